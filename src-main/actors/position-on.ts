import type { Position } from '../shared/actor.ts'

const dayLength = 86_400_000

/**
 * The position to give an actor on a day (`YYYY-MM-DD`), or null when none fits.
 *
 * 1. A position known to begin after the day is never given.
 * 2. One whose stated beginning or end takes in the day comes first (an unknown end is open), then
 *    one of which neither is known, then one known to have ended.
 * 3. Within these, the one a source shows nearest to the day; then the one begun last; then the one
 *    that has a title; then the one seen last.
 */
export function positionOn(positions: readonly Position[], day: string): Position | null {
  const possible = positions.filter((one) => !isAfter(one.heldFrom?.from, day))
  const [best] = possible.toSorted(
    (left, right) =>
      standing(left, day) - standing(right, day) ||
      distance(left, day) - distance(right, day) ||
      compare(right.heldFrom?.from, left.heldFrom?.from) ||
      Number(left.title === null) - Number(right.title === null) ||
      compare(right.lastSeenOn, left.lastSeenOn) ||
      compare(left.id, right.id),
  )
  return best ?? null
}

/** True when a position had ended by a day, or was last seen more than a year before it. */
export function isStale(position: Position, day: string): boolean {
  const end = position.heldTo
  if (end?.to != null) return end.to < day
  if (position.lastSeenOn === null) return false
  const yearBefore = new Date(`${day}T00:00:00Z`)
  yearBefore.setUTCFullYear(yearBefore.getUTCFullYear() - 1)
  return position.lastSeenOn < yearBefore.toISOString().slice(0, 10)
}

function standing({ heldFrom, heldTo }: Position, day: string): number {
  if (heldTo?.to != null && heldTo.to < day) return 2
  return heldFrom === null && heldTo === null ? 1 : 0
}

/** Days between the day and the nearest sighting; none: as far as can be. */
function distance({ firstSeenOn, lastSeenOn }: Position, day: string): number {
  const first = firstSeenOn ?? lastSeenOn
  const last = lastSeenOn ?? firstSeenOn
  if (first === null || last === null) return Number.MAX_SAFE_INTEGER
  if (day < first) return daysBetween(day, first)
  return day > last ? daysBetween(last, day) : 0
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength
}

function isAfter(from: string | null | undefined, day: string): boolean {
  return from != null && from > day
}

function compare(left: string | null | undefined, right: string | null | undefined): number {
  const [one, other] = [left ?? '', right ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}
