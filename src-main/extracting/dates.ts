import type { Language } from '../shared/language.ts'
import { addDays, isoDay, partsOf } from './calendar.ts'
import { baseOf, inOneBreath, weekOfDiary, type Placed } from './date-bases.ts'
import { joinDates } from './date-joins.ts'
import { findDates, needsAnchor, type DateMention } from './date-reading.ts'
import { englishDates } from './dates-english.ts'
import { frenchDates } from './dates-french.ts'
import type { DatedMention } from './reading.ts'
import { type Direction, directionOf, type Told } from './date-direction.ts'
import type { Range } from './date-ranges.ts'
import { resolveDate } from './resolve-dates.ts'
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

/** The days of a date, and whether its year is told. */
type Dated = Range & { hasYear?: boolean }

interface Context {
  text: string
  language: Language
  sentences: readonly Span[]
  publishedOn: string | null
  /** Day after the latest full date of the text; only used when nothing better is known. */
  inferred: string | null
  /** Nothing but one date. */
  alone: boolean
}

/** Whether a date alone opens a paragraph that goes on: the entry of a chronology, which looks back. */
function isHeading(text: string, around: Span, span: Span): boolean {
  if (around.start < span.start - 3 || around.end > span.end + 2) return false
  const opens = around.start === 0 || text.charAt(around.start - 1) === '\n'
  return opens && /^[.:]?[^\S\n]+\S|^[.:]?\n\S/u.test(text.slice(span.end, span.end + 4))
}

/** Which way the sentence of a date looks, seen from the date. */
function directionIn({ text, language, sentences }: Context, span: Span): Told {
  const around = sentences[spanAt(sentences, span.start)] ?? span
  if (isHeading(text, around, span)) return 'past'
  // A sentence as long as a book has no verb that speaks of this date further than this.
  const from = Math.max(around.start, span.start - 400)
  const words = text.slice(from, Math.min(around.end, span.end + 400))
  return directionOf(words, span.start - from, span.end - from, language)
}

/** The middle of the year that « de la même année » and « de l’année suivante » mean. */
function yearToldBefore({ yearsOn }: DateMention, before: readonly Placed[]): string | null {
  const last = before.at(-1)?.dated.value.from
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

/** What was planned and is called off was to come; without a verb words like « lundi » look back. */
function sideOf(told: Told, mention: DateMention): Direction {
  if (told === 'behind') return 'past'
  if (told === 'planned') return mention.rule === 'relative' ? 'future' : 'unknown'
  const yearly = /^(?:feast|hijri)$/.test(mention.reading.type)
  return told === 'unknown' && mention.rule === 'relative' && !yearly ? 'past' : told
}

/** The days of a date whose words leave out the year or count from another, by the day of the article. */
function anchored(
  mention: DateMention,
  before: readonly Placed[],
  context: Context,
  publishedOn: string,
): Dated | null {
  const { text, sentences, language, alone } = context
  const { reading } = mention
  const told = directionIn(context, mention)
  const direction = reading.type === 'until' ? 'future' : sideOf(told, mention)
  const around = sentences[spanAt(sentences, mention.start)]
  if (reading.type === 'weekday' && around && isHeading(text, around, mention)) {
    const week = weekOfDiary(before)
    const day = week && resolveDate(reading, publishedOn, direction, { base: week })
    if (day) return day
  }
  const breath = inOneBreath(mention, before.at(-1), text, sentences, language, direction)
  if (breath !== null && (breath.from ?? '') <= publishedOn) return { ...breath, hasYear: true }
  const base = baseOf(mention, before, text, sentences, publishedOn, direction)
  return resolveDate(reading, publishedOn, direction, {
    alone,
    sure: told === 'behind',
    ...(base && { base }),
  })
}

function place(
  mention: DateMention,
  before: readonly Placed[],
  context: Context,
): (DatedMention & { hasYear?: boolean }) | null {
  const { text, publishedOn } = context
  const asWritten = text.slice(mention.start, mention.end)
  const rule = `date.${needsAnchor(mention.reading) && mention.rule === 'full' ? 'yearless' : mention.rule}`
  const found = (
    value: Dated | null,
    confidence: number,
    told: { rule: string; yearInferred?: true } = { rule },
  ): (DatedMention & { hasYear?: boolean }) | null => {
    if (value === null) return null
    const { from, to, precision, approximate } = value
    const inferred = told.yearInferred && { yearInferred: true }
    return {
      start: mention.start,
      end: mention.end,
      value: { from, to, precision, approximate, asWritten, ...inferred },
      rule: told.rule,
      confidence,
      ...('hasYear' in value && { hasYear: true }),
    }
  }
  const sure = CONFIDENCE[mention.rule]
  if (mention.reading.type === 'until' && publishedOn === null)
    return place({ ...mention, reading: mention.reading.of }, before, context)
  if (!needsAnchor(mention.reading)) {
    const value = resolveDate(mention.reading, publishedOn, 'unknown', { alone: context.alone })
    return found(value && { ...value, hasYear: true }, sure)
  }
  const told = yearToldBefore(mention, before)
  if (told !== null) {
    const value = resolveDate(mention.reading, told, 'unknown')
    if (value) return found({ ...value, hasYear: true }, 0.85)
  }
  if (publishedOn !== null)
    return found(anchored(mention, before, context, publishedOn), sure - 0.05)
  if (mention.rule === 'relative') return null
  const year = yearOfSentence(
    before.map(({ dated }) => dated),
    context.sentences[spanAt(context.sentences, mention.start)],
  )
  if (year !== null) {
    const value = resolveDate(mention.reading, isoDay(year, 7, 1), 'unknown')
    return found(value, 0.75, { rule: 'date.year-from-sentence' })
  }
  if (context.inferred === null) {
    if (resolveDate(mention.reading, '2024-01-01', 'unknown') === null) return null
    const value = { from: null, to: null, precision: 'day' as const, approximate: false }
    return found(value, 0.5, { rule: 'date.year-unknown' })
  }
  const value = resolveDate(mention.reading, context.inferred, 'future')
  return found(value, 0.6, { rule: 'date.year-inferred', yearInferred: true })
}

/** Whether a text is nothing but one date: an appointment somebody notes, told of nothing. */
function isAlone(text: string, mentions: readonly DateMention[]): boolean {
  const [first, second] = mentions
  if (first === undefined || second !== undefined || text.length > 60) return false
  return !/\p{L}{4}/u.test(text.slice(0, first.start) + text.slice(first.end))
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
  const context: Context = {
    text,
    language,
    sentences,
    publishedOn: published,
    inferred: null,
    alone: isAlone(text, mentions),
  }
  const full = mentions.flatMap((each) =>
    needsAnchor(each.reading) ? [] : (place(each, [], context) ?? []),
  )
  const latest = full
    .filter((each) => isPastTense(each, context))
    .map((each) => each.value.to ?? '')
    .sort()
    .at(-1)
  if (latest !== undefined && latest !== '') context.inferred = addDays(latest, 1)
  const placed: Placed[] = []
  for (const mention of mentions) {
    const each = place(mention, placed, context)
    if (each === null) continue
    const { hasYear = false, ...dated } = each
    placed.push({ dated, reading: mention.reading, hasYear })
  }
  return placed.map(({ dated }) => dated)
}

function isPastTense(mention: DatedMention, context: Context): boolean {
  if (mention.value.precision === 'decade') return false
  return directionIn(context, mention) !== 'future'
}
