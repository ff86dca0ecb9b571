import { foldName } from '../shared/fold.ts'
import type { PersonValue } from '../shared/proposal.ts'
import type { PlannedChange } from '../shared/review.ts'
import { countryName } from '../shared/country-names.ts'
import { matchPerson, type Match } from './match-person.ts'
import type { Span } from '../shared/sentence-around.ts'
import type { Mention, PlanContext, Step } from './plan.ts'
import { planPosition } from './plan-position.ts'
import { anchorNames, planNames } from './plan-names.ts'

/** Where an article names a person: every mention, and the one that tells most. */
export type PersonSource = { mentions: readonly Mention[]; telling: Mention }

/** What a plan about an actor comes to: who it is, and the steps. */
export type ActorPlan = { actorId: string; steps: Step[] }

/** The changes that make a person part of the record: the actor, names as written, the position. */
export function planPerson(
  context: PlanContext,
  value: PersonValue,
  source: PersonSource,
): ActorPlan {
  const { records } = context
  const planned = context.newActors.get(`person:${foldName(value.name)}`)
  if (planned !== undefined) return { actorId: planned, steps: [] }
  const match = matchPerson(records, value)
  const actorId = match?.actor.id ?? records.newId()
  if (match === null) context.newActors.set(`person:${foldName(value.name)}`, actorId)
  const name = match === null || isFuller(value.name, match) ? value.name : match.actor.name
  const names = [value.name, ...variants(value.name, source.mentions)]
  return {
    actorId,
    steps: [
      actorStep(context, actorId, value, match, source.telling),
      ...planNames(context, { id: actorId, name }, names, [name]),
      anchorNames(context, actorId, value.name, source.mentions),
      ...planPosition(context, { id: actorId, name }, value, source.telling),
    ],
  }
}

/** The person as the article's own mentions show it, for somebody named by a meeting or statement. */
export function personSource(context: PlanContext, name: string, fallback: Mention): PersonSource {
  const folded = foldName(name)
  const group = context.groups.find(
    ({ leader: { proposal, status } }) =>
      proposal.kind === 'person' &&
      status !== 'rejected' &&
      foldName(proposal.value.name) === folded,
  )
  const telling = group?.leader.proposal ?? fallback
  return { mentions: [telling], telling }
}

function actorStep(
  context: PlanContext,
  id: string,
  value: PersonValue,
  match: Match | null,
  at: Mention,
): Step {
  const { records, language } = context
  const record = { kind: 'actors', id } as const
  const country = value.country ?? null
  const assert = () => assertOfActor(context, id, { country }, at)
  if (match === null) {
    const actor = { id, kind: 'person', name: value.name, acronym: null, country } as const
    return {
      change: told('create', null, value.name, '', 'noneLikeIt'),
      record,
      write() {
        records.actors.create(actor)
        assert()
      },
    }
  }
  const { actor, because } = match
  const gainsCountry = actor.country === null && country !== null
  const parts = {
    name: isFuller(value.name, match) ? value.name : actor.name,
    country: actor.country ?? country,
  }
  const gains = [
    ...(parts.name === actor.name ? [] : [parts.name]),
    ...(gainsCountry ? [countryName(country, language)] : []),
  ]
  return {
    change: told(
      gains.length > 0 ? 'enrich' : 'confirm',
      ...([id, actor.name, gains.join(', '), because] as const),
    ),
    record,
    write() {
      records.actors.update(id, parts)
      assert()
    },
  }
}

/** Keeps what an article says of an actor's single values, with the sentence that says it. */
export function assertOfActor(
  { records: { evidence }, article }: PlanContext,
  id: string,
  values: Partial<Record<'country' | 'acronym', string | null>>,
  at: Span,
): void {
  if (Object.values(values).every((value) => value === null)) return
  evidence.assert({ kind: 'actors', id }, values, evidence.sentencePassageAt(article.id, at))
}

/** True when the name says more than the one a person was matched by: « S. Mody », « Salifou Mody ». */
function isFuller(name: string, { actor, because }: Match): boolean {
  return because === 'sameSurnameAndCountry' && foldName(name).length > foldName(actor.name).length
}

function told(
  action: PlannedChange['action'],
  recordId: string | null,
  label: string,
  detail: string,
  because: PlannedChange['because'],
): PlannedChange {
  return { action, record: 'actor', recordId, label, detail, because }
}

/** Full names written otherwise; a surname alone would be taken for every bearer of it, and a rank before the name is none of it. */
function variants(name: string, mentions: readonly Mention[]): string[] {
  const surname = foldName(name).split(' ').at(-1)
  return mentions
    .map(({ text }) => text)
    .filter((text) => {
      const words = foldName(text).split(' ')
      const isTitled = words.join(' ').endsWith(` ${foldName(name)}`)
      return words.length > 1 && words.at(-1) === surname && !isTitled
    })
}
