import type { Language } from '../shared/language.ts'
import type { MeetingValue } from '../shared/proposal.ts'
import { daysBetween } from './calendar.ts'
import { countryOf, countryOfArticle } from './meeting-countries.ts'
import { draftsOf, type Draft } from './meeting-drafts.ts'
import { borrow, isRemote, join } from './meeting-join.ts'
import { datelinePlace, knownPlace, placeName, townOf } from './meeting-places.ts'
import { fullest, listed, listedInLine } from './meeting-participants.ts'
import { organisers } from './organisers.ts'
import { namedAfter, participants, presentAt } from './meeting-scene.ts'
import { type DatedMention, type Mention, type Reading } from './reading.ts'
import type { FoundStatement } from './found.ts'
import type { FoundGroup } from './groups.ts'
import { groupsAt } from './meeting-groups.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

export interface FoundMeeting extends Span {
  value: MeetingValue
  rule: string
  confidence: number
}

/**
 * The title of a meeting: its own words, those who meet, or for lack of both where it is held. « Deuxième
 * conférence » takes what completes the first one of the text.
 */
function titleOf(
  draft: Draft,
  all: readonly Draft[],
  { language }: Reading,
  gathered: string | undefined,
): string {
  const { title, group, place, people } = draft
  if (group !== null) return group
  if (title !== null && title.complement !== '') return title.title
  const model =
    title?.rank !== undefined && title.rank !== ''
      ? all.find((each) => each.title?.noun === title.noun && each.title.complement !== '')
      : undefined
  if (title && model?.title) return `${title.title} ${model.title.complement}`
  const noun = title?.title ?? nounFor(draft, language)
  const [first] = people
  const [body] = draft.bodies
  if (gathered !== undefined && !/^(?:Visite?|Audition|Hearing)/u.test(noun))
    return language === 'fr' ? `${noun} des ${gathered}` : `${noun} of ${gathered}`
  if (first === undefined && body !== undefined) return `${noun} (${body})`
  if (first !== undefined && people.length === 1)
    return `${noun} ${language === 'fr' ? (/^[AEIOUYÉÈÊH]/u.test(first.name) ? 'd’' : 'de ') : 'of '}${first.name}`
  return place === undefined
    ? noun
    : `${noun} ${language === 'fr' ? 'à' : 'in'} ${placeName(place)}`
}

/** What a meeting told by a verb alone is called. */
function nounFor({ act }: Draft, language: Language): string {
  if (act === 'go') return language === 'fr' ? 'Visite' : 'Visit'
  if (act === 'hear' || act === 'heard') return language === 'fr' ? 'Audition' : 'Hearing'
  return language === 'fr' ? 'Rencontre' : 'Meeting'
}

