import type { Language } from '../shared/language.ts'
import type { Trigger } from './meeting-triggers.ts'
import type { DatedMention, Mention } from './reading.ts'
import type { Span } from './tokens.ts'

/** Where a sentence may go on to another meeting. */
const BORDER: Record<Language, RegExp> = {
  fr: /;|,[^\S\n](?:puis|tandis que|mais|alors que|avant|après|et|ensuite|entre-temps)(?!\p{L})|[^\S\n](?:suivie?|précédée?|avant|puis|au terme|à l[’']issue|en marge)(?=[^\S\n](?:d[’'eu]|l[ae]|l[’']|à))|[^\S\n]et[^\S\n](?=(?:l[ae][^\S\n]|l[’']|une?[^\S\n])\p{Ll})/giu,
  en: /;|,[^\S\n](?:then|while|but|before|after|and)(?!\p{L})|[^\S\n](?:followed by|ahead of|on the sidelines of|then)(?!\p{L})|[^\S\n]and[^\S\n](?=(?:is|are|will|ministers|leaders|a|an|the)[^\S\n])/giu,
}

/** A part of a sentence with what in it tells of a meeting. */
export interface MeetingPart extends Span {
  triggers: Trigger[]
}

/** The parts of a sentence that each tell of a meeting with a day, a place or a name of their own. */
export function meetingParts(
  text: string,
  language: Language,
  sentence: Span,
  triggers: readonly Trigger[],
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
): MeetingPart[] {
  const words = text.slice(sentence.start, sentence.end)
  const settles = [...dates, ...mentions.filter((each) => each.kind === 'place')]
    .map((each) => ({ start: each.start - sentence.start, end: each.end - sentence.start }))
    .toSorted((a, b) => a.start - b.start)
  const between = (spans: readonly Span[], start: number, end: number): boolean =>
    spans.some((each) => each.start >= start && each.end <= end)
  const parts: MeetingPart[] = []
  let start = 0
  const cut = (end: number): void => {
    parts.push({
      start: sentence.start + start,
      end: sentence.start + end,
      triggers: triggers
        .filter((each) => each.start >= start && each.end <= end)
        .map((each) => ({ ...each, start: each.start - start, end: each.end - start })),
    })
    start = end
  }
  for (const { index: at } of words.matchAll(BORDER[language])) {
    const left = between(triggers, start, at) && between(settles, start, at)
    if (!left || !between(triggers, at, words.length) || !between(settles, at, words.length))
      continue
    cut(at)
  }
  cut(words.length)
  return parts
}
