import type { MeetingValue, PersonValue } from '../shared/proposal.ts'
import type { Draft } from './meeting-drafts.ts'
import { ATTENDED } from './meeting-words.ts'
import type { FoundStatement } from './found.ts'
import { inside, type Mention, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'

/** Each participant once, with what is known of them. */
export function participants(people: readonly PersonValue[]): MeetingValue['participants'] {
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
export function listed(reading: Reading, mentions: readonly Mention[]): PersonValue[] {
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

const STAFF =
  /porte-parole|spokes|analyste|analyst|journaliste|chercheu|professeur|témoin|habitant/iu

/** Office-holders who speak, as those at the meeting of an article that tells of one or two; an interview is none. */
export function speakersOf(
  statements: readonly FoundStatement[],
  names: ReadonlyMap<string, PersonValue>,
): PersonValue[] {
  return statements.flatMap(({ rule, value }) => {
    const person = value.speaker === null ? undefined : names.get(value.speaker.name)
    const role = person?.portfolio ?? person?.rank
    if (person === undefined || role === undefined || STAFF.test(role)) return []
    return rule === 'statement.interview' || rule.startsWith('statement.according') ? [] : [person]
  })
}

/** Everything told of each person, by name. */
export function fullest(mentions: readonly Mention[]): Map<string, PersonValue> {
  return new Map(
    mentions.flatMap((each) =>
      each.kind === 'person' ? [[each.value.name, each.value] as const] : [],
    ),
  )
}

/** Sentences after the one that tells of a meeting in which those who take part are named. */
const REACH = 1

/** People named right after a meeting is told, in its paragraph and before another one is. */
export function namedAfter(
  { sentences, paragraphs }: Reading,
  draft: Draft,
  all: readonly Draft[],
  mentions: readonly Mention[],
): PersonValue[] {
  const paragraph = paragraphs[spanAt(paragraphs, draft.sentence.start)]
  const told = spanAt(sentences, draft.sentence.start)
  const found: PersonValue[] = []
  for (let index = told + 1; index <= told + REACH; index += 1) {
    const sentence = sentences[index]
    if (sentence === undefined || paragraph === undefined || sentence.end > paragraph.end) break
    const other = all.some(
      (each) => each.sentence.start >= sentence.start && each.sentence.start < sentence.end,
    )
    if (other) break
    for (const each of inside(mentions, sentence))
      if (each.kind === 'person') found.push(each.value)
  }
  return found
}
