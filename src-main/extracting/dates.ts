import type { Language } from '../shared/language.ts'
import { addDays, isoDay, partsOf } from './calendar.ts'
import { joinDates } from './date-joins.ts'
import { findDates, needsAnchor, type DateMention } from './date-reading.ts'
import { englishDates } from './dates-english.ts'
import { frenchDates } from './dates-french.ts'
import type { DatedMention } from './reading.ts'
import { directionOf } from './date-direction.ts'
import { resolveDate, type Direction } from './resolve-dates.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

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

/** Whether a date alone opens a paragraph that goes on: the entry of a chronology, which looks back. */
function isHeading(text: string, around: Span, span: Span): boolean {
  if (around.start < span.start - 3 || around.end > span.end + 2) return false
  const opens = around.start === 0 || text.charAt(around.start - 1) === '\n'
  return opens && /^[.:]?[^\S\n]+\S|^[.:]?\n\S/u.test(text.slice(span.end, span.end + 4))
}

/** Which way the sentence of a date looks, seen from the date. */
function directionIn({ text, language, sentences }: Context, span: Span): Direction {
  const around = sentences[spanAt(sentences, span.start)] ?? span
  if (isHeading(text, around, span)) return 'past'
  // A sentence as long as a book has no verb that speaks of this date further than this.
  const from = Math.max(around.start, span.start - 400)
  const words = text.slice(from, Math.min(around.end, span.end + 400))
  return directionOf(words, span.start - from, span.end - from, language)
}

/** « Le lendemain », « jeudi suivant » and « le 17 » count from the day told just before. */
function countedFrom(
  mention: DateMention,
  before: readonly DatedMention[],
  { text, sentences }: Context,
): string | null {
  const last = before.at(-1)
  if (last === undefined || last.value.precision !== 'day') return null
  const { type } = mention.reading
  if (type === 'following') return mention.start - last.end > 600 ? null : last.value.to
  const same = spanAt(sentences, last.start) === spanAt(sentences, mention.start)
  const next = /[^\S\n]suivante?$/iu.test(text.slice(mention.start, mention.end))
  return same && (type === 'dayOfMonth' || (type === 'weekday' && next)) ? last.value.to : null
}

/** The middle of the year that « de la même année » and « de l’année suivante » mean. */
function yearToldBefore({ yearsOn }: DateMention, before: readonly DatedMention[]): string | null {
  const last = before.at(-1)?.value.from
  return yearsOn === undefined || last == null ? null : isoDay(partsOf(last).year + yearsOn, 7, 1)
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
  const told = yearToldBefore(mention, before)
  if (told !== null) {
    const value = resolveDate(mention.reading, told, 'unknown')
    if (value) return { ...base, value: { ...value, asWritten }, rule, confidence: 0.85 }
  }
  const direction = directionIn(context, mention)
  if (context.publishedOn !== null) {
    const fallback = direction === 'unknown' && mention.rule === 'relative' ? 'past' : direction
    const anchor = countedFrom(mention, before, context) ?? context.publishedOn
    const value = resolveDate(mention.reading, anchor, fallback)
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
  const patterns = language === 'fr' ? frenchDates : englishDates
  const mentions = joinDates(text, findDates(text, patterns), language)
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
  if (mention.value.precision === 'decade') return false
  return directionIn(context, mention) !== 'future'
}
