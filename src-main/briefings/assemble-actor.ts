import type { OpenActor, Position } from '../shared/actor.ts'
import { countryName } from '../shared/country-names.ts'
import { showDate, showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { ActorRelation, Relation } from '../shared/relation.ts'
import { officeHeld } from './assemble-participants.ts'
import { type AssembledBlock, item, paragraph, rows } from './blocks.ts'
import { capitalised } from './describe-person.ts'
import type { HeldBy, Material } from './material.ts'
import { cited, tableCell } from './sourced-text.ts'

type About = NonNullable<Material['actor']>

/** Who the actor is: names, what it holds on the day, country, then the analyst's own notice. */
export function assembleIdentity({ page, held }: About, language: Language): AssembledBlock[] {
  const others = page.names.filter(({ name }) => name !== page.name)
  const line = (key: IdentityKey, value: string) =>
    value === ''
      ? []
      : [item(`identity:${key}`, `- ${translate(language, `document.identity.${key}`, { value })}`)]
  const sources = page.positions.find(({ id }) => id === held.position?.id)?.evidence ?? []
  const notice = page.description.trim()
  return [
    ...line('name', `**${tableCell(page.name)}**${cited(page.mentions.slice(0, 1))}`),
    ...line('kind', page.kind === 'person' ? '' : translate(language, `actors.kind.${page.kind}`)),
    ...line('acronym', page.acronym ?? ''),
    ...line('otherNames', others.map(({ name }) => tableCell(name)).join(', ')),
    ...line(
      'office',
      held.position === null ? '' : `${officeHeld(held, language)}${cited(sources)}`,
    ),
    ...line('country', page.country === null ? '' : countryName(page.country, language)),
    ...(notice === '' ? [] : [paragraph('identity:notice', notice)]),
  ]
}

type IdentityKey = 'name' | 'kind' | 'acronym' | 'otherNames' | 'office' | 'country'

/** What an actor held and holds, latest first, as a table with the days and the sources. */
export function assemblePositions({ page }: About, language: Language): AssembledBlock[] {
  const head = (['period', 'office', 'country'] as const).map((column) =>
    translate(language, `document.positions.${column}`),
  )
  return rows(
    head,
    page.positions.map((one) => ({
      key: `position:${one.id}`,
      cells: [
        tableCell(periodOf(one, language) || seen(one, language)),
        `${officeHeld({ position: one, doubt: null }, language)}${contested(one, language)}${cited(one.evidence)}`,
        one.country === null ? '' : countryName(one.country, language),
      ],
    })),
  )
}

/** How an actor stands to others, as a list: « Est membre de : … ». */
export function assembleRelations({ relations }: About, language: Language): AssembledBlock[] {
  return relations.map((one) => {
    const link = writeRecordLink({ kind: 'actor', id: one.other.id, label: one.other.name })
    const period = periodOf(one, language)
    const when = period === '' ? '' : ` (${period})`
    const told = translate(language, 'document.relations.line', {
      relation: capitalised(phraseOf(one, language)),
      other: `${link}${when}${cited(one.evidence)}`,
    })
    return item(`relation:${one.id}`, `- ${told}`)
  })
}

/** People with what they hold on the day, as a table. */
export function assemblePeople(people: readonly HeldBy[], language: Language): AssembledBlock[] {
  const head = (['name', 'office', 'country'] as const).map((column) =>
    translate(language, `document.participants.${column}`),
  )
  return rows(
    head,
    people.map((one) => ({
      key: `person:${one.id}`,
      cells: [
        tableCell(writeRecordLink({ kind: 'actor', id: one.id, label: one.name })),
        tableCell(officeHeld(one, language)),
        one.position?.country ? countryName(one.position.country, language) : '',
      ],
    })),
  )
}

/** From when to when: « 3 mars 2021 – juin 2024 », « depuis mars 2021 »; empty when neither is known. */
function periodOf(
  { heldFrom, heldTo }: Pick<Position | Relation, 'heldFrom' | 'heldTo'>,
  language: Language,
): string {
  if (heldFrom !== null && heldTo !== null)
    return `${showDate(heldFrom, language)} – ${showDate(heldTo, language)}`
  if (heldFrom !== null) return showDate({ ...heldFrom, to: null }, language)
  return heldTo === null ? '' : showDate({ ...heldTo, from: null }, language)
}

function seen({ firstSeenOn, lastSeenOn }: Position, language: Language): string {
  const [first, last] = [firstSeenOn ?? lastSeenOn, lastSeenOn ?? firstSeenOn]
  if (first === null || last === null) return ''
  const key = first === last ? 'seenOn' : 'seenBetween'
  const values = { from: showDay(first, language), to: showDay(last, language) }
  return translate(language, `document.positions.${key}`, values)
}

function contested({ rivals }: OpenActor['positions'][number], language: Language): string {
  if (rivals.length === 0) return ''
  return ` *(${translate(language, 'document.participants.contested')})*`
}

function phraseOf({ kind, outward, words }: ActorRelation, language: Language): string {
  if (kind !== 'other')
    return translate(language, `actors.relation.${kind}.${outward ? 'to' : 'from'}`)
  return words ?? ''
}
