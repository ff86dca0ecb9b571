import type { Position } from '../shared/actor.ts'
import { foldName } from '../shared/fold.ts'

type Days = { from: string; to: string }

/**
 * The positions of an actor that sources give in the place of one of them: seen or held on the same
 * days, under another title, and never by one source together with it, for who tells both tells of
 * two offices. Positions that both have a stated beginning are the analyst's word that both were held.
 */
export function rivalsOf(
  position: Position,
  all: readonly Position[],
  isToldTogether: (one: Position, other: Position) => boolean,
): Position[] {
  const days = daysOf(position)
  if (days === null) return []
  return all.filter((other) => {
    if (other === position || !isOtherwise(position.title, other.title)) return false
    if (position.heldFrom !== null && other.heldFrom !== null) return false
    const its = daysOf(other)
    return its !== null && meet(days, its, position, other) && !isToldTogether(position, other)
  })
}

/** Two titles of which neither is a shorter telling of the other. */
function isOtherwise(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const hasAll = (all: readonly string[], some: readonly string[]) =>
    some.every((word) => all.includes(word))
  return !hasAll(words, others) && !hasAll(others, words)
}

function wordsOf(title: string): string[] {
  return foldName(title).split(' ')
}

/** From the first to the last day on which it is certain: a month it ended in is not. */
function daysOf({ heldFrom, heldTo, firstSeenOn, lastSeenOn }: Position): Days | null {
  const known = [
    heldFrom?.to ?? heldFrom?.from,
    firstSeenOn,
    lastSeenOn,
    heldTo?.from ?? heldTo?.to,
  ]
  const days = known.filter((day) => day != null).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** On more than the day on which one is followed by the other. */
function meet(one: Days, other: Days, position: Position, rival: Position): boolean {
  const from = one.from > other.from ? one.from : other.from
  const to = one.to < other.to ? one.to : other.to
  if (from !== to) return from < to
  return ![position, rival].some(
    ({ heldFrom, heldTo }) => heldFrom?.from === from || heldTo?.to === from,
  )
}
