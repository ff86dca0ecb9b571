import type { PersonValue, StatementValue } from '../shared/proposal.ts'
import {
  antecedent,
  attributionAfter,
  attributionBefore,
  attributionInside,
  firstIn,
  lastIn,
  signatureAfter,
  type Attribution,
  type Speakers,
} from './attribution.ts'
import { isQuotationVerb } from './quotation-verbs.ts'
import { findQuotations, isSpoken, type Quotation } from './quotations.ts'
import type { Mention, Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import { speaksInFirstPerson, type SpeakerLine } from './speaker-lines.ts'
import type { Span } from './tokens.ts'

export interface FoundStatement extends Span {
  value: StatementValue
  rule: string
  confidence: number
}

function sentenceAround(reading: Reading, offset: number): Span {
  return reading.sentences[spanAt(reading.sentences, offset)] ?? { start: offset, end: offset }
}

function attribute(
  speakers: Speakers,
  quotation: Quotation,
  earlier: FoundStatement | undefined,
): Attribution | null {
  const { reading } = speakers
  const { text } = reading
  const last = sentenceAround(reading, Math.max(quotation.start, quotation.end - 1))
  const next = sentenceAround(reading, quotation.end + 1)
  const continues = /^[^\S\n]*[,\p{Ll}]/u.test(text.slice(quotation.end, quotation.end + 3))
  const limit = Math.max(last.end, continues ? next.end : 0)
  const after = limit > quotation.end ? attributionAfter(speakers, quotation.end, limit) : null
  if (after?.speaker) return after
  const signature = signatureAfter(speakers, quotation.end)
  if (signature) return signature
  const sentence = sentenceAround(reading, quotation.start)
  const from = Math.max(
    sentence.start,
    earlier && earlier.end > sentence.start && earlier.end <= quotation.start ? earlier.end : 0,
  )
  const before = attributionBefore(speakers, from, quotation.start)
  if (before?.speaker) return before
  const inside = attributionInside(speakers, quotation)
  if (inside?.speaker) return inside
  return after ?? before ?? inside
}

function quoted(speakers: Speakers, signed: readonly SpeakerLine[]): FoundStatement[] {
  const { reading } = speakers
  const { text } = reading
  const found: FoundStatement[] = []
  for (const quotation of findQuotations(text)) {
    if (
      signed.some(
        ({ paragraph }) => quotation.start >= paragraph.start && quotation.end <= paragraph.end,
      )
    )
      continue
    const earlier = found.at(-1)
    let told = attribute(speakers, quotation, earlier)
    if (!isSpoken(reading, quotation, told !== null)) continue
    if (told?.speaker == null && earlier?.value.speaker) {
      const between = text.slice(earlier.end, quotation.start)
      if (between.length < 250 && (!between.includes('\n') || between.trim() === ''))
        told = { speaker: earlier.value.speaker, rule: 'statement.same-speaker', confidence: 0.7 }
    }
    const value: StatementValue = {
      speaker: told?.speaker ?? null,
      type: 'verbatim',
      text: text.slice(quotation.from, quotation.to),
    }
    found.push({
      start: quotation.from,
      end: quotation.to,
      value,
      rule: told?.rule ?? 'statement.unattributed',
      confidence: told?.confidence ?? 0.5,
    })
  }
  return found
}

function clauseEnd(reading: Reading, from: number, sentence: Span): number {
  const clause = reading.text.slice(from, sentence.end)
  const aside = clause.search(/,[^\S\n](?:a-t-(?:il|elle)|\p{L}+-t-(?:il|elle))/u)
  return from + (aside > 0 ? aside : clause.replace(/[\s.!?…]+$/u, '').length)
}

/** « X a indiqué que … », « X said that … ». */
function clauses(speakers: Speakers): FoundStatement[] {
  const { reading } = speakers
  const { tokens, language, text } = reading
  const found: FoundStatement[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.shape !== 'lower' || !isQuotationVerb(token.folded, language)) continue
    const sentence = sentenceAround(reading, token.start)
    let next = at + 1
    while (
      next < at + 4 &&
      /^(?:egalement|aussi|encore|ensuite|hier|toutefois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        tokens[next]?.folded ?? '',
      )
    )
      next += 1
    const link = tokens[next]
    if (link === undefined || link.start >= sentence.end) continue
    const joined = language === 'fr' ? /^(?:que|qu')$/.test(link.folded) : link.folded === 'that'
    const bare =
      language === 'en' &&
      /^(?:said|says|told|added|argued|claimed|noted|warned)$/.test(token.folded) &&
      link.shape !== 'punctuation'
    if (!joined && !bare) continue
    const named = lastIn(speakers, sentence.start, token.start)
    const pronoun = tokens
      .slice(Math.max(0, at - 4), at)
      .some((each) => /^(?:il|elle|he|she)$/.test(each.folded))
    let speaker: PersonValue | null = named === null ? null : named.value
    if (named && named.kind !== 'person')
      speaker = {
        name: named.value.name,
        ...(named.value.country !== undefined && { country: named.value.country }),
      }
    if (pronoun && named === null) speaker = antecedent(speakers, sentence.start)
    if (speaker === null && bare && !joined) continue
    const from = joined ? link.end + (/\s/.test(text.charAt(link.end)) ? 1 : 0) : link.start
    const end = clauseEnd(reading, from, sentence)
    if (end - from < 15) continue
    found.push({
      start: from,
      end,
      value: { speaker, type: 'reported', text: text.slice(from, end) },
      rule: 'statement.reported-clause',
      confidence: speaker ? (joined ? 0.8 : 0.65) : 0.5,
    })
  }
  return found
}

/** « Selon X, … » and « …, selon X »: what the sentence holds beside the attribution. */
function accordingTo(speakers: Speakers): FoundStatement[] {
  const { reading } = speakers
  const { tokens, text } = reading
  const found: FoundStatement[] = []
  for (const [at, token] of tokens.entries()) {
    const french =
      token.folded === 'selon' || (token.folded === "d'" && tokens[at + 1]?.folded === 'apres')
    const english = token.folded === 'according' && tokens[at + 1]?.folded === 'to'
    if (!french && !english) continue
    const sentence = sentenceAround(reading, token.start)
    const comma = text.slice(token.end, sentence.end).indexOf(',')
    const groupEnd = comma < 0 ? sentence.end : token.end + comma
    const named: Mention | null = firstIn(speakers, token.end, groupEnd)
    const trailing = groupEnd >= sentence.end - 1
    const from = trailing ? sentence.start : groupEnd + 1
    const to = trailing ? token.start : sentence.end
    const words = text.slice(from, to)
    const start = from + (words.length - words.trimStart().length)
    const end = to - (words.length - words.replace(/[\s,.!?…]+$/u, '').length)
    if (end - start < 15) continue
    const speaker =
      named === null ? null : named.kind === 'person' ? named.value : { name: named.value.name }
    found.push({
      start,
      end,
      value: { speaker, type: 'reported', text: text.slice(start, end) },
      rule: 'statement.according-to',
      confidence: speaker ? 0.75 : 0.55,
    })
  }
  return found
}

/** Everything somebody says in the text; words between quotation marks win over reported speech around them. */
export function findStatements(
  reading: Reading,
  mentions: readonly Mention[],
  lines: readonly SpeakerLine[],
): FoundStatement[] {
  const speakers: Speakers = { reading, mentions }
  const signed = lines.map(({ paragraph, speaker }): FoundStatement => {
    const words = reading.text.slice(paragraph.start, paragraph.end)
    const person = mentions.find(
      (each) => each.kind === 'person' && each.value.name === speaker.name,
    )
    const value: StatementValue = {
      speaker: person?.kind === 'person' ? person.value : speaker,
      type: 'verbatim',
      text: words,
    }
    return {
      ...paragraph,
      value,
      rule: 'statement.speaker-line',
      confidence: speaksInFirstPerson(words) ? 0.96 : 0.85,
    }
  })
  const kept = [...signed, ...quoted(speakers, lines)]
  const covered = new Uint8Array(reading.text.length)
  for (const each of kept) covered.fill(1, each.start, each.end)
  for (const statement of [...clauses(speakers), ...accordingTo(speakers)]) {
    if (covered.subarray(statement.start, statement.end).includes(1)) continue
    covered.fill(1, statement.start, statement.end)
    kept.push(statement)
  }
  return kept.sort((a, b) => a.start - b.start)
}
