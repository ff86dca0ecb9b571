import { addDays } from './calendar.ts'
import type { MeetingPart } from './meeting-parts.ts'
import { PUT_OFF } from './meeting-words.ts'
import { inside, type DatedMention, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

const PRECISE = ['day', 'week', 'month', 'quarter', 'semester', 'season', 'year']
const COUNTS: Record<string, number> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
}
const LASTED =
  /(?<!\p{L})(?:de|après|pendant|durant|au terme de|in|after|of)[^\S\n](deux|trois|quatre|cinq|two|three|four|five)[^\S\n](?:jours|days)(?!\p{L})|(?<!\p{L})(two|three|four|five)-day(?!\p{L})/iu
const ENDED =
  /(?<!\p{L})(?:bouclé|clos|close|achevée?|terminée?|conclue?|séparés|au terme|à l[’']issue|après|ended|closed|concluded|wrapped up|after)(?!\p{L})/iu

/** « Dimanche et lundi »: two days told one after the other are one run of days. */
function runs({ text }: Reading, dates: readonly DatedMention[]): DatedMention[] {
  const joined: DatedMention[] = []
  for (const date of dates) {
    const last = joined.at(-1)
    const follows =
      last?.value.precision === 'day' &&
      last.value.to !== null &&
      addDays(last.value.to, 1) === date.value.from &&
      /^[^\S\n](?:et|and)[^\S\n](?:le[^\S\n]|on[^\S\n])?$/u.test(text.slice(last.end, date.start))
    if (last === undefined || !follows) {
      joined.push(date)
      continue
    }
    const asWritten = text.slice(last.start, date.end)
    joined[joined.length - 1] = {
      ...last,
      end: date.end,
      value: { ...last.value, to: date.value.to, asWritten },
    }
  }
  return joined
}

/** The dates in a sentence that may be a meeting's; a single day of a meeting « de deux jours » becomes both. */
export function meetingDays(
  reading: Reading,
  sentence: Span,
  dates: readonly DatedMention[],
): DatedMention[] {
  const within = inside(dates, sentence).filter(({ value }) => PRECISE.includes(value.precision))
  const days = runs(reading, within)
  const words = reading.text.slice(sentence.start, sentence.end)
  const lasted = LASTED.exec(words)
  const length = COUNTS[(lasted?.[1] ?? lasted?.[2] ?? '').toLowerCase()]
  if (length === undefined) return days
  return days.map((each) => {
    const { from, to, precision } = each.value
    if (precision !== 'day' || from === null || from !== to) return each
    const value = ENDED.test(words)
      ? { ...each.value, from: addDays(from, 1 - length) }
      : { ...each.value, to: addDays(from, length - 1) }
    return { ...each, value }
  })
}

/** What before a date tells that something else than a meeting happened then, or that it only bounds it. */
const NOT_WHEN =
  /(?<!\p{L})(?:née?s?|créée?s?|fondée?s?|signée?s?|fermée?s?|évoquée?s?|promise?s?|lancée?s?|gelée?s?|élue?s?|nommée?s?|coupée?s?|depuis|since|avant|before|d[’']ici|jusqu[’'](?:à|au)|until|founded|born|signed|closed|elected|launched)[^\S\n](?:(?:le|la|les|au|à|en|du|in|on|early|late|the)[^\S\n]|l[’'])?$/iu

/** The date that stands nearest to what tells of a meeting; « séjourne depuis lundi » begins then. */
export function nearestDay(
  { text }: Reading,
  part: MeetingPart,
  when: readonly DatedMention[],
): DatedMention | undefined {
  let best: DatedMention | undefined
  let least = Infinity
  for (const date of when) {
    const at = date.start - part.start
    const gap = Math.min(
      ...part.triggers.map((each) => (at >= each.end ? at - each.end : each.start - at)),
    )
    const led = NOT_WHEN.exec(text.slice(Math.max(part.start, date.start - 24), date.start))?.[0]
    if (led !== undefined && !(gap < 16 && /^(?:depuis|since)/iu.test(led))) continue
    if (date.value.precision === 'year' && gap > 45) continue
    const distance = gap + (date.value.precision === 'year' ? 200 : 0)
    if (distance < least) [best, least] = [date, distance]
  }
  return best
}

/** The day that heads the paragraph of a sentence, as in a chronology: « 14 novembre. Sommet de la Communauté ». */
export function headingDate(
  { text, paragraphs }: Reading,
  sentence: Span,
  dates: readonly DatedMention[],
): DatedMention['value'] | undefined {
  const paragraph = paragraphs[spanAt(paragraphs, sentence.start)]
  if (paragraph === undefined) return undefined
  const first = inside(dates, { start: paragraph.start, end: paragraph.start + 60 })[0]
  if (first === undefined || first.start > paragraph.start + 3) return undefined
  return /^[^\S\n]?[.:–—|]/u.test(text.slice(first.end, first.end + 3)) ? first.value : undefined
}

/** The day a meeting is put off to: the last one told, when it stands behind the verb. */
export function putOffTo(
  words: string,
  sentence: Span,
  when: readonly DatedMention[],
): DatedMention['value'] | undefined {
  const verb = PUT_OFF.exec(words)
  if (verb === null) return undefined
  return when.findLast((each) => each.start > sentence.start + verb.index)?.value
}
