import {
  addDays,
  daysBetween,
  addMonths,
  isoDay,
  mondayOf,
  partsOf,
  weekdayOf,
} from './calendar.ts'
import type { DateReading, DayWords } from './date-reading.ts'
import {
  type Range,
  range,
  monthRange,
  months,
  seasonRange,
  unitRange,
  away,
  feastRange,
  halfOfMonth,
  hijriIn,
  hijriRange,
  holding,
  nthWeekday,
  shifted,
  weekOfMonth,
  yearPart,
} from './date-ranges.ts'

/** Which way the words around a date point. */
export type Direction = 'past' | 'future' | 'unknown'

/** Of the same words in several years, the one that fits the anchor: the last before it, the first after it, or the nearest. */
function inBestYear(
  anchor: string,
  direction: Direction,
  make: (year: number) => Range | null,
  side?: 'last' | 'next',
): Range | null {
  const { year } = partsOf(anchor)
  const candidates = [year - 2, year - 1, year, year + 1].flatMap((each) => make(each) ?? [])
  const past = candidates.filter((each) => ((side ? each.to : each.from) ?? '') <= anchor)
  const future = candidates.filter((each) => ((side ? each.from : each.to) ?? '') >= anchor)
  if (direction === 'past') {
    const [before, after] = [past.at(-1), future[0]]
    const swapped =
      side === undefined && before && after && isFar(anchor, before) && isNear(anchor, after)
    return (swapped ? after : before) ?? null
  }
  if (direction === 'future') return future[0] ?? null
  const distance = (each: Range): number => Math.abs(daysBetween(anchor, each.from ?? anchor))
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Of a day without a year the verbs may point the wrong way: nobody means one ten months off when one is at hand. */
function isFar(anchor: string, { from }: Range): boolean {
  return from !== null && Math.abs(daysBetween(anchor, from)) > 280
}

function isNear(anchor: string, { from }: Range): boolean {
  return from !== null && Math.abs(daysBetween(anchor, from)) < 75
}

function dayRange(from: DayWords, to: DayWords, year: number): Range | null {
  const toYear = to.year ?? year
  const crosses = from.month > to.month ? toYear - 1 : toYear
  const [start, end] = [
    isoDay(from.year ?? crosses, from.month, from.day),
    isoDay(toYear, to.month, to.day),
  ]
  return start !== null && end !== null && start <= end ? range(start, end, 'day') : null
}

/** A day, or run of days, of a month that the words do not name: of this month, the next or the last. */
function dayOfMonth(
  reading: Extract<DateReading, { type: 'dayOfMonth' }>,
  anchor: string,
  direction: Direction,
): Range | null {
  const { from, to, offset } = reading
  const at = (months: number): Range | null => {
    const { year, month } = partsOf(addMonths(anchor.slice(0, 8) + '01', months))
    return range(isoDay(year, month, from), isoDay(year, month, to), 'day')
  }
  if (offset !== undefined) return at(offset)
  const candidates = [-2, -1, 0, 1, 2].flatMap((each) => at(each) ?? [])
  if (direction === 'past')
    return candidates.findLast((each) => (each.from ?? '') <= anchor) ?? null
  return candidates.find((each) => (each.to ?? '') >= anchor) ?? null
}

function weekdayRange(
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

function withSide(reading: { side?: 'last' | 'next' }, direction: Direction): Direction {
  return reading.side === 'last' ? 'past' : reading.side === 'next' ? 'future' : direction
}

/** The year of a quarter, told outright or counted from the present one. */
function yearTold(
  { year, yearOffset }: { year: number | null; yearOffset?: number },
  anchor: string | null,
): number | null {
  return yearOffset === undefined || anchor === null ? year : partsOf(anchor).year + yearOffset
}

/**
 * The days a reading stands for. A missing year is taken near the anchor (the article's publication day, or a day inferred
 * from the text); a relative date without anchor, or a day no calendar has, gives null.
 */
export function resolveDate(
  reading: DateReading,
  anchor: string | null,
  direction: Direction,
): Range | null {
  const near = (
    year: number | null,
    make: (year: number) => Range | null,
    side: { side?: 'last' | 'next' } = {},
  ): Range | null => {
    if (year !== null) return make(year)
    return anchor === null ? null : inBestYear(anchor, withSide(side, direction), make, side.side)
  }
  switch (reading.type) {
    case 'day': {
      const { year, month, day } = reading.day
      return near(year, (each) =>
        range(isoDay(each, month, day), isoDay(each, month, day), 'day', reading.approximate),
      )
    }
    case 'days':
      return near(reading.to.year, (year) => dayRange(reading.from, reading.to, year))
    case 'month':
      if (reading.yearOffset !== undefined) {
        const year = anchor === null ? null : partsOf(anchor).year + reading.yearOffset
        return year === null ? null : monthRange(year, reading.month, reading.part)
      }
      return near(reading.year, (year) => monthRange(year, reading.month, reading.part), reading)
    case 'months':
      return near(reading.year, (year) =>
        months(
          reading.fromYear ?? (reading.from > reading.to ? year - 1 : year),
          reading.from,
          year,
          reading.to,
          'month',
        ),
      )
    case 'quarter':
      return near(yearTold(reading, anchor), (year) =>
        months(year, reading.index * 3 - 2, year, reading.index * 3, 'quarter'),
      )
    case 'semester':
      return near(yearTold(reading, anchor), (year) =>
        months(year, reading.index * 6 - 5, year, reading.index * 6, 'semester'),
      )
    case 'season':
      return near(reading.year, (year) => seasonRange(reading.season, year), reading)
    case 'year': {
      const [from, to] = yearPart(reading.part)
      return months(reading.year, from, reading.year, to, 'year', reading.part !== undefined)
    }
    case 'years':
      return months(reading.from, 1, reading.to, 12, 'year')
    case 'decade':
      return months(reading.year, 1, reading.year + 9, 12, 'decade')
    case 'century': {
      const index =
        reading.index ?? (anchor === null ? 0 : Math.floor((partsOf(anchor).year - 1) / 100))
      return index < 1 ? null : months((index - 1) * 100 + 1, 1, index * 100, 12, 'century')
    }
    case 'unit':
      return anchor === null
        ? null
        : unitRange(anchor, reading.unit, reading.offset, reading.part, reading.span)
    case 'away':
      return anchor === null ? null : away(anchor, reading.unit, reading.offset)
    case 'weekday':
      return anchor === null ? null : weekdayRange(reading, anchor, direction)
    case 'weekend': {
      if (anchor === null) return null
      const saturday = addDays(mondayOf(anchor), 5 + reading.offset * 7)
      return range(saturday, addDays(saturday, 1), 'day')
    }
    case 'feast':
      return near(reading.year, (year) => feastRange(reading.feast, year), reading)
    case 'nthWeekday':
      return near(reading.year, (year) =>
        nthWeekday(reading.index, reading.weekday, year, reading.month),
      )
    case 'weekOfMonth':
      return near(reading.year, (year) => weekOfMonth(reading.index, year, reading.month))
    case 'halfOfMonth':
      return near(reading.year, (year) => halfOfMonth(reading.index, year, reading.month))
    case 'dayOfMonth':
      return anchor === null ? null : dayOfMonth(reading, anchor, direction)
    case 'weekdays': {
      if (anchor === null) return null
      const first = weekdayRange(
        { type: 'weekday', weekday: reading.from, side: 'near' },
        anchor,
        direction,
      )
      const length = (reading.to - reading.from + 7) % 7
      return first?.from ? range(first.from, addDays(first.from, length), 'day') : null
    }
    case 'following':
      if (anchor === null) return null
      return reading.unit === 'day' || reading.unit === 'week'
        ? away(anchor, reading.unit, reading.offset)
        : shifted(
            { from: anchor, to: anchor, precision: 'day', approximate: false },
            reading.unit,
            reading.offset,
          )
    case 'shifted': {
      const of = resolveDate(reading.of, anchor, direction)
      return of && shifted(of, reading.unit, reading.offset)
    }
    case 'holding': {
      const of = resolveDate(reading.of, anchor, direction)
      return of && holding(reading.unit, of)
    }
    case 'edge': {
      const of = resolveDate(reading.of, anchor, direction)
      const day = reading.edge === 'first' ? of?.from : of?.to
      return day ? range(day, day, 'day') : null
    }
    case 'hijri':
      if (reading.year !== null) return hijriRange(reading.year, reading.month, reading.day)
      return near(null, (year) => hijriIn(year, reading.month, reading.day))
  }
}
