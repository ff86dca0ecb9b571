import type { Actor } from '../shared/actor.ts'
import { foldName } from '../shared/fold.ts'
import type { OrganisationValue, PlaceValue } from '../shared/proposal.ts'
import { countryName } from '../shared/country-names.ts'
import type { Match } from './match-person.ts'
import type { Mention, PlanContext, RecordStores, Step } from './plan.ts'
import { anchorNames, planNames } from './plan-names.ts'
import { type ActorPlan, assertOfActor } from './plan-person.ts'

/** The changes that make an organisation part of the record, under its long form and its acronym. */
export function planOrganisation(
  context: PlanContext,
  value: OrganisationValue,
  mentions: readonly Mention[],
): ActorPlan {
  const match = matchOrganisation(context.records, value)
  const isName = foldName(value.acronym ?? '') === foldName(value.name)
  const acronym = isName ? null : (value.acronym ?? null)
  return planActor(context, 'organisation', { ...value, acronym }, match, mentions)
}

/** The changes that make a state part of the record. */
export function planState(
  context: PlanContext,
  { name, country }: PlaceValue & { country: string },
  mentions: readonly Mention[],
): ActorPlan {
  const { actors } = context.records
  const [named] = actors.named(name, 'state')
  const actor = named ?? actors.state(country)
  const match = actor === null ? null : ({ actor, because: 'sameName' } satisfies Match)
  return planActor(context, 'state', { name, country, acronym: null }, match, mentions)
}

/** By folded name first, then by acronym, in either's place: an acronym alone is a name too. */
function matchOrganisation({ actors }: RecordStores, value: OrganisationValue): Match | null {
  const [named] = actors.named(value.name, 'organisation')
  if (named !== undefined)
    return { actor: named, because: named.foundKind === 'acronym' ? 'sameAcronym' : 'sameName' }
  const [short] = value.acronym === undefined ? [] : actors.named(value.acronym, 'organisation')
  return short === undefined ? null : { actor: short, because: 'sameAcronym' }
}

/** The changes that make an actor part of the record under its names, or fill the gaps of one it is. */
export function planActor(
  context: PlanContext,
  kind: 'organisation' | 'state' | 'group',
  value: { name: string; acronym: string | null; country?: string | undefined },
  match: Match | null,
  mentions: readonly Mention[],
): ActorPlan {
  const key = `${kind}:${foldName(value.name)}`
  const planned = context.newActors.get(key)
  if (planned !== undefined) return { actorId: planned, steps: [] }
  const { records } = context
  const actorId = match?.actor.id ?? records.newId()
  if (match === null) context.newActors.set(key, actorId)
  const { name, acronym, country = null } = value
  const assert = () => {
    const [first] = mentions
    if (first !== undefined) assertOfActor(context, actorId, { country, acronym }, first)
  }
  const steps: Step[] = []
  if (match === null) {
    steps.push({
      change: {
        ...{ action: 'create', record: 'actor', recordId: null, label: name },
        ...{ detail: acronym ?? '', because: 'noneLikeIt' },
      },
      record: { kind: 'actors', id: actorId },
      write() {
        records.actors.create({ id: actorId, kind, name, acronym, country })
        assert()
      },
    })
  } else {
    const { actor, because } = match
    const parts = gained(actor, value)
    const gains = [
      parts.name === actor.name ? '' : parts.name,
      parts.acronym === actor.acronym ? '' : (parts.acronym ?? ''),
      parts.country === actor.country || parts.country === null
        ? ''
        : countryName(parts.country, context.language),
    ].filter((part) => part !== '')
    steps.push({
      change: {
        action: gains.length > 0 ? 'enrich' : 'confirm',
        ...{ record: 'actor', recordId: actorId, label: actor.name },
        ...{ detail: gains.join(', '), because },
      },
      record: { kind: 'actors', id: actorId },
      write() {
        records.actors.update(actorId, parts)
        assert()
      },
    })
  }
  const own = match === null ? value : { ...match.actor, ...gained(match.actor, value) }
  const names = [name, acronym ?? '']
  steps.push(
    ...planNames(context, { id: actorId, name: own.name }, names, [own.name, own.acronym ?? '']),
    anchorNames(context, actorId, name, mentions),
  )
  return { actorId, steps }
}

/** The actor with its gaps filled; one known by its acronym alone takes the long form as its name. */
function gained(
  actor: Actor,
  value: { name: string; acronym: string | null; country?: string | undefined },
): Pick<Actor, 'name' | 'acronym' | 'country'> {
  const { name, acronym } = value
  const country = actor.country ?? value.country ?? null
  const isBareAcronym = acronym !== null && foldName(actor.name) === foldName(acronym)
  if (isBareAcronym) return { name, acronym, country }
  return { name: actor.name, acronym: actor.acronym ?? acronym, country }
}
