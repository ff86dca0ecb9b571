import type { Position } from '../shared/actor.ts'
import { foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import type { PersonValue } from '../shared/proposal.ts'
import { countryName } from '../shared/country-names.ts'
import type { Mention, PlanContext, Step } from './plan.ts'

type Held = Pick<Position, 'rank' | 'title' | 'organisation' | 'country'>

/** What a value says somebody holds; null when it gives neither rank, title nor organisation. */
function heldBy(value: PersonValue): Held | null {
  const { rank = null, portfolio: title = null, organisation = null, country = null } = value
  if (rank === null && title === null && organisation === null) return null
  return { rank, title, organisation, country }
}

/** A position in words: « général, ministre de la Défense (Niger) ». */
export function positionText({ rank, title, organisation, country }: Held, language: Language) {
  const words = [rank, title, organisation].filter((part) => part !== null).join(', ')
  if (country === null) return words
  return `${words} (${countryName(country, language)})`.trimStart()
}

/**
 * The change that a value makes to an actor's positions. A position of the same title and country
 * is confirmed: its gaps are filled and the days it was seen on are widened. What the article says is
 * kept with its passage, contradicting or not, for the analyst to choose. A rank without a title goes to the
 * position held, a title to a position of which only the rank was known. Else a position is added.
 */
export function planPosition(
  context: PlanContext,
  actor: { id: string; name: string },
  value: PersonValue,
  mention: Mention,
): Step[] {
  const { records, article, day } = context
  const told = heldBy(value)
  if (told === null) return []
  const known = matchPosition(records.positions.of(actor.id), told)
  const support = (id: string) => {
    const passage = records.evidence.sentencePassageAt(article.id, mention)
    records.evidence.add({ kind: 'positions', id }, passage)
    records.evidence.assert({ kind: 'positions', id }, told, passage)
  }

  if (known === null) {
    const id = records.newId()
    const position = {
      ...{ id, actorId: actor.id, ...told, heldFrom: null, heldTo: null },
      ...{ firstSeenOn: day, lastSeenOn: day },
    }
    return [
      step('create', id, positionText(told, context.language), () => {
        records.positions.add(position)
        support(id)
      }),
    ]
  }
  const next = widened({ ...known, ...gapsFilled(known, told) }, day)
  const enriched = (['rank', 'title', 'organisation', 'country'] as const).some(
    (part) => next[part] !== known[part],
  )
  return [
    step(enriched ? 'enrich' : 'confirm', known.id, positionText(next, context.language), () => {
      records.positions.replace(next)
      support(known.id)
    }),
  ]

  function step(
    action: 'create' | 'enrich' | 'confirm',
    id: string,
    detail: string,
    write: () => void,
  ) {
    return {
      change: {
        action,
        record: 'position',
        recordId: action === 'create' ? null : id,
        label: actor.name,
        detail,
        because: action === 'create' ? 'noneLikeIt' : 'sameText',
      },
      record: { kind: 'positions', id },
      write,
    } satisfies Step
  }
}

function matchPosition(positions: readonly Position[], told: Held): Position | null {
  const near = positions
    .filter(({ country }) => agrees(country, told.country))
    .toSorted(
      (left, right) =>
        Number(right.country === told.country) - Number(left.country === told.country),
    )
  if (told.title !== null) {
    return (
      near.find(({ title }) => title !== null && same(title, told.title)) ??
      near.find(({ title, rank }) => title === null && agrees(rank, told.rank)) ??
      null
    )
  }
  if (told.rank === null)
    return near.find(({ organisation }) => same(organisation, told.organisation)) ?? null
  return (
    near.find(({ rank }) => same(rank, told.rank)) ?? near.find(({ rank }) => rank === null) ?? null
  )
}

function gapsFilled(known: Held, told: Held): Held {
  return {
    rank: known.rank ?? told.rank,
    title: known.title ?? told.title,
    organisation: known.organisation ?? told.organisation,
    country: known.country ?? told.country,
  }
}

function widened(position: Position, day: string | null): Position {
  if (day === null) return position
  const { firstSeenOn, lastSeenOn } = position
  return {
    ...position,
    firstSeenOn: firstSeenOn === null || day < firstSeenOn ? day : firstSeenOn,
    lastSeenOn: lastSeenOn === null || day > lastSeenOn ? day : lastSeenOn,
  }
}

function same(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && foldName(one) === foldName(other)
}

/** Not contradicting: the same, or one of them unknown. */
function agrees(one: string | null, other: string | null): boolean {
  return one === null || other === null || same(one, other)
}
