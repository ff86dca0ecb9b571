import type { DatedRange, Precision } from '../../shared/dated.ts'

/** How many characters of `YYYY-MM-DD` a date of this precision vouches for. */
const known: Record<Precision, 4 | 7 | 10> = {
  day: 10,
  week: 10,
  month: 7,
  quarter: 7,
  season: 10,
  semester: 7,
  year: 4,
  decade: 4,
  century: 4,
}

/** Both ends of a range, each as an ISO 8601 date no finer than the source: `2024`, `2024-05`, `2024-05-12`. */
export function isoEnds(range: DatedRange): { from: string | null; to: string | null } {
  const length = known[range.precision]
  const cut = (day: string | null) => day?.slice(0, length) ?? null
  return { from: cut(range.from), to: cut(range.to) }
}

/** A range as an ISO 8601 date, or as an interval when its ends differ; `..` stands for an open end. */
export function isoInterval(range: DatedRange): string {
  const { from, to } = isoEnds(range)
  if (from !== null && from === to) return from
  return `${from ?? '..'}/${to ?? '..'}`
}

/** The ISO 8601 date that stands for a range where one is asked for; null when both ends are open. */
export function isoDate(range: DatedRange | null): string | null {
  if (range === null) return null
  const { from, to } = isoEnds(range)
  return from ?? to
}
