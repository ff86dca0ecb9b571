import type { DatedRange } from '../shared/dated.ts'
import type { PersonValue } from '../shared/proposal.ts'
import { titleAt, titleOfGroup, type MeetingTitle } from './meeting-title.ts'
import { ANY, BACK, CALLED_OFF, HELD, MEETS, NOUNS, PUT_OFF, TO_COME } from './meeting-words.ts'
import { inside, type DatedMention, type Mention, type Reading } from './reading.ts'
import { bodiesOf } from './meeting-bodies.ts'
import { headingDate, meetingDays, putOffTo } from './meeting-days.ts'
import { datelinePlace, placeIn } from './meeting-places.ts'
import { meetingParts } from './meeting-parts.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

type Status = 'held' | 'announced' | 'called-off' | 'postponed'

/** What one sentence says of a meeting. */
export interface Draft {
  sentence: Span
  title: MeetingTitle | null
  group: string | null
  date: DatedRange | undefined
  place: Mention | undefined
  status: Status
  people: PersonValue[]
  /** Organisations that meet, receive or are received. */
  bodies: string[]
  /** Whether it only adds to a meeting told of before: « cette réunion ». */
  refersBack: boolean
}

function statusOf(words: string, date: DatedRange | undefined, reading: Reading): Status {
  if (CALLED_OFF.test(words)) return 'called-off'
  if (PUT_OFF.test(words)) return 'postponed'
  const { publishedOn } = reading.options
  if (date?.from && publishedOn !== undefined && date.from > publishedOn) return 'announced'
  if (date?.precision === 'day' && publishedOn !== undefined) return 'held'
  if (date?.to && publishedOn !== undefined && date.to < publishedOn) return 'held'
  return TO_COME[reading.language].test(words) ? 'announced' : 'held'
}

/** Words that make of a « rencontre » a match, of a « visite » one to the sick or to a museum. */
const SPORT =
  /(?<!\p{L})(?:match|football|championnat|coupe|éliminatoires|tournoi|stade|buts?|basket|rugby|finale|qualificatifs?|équipe|league|cup|goal|referee|ascension|museum|musée|livre|roman|film)(?!\p{L})/iu

/** The drafts of a sentence: one for each part of it that tells of a meeting of its own. */
export function draftsOf(
  reading: Reading,
  sentence: Span,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
): Draft[] {
  if (SPORT.test(reading.text.slice(sentence.start, sentence.end))) return []
  return meetingParts(
    reading,
    sentence,
    inside(mentions, sentence),
    inside(dates, sentence),
  ).flatMap((part) => draftOf(reading, part, mentions, dates) ?? [])
}

