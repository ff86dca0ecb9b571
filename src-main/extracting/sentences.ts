import type { Span } from './tokens.ts'

const TERMINATOR = /[.!?…]+(?:[\s\u00a0\u202f]*[»”"'’)\]]+)*/g
const ABBREVIATION =
  /(?:^|[\s('’«"“-])(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Prof|Mr|Mrs|Ms|St|Ste|Me|Mgr|Gal|Gén|Gen|Col|Lt|Sgt|Capt|Cdt|Gov|Sen|Sens|Rep|Reps|Jr|Sr|art|av|J\.-C|vol|no|nos|p|pp|cf|env|fig|éd|approx|vs|al|Inc|Corp|Ltd|Co|Jan|Feb|Aug|Sept|Oct|Nov|Dec|janv|févr|juil|sept|oct|nov|déc|tél|hab|bd|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u
const NEXT_OPENS = /^[\s\u00a0\u202f]*(?:[«“"'‘(—–-][\s\u00a0\u202f]*)*(?:\p{Lu}|\p{N}|[«“"‘(—–-])/u

function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    spans.push({ start, end })
    start = end + 1
  }
  return spans
}

function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return start < end ? { start, end } : null
}

/** The lines of a text that hold something, without the white space around them. */
export function splitParagraphs(text: string): Span[] {
  return lineSpans(text).flatMap((span) => trimmed(text, span) ?? [])
}

/** Whether the sign found at `at` in `line` ends a sentence. */
function endsSentence(line: string, at: number, sign: string): boolean {
  const after = at + sign.length
  const rest = line.slice(after, after + 12)
  if (!/^\s/.test(rest) || !NEXT_OPENS.test(rest)) return false
  if (!sign.startsWith('.') || sign.startsWith('..')) return true
  const before = line.slice(Math.max(0, at - 14), at)
  if (!ABBREVIATION.test(before)) return true
  return sign.length > 1
}

/** The sentences of a text, in order, as offsets; a line never runs into the next one. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  for (const paragraph of splitParagraphs(text)) {
    const line = text.slice(paragraph.start, paragraph.end)
    let start = 0
    for (const match of line.matchAll(TERMINATOR)) {
      if (match.index < start || !endsSentence(line, match.index, match[0])) continue
      const end = match.index + match[0].length
      const span = trimmed(text, { start: paragraph.start + start, end: paragraph.start + end })
      if (span) sentences.push(span)
      start = end
    }
    const rest = trimmed(text, { start: paragraph.start + start, end: paragraph.end })
    if (rest) sentences.push(rest)
  }
  return sentences
}

/** Index of the span that holds an offset, or -1; spans are sorted and do not overlap. */
export function spanAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span === undefined) return -1
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return middle
  }
  return -1
}

/** Index of the last span that starts before an offset, or -1. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
