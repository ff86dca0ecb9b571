/** A span of a text, in UTF-16 units. */
export type Span = { start: number; end: number }

/** A word before a point that ends no sentence: titles, initials, usual abbreviations. */
const abbreviation =
  /(?:^|[\s(«“"’'-])(?:\p{Lu}|M|MM|Mme|Mlle|Me|Mgr|Dr|Pr|St|Ste|Gén|Gal|Col|Cne|Lt|Mr|Mrs|Ms|Gen|Capt|Prof|Rev|Hon|art|al|cf|etc|av|apr|env|no|vol|fig|p|pp|janv|févr|avr|juil|sept|oct|nov|déc|vs|e\.g|i\.e)$/u

/** A sentence's end: closing punctuation, closing marks, space, then what can open a sentence. */
const sentenceEnd =
  /[.!?…]+[»”"’)\]\u00a0\u202f\s]*?(?=\s+[«“"‘(\u2014\u2013-]*[\s\u00a0\u202f]*[\p{Lu}\p{N}])/gu

/**
 * The whole sentence or sentences a span lies in, never beyond its lines: a span in a heading or a
 * signature line gives that line. Spaces at both ends are left out; the result always holds the span.
 */
export function sentenceAround(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const nextBreak = text.indexOf('\n', Math.max(span.start, span.end - 1))
  const lineEnd = nextBreak === -1 ? text.length : nextBreak
  const line = text.slice(lineStart, lineEnd)

  let start = lineStart
  let end = lineEnd
  for (const match of line.matchAll(sentenceEnd)) {
    const before = line.slice(0, match.index)
    if (match[0].startsWith('.') && abbreviation.test(before)) continue
    const boundary = lineStart + match.index + match[0].length
    if (boundary <= span.start) start = boundary
    else if (boundary >= span.end) {
      end = boundary
      break
    }
  }
  while (start < span.start && /\s/u.test(text[start] ?? '')) start++
  while (end > span.end && /\s/u.test(text[end - 1] ?? '')) end--
  return { start, end }
}
