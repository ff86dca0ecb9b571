import type { DatedRange } from '../shared/dated.ts'
import type { PersonValue } from '../shared/proposal.ts'
import { bodiesOf } from './meeting-bodies.ts'
import { headingDate, meetingDays, nearestDay, putOffTo } from './meeting-days.ts'
import { meetingParts, type MeetingPart } from './meeting-parts.ts'
import { GROUP, STAFF } from './meeting-people.ts'
import { placeIn } from './meeting-places.ts'
import { titleAt, titleOfGroup, type MeetingTitle } from './meeting-title.ts'
import { triggersIn, type Trigger } from './meeting-triggers.ts'
import type { VerbClass } from './meeting-verbs.ts'
import { BACK, CALLED_OFF, HELD, PUT_OFF, TO_COME } from './meeting-words.ts'
import { inside, type DatedMention, type Mention, type Reading } from './reading.ts'
import { TELLS } from './reported-clauses.ts'
import type { Span } from './tokens.ts'

type Status = 'held' | 'announced' | 'called-off' | 'postponed'

/** What one sentence says of a meeting. */
export interface Draft {
  sentence: Span
  title: MeetingTitle | null
  /** What the verb tells, when no noun does. */
  act: VerbClass | null
  group: string | null
  date: DatedRange | undefined
  place: Mention | undefined
  status: Status
  people: PersonValue[]
  /** Organisations that meet, receive or are received. */
  bodies: string[]
  /** Whether it only adds to a meeting told of before: « cette réunion ». */
  refersBack: boolean
  /** « Le soir, elle a été reçue par X »: its day and place are those of the sentence before. */
  leansOn: boolean
  /** « Suivi d’une session »: told from the meeting before it, whose place it has. */
  follows: boolean
}

function statusOf(words: string, date: DatedRange | undefined, reading: Reading): Status {
  if (CALLED_OFF.test(words)) return 'called-off'
  if (PUT_OFF.test(words)) return 'postponed'
  const { publishedOn } = reading.options
  if (date?.from && publishedOn !== undefined && date.from > publishedOn) return 'announced'
  const coming =
    TO_COME[reading.language].test(words) ||
    (reading.language === 'fr' && /(?<!\p{L})\p{Ll}+r(?:a|ont)(?!\p{L})/u.test(words))
  if (date?.from === publishedOn && date?.to === publishedOn && publishedOn !== undefined)
    return coming ? 'announced' : 'held'
  if (date?.precision === 'day' && publishedOn !== undefined) return 'held'
  if (date?.to && publishedOn !== undefined && date.to < publishedOn) return 'held'
  return coming ? 'announced' : 'held'
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
  const words = reading.text.slice(sentence.start, sentence.end)
  if (SPORT.test(words)) return []
  const around = inside(mentions, sentence)
  const when = inside(dates, sentence)
  const settled = when.length > 0 && around.some((each) => each.kind === 'place')
  const triggers = triggersIn(reading, sentence, around, settled)
  if (triggers.length === 0) return []
  return meetingParts(reading.text, reading.language, sentence, triggers, around, when).flatMap(
    (part, index) => draftOf(reading, part, index > 0, mentions, dates) ?? [],
  )
}

