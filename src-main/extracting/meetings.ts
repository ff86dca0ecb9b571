import type { DatedRange } from '../shared/dated.ts'
import type { MeetingValue, PersonValue } from '../shared/proposal.ts'
import { borrow, draftOf, weight, type Draft } from './meeting-drafts.ts'
import type { MeetingTitle } from './meeting-title.ts'
import { ATTENDED } from './meeting-words.ts'
import { ordinaryCase } from './names.ts'
import { inside, type DatedMention, type Mention, type Reading } from './reading.ts'
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
      if (!draft.refersBack) joined.push({ ...draft })
      continue
    }
    same.people.push(...draft.people)
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

/** « Deuxième conférence » takes what completes the first one of the text. */
function titleOf(draft: Draft, all: readonly Draft[]): string | null {
  const { title, group } = draft
  if (group !== null) return group
  if (title === null) return null
  if (title.complement !== '') return title.title
  const model = all.find((each) => each.title?.noun === title.noun && each.title.complement !== '')
  return model?.title ? `${title.title} ${model.title.complement}` : title.title
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

/** People of the lines that follow « Ont pris part aux travaux : ». */
function listed(reading: Reading, mentions: readonly Mention[]): PersonValue[] {
  const { paragraphs, text } = reading
  const found: PersonValue[] = []
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (end - start > 300 || !ATTENDED.test(text.slice(start, end))) continue
    for (let at = index + 1; at < paragraphs.length; at += 1) {
      const line = paragraphs[at]
      if (line === undefined || !/^[–—•*-]/.test(text.slice(line.start, line.start + 1))) break
      const around = inside(mentions, line)
      const country = around.find((each) => each.rule === 'place.country')
      const of = country?.kind === 'place' ? country.value.country : undefined
      for (const each of around) {
        if (each.kind !== 'person') continue
        found.push({ ...(of !== undefined && { country: of }), ...each.value })
      }
    }
  }
  return found
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
      const draft = draftOf(reading, sentence, byStart, dates)
      return draft ? [borrow(draft, reading, byStart, dates)] : []
    }),
  )
  const speakers = statements.flatMap(({ rule, value }) =>
    rule === 'statement.speaker-line' && value.speaker ? [value.speaker] : [],
  )
  const names = new Map(
    byStart.flatMap((each) =>
      each.kind === 'person' ? [[each.value.name, each.value] as const] : [],
    ),
  )
  const main = drafts.find((each) => each.status === 'held') ?? drafts[0]
  const present = [...speakers, ...listed(reading, byStart)]
  return drafts.flatMap((draft) => {
    const title = titleOf(draft, drafts)
    if (title === null) return []
    const named = [...draft.people, ...(draft === main ? present : [])].map((each) => ({
      ...each,
      ...names.get(each.name),
    }))
    const country = draft.place?.kind === 'place' ? draft.place.value.country : undefined
    const value: MeetingValue = {
      title,
      ...(draft.date !== undefined && { date: draft.date }),
      ...(draft.place !== undefined && { place: placeName(draft.place) }),
      ...(country !== undefined && { country }),
      participants: participants(named),
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
