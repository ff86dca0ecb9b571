import type { DatedRange, Precision } from '../../src-main/shared/dated.ts'

/** A dated range as a person types it. */
export type DatedDraft = {
  /** A day, a month or a year: « 20/06/2025 », « 2025-06-20 », « 06/2025 », « 2025 ». */
  from: string
  /** Empty: the end of the period that `from` names. */
  to: string
  /** Empty: as fine as what was typed. */
  precision: Precision | ''
  approximate: boolean
}

type Period = { from: string; to: string; precision: Precision }

export const noDate: DatedDraft = { from: '', to: '', precision: '', approximate: false }

/** The draft that shows a range: the shortest words that mean the same days. */
export function draftOf(range: DatedRange | null): DatedDraft {
  if (!range) return noDate
  const { from, to, precision, approximate } = range
  const start = from ?? to ?? ''
  for (const length of [4, 7, 10]) {
    const words = start.slice(0, length)
    const period = readPeriod(words)
    if (period?.from === from && period.to === to) {
      const chosen = period.precision === precision ? '' : precision
      return { from: dayFirst(words), to: '', precision: chosen, approximate }
    }
  }
  return { from: dayFirst(from ?? ''), to: dayFirst(to ?? ''), precision, approximate }
}

function dayFirst(isoWords: string): string {
  return isoWords.split('-').reverse().join('/')
}

/**
 * The range a draft means; null when nothing was typed, 'unreadable' when what was typed is no date
 * or ends before it begins. A range left as it was keeps the words of its source.
 */
export function rangeOf(
  draft: DatedDraft,
  before: DatedRange | null = null,
): DatedRange | null | 'unreadable' {
  if (before && sameDraft(draft, draftOf(before))) return before
  const { approximate } = draft
  const typedFrom = draft.from.trim()
  const typedTo = draft.to.trim()
  if (typedFrom === '' && typedTo === '') return null
  const first = readPeriod(typedFrom === '' ? typedTo : typedFrom)
  const last = typedTo === '' ? first : readPeriod(typedTo)
  if (!first || !last) return 'unreadable'
  const finest = fineness.indexOf(first.precision) < fineness.indexOf(last.precision) ? first : last
  const precision = draft.precision === '' ? finest.precision : draft.precision
  const from = periodAround(first.from, precision).from
  const to = periodAround(last.to, precision).to
  if (to < from) return 'unreadable'
  // A day range typed as two days is those days, whatever its precision is called.
  const typedDays = typedFrom !== '' && typedTo !== ''
  return typedDays
    ? { from: first.from, to: last.to, precision, approximate }
    : { from, to, precision, approximate }
}

function sameDraft(one: DatedDraft, other: DatedDraft): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.precision === other.precision &&
    one.approximate === other.approximate
  )
}

const fineness: readonly Precision[] = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'semester',
  'year',
  'decade',
  'century',
]

/** The day, month or year that a text names, in either order of writing; null when it is none. */
export function readPeriod(text: string): Period | null {
  const parts = text.trim().split(/[-/. ]/)
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null
  const yearFirst = parts[0]?.length === 4
  const [year, month, day] = (yearFirst ? parts : parts.toReversed()).map(Number)
  const yearDigits = yearFirst ? parts[0] : parts.at(-1)
  if (year === undefined || yearDigits?.length !== 4 || parts.length > 3) return null
  if (month === undefined) return yearOf(year)
  return day === undefined ? monthOf(year, month) : dayOf(year, month, day)
}

function yearOf(year: number): Period {
  return { from: iso(year, 1, 1), to: iso(year, 12, 31), precision: 'year' }
}

function monthOf(year: number, month: number): Period | null {
  if (month < 1 || month > 12) return null
  return {
    from: iso(year, month, 1),
    to: iso(year, month, lastDay(year, month)),
    precision: 'month',
  }
}

function dayOf(year: number, month: number, day: number): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  return { from: iso(year, month, day), to: iso(year, month, day), precision: 'day' }
}

/** The whole period of a precision that a day belongs to; weeks begin on Monday. */
function periodAround(day: string, precision: Precision): { from: string; to: string } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const months = { month: 1, quarter: 3, season: 3, semester: 6 }[precision as string]
  if (months !== undefined) {
    // Seasons are counted as meteorologists do: winter is December to February.
    const shift = precision === 'season' ? 1 : 0
    const counted = year * 12 + month - 1 + shift
    const start = counted - (counted % months) - shift
    const end = start + months - 1
    const endYear = Math.floor(end / 12)
    return {
      from: iso(Math.floor(start / 12), (start % 12) + 1, 1),
      to: iso(endYear, (end % 12) + 1, lastDay(endYear, (end % 12) + 1)),
    }
  }
  if (precision === 'week') {
    const weekday = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7
    const monday = Date.UTC(year, month - 1, date - weekday)
    return { from: isoOf(monday), to: isoOf(monday + 6 * 86_400_000) }
  }
  if (precision === 'year') return yearOf(year)
  if (precision === 'decade') {
    const start = year - (year % 10)
    return { from: iso(start, 1, 1), to: iso(start + 9, 12, 31) }
  }
  if (precision === 'century') {
    const start = year - ((year - 1) % 100)
    return { from: iso(start, 1, 1), to: iso(start + 99, 12, 31) }
  }
  return { from: day, to: day }
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function iso(year: number, month: number, day: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
