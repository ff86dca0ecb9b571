import type { StatementValue } from '../shared/proposal.ts'
import {
  attributionAfter,
  attributionBefore,
  signatureAfter,
  type Attribution,
} from './attribution.ts'
import { attributionInside } from './asides.ts'
import { findColonReports } from './colon-reports.ts'
import type { FoundStatement } from './found.ts'
import { readDiscourse } from './discourse.ts'
import { findQuotations, isSpoken, type Quotation } from './quotations.ts'
import { findAnswers, findTurns } from './interviews.ts'
import { findClosingReports, findReportedClauses, sentenceAround } from './reported-clauses.ts'
import { accordingTo, groupStatements, hearsay } from './reported-speech.ts'
import type { Mention, Reading } from './reading.ts'
import { speaksInFirstPerson, type SpeakerLine } from './speaker-lines.ts'
import type { Speakers } from './subjects.ts'
import type { Span } from './tokens.ts'

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
    asked || /^[^\S\n]*(?:[,\p{Ll}]|Et[^\S\n])/u.test(text.slice(quotation.end, quotation.end + 5))
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
      text: wordsSaid(speakers, quotation, end),
    }
    const statement: FoundStatement = {
      start: quotation.from,
      end,
      value,
      rule: told?.rule ?? 'statement.unattributed',
      confidence: told?.confidence ?? 0.5,
    }
    found.push(statement)
    speakers.spoken.push(statement)
  }
  return found
}

/** The words between the marks, « […] » for an aside of the reporter’s. */
function wordsSaid(speakers: Speakers, quotation: Quotation, end: number): string {
  const { text } = speakers.reading
  const aside = attributionInside(speakers, quotation)?.aside
  if (aside === undefined || aside.end >= end) return text.slice(quotation.from, end)
  return `${text.slice(quotation.from, aside.start)} […] ${text.slice(aside.end, end).trimStart()}`
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
  const speakers: Speakers = {
    reading,
    mentions,
    discourse: readDiscourse(reading, mentions),
    spoken: [],
  }
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
  const turns = findTurns(reading, mentions)
  const spoken = turns.length > 0 ? turns : findAnswers(reading, mentions)
  const answers = spoken.map((each): FoundStatement => ({
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
  const reported = [
    ...findReportedClauses(speakers),
    ...findClosingReports(speakers),
    ...findColonReports(speakers),
    ...accordingTo(speakers),
    ...groupStatements(reading),
  ]
  for (const statement of [...reported, ...hearsay(reading)]) {
    if (covered.subarray(statement.start, statement.end).includes(1)) continue
    covered.fill(1, statement.start, statement.end)
    kept.push(statement)
  }
  return kept.sort((a, b) => a.start - b.start)
}