const SOURCE = /(?<!\p{L})(?:[Ss]elon|[Dd][’']après|[Aa]ccording to)(?!\p{L})[^.;:]{0,80}$/u

/** The people a part of a sentence names, but for those who only tell of the meeting. */
function peopleIn(words: string, part: Span, around: readonly Mention[]): PersonValue[] {
  return around.flatMap((each) => {
    if (each.kind !== 'person' || STAFF.test(each.value.portfolio ?? '')) return []
    const at = each.start - part.start
    return SOURCE.test(words.slice(Math.max(0, at - 100), at)) ? [] : [each.value]
  })
}

/** Verbs that tell of a meeting whoever comes together; to talk or to dine needs somebody named. */
const ALONE = /(?<!\p{L})s[e’']|réuni|sièg|siég|serment|créance|repr|met|meet|gather|conv|sit|sat/iu

/** Words that carry on from the sentence before. */
export const GOES_ON =
  /^[«“"]?(?:Son|Sa|Ses|Leurs?|Cette?|Cet|Ce|Ils?|Elles?|(?:Le|Ce) (?:soir|matin)|Les deux|His|Her|Their|He|She|They|This|The two)(?!\p{L})/u

const FOLLOWS =
  /(?<!\p{L})(?:suivie?s?|précédée?s?|followed|preceded)(?=[^.;]{0,40}(?:d[’'eu]|by)(?!\p{L}))/iu

/** The meeting a part of a sentence tells of, or null. */
function draftOf(
  reading: Reading,
  part: MeetingPart,
  isLater: boolean,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
): Draft | null {
  const { text, language } = reading
  if (part.triggers.length === 0) return null
  const words = text.slice(part.start, part.end)
  const around = inside(mentions, part)
  const people = peopleIn(words, part, around)
  const places = around.filter((each) => each.kind === 'place')
  const titles = part.triggers.flatMap((trigger) => {
    if (trigger.kind !== 'noun') return []
    // « un entretien en marge du forum »: the forum only tells where.
    const margin =
      /(?:en marge (?:du|des|d[’']une?|de l[ae]|de l[’'])|on the (?:sidelines|margins) of (?:the|an?))[^\S\n]?(?:\p{L}+[^\S\n])?$/iu
    const before = words.slice(Math.max(0, trigger.start - 50), trigger.start)
    if (part.triggers.some(({ start }) => start < trigger.start) && margin.test(before)) return []
    const title = titleAt(reading, part.start + trigger.start, part, mentions, dates)
    return title ? [{ ...title, at: trigger.start }] : []
  })
  const verb = part.triggers.find(({ kind }) => kind !== 'noun' && kind !== 'another')
  const act = verb === undefined ? null : classOf(verb)
  const best = titles.toSorted((a, b) => weight(b) - weight(a))[0]
  const first = part.start + (best ? best.at : (part.triggers[0]?.start ?? 0))
  const told = act !== null || HELD[language].test(words)
  const when = meetingDays(reading, part, dates)
  const status = statusOf(words, undefined, reading)
  const date =
    (status === 'postponed' || status === 'called-off' ? putOffTo(words, part, when) : undefined) ??
    nearestDay(reading, part, when)?.value ??
    headingDate(reading, part, dates)
  const place = placeIn(reading, places, first)
  const before = best ? words.slice(Math.max(0, best.at - 30), best.at) : ''
  const weak = best === undefined || best.complement === ''
  const ranked = (best?.rank ?? '') !== ''
  const heads = headsText(reading, part, date)
  const refersBack =
    !heads && act === null && weak && !ranked && best !== undefined && BACK[language].test(before)
  const bodies = bodiesOf(words, part, around, part.triggers)
  const settled = Number(date !== undefined) + Number(place !== undefined)
  const adds = told && !weak && people.length > 0 && act === null
  const draft = {
    sentence: { start: part.start, end: part.end },
    title: best ?? null,
    act,
    group: null,
    date,
    place,
    status: statusOf(words, date, reading),
    people,
    bodies,
    refersBack,
    leansOn: false,
    follows: isLater ? false : FOLLOWS.test(words),
  }
  if (settled === 0 && (refersBack || adds)) return { ...draft, refersBack: true }
  const meets = people.length > 0 && /^(?:meet|met|hear|heard)$/.test(act ?? '')
  const calledOff = best !== undefined && draft.status === 'called-off'
  if (settled === 0 && !isLater && (meets || calledOff) && GOES_ON.test(words))
    return { ...draft, leansOn: true }
  const signs = {
    told,
    verb: act !== null,
    weak,
    settled,
    people: people.length + bodies.length,
    calledOff: status === 'called-off' || status === 'postponed',
    ranked,
    named: best !== undefined,
    groups: GROUP.test(words),
    together: act === 'sit' && verb !== undefined && ALONE.test(words.slice(verb.start, verb.end)),
    exact: date?.precision === 'day' || place !== undefined,
  }
  if (!isMeeting(signs) && !(heads && best !== undefined)) return null
  if (heads) draft.place ??= places.find((each) => each.rule !== 'place.country')
  const bare = weak && !ranked
  const opens = best !== undefined && best.at < 25
  const group =
    !opens && (act !== null || bare) ? titleOfGroup(reading, part, mentions, people) : null
  return {
    ...draft,
    title: best && act !== null && group ? widened(best, group) : (best ?? null),
    group: bare ? group : null,
  }
}

/** The head of minutes or of a communiqué, without a verb: « Compte rendu de la séance plénière du 16 avril, Fribourg ». */
function headsText(
  { text, paragraphs, language }: Reading,
  part: Span,
  date: DatedRange | undefined,
): boolean {
  if (date?.precision !== 'day' || date.from === null || part.end - part.start > 140) return false
  const paragraph = paragraphs
    .slice(0, 4)
    .find(({ start, end }) => start <= part.start && part.end <= end)
  if (paragraph === undefined || paragraph.end - paragraph.start > 160) return false
  return !TELLS[language].test(text.slice(paragraph.start, paragraph.end))
}

function classOf({ kind }: Trigger): VerbClass | null {
  return kind === 'noun' || kind === 'another' ? null : kind
}

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
  /** Whether the verb itself says that they come together. */
  together: boolean
  /** Whether its day or its place is told. */
  exact: boolean
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
  together,
  exact,
}: Signs): boolean {
  if (settled === 0) return (told && !weak && calledOff) || (verb && people > 1)
  if (together && settled === 2) return true
  if (verb) return people > 0 || groups || !weak || ranked || named
  if (!weak || ranked) return exact || ranked || told || calledOff || groups || people > 0
  return settled === 2 || calledOff || (told && (people > 0 || groups))
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
