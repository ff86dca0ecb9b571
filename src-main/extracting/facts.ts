import { daysBetween } from './calendar.ts'
import { chainFacts, cutBefore } from './fact-chains.ts'
import {
  clauseFact,
  isDatelineDate,
  participleFact,
  pieces,
  relativeFact,
  tellingStart,
} from './fact-clauses.ts'
import type { FoundFact, FoundStatement } from './found.ts'
import type { FoundMeeting } from './meetings.ts'
import { findQuotations } from './quotations.ts'
import { inside, type DatedMention, type Mention, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

const LONG_UNITS = ['year', 'quarter', 'semester', 'season', 'decade', 'century']
const NOW =
  /^(?:aujourd[’']hui|à ce jour|ce (?:jour|matin|soir)|cette (?:semaine|année|nuit)|today|tonight|this (?:morning|week|year))$/iu
const HEAD =
  /^(?:publié|mis à jour|mis en ligne|posté|par[^\S\n]\p{Lu}|by[^\S\n]\p{Lu}|published|updated|posted|https?:|www\.|\w+:[^\S\n])/iu
const PLAIN_DATE = /\d|dernière?|passée?|last|previous/iu

/** A line of the article's head or foot rather than of its text: byline, address, « Publié le … », a date alone. */
function isFurniture(text: string, line: Span, index: number, date: DatedMention): boolean {
  const words = text.slice(line.start, line.end)
  if (HEAD.test(words)) return true
  const rest = `${text.slice(line.start, date.start)} ${text.slice(date.end, line.end)}`
  if ((rest.match(/\p{Ll}\p{L}{2,}/gu) ?? []).length < 3) return true
  return index < 8 && words.length < 120 && !/[.!?…»”]$/.test(words) && !/^[-*•]/.test(words)
}

/** Whether a date stands in an address or another run without a space. */
function isInAddress(text: string, date: DatedMention): boolean {
  const around = text.slice(Math.max(0, date.start - 120), date.end)
  return /(?:https?:\/\/|www\.)\S*$/u.test(around)
}

/** Days after which a meeting is background, so that its day belongs in the chronology as well. */
const BACKGROUND = 30

/** Whether a date may be that of a dated event told as background or as the news itself. */
function isTold(
  reading: Reading,
  date: DatedMention,
  sentence: Span,
  meetings: readonly FoundMeeting[],
): boolean {
  const { text, paragraphs, options } = reading
  const { from, to, precision, asWritten = '' } = date.value
  if (from === null || ['decade', 'century'].includes(precision) || NOW.test(asWritten))
    return false
  const { publishedOn } = options
  if (publishedOn !== undefined) {
    if (from > publishedOn) return false
    if (LONG_UNITS.includes(precision) && (to ?? from) > publishedOn) return false
  }
  const isNews = publishedOn === undefined || daysBetween(from, publishedOn) <= BACKGROUND
  if (isNews && meetings.some(({ value }) => value.date?.from === from && value.date.to === to))
    return false
  const index = spanAt(paragraphs, date.start)
  const line = paragraphs[index]
  if (line && isFurniture(text, line, index, date)) return false
  return !isInAddress(text, date) && !isDatelineDate(text, sentence, date)
}

/** A sentence whose only date is a day of this week and that tells what somebody said. */
function isOnlyTelling(
  reading: Reading,
  sentence: Span,
  date: DatedMention,
  statements: readonly FoundStatement[],
): boolean {
  const { publishedOn } = reading.options
  if (date.rule !== 'date.relative' || publishedOn === undefined) return false
  return statements.some((each) => each.start < sentence.end && each.end > sentence.start)
}

/** Whether a date told in quoted words says by itself when: « en janvier 2025 », and more than a few words hold it. */
function isWorthQuoting(date: DatedMention, words: Span): boolean {
  return PLAIN_DATE.test(date.value.asWritten ?? '') && words.end - words.start >= 50
}

function shared(sentence: Span, words: Span): Span {
  return { start: Math.max(sentence.start, words.start), end: Math.min(sentence.end, words.end) }
}

/** No clause begins or ends within marks of quotation. */
function withWholeQuotations(span: Span, quotations: readonly Span[]): Span {
  let { start, end } = span
  for (const each of quotations) {
    if (each.start < start && start < each.end) start = each.start
    if (each.start < end && end < each.end) end = each.end
  }
  return { start, end }
}

/** Dated events of one sentence. */
function factsOf(
  reading: Reading,
  sentence: Span,
  dated: readonly DatedMention[],
  mentions: readonly Mention[],
  quotations: readonly Span[],
): FoundFact[] {
  const { text } = reading
  const chain = chainFacts(reading, sentence, dated, mentions)
  const chained = new Set(chain.map((each) => each.value.date))
  const alone = dated.filter((each) => !chained.has(each.value))
  const chainStart = Math.min(...chain.map((each) => each.start))
  const rest = {
    start: sentence.start,
    end: chain.length > 0 ? cutBefore(text, sentence.start, chainStart) : sentence.end,
  }
  const whole = alone.every((each) => each.end <= rest.end) ? rest : sentence
  const spans = pieces(text, whole, alone, quotations)
  const facts: FoundFact[] = []
  for (const [at, date] of alone.entries()) {
    const piece = spans[at]
    if (piece === undefined) continue
    const start = Math.max(piece.start, tellingStart(text, sentence, date))
    const told = withWholeQuotations({ start, end: piece.end }, quotations)
    if (told.end - told.start < date.end - date.start + 12) continue
    const short =
      participleFact(reading, sentence, date) ?? relativeFact(reading, sentence, date, mentions)
    facts.push(short ?? clauseFact(reading, sentence, told, date, mentions))
  }
  return [...facts, ...chain]
}

/** Dated background: one fact for each dated event that is not the meeting itself and not still to come. */
export function findFacts(
  reading: Reading,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
  meetings: readonly FoundMeeting[],
  statements: readonly FoundStatement[],
): FoundFact[] {
  const { text, sentences } = reading
  const byStart = mentions.toSorted((a, b) => a.start - b.start)
  const verbatim = statements.filter((each) => each.value.type === 'verbatim')
  const quotations = findQuotations(text)
  const facts: FoundFact[] = []
  const groups = new Map<string, { span: Span; spoken: boolean; dates: DatedMention[] }>()
  for (const date of dates) {
    const index = spanAt(sentences, date.start)
    const sentence = sentences[index]
    if (sentence === undefined || !isTold(reading, date, sentence, meetings)) continue
    const words =
      verbatim[spanAt(verbatim, date.start)] ?? quotations[spanAt(quotations, date.start)]
    if (words !== undefined && !isWorthQuoting(date, words)) continue
    if (words === undefined && isOnlyTelling(reading, sentence, date, statements)) continue
    const key = `${index} ${words?.start ?? ''}`
    const span = words ? shared(sentence, words) : sentence
    const group = groups.get(key) ?? { span, spoken: words !== undefined, dates: [] }
    group.dates.push(date)
    groups.set(key, group)
  }
  for (const { span, spoken, dates: dated } of groups.values()) {
    const near = inside(byStart, { start: span.start - 400, end: span.end })
    const marks = spoken
      ? []
      : quotations.filter((each) => each.start < span.end && each.end > span.start)
    for (const fact of factsOf(reading, span, dated, near, marks))
      facts.push(spoken ? { ...fact, rule: 'fact.spoken', confidence: 0.65 } : fact)
  }
  facts.sort((a, b) => a.start - b.start || a.end - b.end)
  return facts.filter((fact, at) => !repeats(fact, facts[at - 1]))
}

/** “… than when he had arrived the day before”: days side by side in one clause tell one event. */
function repeats(fact: FoundFact, earlier: FoundFact | undefined): boolean {
  if (earlier?.start !== fact.start || earlier.end !== fact.end) return false
  if (fact.rule === 'fact.chain') return false
  const [one, other] = [earlier.value.date.from, fact.value.date.from]
  return one !== null && other !== null && Math.abs(daysBetween(one, other)) <= 1
}
