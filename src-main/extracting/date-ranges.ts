import type { DatedRange, Precision } from '../shared/dated.ts'
import {
  addDays,
  addMonths,
  easter,
  isoDay,
  lastDayOf,
  mondayOf,
  partsOf,
  weekdayOf,
} from './calendar.ts'
import type { Feast, Part, Season, Unit } from './date-reading.ts'
import { fromHijri, hijriYearsOf, lastHijriDay } from './hijri.ts'

/** The days that a month, a season, a unit or a length of time covers; null when the calendar has no such day. */
export type Range = Pick<DatedRange, 'from' | 'to' | 'precision' | 'approximate'>

export function range(
  from: string | null,
  to: string | null,
  precision: Precision,
  approximate = false,
): Range | null {
  return from === null || to === null ? null : { from, to, precision, approximate }
}

export function monthRange(year: number, month: number, part?: Part): Range | null {
  const last = lastDayOf(year, month)
  const [first, end] =
    part === 'start'
      ? [1, 10]
      : part === 'middle'
        ? [11, 20]
        : part === 'end'
          ? [21, last]
          : [1, last]
  return range(isoDay(year, month, first), isoDay(year, month, end), 'month', part !== undefined)
}

export function months(
  fromYear: number,
  from: number,
  toYear: number,
  to: number,
  precision: Precision,
  approximate = false,
): Range | null {
  return range(
    isoDay(fromYear, from, 1),
    isoDay(toYear, to, lastDayOf(toYear, to)),
    precision,
    approximate,
  )
}

/** First and last day of each season, as calendars print them. */
const SEASONS: Record<Season, [[number, number], [number, number]]> = {
  spring: [
    [3, 20],
    [6, 20],
  ],
  summer: [
    [6, 21],
    [9, 22],
  ],
  autumn: [
    [9, 23],
    [12, 20],
  ],
  winter: [
    [12, 21],
    [3, 19],
  ],
}

export function seasonRange(season: Season, year: number): Range | null {
  const [[month, day], [lastMonth, lastDay]] = SEASONS[season]
  const lastYear = lastMonth < month ? year + 1 : year
  return range(isoDay(year, month, day), isoDay(lastYear, lastMonth, lastDay), 'season')
}

export function unitRange(
  anchor: string,
  unit: Unit,
  offset: number,
  part?: Part,
  span = 1,
): Range | null {
  const { year, month } = partsOf(anchor)
  if (unit === 'day')
    return range(addDays(anchor, offset), addDays(anchor, offset + span - 1), 'day')
  if (unit === 'week') {
    const from = addDays(mondayOf(anchor), offset * 7)
    const [first, last] = part ? WEEK_PARTS[part] : [0, span * 7 - 1]
    return range(addDays(from, first), addDays(from, last), 'week', part !== undefined)
  }
  const size = { month: 1, quarter: 3, semester: 6, year: 12, decade: 120 }[unit]
  const origin = year * 12 + Math.floor((month - 1) / size) * size
  const base =
    unit === 'year' ? year * 12 : unit === 'decade' ? Math.floor(year / 10) * 120 : origin
  const first = base + offset * size
  const last = first + size * span - 1
  const at = (value: number): [number, number] => [Math.floor(value / 12), (value % 12) + 1]
  if (part !== undefined && unit === 'month') return monthRange(...at(last), part)
  if (part === undefined) return months(...at(first), ...at(last), unit)
  const [start, end] = yearPart(part, last - first + 1)
  return months(...at(first + start - 1), ...at(first + end - 1), unit, true)
}

const WEEK_PARTS: Record<Part, [number, number]> = { start: [0, 1], middle: [2, 3], end: [4, 6] }

/** First and last month, from 1, of a third of a stretch of so many months. */
export function yearPart(part: Part | undefined, length = 12): [number, number] {
  if (part === undefined) return [1, length]
  const third = Math.max(1, Math.round(length / 3))
  if (part === 'start') return [1, third]
  return part === 'end' ? [length - third + 1, length] : [third + 1, length - third]
}

/** The nth (from 1; −1 for the last) weekday, 0 for Monday, of a month. */
export function nthWeekday(
  index: number,
  weekday: number,
  year: number,
  month: number,
): Range | null {
  const first = isoDay(year, month, 1)
  const last = isoDay(year, month, lastDayOf(year, month))
  if (first === null || last === null) return null
  if (index < 0) {
    const day = addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
    return range(day, day, 'day')
  }
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (index - 1) * 7)
  return day <= last ? range(day, day, 'day') : null
}