/** The meetings the text tells of, with those who are named as taking part or who speak at the only one. */
export function findMeetings(
  reading: Reading,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
  statements: readonly FoundStatement[],
  groups: readonly FoundGroup[] = [],
): FoundMeeting[] {
  const byStart = mentions.toSorted((a, b) => a.start - b.start)
  const quoted = statements.filter(
    ({ rule, value }) => value.type === 'verbatim' && rule !== 'statement.interview',
  )
  const narrated = reading.sentences.filter(({ start, end }) => {
    const at = quoted[lastAt(quoted, start)]
    return at === undefined || end > at.end + 2
  })
  const drafts = join(
    narrated.flatMap((sentence) => {
      const found = draftsOf(reading, sentence, byStart, dates)
      return found.map((draft) => borrow(draft, reading, byStart, dates))
    }),
    reading.text,
  )
  const main = mainOf(drafts, reading.options.publishedOn)
  if (main && !isRemote(reading, main)) main.place ??= datelinePlace(reading, byStart)
  const names = fullest(byStart)
  const sitting =
    /^(?:audition|seance|conseil|hearing|council)$/.test(main?.title?.noun ?? '') ||
    /^hear/.test(main?.act ?? '')
  const starts = new Set(drafts.map((each) => spanAt(reading.sentences, each.sentence.start)))
  const present = main && presentAt(reading, main, starts, byStart, statements, names, sitting)
  const inList = [...listed(reading, byStart), ...listedInLine(reading, byStart)]
  const article = countryOfArticle(reading, byStart)
  const homes = new Map(
    byStart.flatMap(({ kind, value }) =>
      kind === 'organisation' && value.country !== undefined
        ? [[value.name, value.country] as const]
        : [],
    ),
  )
  const spans = drafts.map(({ sentence }) => sentence)
  const conveners = organisers(reading, byStart, spans, main ? drafts.indexOf(main) : -1)
  return drafts.flatMap((draft, index) => {
    const organiser = conveners.get(index)
    if (draft.place) draft.place = knownPlace(reading, draft.place)
    const gathered = groupsAt(reading, draft, groups)
    const title = titleOf(draft, drafts, reading, gathered[0])
    const near = namedAfter(reading, draft, starts, byStart)
    const also = draft === main ? present : undefined
    const again = meetAgain(reading, draft, drafts.slice(Math.max(0, index - 20), index))
    const named = [
      ...draft.people,
      ...near.people,
      ...(also?.people ?? []),
      ...(again?.people ?? []),
      ...(draft === main ? inList : []),
    ].map((each) => ({
      ...each,
      ...names.get(each.name),
    }))
    const remote = draft.place === undefined && isRemote(reading, draft)
    const country = remote ? undefined : countryOf(reading, byStart, draft, article, homes)
    const town = draft.place && townOf(reading, draft.place)
    const value: MeetingValue = {
      title,
      status: draft.status === 'called-off' ? 'cancelled' : draft.status,
      ...(draft.date !== undefined && { date: draft.date }),
      ...(town !== undefined && { place: town }),
      ...(country !== undefined && { country }),
      ...(organiser !== undefined && { organiser }),
      participants: participants([
        ...named,
        ...gathered.map((name) => ({ name })),
        ...[...draft.bodies, ...near.bodies, ...(also?.bodies ?? []), ...(again?.bodies ?? [])].map(
          (name) => ({ name }),
        ),
      ]),
    }
    const complete =
      (draft.date ? 0.2 : 0) + (draft.place ? 0.15 : 0) + (named.length > 0 ? 0.05 : 0)
    const unsure = draft.status === 'called-off' || draft.status === 'postponed'
    return [
      {
        ...draft.sentence,
        value,
        rule: `meeting.${draft.status}`,
        confidence: unsure ? 0.4 : 0.5 + complete,
      },
    ]
  })
}

const AGAIN =
  /(?<!\p{L})(?:prochaine?|nouvelle|deuxième|seconde|next)[^\S\n](?:rencontre|réunion|session|séance|round|réunions|meeting|talks|entretiens?)(?!\p{L})/iu

/** « La prochaine rencontre est fixée à juillet »: those who meet again, when nobody else is named. */
function meetAgain({ text }: Reading, draft: Draft, before: readonly Draft[]): Draft | undefined {
  if (draft.people.length > 0 || draft.bodies.length > 0) return undefined
  if (!AGAIN.test(text.slice(draft.sentence.start, draft.sentence.end))) return undefined
  return (
    before.findLast(({ people }) => people.length > 1) ??
    before.findLast(({ bodies }) => bodies.length > 0)
  )
}

/** The meeting an article is about: the first of those within three weeks of it, else the first one held. */
function mainOf(drafts: readonly Draft[], publishedOn: string | undefined): Draft | undefined {
  const held = drafts.find((each) => each.status === 'held') ?? drafts[0]
  if (publishedOn === undefined) return held
  const near = drafts.find(
    ({ date }) => date?.from != null && Math.abs(daysBetween(publishedOn, date.from)) <= 21,
  )
  return near ?? held
}

/** Index of the last quotation that starts at or before an offset, give or take its opening mark. */
function lastAt(quoted: readonly FoundStatement[], offset: number): number {
  let [low, high] = [0, quoted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quoted[middle]?.start ?? Infinity) <= offset + 3) low = middle + 1
    else high = middle
  }
  return low - 1
}
