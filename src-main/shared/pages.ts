import { z } from 'zod'
import type { Language } from './language.ts'
import { translate } from './messages/catalogue.ts'

/** read: printed, and read by the importer; transcribed: typed off the image by hand; missing: an image, or blank. */
export const pageWords = z.enum(['read', 'transcribed', 'missing'])

/** A page of a source, counted from 1, and what of the text stands on it, in UTF-16 units. */
export const sourcePage = z.object({
  number: z.int(),
  start: z.int(),
  end: z.int(),
  words: pageWords,
})
export type SourcePage = z.output<typeof sourcePage>

/** The pages a passage stands on; both null when its source has none. */
export const pageSpan = z.object({
  firstPage: z.int().nullable(),
  lastPage: z.int().nullable(),
})
export type PageSpan = z.output<typeof pageSpan>

/** The first and the last page that a span of the text stands on. */
export function pagesOf(pages: readonly SourcePage[], start: number, end: number): PageSpan {
  const on = pages.filter((page) => page.start < end && page.end > start)
  return { firstPage: on[0]?.number ?? null, lastPage: on.at(-1)?.number ?? null }
}

/** Page numbers in a line, runs drawn together: « 2, 5-7 ». */
export function pageRanges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other)
  const runs: [number, number][] = []
  for (const number of sorted) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}

/** The pages of passages as a citation says them, « p. 3-4 »; null when none stands on a page. */
export function citedPages(spans: readonly PageSpan[], language: Language): string | null {
  const numbers = spans.flatMap(({ firstPage, lastPage }) => {
    if (firstPage === null) return []
    const count = (lastPage ?? firstPage) - firstPage + 1
    return Array.from({ length: count }, (_, index) => firstPage + index)
  })
  return numbers.length === 0
    ? null
    : translate(language, 'articles.citedPages', { pages: pageRanges(numbers) })
}