/**
 * The nth week of a month. Told in a sentence it is the nth seven days, the last the last seven. The words alone, an
 * appointment, mean a week from a Monday: the first is the one that holds the first Thursday, the last its last whole one.
 */
export function weekOfMonth(
  index: number,
  year: number,
  month: number,
  alone: boolean,
): Range | null {
  if (!alone) {
    const last = lastDayOf(year, month)
    const from = index < 0 ? last - 6 : index * 7 - 6
    return range(isoDay(year, month, from), isoDay(year, month, Math.min(from + 6, last)), 'week')
  }
  const day =
    index < 0 ? nthWeekday(-1, 6, year, month)?.from : nthWeekday(index, 3, year, month)?.from
  if (day === undefined || day === null) return null
  return range(mondayOf(day), addDays(mondayOf(day), 6), 'week')
}

export function halfOfMonth(index: number, year: number, month: number): Range | null {
  const [from, to] = index === 1 ? [1, 15] : [16, lastDayOf(year, month)]
  return range(isoDay(year, month, from), isoDay(year, month, to), 'day')
}

/** The week or the week-end, Saturday and Sunday, that holds a day or begins with it. */
export function holding(unit: 'week' | 'weekend', of: Range): Range | null {
  if (of.from === null || of.to === null) return null
  const monday = mondayOf(of.from)
  return unit === 'week'
    ? range(monday, addDays(mondayOf(of.to), 6), 'week')
    : range(addDays(monday, 5), addDays(monday, 6), 'day')
}

/** A date moved by a length of time; moved by years it keeps its day. */
export function shifted(of: Range, unit: Unit, offset: number): Range | null {
  const start = offset < 0 ? of.from : of.to
  if (start === null) return null
  const size = { day: 0, week: 0, month: 1, quarter: 3, semester: 6, year: 12, decade: 120 }[unit]
  const day =
    size > 0 ? addMonths(start, offset * size) : addDays(start, offset * (unit === 'week' ? 7 : 1))
  return range(day, day, 'day', of.approximate || unit !== 'day')
}

export function feastRange(feast: Feast, year: number): Range | null {
  if ('nth' in feast) return nthWeekday(feast.nth, feast.weekday, year, feast.month)
  if ('hijriMonth' in feast) return hijriIn(year, feast.hijriMonth, feast.hijriDay)
  const day =
    'afterEaster' in feast
      ? addDays(easter(year), feast.afterEaster)
      : isoDay(year, feast.month, feast.day)
  return range(day, day, 'day')
}

/** A Hijri day or month, which the moon may move by a day. */
export function hijriRange(year: number, month: number, day: number | null): Range | null {
  const from = fromHijri(year, month, day ?? 1)
  const to = day === null ? fromHijri(year, month, lastHijriDay(year, month)) : from
  return range(from, to, day === null ? 'month' : 'day', true)
}

/** The Hijri day or month that begins in a Gregorian year, the first one when there are two. */
export function hijriIn(year: number, month: number, day: number | null): Range | null {
  for (const each of hijriYearsOf(year)) {
    const first = fromHijri(each, month, day ?? 1)
    if (first?.startsWith(String(year).padStart(4, '0'))) return hijriRange(each, month, day)
  }
  return null
}

/** From so many years on, nobody means the month: « il y a dix ans ». */
const ROUND_YEARS = 5

/**
 * A length of time away from a day, or from a longer date: « il y a trois mois » means that month, « deux semaines plus tard »
 * that week, Monday to Sunday. A term is the very day; an appointment, the words alone, too, but of years it is the month.
 */
export function away(
  base: Range,
  unit: Unit,
  offset: number,
  meant: 'about' | 'alone' | 'term',
): Range | null {
  const start = offset < 0 ? base.from : base.to
  if (start === null) return null
  if (unit === 'day') return range(addDays(start, offset), addDays(start, offset), 'day')
  const size = { week: 0, month: 1, quarter: 3, semester: 6, year: 12, decade: 120 }[unit]
  const day = unit === 'week' ? addDays(start, offset * 7) : addMonths(start, offset * size)
  const { year, month } = partsOf(day)
  const long = unit === 'year' || unit === 'decade'
  if (meant === 'term' || (meant === 'alone' && !long)) return range(day, day, 'day', true)
  const whole = unit === 'decade' || Math.abs(offset) >= ROUND_YEARS || base.precision === 'year'
  if (long && whole && meant === 'about') return months(year, 1, year, 12, 'year', true)
  if (unit === 'week') return range(mondayOf(day), addDays(mondayOf(day), 6), 'week', true)
  if (unit === 'quarter' || unit === 'semester') return unitRange(start, unit, offset)
  return months(year, month, year, month, 'month', true)
}
