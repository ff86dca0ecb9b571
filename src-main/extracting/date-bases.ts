import type { Language } from '../shared/language.ts'
import { daysBetween } from './calendar.ts'
import { needsAnchor, type DateMention, type DateReading } from './date-reading.ts'
import type { Range } from './date-ranges.ts'
import type { DatedMention } from './reading.ts'
import type { Direction } from './date-direction.ts'
import { resolveDate } from './resolve-dates.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

/** A date already placed, and what its words said. */
export interface Placed {
  dated: DatedMention
  reading: DateReading
  /** Its year is told, by its own words or by those of the date before it. */
  hasYear: boolean
}

/** As far back as words like « la veille » look for the day they count from. */
const FAR = 600
/** As far as a bare number counts from a date of another sentence. */
const NEAR = 250
/** How many earlier dates are tried. */
const TRIES = 4

/** Whether days lie on the side of the publication that the verbs look to. */
function agrees({ from, to }: Range, publishedOn: string, direction: Direction): boolean {
  if (direction === 'past') return (from ?? '') <= publishedOn
  return direction !== 'future' || (to ?? '') >= publishedOn
}

/** « Passé la Toussaint »: a feast tells when, and is no event one counts from while the sentence has another day. */
function isAside({ reading }: Placed): boolean {
  return reading.type === 'feast'
}

/**
 * The date told just before that these words count from: « le lendemain », « le mois suivant », « jeudi suivant », « le 17 ».
 * What they come to must agree with the verbs: « a reçu la veille » counts from no day to come.
 */
export function baseOf(
  mention: DateMention,
  before: readonly Placed[],
  text: string,
  sentences: readonly Span[],
  publishedOn: string,
  direction: Direction,
): Range | null {
  const { reading } = mention
  const sentence = spanAt(sentences, mention.start)
  const nextDay =
    reading.type === 'weekday' &&
    /(?:[^\S\n]suivante?|^(?:the[^\S\n])?following[^\S\n]\p{L}+)$/iu.test(
      text.slice(mention.start, mention.end),
    )
  const counted = reading.type === 'following' || (reading.type === 'unit' && reading.told === true)
  if (!counted && !nextDay && reading.type !== 'dayOfMonth') return null
  const recent = before.slice(-TRIES).toReversed()
  const [last] = recent
  const told = last && isAside(last) ? [...recent.filter((each) => !isAside(each)), last] : recent
  const fit = told.filter(({ dated }) => agrees(dated.value, publishedOn, direction))
  const bases = counted ? [...fit, ...told.filter((each) => !fit.includes(each))] : told
  for (const { dated } of bases) {
    if (mention.start - dated.end > FAR) continue
    const same = spanAt(sentences, dated.start) === sentence
    const { precision } = dated.value
    const day = precision === 'day'
    if ((reading.type === 'following' && reading.unit === 'day' && !day) || (nextDay && !day))
      continue
    if (precision === 'decade' || precision === 'century') continue
    if (
      reading.type === 'unit' &&
      reading.unit !== 'year' &&
      !/^(?:day|week|month)$/.test(precision)
    )
      continue
    if (reading.type === 'dayOfMonth') {
      if (!day || (!same && !tellsOfSame(mention, dated, text, publishedOn))) continue
    } else if (!counted && !same) continue
    const value = resolveDate(reading, publishedOn, direction, { base: dated.value })
    const given = reading.type === 'dayOfMonth' && same
    if (value !== null && (given || agrees(value, publishedOn, direction))) return dated.value
  }
  return null
}

/** Whether a bare number in the next sentence still speaks of the month of a date: one of another month than the article’s. */
function tellsOfSame(
  mention: DateMention,
  { end, value }: DatedMention,
  text: string,
  publishedOn: string,
): boolean {
  if (mention.start - end > NEAR || text.slice(end, mention.start).includes('\n')) return false
  return value.from?.slice(0, 7) !== publishedOn.slice(0, 7)
}

const FINITE: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|sera|seront|doit|va|\p{L}{2,}(?:era|ront|aient|ait|èrent))(?!\p{L})/u,
  en: /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|must|\p{L}{3,}ed)(?!\p{L})/u,
}
const PRECEDED: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:après|depuis|à la suite|au lendemain)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:after|since|following)(?!\p{L})/iu,
}
const LONGEST_LINK = 140

/**
 * A day or month in the same breath as a date with its year: « à Gao le 18 mai 2024, à Ménaka en septembre », « fondée le
 * 16 septembre 2023, peu après le coup d’État du 26 juillet ». No verb between them, so no other time.
 */
export function inOneBreath(
  mention: DateMention,
  last: Placed | undefined,
  text: string,
  sentences: readonly Span[],
  language: Language,
  direction: Direction,
): Range | null {
  const { reading } = mention
  if (!/^(?:day|days|month|months|season)$/.test(reading.type) || !needsAnchor(reading)) return null
  if ('side' in reading || 'yearOffset' in reading) return null
  if (last === undefined || !last.hasYear || direction === 'future') return null
  const { value, start, end } = last.dated
  if (!/^(?:day|month|season|week)$/.test(value.precision) || value.to === null) return null
  if (spanAt(sentences, start) !== spanAt(sentences, mention.start)) return null
  const link = text.slice(end, mention.start)
  if (link.length > LONGEST_LINK || FINITE[language].test(link)) return null
  const back = PRECEDED[language].test(link)
  return resolveDate(reading, (back ? value.from : value.to) ?? value.to, back ? 'past' : 'future')
}

/** Days of a diary’s head, « Semaine du 3 au 9 mars 2025 », within which its weekdays lie; null without one. */
export function weekOfDiary(before: readonly Placed[]): Range | null {
  const week = before.find(({ dated: { value } }) => {
    if (value.from === null || value.to === null || value.precision === 'month') return false
    const length = daysBetween(value.from, value.to)
    return length >= 4 && length <= 7
  })
  return week?.dated.value ?? null
}
