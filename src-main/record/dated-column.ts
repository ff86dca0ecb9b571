import type { DatedRange } from '../shared/dated.ts'

/** Reads a column that holds a dated range as JSON. */
export function readRange(column: string | null): DatedRange | null {
  // Written by writeRange alone, from values the contract has parsed.
  return column === null ? null : (JSON.parse(column) as DatedRange)
}

/** A dated range as its column holds it. */
export function writeRange(range: DatedRange | null): string | null {
  return range === null ? null : JSON.stringify(range)
}

/** One calendar day as a range. */
export function dayRange(day: string): DatedRange {
  return { from: day, to: day, precision: 'day', approximate: false }
}

/** The day that stands for a range where one day is needed: its first, else its last; null when both are open. */
export function dayOf(range: DatedRange | null | undefined): string | null {
  return range?.from ?? range?.to ?? null
}

/** True when both ranges name the same days, however written. */
export function sameDays(
  left: DatedRange | null | undefined,
  right: DatedRange | null | undefined,
): boolean {
  return (
    (left?.from ?? null) === (right?.from ?? null) && (left?.to ?? null) === (right?.to ?? null)
  )
}
