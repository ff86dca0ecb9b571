import type { DatedRange } from '../shared/dated.ts'
import { daysBetween } from './calendar.ts'
import { isVisit } from './meeting-countries.ts'
import { GOES_ON, weight, type Draft } from './meeting-drafts.ts'
import { datelinePlace, placeIn } from './meeting-places.ts'
import type { MeetingTitle } from './meeting-title.ts'
import { inside, type DatedMention, type Mention, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'

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

/** What kind of meeting a draft tells of, as far as its words do. */
function sortOf(draft: Draft): 'visit' | 'talk' | 'hearing' | 'gathering' {
  if (isVisit(draft)) return 'visit'
  const noun = draft.title?.noun ?? ''
  if (/^(?:audition|hearing)$/.test(noun) || /^(?:hear|heard|appear)$/.test(draft.act ?? ''))
    return 'hearing'
  if (/^(?:entretiens?|tete-a-tete|audience|diner|dejeuner)$/.test(noun)) return 'talk'
  if (noun === '' && /^(?:meet|met)$/.test(draft.act ?? '')) return 'talk'
  return 'gathering'
}

function whoOf({ people, bodies }: Draft): Set<string> {
  return new Set([...people.map(({ name }) => name), ...bodies])
}

/** Whether two drafts that may be one by day, place and rank are told as two: another sort with a day of its own, others who meet. */
function areTwo(told: Draft, draft: Draft, words: string): boolean {
  if (draft.date === undefined && draft.place === undefined) return false
  const own = draft.date !== undefined
  const [a, b] = [sortOf(told), sortOf(draft)]
  if (own && a !== b && !sameDates(told.date, draft.date)) return true
  const [theirs, others] = [whoOf(told), whoOf(draft)]
  const shares = [...others].some((each) => theirs.has(each))
  if (own && /^(?:Une?|A|An|Another|Des)[^\S\n]/u.test(words) && !shares) return true
  if (a === b && a !== 'talk' && a !== 'visit') return false
  return own && theirs.size > 0 && others.size > 0 && !shares
}

function sameDates(a: DatedRange | undefined, b: DatedRange | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to
}

/** The draft of the latest day; the last told of those without one. */
function latest(drafts: readonly Draft[]): Draft | undefined {
  return drafts.toSorted((a, b) => (a.date?.from ?? '').localeCompare(b.date?.from ?? '')).at(-1)
}

/** One draft for each real meeting: told apart by day, place, rank or sort; a reference back adds to the last one told. */
export function join(drafts: readonly Draft[], text: string): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const recent = joined.slice(-RECENT)
    if (draft.follows) draft.place ??= recent.at(-1)?.place
    const words = text.slice(draft.sentence.start, draft.sentence.start + 12)
    const same = draft.refersBack
      ? latest(
          recent.filter((each) => sameDay(each.date, draft.date) && each.status === draft.status),
        )
      : recent.findLast(
          (each) =>
            sameDay(each.date, draft.date) &&
            samePlace(each.place, draft.place) &&
            sameRank(each.title, draft.title) &&
            each.status === draft.status &&
            !areTwo(each, draft, words),
        )
    const longer = same === undefined ? lasting(draft, recent, text) : undefined
    if (longer !== undefined) continue
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

/** « Ouverte mercredi, la rencontre … », « elle s’est achevée samedi »: the first or the last day of the one told of. */
const OPENED =
  /(?<!\p{L})(?:ouvert|entamé|commencé|débuté|lancé|opened|began|started)\p{Ll}{0,3}(?!\p{L})/iu
const CLOSED =
  /(?<!\p{L})(?:clos|clôturé|achevé|conclu|terminé|bouclé|closed|ended|concluded)\p{Ll}{0,3}(?!\p{L})/iu

/** Widens the days of a meeting told of just before to one that a reference back gives as its opening or its end. */
function lasting(draft: Draft, recent: readonly Draft[], text: string): Draft | undefined {
  const [from, to] = [draft.date?.from, draft.date?.to]
  if (!draft.refersBack || draft.date?.precision !== 'day' || from == null || to == null)
    return undefined
  const words = text.slice(draft.sentence.start, draft.sentence.end)
  const told = recent.findLast(
    ({ date, status }) =>
      status === draft.status &&
      date?.precision === 'day' &&
      date.from !== null &&
      date.to !== null &&
      Math.abs(daysBetween(date.from, from)) <= 7,
  )
  if (told?.date?.from == null || told.date.to == null) return undefined
  if (OPENED.test(words) && from < told.date.from) told.date = { ...told.date, from }
  else if (CLOSED.test(words) && to > told.date.to) told.date = { ...told.date, to }
  else return undefined
  told.people.push(...draft.people)
  told.bodies.push(...draft.bodies)
  told.place ??= draft.place
  return told
}

/** As many meetings back does a later sentence still speak of one: it keeps long texts linear too. */
const RECENT = 60

const REMOTE =
  /(?<!\p{L})(?:visioconférence|téléphon\p{L}+|en ligne|video conference|by phone|virtually|online)(?!\p{L})/iu

/** Whether a meeting has no place of its own. */
export function isRemote({ text }: Reading, { sentence }: Draft): boolean {
  return REMOTE.test(text.slice(sentence.start, sentence.end))
}

/** A draft with the day and the place that its sentence leaves to the one before it. */
export function borrow(
  draft: Draft,
  reading: Reading,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
): Draft {
  const paragraph = reading.paragraphs[spanAt(reading.paragraphs, draft.sentence.start)]
  if (paragraph === undefined || isRemote(reading, draft)) return draft
  const index = spanAt(reading.sentences, draft.sentence.start)
  const opening = reading.sentences[index]?.start ?? draft.sentence.start
  const goesOn = GOES_ON.test(reading.text.slice(opening, opening + 12)) && !draft.refersBack
  const strong = draft.title !== null && draft.title.complement !== '' && !draft.refersBack
  const located = draft.place !== undefined && draft.date === undefined && draft.title !== null
  const isHeld = (strong || located) && draft.status === 'held'
  if (!isHeld && !(goesOn && draft.status !== 'announced')) return draft
  const previous = reading.sentences[index - 1]
  const start = Math.max(previous?.start ?? 0, draft.date ? paragraph.start : paragraph.start - 600)
  const near = { start: Math.max(0, start), end: draft.sentence.start }
  const days = inside(dates, near).filter(
    (each) =>
      each.value.precision === 'day' &&
      !each.value.approximate &&
      (reading.options.publishedOn === undefined ||
        (each.value.from ?? '') <= reading.options.publishedOn),
  )
  const places = inside(mentions, near).filter((each) => each.kind === 'place')
  return {
    ...draft,
    refersBack: draft.refersBack || (draft.leansOn && days.length === 0),
    date: draft.date ?? days.at(-1)?.value,
    place:
      draft.place ??
      placeIn(reading, places, draft.sentence.start) ??
      (strong ? datelinePlace(reading, mentions) : undefined),
  }
}
