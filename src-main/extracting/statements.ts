import type { PersonValue, StatementValue } from '../shared/proposal.ts'
import {
  antecedent,
  attributionAfter,
  attributionBefore,
  attributionInside,
  lastIn,
  signatureAfter,
  type Attribution,
  type Speakers,
} from './attribution.ts'
import type { FoundStatement } from './found.ts'
import { isQuotationVerb } from './quotation-verbs.ts'
import { findQuotations, isSpoken, type Quotation } from './quotations.ts'
import { findAnswers } from './interviews.ts'
import { accordingTo, groupStatements, hearsay } from './reported-speech.ts'
import type { Mention, Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import { speaksInFirstPerson, type SpeakerLine } from './speaker-lines.ts'
import type { Span } from './tokens.ts'

/** As far as the words that attribute a quotation, or what they govern, may stand from it. */
const REACH = 700

/** The sentence that holds an offset; of one as long as a chapter, only what is near. */
function sentenceAround(reading: Reading, offset: number): Span {
  const sentence = reading.sentences[spanAt(reading.sentences, offset)]
  if (sentence === undefined) return { start: offset, end: offset }
  return {
    start: Math.max(sentence.start, offset - REACH),
    end: Math.min(sentence.end, offset + REACH),
  }
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
  const asked = /[?!…]$/.test(text.slice(quotation.from, quotation.to))
  const continues =
    asked || /^[^\S\n]*[,\p{Ll}]/u.test(text.slice(quotation.end, quotation.end + 3))
  const reach = asked ? Math.min(next.end, quotation.end + 70) : next.end
  const limit = Math.max(
    last.end,
    continues && !text.slice(quotation.end, next.start).includes('\n') ? reach : 0,
  )
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

function quoted(
  speakers: Speakers,
  signed: readonly Pick<SpeakerLine, 'paragraph'>[],
): FoundStatement[] {
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
    const end = quotation.to - (text.charAt(quotation.to - 1) === ',' ? 1 : 0)
    const value: StatementValue = {
      speaker: told?.speaker ?? null,
      type: 'verbatim',
      text: text.slice(quotation.from, end),
    }
    found.push({
      start: quotation.from,
      end,
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
    // “told reporters that …”: the hearer stands between.
    if (/^(?:told|tells|assured|warned|informed)$/.test(token.folded))
      while (next < at + 6 && tokens[next]?.folded !== 'that' && tokens[next]?.text !== ',')
        next += 1
    const link = tokens[next]
    if (link === undefined || link.start >= sentence.end) continue
    const joined = language === 'fr' ? /^(?:que|qu')$/.test(link.folded) : link.folded === 'that'
    const bare =
      language === 'en' &&
      /^(?:said|says|added|argued|claimed|noted|warned)$/.test(token.folded) &&
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

function asParagraph(span: Span): Pick<SpeakerLine, 'paragraph'> {
  return { paragraph: span }
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
  const answers = findAnswers(reading, mentions).map((each): FoundStatement => ({
    start: each.start,
    end: each.end,
    value: {
      speaker: each.speaker,
      type: 'verbatim',
      text: reading.text.slice(each.start, each.end),
    },
    rule: 'statement.interview',
    confidence: 0.88,
  }))
  const kept = [...signed, ...answers, ...quoted(speakers, [...lines, ...answers.map(asParagraph)])]
  const covered = new Uint8Array(reading.text.length)
  for (const each of kept) covered.fill(1, each.start, each.end)
  const reported = [...clauses(speakers), ...accordingTo(speakers), ...groupStatements(reading)]
  for (const statement of [...reported, ...hearsay(reading)]) {
    if (covered.subarray(statement.start, statement.end).includes(1)) continue
    covered.fill(1, statement.start, statement.end)
    kept.push(statement)
  }
  return kept.sort((a, b) => a.start - b.start)
}
