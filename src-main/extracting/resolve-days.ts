import {
  addDays,
  addMonths,
  daysBetween,
  isoDay,
  mondayOf,
  partsOf,
  weekdayOf,
} from './calendar.ts'
import type { DateReading, DayWords } from './date-reading.ts'
import { type Range, range } from './date-ranges.ts'
import type { Direction } from './date-direction.ts'

/** Days told by their number or by the day of the week, placed around an anchor. */

export function dayRange(from: DayWords, to: DayWords, year: number): Range | null {
  const toYear = to.year ?? year
  const crosses = from.month > to.month ? toYear - 1 : toYear
  const [start, end] = [
    isoDay(from.year ?? crosses, from.month, from.day),
    isoDay(toYear, to.month, to.day),
  ]
  return start !== null && end !== null && start <= end ? range(start, end, 'day') : null
}

/** How far a day, or run of days, lies from another; nothing when it lies within. */
function apart(a: Range, b: Range): number {
  const [start, end] = [a.from ?? '', a.to ?? '']
  const [from, to] = [b.from ?? '', b.to ?? '']
  if (end < from) return daysBetween(end, from)
  return start > to ? daysBetween(to, start) : 0
}

/**
 * A day, or run of days, of a month that the words do not name: the nearest to the date told before (`base`), else of this
 * month, the next or the last as the direction has it.
 */
export function dayOfMonth(
  reading: Extract<DateReading, { type: 'dayOfMonth' }>,
  anchor: string,
  direction: Direction,
  base?: Range,
): Range | null {
  const { from, to, offset } = reading
  const near = base?.from ?? anchor
  const at = (months: number): Range | null => {
    const { year, month } = partsOf(addMonths(near.slice(0, 8) + '01', months))
    return range(isoDay(year, month, from), isoDay(year, month, to), 'day')
  }
  if (offset !== undefined) return at(offset)
  const candidates = [-2, -1, 0, 1, 2].flatMap((each) => at(each) ?? [])
  if (base !== undefined) {
    const nearest = candidates.toSorted((a, b) => apart(a, base) - apart(b, base))
    return nearest[0] ?? null
  }
  if (direction === 'past')
    return candidates.findLast((each) => (each.from ?? '') <= anchor) ?? null
  return candidates.find((each) => (each.to ?? '') >= anchor) ?? null
}

export function weekdayRange(
  reading: Extract<DateReading, { type: 'weekday' }>,
  anchor: string,
  direction: Direction,
): Range | null {
  const { weekday, side, weeks = 0, dayOfMonth } = reading
  if (dayOfMonth !== undefined) {
    for (let distance = 0; distance < 400; distance += 1) {
      const signs = direction === 'future' ? [1] : direction === 'past' ? [-1] : [-1, 1]
      for (const sign of signs) {
        const day = addDays(anchor, sign * distance)
        if (weekdayOf(day) === weekday && partsOf(day).day === dayOfMonth)
          return range(day, day, 'day')
      }
    }
    return null
  }
  if (side === 'week') {
    const day = addDays(mondayOf(anchor), weeks * 7 + weekday)
    return range(day, day, 'day')
  }
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7
  const behind = (weekdayOf(anchor) - weekday + 7) % 7
  const past = side === 'last' ? -(behind || 7) : -behind
  const future = (side === 'next' ? ahead || 7 : ahead) + weeks * 7
  const backwards = side === 'last' || (side !== 'next' && direction === 'past')
  const day = addDays(anchor, backwards ? past : future)
  return range(day, day, 'day')
}

/** « De lundi à jeudi », « samedi et dimanche »: the run that ends before the anchor, or begins after it. */
export function weekdaysRange(
  { from, to, side }: Extract<DateReading, { type: 'weekdays' }>,
  anchor: string,
  direction: Direction,
): Range | null {
  const first = weekdayRange(
    { type: 'weekday', weekday: from, side: side ?? 'near' },
    anchor,
    direction,
  )
  if (!first?.from) return null
  const length = (to - from + 7) % 7
  const backwards = side === 'last' || (side === undefined && direction === 'past')
  const late = backwards && addDays(first.from, length) > anchor
  const start = late ? addDays(first.from, -7) : first.from
  return range(start, addDays(start, length), 'day')
}

/** The day of the week within a run of days: « LUNDI » under the head « Semaine du 3 au 9 mars ». */
export function weekdayWithin(weekday: number, { from, to }: Range): Range | null {
  if (from === null || to === null) return null
  const day = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  return day <= to ? range(day, day, 'day') : null
}