/** « A exigé l’audition de la ministre »: a meeting that somebody only wishes. */
const WISHED =
  /(?<!\p{L})(?:exig|réclam|demand|souhait|propos|appel|plaid|suggér|deman|call|urg|propos)\p{Ll}{0,6}[^\S\n](?:(?:à|for)[^\S\n])?(?:l[’']|la[^\S\n]|le[^\S\n]|une?[^\S\n]|an?[^\S\n])(?:\p{L}+[^\S\n])?$/iu

/** Whether a noun of meeting is a name between quotation marks. */
function inMarks(words: string, at: number): boolean {
  const before = words.slice(0, at)
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') ||
    before.lastIndexOf('“') > before.lastIndexOf('”')
  )
}

/** The meeting a sentence, or a part of one, tells of, or null. */
function draftOf(
  reading: Reading,
  sentence: Span,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
): Draft | null {
  const { text, language } = reading
  const words = text.slice(sentence.start, sentence.end)
  const meets = MEETS[language].exec(words)
  const verb = meets !== null && !inMarks(words, meets.index)
  const nouns = [...words.matchAll(NOUNS[language])].filter(
    (match) =>
      !ANY.test(words.slice(Math.max(0, match.index - 24), match.index)) &&
      !WISHED.test(words.slice(Math.max(0, match.index - 40), match.index)) &&
      !inMarks(words, match.index),
  )
  if (!verb && nouns.length === 0) return null
  const around = inside(mentions, sentence)
  const people = around.flatMap((each) => (each.kind === 'person' ? [each.value] : []))
  const places = around.filter((each) => each.kind === 'place')
  const when = meetingDays(reading, sentence, dates)
  const titles = nouns.flatMap((match) => {
    const title = titleAt(reading, sentence.start + match.index, sentence, mentions, dates)
    return title ? [{ ...title, at: match.index }] : []
  })
  const best = titles.toSorted((a, b) => weight(b) - weight(a))[0]
  const first = sentence.start + (best ? best.at : (meets?.index ?? 0))
  const status = statusOf(words, undefined, reading)
  const date =
    (status === 'postponed' ? putOffTo(words, sentence, when) : undefined) ??
    nearest(when, first)?.value ??
    headingDate(reading, sentence, dates)
  const place = placeIn(reading, places, first)
  const before = best ? words.slice(Math.max(0, best.at - 30), best.at) : ''
  const weak = best === undefined || best.complement === ''
  const refersBack = !verb && weak && (best?.rank ?? '') === '' && BACK[language].test(before)
  const bodies = bodiesOf(words, sentence, around, meets?.index)
  const told = verb || HELD[language].test(words)
  const settled = Number(date !== undefined) + Number(place !== undefined)
  const adds = told && !weak && people.length > 0 && !verb
  if (settled === 0 && (refersBack || adds))
    return backDraft(sentence, best ?? null, status, people)
  if (
    !isMeeting({
      told,
      verb,
      weak,
      settled,
      people: people.length + bodies.length,
      calledOff: status === 'called-off' || status === 'postponed',
      ranked: (best?.rank ?? '') !== '',
      named: best !== undefined,
      groups: MET.test(words),
    })
  )
    return null
  const bare = weak && (best?.rank ?? '') === ''
  const group = verb || bare ? titleOfGroup(reading, sentence, mentions, people) : null
  return {
    sentence,
    title: best && verb && group ? widened(best, group) : (best ?? null),
    group: bare ? group : null,
    date,
    place,
    status: statusOf(words, date, reading),
    people,
    bodies,
    refersBack,
  }
}

/** Those who meet without being named: « les deux délégations », « the ministers ». */
const MET =
  /(?<!\p{L})(?:ministres?|présidents?|chefs?|délégations?|dirigeants|ambassad(?:eur|rice)s?|négociateurs|experts|responsables|parties|envoyée?|gouverneure?|ministers?|presidents?|leaders|delegations?|envoys?|ambassadors?|officials|chiefs?|députés|sénateurs|commission|comité|conseil|assemblée)(?!\p{L})/iu

interface Signs {
  told: boolean
  verb: boolean
  weak: boolean
  settled: number
  people: number
  calledOff: boolean
  ranked: boolean
  /** Whether a noun of meeting is there beside the verb. */
  named: boolean
  groups: boolean
}

/** Whether what a sentence says is enough for a meeting: a day or a place, and somebody or something that meets. */
function isMeeting({
  told,
  verb,
  weak,
  settled,
  people,
  calledOff,
  ranked,
  named,
  groups,
}: Signs): boolean {
  if (settled === 0) return (told && !weak && calledOff) || (verb && people > 1)
  if (verb) return people > 0 || groups || !weak || ranked || named
  if (!weak || ranked) return true
  return settled === 2 || calledOff || (told && (people > 0 || groups))
}

function backDraft(
  sentence: Span,
  title: MeetingTitle | null,
  status: Status,
  people: PersonValue[],
): Draft {
  return {
    sentence,
    title,
    group: null,
    date: undefined,
    place: undefined,
    status,
    people,
    bodies: [],
    refersBack: true,
  }
}

/** « Sommet extraordinaire » of those who meet, told by the sentence: « des chefs d’État de l’Union ». */
function widened(title: MeetingTitle, group: string): MeetingTitle {
  const of = /^(?:Réunion|Meeting) ((?:des|de|du|of) .+)$/u.exec(group)?.[1]
  const bare = title.complement !== '' && !/ |[’']/.test(title.complement)
  if (of === undefined || !bare) return title
  return { ...title, title: `${title.title} ${of}`, complement: `${title.complement} ${of}` }
}

/** How much a title tells. */
export function weight({ rank, complement }: MeetingTitle): number {
  return (rank === '' ? 0 : 30) + Math.min(complement.length, 90)
}

function nearest(dates: readonly DatedMention[], offset: number): DatedMention | undefined {
  const distance = (each: DatedMention): number => Math.abs(each.start - offset)
  return dates.toSorted((a, b) => distance(a) - distance(b))[0]
}

const REMOTE =
  /(?<!\p{L})(?:visioconférence|téléphon\p{L}+|video conference|by phone|virtually)(?!\p{L})/iu

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
  const strong = draft.title !== null && draft.title.complement !== '' && !draft.refersBack
  if (!strong || paragraph === undefined || draft.status !== 'held') return draft
  const index = spanAt(reading.sentences, draft.sentence.start)
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
  if (isRemote(reading, draft)) return draft
  return {
    ...draft,
    date: draft.date ?? days.at(-1)?.value,
    place:
      draft.place ??
      placeIn(reading, places, draft.sentence.start) ??
      datelinePlace(reading, mentions),
  }
}
