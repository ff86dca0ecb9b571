import type { DatedRange } from '../shared/dated.ts'
import type { MeetingValue } from '../shared/proposal.ts'
import { daysBetween } from './calendar.ts'
import { borrow, draftsOf, isRemote, weight, type Draft } from './meeting-drafts.ts'
import type { MeetingTitle } from './meeting-title.ts'
import { countryOf, datelinePlace } from './meeting-places.ts'
import { fullest, listed, namedAfter, participants, speakersOf } from './meeting-participants.ts'
import { ordinaryCase } from './names.ts'
import { type DatedMention, type Mention, type Reading } from './reading.ts'
import type { FoundStatement } from './found.ts'
import type { Span } from './tokens.ts'

export interface FoundMeeting extends Span {
  value: MeetingValue
  rule: string
  confidence: number
}

function sameDay(a: DatedRange | undefined, b: DatedRange | undefined): boolean {
  if (a?.from == null || b?.from == null) return true
  return a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from)
}

function samePlace(a: Mention | undefined, b: Mention | undefined): boolean {
  return a === undefined || b === undefined || a.value.name === b.value.name
}

function sameRank(a: MeetingTitle | null, b: MeetingTitle | null): boolean {
  if (a === null || b === null || a.rank === '' || b.rank === '') return true
  return a.rank === b.rank
}

/** The draft of the latest day; the last told of those without one. */
function latest(drafts: readonly Draft[]): Draft | undefined {
  return drafts.toSorted((a, b) => (a.date?.from ?? '').localeCompare(b.date?.from ?? '')).at(-1)
}

/** One draft for each real meeting: told apart by day, place or rank; a reference back adds to the last one told. */
function join(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const same = draft.refersBack
      ? latest(
          joined.filter((each) => sameDay(each.date, draft.date) && each.status === draft.status),
        )
      : joined.findLast(
          (each) =>
            sameDay(each.date, draft.date) &&
            samePlace(each.place, draft.place) &&
            sameRank(each.title, draft.title) &&
            each.status === draft.status,
        )
    if (same === undefined) {
      if (!draft.refersBack || draft.date !== undefined) joined.push({ ...draft })
      continue
    }
    same.people.push(...draft.people)
    same.bodies.push(...draft.bodies)
    same.date ??= draft.date
    same.place ??= draft.place
    if (draft.title && weight(draft.title) > (same.title ? weight(same.title) : 0)) {
      const keepsRank = same.title?.rank !== '' && draft.title.rank === '' && same.title !== null
      if (!keepsRank || draft.title.complement !== '') {
        same.title = draft.title
        same.group = draft.group
        same.sentence = draft.sentence
      }
    }
  }
  return joined
}

/**
 * The title of a meeting: its own words, those who meet, or for lack of both where it is held. « Deuxième
 * conférence » takes what completes the first one of the text.
 */
function titleOf(draft: Draft, all: readonly Draft[], { language }: Reading): string {
  const { title, group, place, people } = draft
  if (group !== null) return group
  if (title !== null && title.complement !== '') return title.title
  const model =
    title?.rank !== undefined && title.rank !== ''
      ? all.find((each) => each.title?.noun === title.noun && each.title.complement !== '')
      : undefined
  if (title && model?.title) return `${title.title} ${model.title.complement}`
  const noun = title?.title ?? (language === 'fr' ? 'Rencontre' : 'Meeting')
  const [first] = people
  const [body] = draft.bodies
  if (first === undefined && body !== undefined) return `${noun} (${body})`
  if (first !== undefined && people.length === 1)
    return `${noun} ${language === 'fr' ? (/^[AEIOUYÉÈÊH]/u.test(first.name) ? 'd’' : 'de ') : 'of '}${first.name}`
  return place === undefined
    ? noun
    : `${noun} ${language === 'fr' ? 'à' : 'in'} ${placeName(place)}`
}

/** The meetings the text tells of, with those who are named as taking part or who speak at the only one. */
export function findMeetings(
  reading: Reading,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
  statements: readonly FoundStatement[],
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
  )
  const main = mainOf(drafts, reading.options.publishedOn)
  if (main && !isRemote(reading, main)) main.place ??= datelinePlace(reading, byStart)
  const names = fullest(byStart)
  const signed = statements.filter(({ rule }) => rule === 'statement.speaker-line')
  const sitting = /^(?:audition|seance|conseil|hearing|council)$/.test(main?.title?.noun ?? '')
  const heard = drafts.length < 3 || sitting ? statements : signed
  const present = [...speakersOf(heard, names), ...listed(reading, byStart)]
  return drafts.flatMap((draft) => {
    const title = titleOf(draft, drafts, reading)
    const near = namedAfter(reading, draft, drafts, byStart)
    const named = [...draft.people, ...near, ...(draft === main ? present : [])].map((each) => ({
      ...each,
      ...names.get(each.name),
    }))
    const told = draft.place?.kind === 'place' ? draft.place.value.country : undefined
    const country = told ?? countryOf(draft.people, byStart)
    const isTown = draft.place !== undefined && isPlaceOfMeeting(draft.place)
    const value: MeetingValue = {
      title,
      status: draft.status === 'called-off' ? 'cancelled' : draft.status,
      ...(draft.date !== undefined && { date: draft.date }),
      ...(isTown && draft.place !== undefined && { place: placeName(draft.place) }),
      ...(country !== undefined && { country }),
      participants: participants([...named, ...draft.bodies.map((name) => ({ name }))]),
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

/** The meeting an article is about: the first of those within three weeks of it, else the first one held. */
function mainOf(drafts: readonly Draft[], publishedOn: string | undefined): Draft | undefined {
  const held = drafts.find((each) => each.status === 'held') ?? drafts[0]
  if (publishedOn === undefined) return held
  const near = drafts.find(
    ({ date }) => date?.from != null && Math.abs(daysBetween(publishedOn, date.from)) <= 21,
  )
  return near ?? held
}

/** A country is told apart; a continent, or a region as wide as the Sahel, is no place of meeting. */
function isPlaceOfMeeting({ rule, value }: Mention): boolean {
  const isWide = rule === 'place.gazetteer' && !('country' in value && value.country !== undefined)
  return rule !== 'place.country' && !isWide
}

/** The name of a place, out of the capitals of a dateline. */
function placeName({ value: { name } }: Mention): string {
  return name.length > 4 && name === name.toUpperCase() ? ordinaryCase(name) : name
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
