import type { DatedRange } from '../shared/dated.ts'
import type { PersonValue } from '../shared/proposal.ts'
import { titleAt, titleOfGroup, type MeetingTitle } from './meeting-title.ts'
import { ANY, BACK, CALLED_OFF, HELD, MEETS, NOUNS, PUT_OFF, TO_COME } from './meeting-words.ts'
import { inside, type DatedMention, type Mention, type Reading } from './reading.ts'
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
  /** Whether it only adds to a meeting told of before: « cette réunion ». */
  refersBack: boolean
}

const PRECISE = ['day', 'week', 'month', 'quarter']

/** The place of a meeting: a city after « à » first, then any place so written that is not a title's country. */
function placeIn(reading: Reading, places: readonly Mention[]): Mention | undefined {
  const located = places.filter((each) =>
    /(?:^|[\s,(])(?:à|au|aux|en|in|at|congrès de|capitale)[^\S\n](?:la |le )?$/iu.test(
      reading.text.slice(Math.max(0, each.start - 14), each.start),
    ),
  )
  return located.find((each) => each.rule !== 'place.country') ?? located[0]
}

/** The place a dispatch is sent from: « Niamey, 18 février (AFS) – », “NIAMEY –”. */
function datelinePlace(reading: Reading, mentions: readonly Mention[]): Mention | undefined {
  for (const { start, end } of reading.paragraphs.slice(0, 12)) {
    const line = reading.text.slice(start, Math.min(end, start + 90))
    if (!/^[\p{Lu}][\p{L}’' -]{2,30}(?:,[^–—]{3,40})?(?:\([^)]{2,30}\))?[^\S\n]?[–—]/u.test(line))
      continue
    const place = inside(mentions, { start, end: start + 40 })[0]
    if (place?.kind === 'place' && place.start === start) return place
  }
  return undefined
}

function statusOf(words: string, date: DatedRange | undefined, reading: Reading): Status {
  if (CALLED_OFF.test(words)) return 'called-off'
  if (PUT_OFF.test(words)) return 'postponed'
  const { publishedOn } = reading.options
  if (date?.from && publishedOn !== undefined) return date.from > publishedOn ? 'announced' : 'held'
  return TO_COME[reading.language].test(words) ? 'announced' : 'held'
}

/** The meeting a sentence tells of, or null. */
export function draftOf(
  reading: Reading,
  sentence: Span,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
): Draft | null {
  const { text, language } = reading
  const words = text.slice(sentence.start, sentence.end)
  const verb = MEETS[language].test(words)
  const nouns = [...words.matchAll(NOUNS[language])].filter(
    (match) => !ANY.test(words.slice(Math.max(0, match.index - 24), match.index)),
  )
  if (!verb && nouns.length === 0) return null
  const around = inside(mentions, sentence)
  const people = around.flatMap((each) => (each.kind === 'person' ? [each.value] : []))
  const places = around.filter((each) => each.kind === 'place')
  const when = inside(dates, sentence).filter((each) => PRECISE.includes(each.value.precision))
  const titles = nouns.flatMap((match) => {
    const title = titleAt(reading, sentence.start + match.index, sentence, mentions, dates)
    return title ? [{ ...title, at: match.index }] : []
  })
  const best = titles.toSorted((a, b) => weight(b) - weight(a))[0]
  const first = best ? sentence.start + best.at : sentence.start
  const date = nearest(when, first)?.value
  const place = placeIn(reading, places)
  const before = best ? words.slice(Math.max(0, best.at - 30), best.at) : ''
  const weak = best === undefined || best.complement === ''
  const refersBack = !verb && weak && (best?.rank ?? '') === '' && BACK[language].test(before)
  const told = verb || HELD[language].test(words)
  // Without a verb, a heading or a chronology's line: day and place, or a rank and what completes the noun.
  const heading = date !== undefined && !weak && (place !== undefined || best.rank !== '')
  if (!told && !heading) return null
  if (!refersBack && weak && date === undefined && people.length < 2) return null
  if (weak && !verb && !refersBack && (date === undefined || place === undefined)) return null
  const group = verb || weak ? titleOfGroup(reading, sentence, mentions, people) : null
  if (!refersBack && weak && group === null && best?.rank === '') return null
  return {
    sentence,
    title: best && verb && group ? widened(best, group) : (best ?? null),
    group: weak && (verb || best?.rank === '') ? group : null,
    date,
    place,
    status: statusOf(words, date, reading),
    people,
    refersBack,
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
  return {
    ...draft,
    date: draft.date ?? days.at(-1)?.value,
    place: draft.place ?? placeIn(reading, places) ?? datelinePlace(reading, mentions),
  }
}
