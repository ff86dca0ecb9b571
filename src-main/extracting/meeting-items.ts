import type { MeetingItemValue } from '../shared/proposal.ts'
import { readDiscourse } from './discourse.ts'
import type { FoundStatement } from './found.ts'
import { listedItems, type ListedItem } from './item-lists.ts'
import { actsIn, itemEnd, thingsIn } from './item-phrases.ts'
import { ITEM_CUES, TOGETHER, type ItemCue } from './item-words.ts'
import type { FoundMeeting } from './meetings.ts'
import { inside, tokenFrom, type DatedMention, type Mention, type Reading } from './reading.ts'
import { subjectBefore } from './reported-clauses.ts'
import { spanAt } from './sentences.ts'
import type { Speakers } from './subjects.ts'
import type { Span } from './tokens.ts'

interface FoundItem extends Span {
  value: MeetingItemValue
  rule: string
  confidence: number
}

/** Sentences longer than this are no prose: they tell nothing that could be trusted. */
const LONGEST_SENTENCE = 1500

/**
 * What the meetings of a text treated and decided, and what was undertaken there, each with the meeting it belongs to: the
 * one of its sentence, else of its paragraph, else the one the text is about. A text without a meeting has none.
 */
export function findItems(
  reading: Reading,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
  statements: readonly FoundStatement[],
  meetings: readonly FoundMeeting[],
): FoundItem[] {
  const main = mainOf(meetings, reading.options.publishedOn)
  if (main === undefined) return []
  const listed = listedItems(reading)
  const context: Context = {
    ...{ reading, dates, main },
    isCommunique: listed.some(({ rule }) => rule === 'item.listed'),
    bySentence: groupedBy(reading.sentences, meetings),
    byParagraph: groupedBy(reading.paragraphs, meetings),
    speakers: {
      ...{ reading, mentions, discourse: readDiscourse(reading, mentions) },
      spoken: [...statements],
    },
  }
  const covered = new Uint8Array(reading.text.length)
  for (const { value, rule, start, end } of statements)
    if (value.type === 'verbatim' && rule !== 'statement.interview') covered.fill(1, start, end)
  const found: FoundItem[] = []
  const keep = (each: ListedItem, meeting: FoundMeeting, own: Partial<MeetingItemValue>): void => {
    const text = reading.text.slice(each.start, each.end)
    if (text.trim().length < 3 || covered.subarray(each.start, each.end).includes(1)) return
    covered.fill(1, each.start, each.end)
    const { item, rule, confidence } = each
    found.push({
      ...{ start: each.start, end: each.end, rule, confidence },
      value: { item, text, meeting: meeting.value.title, ...own },
    })
  }
  for (const each of listed) keep(each, meetingAt(context, each.start)?.meeting ?? main, {})
  for (const sentence of reading.sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue
    const near = meetingAt(context, sentence.start)
    for (const cue of ITEM_CUES[reading.language])
      for (const told of itemsBehind(context, sentence, cue, near?.how ?? 'far'))
        keep(told, near?.meeting ?? main, told.own)
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Context {
  reading: Reading
  dates: readonly DatedMention[]
  speakers: Speakers
  main: FoundMeeting
  /** Whether the text lists what was decided. */
  isCommunique: boolean
  bySentence: ReadonlyMap<number, FoundMeeting>
  byParagraph: ReadonlyMap<number, FoundMeeting>
}

/** How near a sentence stands to the one that tells of a meeting: in its paragraph, in the next, further away. */
type Nearness = 'sentence' | 'paragraph' | 'next' | 'far'

type Told = ListedItem & { own: Partial<MeetingItemValue> }

function groupedBy(
  spans: readonly Span[],
  meetings: readonly FoundMeeting[],
): Map<number, FoundMeeting> {
  const found = new Map<number, FoundMeeting>()
  for (const meeting of meetings) {
    const at = spanAt(spans, meeting.start)
    if (!found.has(at)) found.set(at, meeting)
  }
  return found
}

/** The first meeting held about when the text was published, else the first held, else the first. */
function mainOf(
  meetings: readonly FoundMeeting[],
  publishedOn: string | undefined,
): FoundMeeting | undefined {
  const held = meetings.filter(({ value }) => value.status === 'held')
  const recent = held.find(({ value: { date } }) => {
    const day = date?.to ?? date?.from
    return publishedOn !== undefined && day != null && monthsApart(day, publishedOn) <= 1
  })
  return recent ?? held[0] ?? meetings[0]
}

function monthsApart(one: string, other: string): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return Math.abs(months(one) - months(other))
}

function meetingAt(
  { reading, bySentence, byParagraph }: Context,
  offset: number,
): { meeting: FoundMeeting; how: Nearness } | null {
  const own = bySentence.get(spanAt(reading.sentences, offset))
  if (own !== undefined) return { meeting: own, how: 'sentence' }
  const paragraph = spanAt(reading.paragraphs, offset)
  const near = byParagraph.get(paragraph)
  if (near !== undefined) return { meeting: near, how: 'paragraph' }
  const before = byParagraph.get(paragraph - 1)
  return before === undefined ? null : { meeting: before, how: 'next' }
}

/** What stands in a sentence behind one kind of words, if those around them make it a meeting’s. */
function itemsBehind(context: Context, sentence: Span, cue: ItemCue, how: Nearness): Told[] {
  const { reading } = context
  const { text, language } = reading
  const words = text.slice(sentence.start, sentence.end)
  return [...words.matchAll(cue.cue)].flatMap((match): Told[] => {
    const before = words.slice(0, match.index)
    if (/(?<!\p{L})(?:n[’']|ne|not|n't)[^\S\n]?$/u.test(before)) return []
    // « …, a promis l’imam » tells who says the words before it.
    if (cue.rule === 'item.promised' && /[,»”"][^\S\n]*$/u.test(before)) return []
    const start = sentence.start + match.index + match[0].length
    if (cue.head && !cue.head.test(text.slice(start, start + 80))) return []
    const isNear = how === 'sentence' || how === 'paragraph'
    if (cue.item === 'agenda' && !isNear && !(how === 'next' && cue.rule === 'item.discussed'))
      return []
    const together = TOGETHER[language].test(words.slice(0, match.index + match[0].length))
    if (cue.together && !together && how !== 'sentence') return []
    if (cue.item === 'decision' && !isNear && !together) return []
    const limit = reading.paragraphs[spanAt(reading.paragraphs, start)]?.end ?? sentence.end
    const end = itemEnd(text, start, Math.min(sentence.end, limit), language, cue.shape)
    if (end - start < 3) return []
    const span = { start, end }
    const spans =
      cue.item === 'agenda'
        ? thingsIn(text, span, match[0], language)
        : cue.shape === 'clause'
          ? [span]
          : actsIn(text, span, language)
    const { item, rule, confidence } = cue
    if (item !== 'commitment')
      return spans.map((each) => ({ ...each, item, rule, confidence, own: {} }))
    const owner = ownerOf(context, sentence, sentence.start + match.index)
    if (owner === undefined && how !== 'sentence' && !together) return []
    const follows = how === 'next' && owner !== undefined
    if (!isNear && !follows && !takesPart(context, owner) && !together) return []
    return spans.map((each) => {
      const deadline = deadlineIn(context, each)
      const own = { ...(owner !== undefined && { owner }), ...(deadline && { deadline }) }
      return { ...each, item, rule, confidence, own }
    })
  })
}

/** Whether who undertakes something is of the meeting: takes part in it, or is a state or a body of its communiqué. */
function takesPart({ main, isCommunique }: Context, owner: string | undefined): boolean {
  return isCommunique || main.value.participants.some(({ name }) => name === owner)
}

/** Who undertakes: the person or body that acts, or the state named as the subject. */
function ownerOf({ reading, speakers }: Context, sentence: Span, verb: number): string | undefined {
  const token = tokenFrom(reading.tokens, verb)
  const named = subjectBefore(speakers, sentence, token)
  if (named !== null) return named.name
  const states = inside(speakers.mentions, { start: sentence.start, end: verb }).filter(
    ({ rule }) => rule === 'place.country',
  )
  const last = states.at(-1)
  const between = last === undefined ? '' : reading.text.slice(last.end, verb)
  return last !== undefined && /^[^\S\n]*(?:,[^,]{0,60},[^\S\n]*)?$/u.test(between)
    ? last.value.name
    : undefined
}

const BOUND =
  /(?<!\p{L})(?:avant|d[’']ici|dès|au plus tard|by|before|until|from|no later than)(?!\p{L})[^,;.]{0,16}$/iu

/** The day by which something is to be kept. */
function deadlineIn({ reading, dates }: Context, span: Span): DatedMention['value'] | undefined {
  return inside(dates, span).findLast(
    ({ start, value }) =>
      value.from !== null &&
      (BOUND.test(reading.text.slice(Math.max(span.start, start - 20), start)) ||
        /^(?:d[’']ici|avant|by|before)/iu.test(value.asWritten ?? '')),
  )?.value
}
