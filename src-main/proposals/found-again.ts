import type { Extracted } from '../shared/proposal.ts'
import { meaningOf, type StoredProposal } from './group-proposals.ts'

/**
 * Which of an article's earlier proposals each of a new reading's is: that of the same kind at the
 * same span, else one that overlaps it and says the same (a rank now read with the name). Each
 * earlier one is paired once at most.
 */
export function pairWithEarlier(
  found: readonly Extracted[],
  earlier: readonly StoredProposal[],
): Map<Extracted, StoredProposal> {
  const pairs = new Map<Extracted, StoredProposal>()
  const byPlace = new Map(earlier.map((one) => [placeOf(one.proposal), one]))
  for (const one of found) {
    const before = byPlace.get(placeOf(one))
    if (before === undefined) continue
    pairs.set(one, before)
    byPlace.delete(placeOf(one))
  }
  const moved = new Set(byPlace.values())
  for (const one of found) {
    if (pairs.has(one)) continue
    for (const before of moved) {
      if (!saysTheSame(one, before.proposal)) continue
      pairs.set(one, before)
      moved.delete(before)
      break
    }
  }
  return pairs
}

/** Where a proposal stands: its kind and span. */
export function placeOf({ kind, start, end }: Extracted): string {
  return `${kind} ${start} ${end}`
}

function saysTheSame(one: Extracted, other: Extracted): boolean {
  const overlap = one.start < other.end && other.start < one.end
  return overlap && meaningOf(one) === meaningOf(other)
}
