import type { Language } from '../shared/language.ts'
import { MEETS, NOUNS } from './meeting-words.ts'
import type { DatedMention, Mention, Reading } from './reading.ts'
import type { Span } from './tokens.ts'

/** Where a sentence may go on to another meeting. */
const BORDER: Record<Language, RegExp> = {
  fr: /;|,[^\S\n](?:puis|tandis que|mais|alors que|avant|après|et|ensuite)(?!\p{L})|[^\S\n](?:suivie?|précédée?|avant|puis)(?=[^\S\n](?:d[’'e]|l[ae]|l[’']|à))|[^\S\n]et[^\S\n](?=(?:l[ae][^\S\n]|l[’']|une?[^\S\n])\p{Ll})/giu,
  en: /;|,[^\S\n](?:then|while|but|before|after|and)(?!\p{L})|[^\S\n](?:followed by|ahead of|then)(?!\p{L})/giu,
}

function count(words: string, pattern: RegExp): number {
  return [...words.matchAll(new RegExp(pattern.source, 'giu'))].length
}

/** The parts of a sentence that each tell of a meeting with a day, a place or a name of their own. */
export function meetingParts(
  reading: Reading,
  sentence: Span,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
): Span[] {
  const { text, language } = reading
  const words = text.slice(sentence.start, sentence.end)
  const tells = (span: Span): boolean => {
    const part = text.slice(span.start, span.end)
    return count(part, NOUNS[language]) + count(part, MEETS[language]) > 0
  }
  const places = mentions.filter((each) => each.kind === 'place')
  const has = (span: Span): boolean =>
    [...dates, ...places].some((each) => each.start >= span.start && each.end <= span.end)
  const parts: Span[] = []
  let start = sentence.start
  for (const border of words.matchAll(BORDER[language])) {
    const at = sentence.start + border.index
    const [left, right] = [
      { start, end: at },
      { start: at, end: sentence.end },
    ]
    if (![left, right].every((part) => tells(part) && has(part))) continue
    parts.push(left)
    start = at
  }
  return [...parts, { start, end: sentence.end }]
}
