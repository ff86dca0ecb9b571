import { fold, foldWithMap } from '../shared/fold.ts'
import type { Highlighted } from '../shared/search.ts'
import type { Term } from './search-query.ts'

/** Longest extract shown, and how much of it stands before the first match, in UTF-16 units. */
const extractLength = 240
const leadLength = 60

/** The text with every match of the terms, as offsets into the text itself, whatever its accents. */
export function highlight(text: string, terms: readonly Term[]): Highlighted {
  const { folded, origin } = foldWithMap(text)
  const spans: [number, number][] = []
  for (const term of terms) {
    for (const match of folded.matchAll(term.pattern)) {
      const start = origin[match.index]
      const end = origin[match.index + match[0].length] ?? text.length
      if (start !== undefined) spans.push([start, endOfCharacter(text, end)])
    }
  }
  return { text, matches: merged(spans) }
}

/**
 * The part of a long text that shows most of the terms: the paragraph with the most different
 * ones, cut around its first match; the beginning when none is found. Cuts are marked with « … ».
 */
export function extractOf(text: string, terms: readonly Term[]): Highlighted {
  let best = ''
  let bestCount = -1
  for (const paragraph of text.split('\n')) {
    if (paragraph.trim() === '') continue
    const folded = fold(paragraph)
    const count = terms.filter(({ pattern }) => folded.search(pattern) >= 0).length
    if (count > bestCount) [best, bestCount] = [paragraph, count]
    if (count === terms.length) break
  }
  const whole = highlight(best.trim(), terms)
  if (whole.text.length <= extractLength) return whole
  return cut(whole, whole.matches[0]?.[0] ?? 0)
}

function cut({ text, matches }: Highlighted, first: number): Highlighted {
  const from = first <= leadLength ? 0 : wordStart(text, first - leadLength, first)
  const to = text.length - from <= extractLength ? text.length : wordEnd(text, from + extractLength)
  const before = from > 0 ? '… ' : ''
  const after = to < text.length ? ' …' : ''
  const shift = before.length - from
  return {
    text: before + text.slice(from, to) + after,
    matches: matches
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  }
}

/** The first word starting at or after an offset, but not past `limit`. */
function wordStart(text: string, offset: number, limit: number): number {
  const space = text.slice(offset, limit).search(/\s/)
  return space < 0 ? limit : offset + space + 1
}

function wordEnd(text: string, offset: number): number {
  const space = text.slice(0, offset).search(/\s\S*$/)
  return space <= offset - leadLength ? offset : space
}

/** Marks combined with the last letter belong to it. */
function endOfCharacter(text: string, end: number): number {
  const marks = /^\p{M}+/u.exec(text.slice(end, end + 8))
  return end + (marks?.[0].length ?? 0)
}

function merged(spans: [number, number][]): [number, number][] {
  const result: [number, number][] = []
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
