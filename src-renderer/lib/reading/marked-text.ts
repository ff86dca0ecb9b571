import type { ProposalKind } from '../../../src-main/shared/proposal.ts'

export type MarkKind = ProposalKind | 'passage'

/** A span of the text to be told apart. Offsets are UTF-16 units into the whole text. */
export type Mark = { id: string; kind: MarkKind; start: number; end: number }

/** A run of characters under the same marks; `marks` from the widest to the narrowest. */
export type Segment = {
  start: number
  text: string
  marks: readonly Mark[]
  /** The page of the source that begins here. */
  page?: number
}

/** A page of the source and what of the text stands on it, in UTF-16 units. */
export type PageStart = { number: number; start: number; end: number }

/** A line of the article: its title, a line of its head (author, date…), or a paragraph. */
export type Block = {
  role: 'title' | 'head' | 'paragraph'
  start: number
  segments: readonly Segment[]
}

type Span = readonly [number, number]

/**
 * Cuts an article's text into its lines, and each line where a mark begins or ends. Empty lines are
 * left out; no other character is. `readAt` tells the lines of the head, which are set apart; `pages`
 * where pages begin.
 */
export function layOutText(
  text: string,
  marks: readonly Mark[],
  readAt: Readonly<Record<string, Span>> = {},
  pages: readonly PageStart[] = [],
): Block[] {
  const sorted = marks
    .filter((mark) => mark.end > mark.start)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  const blocks: Block[] = []
  let open: Mark[] = []
  let next = 0
  // A page without words begins nowhere.
  const starts = pages.filter((page) => page.end > page.start)
  for (const [start, end] of linesOf(text)) {
    open = open.filter((mark) => mark.end > start)
    for (; next < sorted.length; next++) {
      const mark = sorted[next]
      if (mark === undefined || mark.start >= end) break
      if (mark.end > start) open.push(mark)
    }
    blocks.push({
      role: roleOf(text, [start, end], readAt),
      start,
      segments: cut(text, start, end, open, beginningIn(text, starts, start, end)),
    })
  }
  return blocks
}

function* linesOf(text: string): Generator<Span> {
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const blank = match[0].trim() === ''
    if (!blank) yield [match.index, match.index + match[0].length]
  }
}

/** The pages that begin in a line, by the offset of their first character. */
function beginningIn(
  text: string,
  pages: readonly PageStart[],
  start: number,
  end: number,
): ReadonlyMap<number, number> {
  return new Map(
    pages.flatMap((page) => {
      const blank = /^\s*/.exec(text.slice(page.start, page.end))?.[0].length ?? 0
      const at = page.start + blank
      return at >= start && at < end ? [[at, page.number]] : []
    }),
  )
}

function cut(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  pages: ReadonlyMap<number, number>,
): Segment[] {
  const bounds = new Set([start, end, ...pages.keys()])
  for (const mark of marks) {
    if (mark.start > start) bounds.add(mark.start)
    if (mark.end < end) bounds.add(mark.end)
  }
  const sorted = [...bounds].sort((one, other) => one - other)
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end
    const page = pages.get(from)
    return {
      ...(page === undefined ? {} : { page }),
      start: from,
      text: text.slice(from, to),
      marks: marks
        .filter((mark) => mark.start <= from && mark.end >= to)
        .toSorted((one, other) => other.end - other.start - (one.end - one.start)),
    }
  })
}

/** A line is of the head when an author, outlet, date or address was read there and it is short. */
function roleOf(text: string, line: Span, readAt: Readonly<Record<string, Span>>): Block['role'] {
  const length = text.slice(...line).trim().length
  const title = readAt['title']
  if (title && overlap(title, line) > length * 0.6) return 'title'
  // The place of a dateline opens the first paragraph; it does not make it a line of the head.
  const read = Object.entries(readAt).some(
    ([field, span]) => field !== 'title' && field !== 'datelinePlace' && overlap(span, line) > 0,
  )
  return read && length < 160 ? 'head' : 'paragraph'
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]))
}
