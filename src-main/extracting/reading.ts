import type { DatedRange } from '../shared/dated.ts'
import type { Language } from '../shared/language.ts'
import type {
  ExtractOptions,
  OrganisationValue,
  PersonValue,
  PlaceValue,
} from '../shared/proposal.ts'
import type { Lexicons } from './lexicons.ts'
import type { Span, Token } from './tokens.ts'

/** A date found and placed on the calendar. */
export interface DatedMention extends Span {
  value: DatedRange
  rule: string
  confidence: number
}

/** A name found in the text, before it becomes a proposal. */
export type Mention = Span & { rule: string; confidence: number } & (
    | { kind: 'person'; value: PersonValue }
    | { kind: 'organisation'; value: OrganisationValue }
    | { kind: 'place'; value: PlaceValue }
  )

/** A text cut up once; every rule reads from it. */
export interface Reading {
  text: string
  language: Language
  tokens: readonly Token[]
  sentences: readonly Span[]
  paragraphs: readonly Span[]
  lexicons: Lexicons
  options: ExtractOptions
}

/** Names claimed so far: the first rule to claim a span keeps it. */
export interface Claims {
  mentions: Mention[]
  /** For each UTF-16 unit of the text, 1 when a name already covers it. */
  covered: Uint8Array
}

export function noClaims(text: string): Claims {
  return { mentions: [], covered: new Uint8Array(text.length) }
}

export function isFree(claims: Claims, span: Span): boolean {
  return !claims.covered.subarray(span.start, span.end).includes(1)
}

/** Keeps a mention unless an earlier one overlaps it; tells whether it was kept. */
export function claim(claims: Claims, mention: Mention): boolean {
  if (mention.end <= mention.start || !isFree(claims, mention)) return false
  claims.covered.fill(1, mention.start, mention.end)
  claims.mentions.push(mention)
  return true
}

/** Index of the first token that starts at or after an offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
