import type { Language } from '../shared/language.ts'
import { addDays, isoDay, partsOf } from './calendar.ts'
import { findDates, needsAnchor, type DateMention } from './date-reading.ts'
import { englishDates } from './dates-english.ts'
import { frenchDates } from './dates-french.ts'
import type { DatedMention } from './reading.ts'
import { resolveDate, type Direction } from './resolve-dates.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

const FUTURE: Record<Language, RegExp> = {
  fr: /\p{L}(?:era|ira|dra|tra|vra|ura|eront|iront|dront|tront|vront|uront|aura|sera|fera)(?!\p{L})|(?<!\p{L})(?:sera|seront|aura|auront|prévue?s?|prochaine?|doit|doivent|devrait|devraient|à venir|va se|vont se|à partir du)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|shall|is set to|are set to|is due|scheduled|upcoming|going to|plans to|next)(?!\p{L})/iu,
}
const PAST: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:a|ont|avait|avaient|s[’']est|se sont|sont|est|était|étaient|fut|furent|été|dernier|dernière)(?!\p{L})|\p{L}(?:èrent|ait|aient)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:was|were|has|have|had|said|told|held|met|\p{L}+ed)(?!\p{L})/iu,
}

/** Which way a sentence looks, by its verbs; text without a verb looks ahead, as an appointment does. */
function directionOf(sentence: string, language: Language, words: string): Direction {
  const rest = sentence.replace(words, ' ')
  if (FUTURE[language].test(rest)) return 'future'
  if (PAST[language].test(rest)) return 'past'
  return /\p{L}{3,}\s+\p{L}+\s+\p{L}/u.test(rest) ? 'unknown' : 'future'
}

const PUBLISHED = /(?:publié|mis en ligne|posté|paru|published|posted)[^\n]{0,24}$/iu

/** The day the text itself says it was published on, if any. */
function statedPublication(text: string, mentions: readonly DateMention[]): string | null {
  for (const mention of mentions) {
    if (mention.start > 600) return null
    if (needsAnchor(mention.reading) || mention.reading.type !== 'day') continue
    if (!PUBLISHED.test(text.slice(Math.max(0, mention.start - 40), mention.start))) continue
    return resolveDate(mention.reading, null, 'unknown')?.from ?? null
  }
  return null
}

/** A year told earlier in the same sentence holds for a day without one. */
function yearOfSentence(dated: readonly DatedMention[], sentence: Span | undefined): number | null {
  const earlier = dated.findLast(
    (each) => sentence !== undefined && each.start >= sentence.start && each.value.from !== null,
  )
  return earlier?.value.from ? partsOf(earlier.value.from).year : null
}

interface Context {
  text: string
  language: Language
  sentences: readonly Span[]
  publishedOn: string | null
  /** Day after the latest full date of the text; only used when nothing better is known. */
  inferred: string | null
}

const CONFIDENCE = {
  full: 0.98,
  yearless: 0.9,
  month: 0.95,
  year: 0.9,
  relative: 0.85,
  period: 0.9,
}

function place(
  mention: DateMention,
  before: readonly DatedMention[],
  context: Context,
): DatedMention | null {
  const asWritten = context.text.slice(mention.start, mention.end)
  const rule = `date.${needsAnchor(mention.reading) && mention.rule === 'full' ? 'yearless' : mention.rule}`
  const base = { start: mention.start, end: mention.end }
  if (!needsAnchor(mention.reading)) {
    const value = resolveDate(mention.reading, null, 'unknown')
    return (
      value && {
        ...base,
        value: { ...value, asWritten },
        rule,
        confidence: CONFIDENCE[mention.rule],
      }
    )
  }
  const sentence = context.sentences[spanAt(context.sentences, mention.start)]
  const words = sentence ? context.text.slice(sentence.start, sentence.end) : asWritten
  const direction = directionOf(words, context.language, asWritten)
  if (context.publishedOn !== null) {
    const fallback = direction === 'unknown' && mention.rule === 'relative' ? 'past' : direction
    const value = resolveDate(mention.reading, context.publishedOn, fallback)
    return (
      value && {
        ...base,
        value: { ...value, asWritten },
        rule,
        confidence: CONFIDENCE[mention.rule] - 0.05,
      }
    )
  }
  if (mention.rule === 'relative') return null
  const year = yearOfSentence(before, sentence)
  if (year !== null) {
    const value = resolveDate(mention.reading, isoDay(year, 7, 1), 'unknown')
    return (
      value && {
        ...base,
        value: { ...value, asWritten },
        rule: 'date.year-from-sentence',
        confidence: 0.75,
      }
    )
  }
  if (context.inferred === null) {
    if (resolveDate(mention.reading, '2024-01-01', 'unknown') === null) return null
    const value = { from: null, to: null, precision: 'day' as const, approximate: false, asWritten }
    return { ...base, value, rule: 'date.year-unknown', confidence: 0.5 }
  }
  const value = resolveDate(mention.reading, context.inferred, 'future')
  return (
    value && {
      ...base,
      value: { ...value, asWritten, yearInferred: true },
      rule: 'date.year-inferred',
      confidence: 0.6,
    }
  )
}

/** All dates of a text with the days they stand for, resolved on the publication day and never on the clock. */
export function readDates(
  text: string,
  language: Language,
  sentences: readonly Span[],
  publishedOn: string | undefined,
): DatedMention[] {
  const mentions = findDates(text, language === 'fr' ? frenchDates : englishDates)
  const published = publishedOn ?? statedPublication(text, mentions)
  const context: Context = { text, language, sentences, publishedOn: published, inferred: null }
  const full = mentions.flatMap((each) =>
    needsAnchor(each.reading) ? [] : (place(each, [], context) ?? []),
  )
  const latest = full
    .filter((each) => isPastTense(each, context))
    .map((each) => each.value.to ?? '')
    .sort()
    .at(-1)
  if (latest !== undefined && latest !== '') context.inferred = addDays(latest, 1)
  const dated: DatedMention[] = []
  for (const mention of mentions) {
    const placed = place(mention, dated, context)
    if (placed) dated.push(placed)
  }
  return dated
}

function isPastTense(mention: DatedMention, context: Context): boolean {
  const sentence = context.sentences[spanAt(context.sentences, mention.start)]
  if (sentence === undefined) return false
  const words = context.text.slice(sentence.start, sentence.end)
  return (
    mention.value.precision !== 'decade' &&
    directionOf(words, context.language, mention.value.asWritten ?? '') !== 'future'
  )
}
