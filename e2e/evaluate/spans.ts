import { mark, type Sheet } from './sheet.ts'

/** Part of a text, as UTF-16 offsets. */
export interface Stretch {
  start: number
  end: number
}

export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

export function sameStretch(a: Stretch, b: Stretch): boolean {
  return a.start === b.start && a.end === b.end
}

/** How many characters of a stretch lie within any of the others, which do not overlap one another. */
export function shared(stretch: Stretch, others: readonly Stretch[]): number {
  let count = 0
  for (const other of others)
    count += Math.max(0, Math.min(stretch.end, other.end) - Math.max(stretch.start, other.start))
  return count
}

/** A stretch of text with what stands around it, on one line, for lists of mistakes. */
export function around(text: string, { start, end }: Stretch, reach = 40): string {
  const line = (from: number, to: number): string =>
    text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
  return `${line(start - reach, start)}[[${line(start, end)}]]${line(end, end + reach)}`
}

/**
 * Counts spans of one kind: strict (the same offsets) and by overlap (a shared character). `accepted` widens what
 * a proposal may fall on without being wrong, where the gold names only part of what is right.
 */
export function scoreSpans(
  sheet: Sheet,
  kind: string,
  text: string,
  gold: readonly Stretch[],
  found: readonly (Stretch & { rule: string })[],
  accepted: readonly Stretch[] = gold,
): void {
  for (const each of gold) {
    const touching = found.filter((one) => overlaps(one, each))
    const told = (): string =>
      `${around(text, each)} — ${touching.map((one) => `${one.rule} “${text.slice(one.start, one.end)}”`).join(', ')}`
    mark(
      sheet,
      `${kind}.strict.recall`,
      touching.some((one) => sameStretch(one, each)),
      told,
    )
    mark(sheet, `${kind}.overlap.recall`, touching.length > 0, told)
  }
  for (const one of found) {
    const told = (): string => `${around(text, one)} — ${one.rule}`
    mark(
      sheet,
      `${kind}.strict.precision`,
      accepted.some((each) => sameStretch(each, one)),
      told,
    )
    mark(
      sheet,
      `${kind}.overlap.precision`,
      accepted.some((each) => overlaps(each, one)),
      told,
    )
  }
}
