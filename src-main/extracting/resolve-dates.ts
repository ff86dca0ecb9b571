import { addDays, daysBetween, isoDay, mondayOf, partsOf } from './calendar.ts'
import type { DateReading } from './date-reading.ts'
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
import type { Direction } from './date-direction.ts'
import { dayOfMonth, dayRange, weekdayRange, weekdaysRange, weekdayWithin } from './resolve-days.ts'

/** Of the same words in several years, the one that fits the anchor: the last before it, the first after it, or the nearest. */
function inBestYear(
  anchor: string,
  direction: Direction,
  make: (year: number) => Range | null,
  side: 'last' | 'next' | undefined,
  sure: boolean,
): Range | null {
  const { year } = partsOf(anchor)
  const candidates = [year - 2, year - 1, year, year + 1].flatMap((each) => make(each) ?? [])
  const past = candidates.filter((each) => ((side ? each.to : each.from) ?? '') <= anchor)
  const future = candidates.filter((each) => ((side ? each.from : each.to) ?? '') >= anchor)
  if (direction === 'past') {
    const [before, after] = [past.at(-1), future[0]]
    const byDay = before !== undefined && /^(?:day|month)$/.test(before.precision)
    const swapped = !sure && byDay && after && isFar(anchor, before) && isNear(anchor, after)
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

/** What else is known of the words of a date. */
export interface Surroundings {
  /** The date told just before that these words count from. */
  base?: Range
  /** Nothing but these words: an appointment rather than a story. */
  alone?: boolean
  /** The word right before the date tells its direction. */
  sure?: boolean
}

function oneDay(day: string): Range {
  return { from: day, to: day, precision: 'day', approximate: false }
}

/**
 * The days a reading stands for. A missing year is taken near the anchor (the article's publication day, or a day inferred
 * from the text); a relative date without anchor, or a day no calendar has, gives null.
 */
export function resolveDate(
  reading: DateReading,
  anchor: string | null,
  direction: Direction,
  { base, alone = false, sure = false }: Surroundings = {},
): Range | null {
  const near = (
    year: number | null,
    make: (year: number) => Range | null,
    side: { side?: 'last' | 'next' } = {},
  ): Range | null => {
    if (year !== null) return make(year)
    return anchor === null
      ? null
      : inBestYear(
          anchor,
          withSide(side, direction),
          make,
          side.side,
          sure || side.side !== undefined,
        )
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
    case 'unit': {
      const from = (reading.offset < 0 ? base?.from : base?.to) ?? anchor
      return from === null
        ? null
        : unitRange(from, reading.unit, reading.offset, reading.part, reading.span)
    }
    case 'away': {
      const meant = reading.exact ? 'term' : alone ? 'alone' : 'about'
      return anchor === null ? null : away(oneDay(anchor), reading.unit, reading.offset, meant)
    }
    case 'weekday':
      if (base !== undefined && reading.side === 'near') return weekdayWithin(reading.weekday, base)
      return anchor === null ? null : weekdayRange(reading, base?.to ?? anchor, direction)
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
      return near(reading.year, (year) => weekOfMonth(reading.index, year, reading.month, alone))
    case 'halfOfMonth':
      return near(reading.year, (year) => halfOfMonth(reading.index, year, reading.month))
    case 'dayOfMonth':
      return anchor === null ? null : dayOfMonth(reading, anchor, direction, base)
    case 'weekdays':
      return anchor === null ? null : weekdaysRange(reading, anchor, direction)
    case 'following': {
      if (anchor === null) return null
      const from = base ?? oneDay(anchor)
      return away(from, reading.unit, reading.offset, alone ? 'alone' : 'about')
    }
    case 'until': {
      const of = resolveDate(reading.of, anchor, 'future', { alone })
      const ahead = of?.to != null && anchor !== null && anchor <= of.to
      return of && (ahead ? { ...of, from: anchor } : of)
    }
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
