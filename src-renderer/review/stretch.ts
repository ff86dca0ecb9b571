/** Where the words of a proposal begin and end in the text: UTF-16 offsets. */
export type Span = { start: number; end: number }

export type Edge = 'start' | 'end'

/**
 * The span with one edge moved by a word, in the direction of the text (1) or against it (-1). Words
 * are runs of letters, digits, apostrophes and hyphens. An edge that would leave no word, or has no
 * further word of the paragraph to move to, stays.
 */
export function stretch(text: string, span: Span, edge: Edge, by: 1 | -1): Span {
  const from = text.lastIndexOf('\n', span.start - 1) + 1
  const stop = text.indexOf('\n', span.end)
  const paragraph = text.slice(from, stop === -1 ? text.length : stop)
  const words = [...paragraph.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].map((word) => ({
    start: from + word.index,
    end: from + word.index + word[0].length,
  }))
  const edges = words.map((word) => word[edge])
  const next =
    by === 1 ? edges.find((at) => at > span[edge]) : edges.findLast((at) => at < span[edge])
  if (next === undefined) return span
  const moved = { ...span, [edge]: next }
  const holdsWord = words.some(({ start, end }) => start >= moved.start && end <= moved.end)
  return holdsWord ? moved : span
}
