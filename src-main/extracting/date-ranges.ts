import type { DatedRange, Precision } from '../shared/dated.ts'
import { addDays, addMonths, isoDay, lastDayOf, mondayOf, partsOf } from './calendar.ts'
import type { Part, Season, Unit } from './date-reading.ts'

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

const SEASON_START: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

export function seasonRange(season: Season, year: number): Range | null {
  const start = SEASON_START[season]
  const end = start + 3
  return range(
    isoDay(year, start, 21),
    isoDay(end > 12 ? year + 1 : year, end > 12 ? end - 12 : end, 20),
    'season',
  )
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
    return range(
      part === 'end' ? addDays(from, 4) : from,
      addDays(from, span * 7 - 1),
      'week',
      part !== undefined,
    )
  }
  const size = { month: 1, quarter: 3, semester: 6, year: 12, decade: 120 }[unit]
  const origin = year * 12 + Math.floor((month - 1) / size) * size
  const base =
    unit === 'year' ? year * 12 : unit === 'decade' ? Math.floor(year / 10) * 120 : origin
  const first = base + offset * size
  const last = first + size * span - 1
  const at = (value: number): [number, number] => [Math.floor(value / 12), (value % 12) + 1]
  if (part === 'end' && unit === 'month') return monthRange(...at(last), 'end')
  const start = part === 'end' ? Math.max(first, last - (unit === 'year' ? 2 : 0)) : first
  return months(...at(start), ...at(last), unit, part !== undefined)
}

export function away(anchor: string, unit: Unit, offset: number): Range | null {
  if (unit === 'day') return range(addDays(anchor, offset), addDays(anchor, offset), 'day')
  if (unit === 'week')
    return range(addDays(anchor, offset * 7), addDays(anchor, offset * 7), 'day', true)
  if (unit === 'month' || unit === 'quarter' || unit === 'semester') {
    const day = addMonths(anchor, offset * { month: 1, quarter: 3, semester: 6 }[unit])
    return range(day, day, 'day', true)
  }
  const { year, month } = partsOf(addMonths(anchor, offset * (unit === 'decade' ? 120 : 12)))
  return months(year, month, year, month, 'month', true)
}
