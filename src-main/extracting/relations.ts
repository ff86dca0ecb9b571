import type { RelationValue } from '../shared/proposal.ts'
import type { RelationKind } from '../shared/relation-kind.ts'
import { readDiscourse } from './discourse.ts'
import { inside, tokenFrom, type Mention, type Reading } from './reading.ts'
import {
  HIS_SPOUSE,
  JOINS,
  PARTY,
  PARTY_OF,
  RELATION_CUES,
  type RelationCue,
} from './relation-words.ts'
import { lastStartingBefore } from './sentences.ts'
import { subjectBefore } from './reported-clauses.ts'
import type { Speakers } from './subjects.ts'
import type { Span } from './tokens.ts'

interface FoundRelation extends Span {
  value: RelationValue
  rule: string
  confidence: number
}

type Side = RelationValue['from']

const LONGEST_SENTENCE = 1500
/** As far before the words may the first of the two stand. */
const REACH = 140

function sideOf({ kind, value, rule }: Mention): Side | null {
  if (kind === 'person') return { name: value.name, kind: 'person' }
  if (kind === 'organisation') return { name: value.name, kind: 'organisation' }
  return rule === 'place.country' ? { name: value.name, kind: 'state' } : null
}

/** How the actors of a text stand to each other, where it says so in so many words; each pair once. */
export function findRelations(reading: Reading, given: readonly Mention[]): FoundRelation[] {
  const mentions = given.toSorted((a, b) => a.start - b.start)
  const speakers: Speakers = {
    ...{ reading, mentions, spoken: [] },
    discourse: readDiscourse(reading, mentions),
  }
  const found = new Map<string, FoundRelation>()
  const keep = (
    span: Span,
    [from, to]: readonly [Side, Side],
    told: { relation: RelationKind; rule: string; confidence: number },
  ): void => {
    if (from.name === to.name) return
    const { relation, rule, confidence } = told
    const key = `${from.name}\n${relation}\n${to.name}`
    if (!found.has(key))
      found.set(key, { ...span, rule, confidence, value: { from, relation, to } })
  }
  for (const sentence of reading.sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue
    const around = inside(mentions, sentence)
    if (around.length === 0) continue
    for (const cue of RELATION_CUES[reading.language]) toldBy(speakers, sentence, around, cue, keep)
    spouses(speakers, sentence, around, keep)
    parties(speakers, sentence, around, keep)
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

type Keep = (
  span: Span,
  sides: readonly [Side, Side],
  told: { relation: RelationKind; rule: string; confidence: number },
) => void

function accepts(kinds: readonly Side['kind'][], side: Side | null): side is Side {
  return side !== null && kinds.includes(side.kind)
}

/** What the words of one cue say in a sentence: « X, membre du parti Y », or « Membre du parti Y, X … ». */
function toldBy(
  { reading: { text } }: Speakers,
  sentence: Span,
  around: readonly Mention[],
  cue: RelationCue,
  keep: Keep,
): void {
  const words = text.slice(sentence.start, sentence.end)
  for (const { index, 0: said } of words.matchAll(cue.cue)) {
    const [start, end] = [sentence.start + index, sentence.start + index + said.length]
    const target = around.find((each) => each.start >= end - 2 && each.start <= end + 1)
    const to = target === undefined ? null : sideOf(target)
    if (target === undefined || !accepts(cue.to, to)) continue
    const party = `${said} ${target.value.name}`
    if (cue.party && !PARTY.test(party)) continue
    const before = around.findLast(
      (each) => each.end <= start && each.end > start - REACH && accepts(cue.from, sideOf(each)),
    )
    const joined =
      before !== undefined && apposed(text.slice(before.end, start), before, around, start)
    const opens =
      words.slice(0, index).trim() === '' || /[,;–—][^\S\n]*$/u.test(words.slice(0, index))
    const after = around.find(
      (each) =>
        each.start >= target.end &&
        accepts(cue.from, sideOf(each)) &&
        /^(?:[^\S\n]\([^)]{2,14}\))?,[^\S\n](?:l[ae][^\S\n](?:[\p{Ll}-]+[^\S\n]){1,3}|l[’'](?:[\p{Ll}-]+[^\S\n]){1,3}|(?:M\.|Mme|Mr|Ms)[^\S\n])?$/u.test(
          text.slice(target.end, each.start),
        ),
    )
    const source = joined ? before : opens ? after : undefined
    const from = source === undefined ? null : sideOf(source)
    if (source === undefined || !accepts(cue.from, from)) continue
    // « le Groupe de soutien (JNIM), affilié à … »: from its long form on.
    const first = around.find(
      (each) => each.value.name === source.value.name && source.start - each.end < 3,
    )
    const span = {
      start: Math.min((first ?? source).start, start),
      end: Math.max(target.end, source.end),
    }
    keep(span, [from, to], cue)
  }
}

/** Whether what follows a name up to the words still speaks of it: « X, 58 ans, juriste, », « X est », « X (JNIM, ». */
function apposed(
  between: string,
  before: Mention,
  around: readonly Mention[],
  start: number,
): boolean {
  const others = around.some(
    (each) => each.kind === 'person' && each.start >= before.end && each.end <= start,
  )
  if (others || /[.;:!?«»]/u.test(between.replace(/M\./u, ''))) return false
  return (
    /^(?:\)?,|[^\S\n]\(|[^\S\n](?:est|était|is|was|et|and|,|qui est|who is|devenue?|a été)(?!\p{L}))/u.test(
      between,
    ) ||
    /^[^\S\n]?$/u.test(between) ||
    /(?<!\p{L})(?:et|and)[^\S\n](?:une?|an?)[^\S\n]$/u.test(between)
  )
}

/** « Son époux, le général X »: of the person the sentence before tells of. */
function spouses(speakers: Speakers, sentence: Span, around: readonly Mention[], keep: Keep): void {
  const { text, language } = speakers.reading
  const words = text.slice(sentence.start, sentence.end)
  for (const { index, 0: said } of words.matchAll(HIS_SPOUSE[language])) {
    const [start, end] = [sentence.start + index, sentence.start + index + said.length]
    const named = around.find(
      (each) =>
        each.kind === 'person' &&
        each.start >= end &&
        /^,?[^\S\n](?:(?:le|la|the)[^\S\n]|l[’'])?(?:[\p{Ll}-]+[^\S\n]){0,4}$/u.test(
          text.slice(end, each.start),
        ),
    )
    const own = around.findLast(
      (each) =>
        each.kind === 'person' && each.end <= start && each.value.name !== named?.value.name,
    )
    const back = inside(speakers.discourse.people, { start: Math.max(0, start - 600), end: start })
    // Of the person before: the one whom the text has been telling of, the last who was a subject.
    const whose = own?.value.name ?? subjectOfBefore(speakers, start) ?? back.at(-1)?.value.name
    if (named === undefined || whose === undefined) continue
    keep(
      { start: Math.min(own?.start ?? start, start), end: named.end },
      [
        { name: named.value.name, kind: 'person' },
        { name: whose, kind: 'person' },
      ],
      { relation: 'spouseOf', rule: 'relation.spouse', confidence: own ? 0.8 : 0.7 },
    )
  }
}

/** The person that opened the sentence before an offset. */
function subjectOfBefore({ reading, discourse }: Speakers, offset: number): string | undefined {
  const last = lastStartingBefore(reading.sentences, offset)
  const opened = reading.sentences[last]
  const before = opened !== undefined && opened.end > offset ? reading.sentences[last - 1] : opened
  if (before === undefined) return undefined
  return inside(discourse.people, before)[0]?.value.name
}

/** « l’Alliance, le parti de l’opposant X », « elle a rejoint l’Alliance ». */
function parties(speakers: Speakers, sentence: Span, around: readonly Mention[], keep: Keep): void {
  const { text, language, tokens } = speakers.reading
  for (const [index, body] of around.entries()) {
    const next = around[index + 1]
    if (body.kind !== 'organisation' || next?.kind !== 'person') continue
    if (!PARTY_OF[language].test(text.slice(body.end, next.start))) continue
    keep(
      { start: body.start, end: next.end },
      [
        { name: next.value.name, kind: 'person' },
        { name: body.value.name, kind: 'organisation' },
      ],
      { relation: 'memberOf', rule: 'relation.member', confidence: 0.75 },
    )
  }
  const words = text.slice(sentence.start, sentence.end)
  for (const { index, 0: said } of words.matchAll(JOINS[language])) {
    const [start, end] = [sentence.start + index, sentence.start + index + said.length]
    const body = around.find((each) => each.start >= end - 2 && each.start <= end + 1)
    if (body?.kind !== 'organisation' || !PARTY.test(body.value.name)) continue
    const who = subjectBefore(speakers, sentence, tokenFrom(tokens, start))
    const person = speakers.discourse.people.find(({ value }) => value.name === who?.name)
    if (person === undefined) continue
    keep(
      { start, end: body.end },
      [
        { name: person.value.name, kind: 'person' },
        { name: body.value.name, kind: 'organisation' },
      ],
      { relation: 'memberOf', rule: 'relation.joined', confidence: 0.65 },
    )
  }
}
