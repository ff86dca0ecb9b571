import type { ActorStore } from '../actors/actors-store.ts'
import type { PositionStore } from '../actors/positions-store.ts'
import type { Actor } from '../shared/actor.ts'
import { foldName } from '../shared/fold.ts'
import type { PersonValue } from '../shared/proposal.ts'
import type { PlannedChange } from '../shared/review.ts'

export type Match = { actor: Actor; because: PlannedChange['because'] }

/**
 * The person of the record that a value speaks of. First one known under the same folded name (of
 * several, one of the same country); else the only one whose surname is the same, whose given names
 * do not contradict it, and who has the same country or the same title. Null: nobody in the record.
 */
export function matchPerson(
  { actors, positions }: { actors: ActorStore; positions: PositionStore },
  value: PersonValue,
): Match | null {
  const named = actors.named(value.name, 'person')
  const [first] = named
  if (first !== undefined) {
    const actor = named.find(({ country }) => country === (value.country ?? null)) ?? first
    return { actor, because: 'sameName' }
  }
  const words = foldName(value.name).split(' ')
  const likely = new Map<string, Actor>()
  for (const candidate of actors.surnamed(words.at(-1) ?? '')) {
    if (!namesAgree(words, foldName(candidate.foundName).split(' '))) continue
    if (sharesRole(candidate)) likely.set(candidate.id, candidate)
  }
  const [only] = likely.values()
  return only !== undefined && likely.size === 1
    ? { actor: only, because: 'sameSurnameAndCountry' }
    : null

  function sharesRole(candidate: Actor): boolean {
    const held = positions.of(candidate.id)
    const countries = [candidate.country, ...held.map((one) => one.country)].filter(isGiven)
    if (value.country !== undefined && countries.length > 0)
      return countries.includes(value.country)
    const title = foldName(value.portfolio ?? '')
    return title !== '' && held.some((one) => foldName(one.title ?? '') === title)
  }
}

/**
 * True when two names, as folded words, can be one person's: same last word, and the words of the
 * shorter all stand in the longer in the same order, an initial standing for a whole word.
 */
export function namesAgree(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1)) return false
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  let from = 0
  for (const word of shorter) {
    const at = longer.findIndex((candidate, index) => index >= from && agree(word, candidate))
    if (at === -1) return false
    from = at + 1
  }
  return true
}

function agree(one: string, other: string): boolean {
  if (one === other) return true
  return (
    (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))
  )
}

function isGiven(country: string | null): country is string {
  return country !== null
}
