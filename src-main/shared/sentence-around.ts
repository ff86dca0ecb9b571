/** A span of a text, in UTF-16 units. */
export type Span = { start: number; end: number }

/** A word before a point that ends no sentence: titles, initials, usual abbreviations. */
const abbreviation =
  /(?:^|[\s(«“"’'-])(?:\p{Lu}|M|MM|Mme|Mlle|Me|Mgr|Dr|Pr|St|Ste|Gén|Gal|Col|Cne|Lt|Mr|Mrs|Ms|Gen|Capt|Prof|Rev|Hon|art|al|cf|etc|av|apr|env|no|vol|fig|p|pp|janv|févr|avr|juil|sept|oct|nov|déc|vs|e\.g|i\.e)$/u

/** A sentence's end: closing punctuation, closing marks, space, then what can open a sentence. */
const sentenceEnd =
  /[.!?…]+[»”"’)\]\u00a0\u202f ]{0,6}?(?=\s{1,6}[«“"‘(\u2014\u2013-]{0,3}\s{0,2}[\p{Lu}\p{N}])/gu

/** How far from a span a sentence may reach, in UTF-16 units: a text may be one line without end. */
const reach = 2000
/** Longer than any abbreviation with what stands before it. */
const longestAbbreviation = 12

/**
 * The whole sentence or sentences a span lies in, never beyond its lines: a span in a heading or a
 * signature line gives that line. Spaces at both ends are left out; the result always holds the span.
 */
export function sentenceAround(text: string, span: Span): Span {
  const { start: from, end: to } = lineAround(text, span)

  let start = from
  let end = to
  for (const within of sentenceEnds(text.slice(from, to))) {
    const boundary = from + within
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

/** Where sentences end within a line of text, its own end not counted. */
export function sentenceEnds(line: string): number[] {
  return [...line.matchAll(sentenceEnd)].flatMap((match) => {
    const before = line.slice(Math.max(0, match.index - longestAbbreviation), match.index)
    if (match[0].startsWith('.') && abbreviation.test(before)) return []
    return [match.index + match[0].length]
  })
}

/** The line or lines of a span, cut at a space where they reach too far from it. */
function lineAround(text: string, span: Span): Span {
  const lineStart = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1
  const nextBreak = text.indexOf('\n', Math.max(span.start, span.end - 1))
  const lineEnd = nextBreak === -1 ? text.length : nextBreak
  const start = Math.max(lineStart, span.start - reach)
  const end = Math.min(lineEnd, span.end + reach)
  const spaceAfter = text.indexOf(' ', start)
  const spaceBefore = text.lastIndexOf(' ', end)
  return {
    start:
      start === lineStart ? start : Math.min(span.start, spaceAfter === -1 ? start : spaceAfter),
    end: end === lineEnd ? end : Math.max(span.end, spaceBefore),
  }
}
