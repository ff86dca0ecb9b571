import type { DatedRange } from '../shared/dated.ts'
import type { MeetingValue, PersonValue } from '../shared/proposal.ts'
import { longestTitle } from './meeting-title.ts'
import type { DatedMention, Mention, Reading } from './reading.ts'
import type { FoundStatement } from './statements.ts'
import type { Span } from './tokens.ts'

export interface FoundMeeting extends Span {
  value: MeetingValue
  rule: string
  confidence: number
}

const NOUNS = {
  fr: /(?<!\p{L})(?:réunions?|sommet|rencontre|entretiens?|tête-à-tête|conférence|conclave|session|assises|consultations|pourparlers|négociations|table ronde|forum|concertations?|symposium|colloque|audience|dialogue)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:meeting|summit|talks|conference|session|consultations|negotiations|round table|forum)(?!\p{L})/giu,
}
const HELD = {
  fr: /(?<!\p{L})(?:s[’']est (?:tenue?|ouverte?|réunie?|achevée?|déroulée?)|se sont (?:tenue?s|réunis|réunies|ouverte?s|retrouvée?s|entretenus|rencontrés)|se (?:tient|tiennent|tenait|tiendra|tiendront|réunit|réunissent|réunira|réuniront|retrouvent)|(?:étaient|sont|était|est|ont été|seront) réunie?s?|a(?:ura)? (?:eu )?lieu|ont (?:eu|tenu|participé|pris part)|a (?:présidé|tenu|réuni|accueilli|abrité|ouvert|rencontré|reçu|participé|pris part)|a été reçue?|préside|accueille|accueillera|abrite|abritera|reçoit|s[’']est entretenue?|prévue?s?|convoquée?|tenue?s? (?:à|le|les|en|du)|s[’']ouvre|s[’']ouvrira)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:met|meets|held|hold|holds|holding|gathered|gather|convened|hosted|hosts|will (?:meet|host|hold|take place)|took place|opened|attended|chaired|received|is (?:due|set|scheduled))(?!\p{L})/iu,
}
const MEETS_BY_VERB = {
  fr: /(?<!\p{L})(?:étaient réunis|étaient réunies|se sont réunis|se sont réunies|se réunissent|se réuniront|se sont rencontrés|se sont retrouvés|s[’']est entretenue?|se sont entretenus|a rencontré|a reçu|a été reçue?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:met (?:with|in|on)|held talks|gathered in|will meet|received)(?!\p{L})/iu,
}
const GENERIC =
  /(?:cette|ces|la prochaine|une prochaine|une nouvelle|prochaine|each|every|this|next|chaque|précédente|lors d[’']une)[^\S\n]+(?:\p{L}+[^\S\n]+)?$/iu
const CALLED_OFF =
  /(?<!\p{L})(?:annulée?s?|reportée?s?|ajournée?s?|cancell?ed|postponed|called off)(?!\p{L})/iu

function inside<Kind extends Span>(spans: readonly Kind[], around: Span): Kind[] {
  return spans.filter((each) => each.start >= around.start && each.end <= around.end)
}

interface Draft {
  sentence: Span
  title: string
  date: DatedRange | undefined
  place: Mention | undefined
  announced: boolean
  calledOff: boolean
  people: PersonValue[]
}

/** The place of a meeting: a city after « à » first, then any place of the sentence that is not a title's country. */
function placeOf(
  reading: Reading,
  mentions: readonly Mention[],
  sentence: Span,
): Mention | undefined {
  const places = inside(mentions, sentence).filter((each) => each.kind === 'place')
  const located = places.filter((each) =>
    /(?:^|[\s,])(?:à|au|aux|en|in|at)[^\S\n](?:la |le )?$/iu.test(
      reading.text.slice(Math.max(0, each.start - 8), each.start),
    ),
  )
  return located.find((each) => each.rule !== 'place.country') ?? located[0]
}

function draftOf(
  reading: Reading,
  sentence: Span,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
): Draft | null {
  const { text, language } = reading
  const words = text.slice(sentence.start, sentence.end)
  const verb = MEETS_BY_VERB[language].test(words)
  const held = HELD[language].test(words)
  const nouns = [...words.matchAll(NOUNS[language])].filter(
    (match) => !GENERIC.test(words.slice(Math.max(0, match.index - 24), match.index)),
  )
  if (!verb && (nouns.length === 0 || !held)) return null
  const date = inside(dates, sentence).find(
    (each) => each.value.precision === 'day' || each.value.precision === 'week',
  )
  const place = placeOf(reading, mentions, sentence)
  const people = inside(mentions, sentence).flatMap((each) =>
    each.kind === 'person' ? [each.value] : [],
  )
  if (date === undefined && place === undefined && people.length < 2) return null
  if (date === undefined && nouns.length === 0 && people.length < 2) return null
  const title = longestTitle(
    reading,
    sentence,
    nouns.map((match) => sentence.start + match.index),
    mentions,
    people,
  )
  if (title === null) return null
  const announced =
    date?.value.from !== undefined &&
    reading.options.publishedOn !== undefined &&
    (date.value.from ?? '') > reading.options.publishedOn
  return {
    sentence,
    title,
    date: date?.value,
    place,
    announced,
    calledOff: CALLED_OFF.test(words),
    people,
  }
}

function sameDay(a: DatedRange | undefined, b: DatedRange | undefined): boolean {
  return a === undefined || b === undefined || (a.from === b.from && a.to === b.to)
}

function samePlace(a: Mention | undefined, b: Mention | undefined): boolean {
  return a === undefined || b === undefined || a.value.name === b.value.name
}

/** One draft per real meeting: same day and place, or nothing that tells them apart. */
function join(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const same = joined.find(
      (each) => sameDay(each.date, draft.date) && samePlace(each.place, draft.place),
    )
    if (same === undefined) {
      joined.push({ ...draft })
      continue
    }
    same.date ??= draft.date
    same.place ??= draft.place
    same.people.push(...draft.people)
    if (score(draft.title) > score(same.title)) {
      same.title = draft.title
      same.sentence = draft.sentence
    }
  }
  return joined
}

function score(title: string): number {
  return (
    (/^(?:Première|Deuxième|Troisième|\d|First|Second)/u.test(title) ? 100 : 0) +
    Math.min(title.length, 80)
  )
}

function participants(people: readonly PersonValue[]): MeetingValue['participants'] {
  const byName = new Map<string, MeetingValue['participants'][number]>()
  for (const { name, portfolio, country } of people) {
    if (byName.has(name)) continue
    byName.set(name, {
      name,
      ...(portfolio !== undefined && { portfolio }),
      ...(country !== undefined && { country }),
    })
  }
  return [...byName.values()]
}

/** The meetings the text tells of, with those who are named as taking part or who speak at the only one. */
export function findMeetings(
  reading: Reading,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
  statements: readonly FoundStatement[],
): FoundMeeting[] {
  const quoted = statements.filter((each) => each.value.type === 'verbatim')
  const narrated = reading.sentences.filter(
    (sentence) => !quoted.some((each) => each.start <= sentence.start && sentence.end <= each.end),
  )
  const drafts = join(
    narrated.flatMap((sentence) => draftOf(reading, sentence, mentions, dates) ?? []),
  )
  const speakers = statements.flatMap(({ rule, value }) =>
    rule === 'statement.speaker-line' && value.speaker ? [value.speaker] : [],
  )
  const names = new Map(
    mentions.flatMap((each) =>
      each.kind === 'person' ? [[each.value.name, each.value] as const] : [],
    ),
  )
  return drafts.map((draft, index) => {
    const named = [...draft.people, ...(index === 0 ? speakers : [])].map(
      (each) => names.get(each.name) ?? each,
    )
    const country = draft.place?.kind === 'place' ? draft.place.value.country : undefined
    const value: MeetingValue = {
      title: draft.title,
      ...(draft.date !== undefined && { date: draft.date }),
      ...(draft.place !== undefined && { place: draft.place.value.name }),
      ...(country !== undefined && { country }),
      participants: participants(named),
    }
    const complete =
      (draft.date ? 0.2 : 0) + (draft.place ? 0.15 : 0) + (named.length > 0 ? 0.05 : 0)
    const rule = draft.calledOff
      ? 'meeting.called-off'
      : draft.announced
        ? 'meeting.announced'
        : 'meeting.held'
    return { ...draft.sentence, value, rule, confidence: draft.calledOff ? 0.4 : 0.5 + complete }
  })
}
