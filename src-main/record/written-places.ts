import { commentsIn } from '../shared/markdown/comments.ts'
import { blockStarts } from './markdown-tokens.ts'

/**
 * Leads from the offset at which a block of the text as printed begins to that of the block it was written
 * as: comments are gone, fields filled in, typography set between the two. Where the two texts do
 * not have the same blocks, to about the same place.
 */
export function writtenPlaces(written: string, printed: string): (at: number) => number {
  if (written === printed) return (at) => at
  const [from, to] = [blockStarts(printed), blockStarts(commentsBlanked(written))]
  if (from.length !== to.length)
    return (at) => Math.round((at * written.length) / Math.max(1, printed.length))
  const places = new Map(from.map((at, index) => [at, to[index] ?? at]))
  return (at) => places.get(at) ?? at
}

/** The text with spaces for what comments say, so that everything else stays where it is. */
function commentsBlanked(markdown: string): string {
  let blanked = ''
  for (const { start, end, textStart, textEnd } of commentsIn(markdown)) {
    blanked += markdown.slice(blanked.length, start)
    blanked += ' '.repeat(textStart - start) + markdown.slice(textStart, textEnd)
    blanked += ' '.repeat(end - textEnd)
  }
  return blanked + markdown.slice(blanked.length)
}
