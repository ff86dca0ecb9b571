import type { Mention } from './reading.ts'
import { fold } from './tokens.ts'

const NUMBERS = new Map(
  Object.entries({ deux: 2, trois: 3, quatre: 4, cinq: 5, two: 2, three: 3, four: 4, five: 5 }),
)
const COUNTED =
  /(?<!\p{L})(?:des|from|of the|of)[^\S\n](deux|trois|quatre|cinq|two|three|four|five)(?!\p{L})/u

/**
 * The countries of « des deux pays » when the article makes them certain: it tells of exactly as many, or names them
 * at least twice as often as any other one. None otherwise.
 */
export function countedCountries(words: string, mentions: readonly Mention[]): string[] {
  const count = NUMBERS.get(COUNTED.exec(words)?.[1] ?? '')
  if (count === undefined) return []
  const told = new Map<string, number>()
  for (const { value } of mentions)
    if (value.country !== undefined) told.set(value.country, (told.get(value.country) ?? 0) + 1)
  const ranked = [...told].toSorted(([, a], [, b]) => b - a)
  const last = ranked[count - 1]?.[1]
  if (last === undefined || last < 2 * (ranked[count]?.[1] ?? 0)) return []
  return ranked.slice(0, count).map(([code]) => code)
}

/** The office of the person named last before an offset, which « ses homologues » share; undefined when none is told. */
export function officeBefore(mentions: readonly Mention[], offset: number): string | undefined {
  let latest: Mention | undefined
  for (const each of mentions)
    if (each.kind === 'person' && each.value.portfolio !== undefined && each.end <= offset)
      if (latest === undefined || each.start > latest.start) latest = each
  return latest?.kind === 'person' ? latest.value.portfolio : undefined
}

/** Whether the head of a group is « homologues » or “counterparts”, whose office is told elsewhere. */
export function sharesOffice(head: string): boolean {
  return /^(?:homologues|counterparts)$/.test(fold(head))
}
