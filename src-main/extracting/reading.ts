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
  /** People the store knows, by where they start: later rules tell what this text says of them. */
  knownPeople: Map<number, Extract<Mention, { kind: 'person' }>>
}

export function noClaims(text: string): Claims {
  return { mentions: [], covered: new Uint8Array(text.length), knownPeople: new Map() }
}

export function isFree(claims: Claims, span: Span): boolean {
  return !claims.covered.subarray(span.start, span.end).includes(1)
}

/** The known person whose name makes up a span, or the only covered part of it. */
function knownWithin(claims: Claims, span: Span): Extract<Mention, { kind: 'person' }> | null {
  if (claims.knownPeople.size === 0) return null
  for (let at = span.start; at < span.end; at += 1) {
    const known = claims.knownPeople.get(at)
    if (known === undefined) {
      if (claims.covered[at] === 1) return null
      continue
    }
    const rest = { start: Math.min(known.end, span.end), end: span.end }
    return known.end <= span.end && isFree(claims, rest) ? known : null
  }
  return null
}

/**
 * Keeps a mention unless an earlier one overlaps it; tells whether it was kept. A person the store knows keeps the name it has
 * there, and takes the rank, function and country that a rule has read beside it.
 */
export function claim(claims: Claims, mention: Mention): boolean {
  if (mention.end <= mention.start) return false
  const known = mention.kind === 'person' ? knownWithin(claims, mention) : null
  if (known !== null && mention.kind === 'person') {
    known.value = { ...mention.value, ...known.value }
    known.start = mention.start
    known.end = mention.end
    claims.covered.fill(1, known.start, known.end)
    return true
  }
  if (!isFree(claims, mention)) return false
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

/** The spans, sorted by start, that lie within another. */
export function inside<Kind extends Span>(spans: readonly Kind[], around: Span): Kind[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) < around.start) low = middle + 1
    else high = middle
  }
  const found: Kind[] = []
  for (let at = low; at < spans.length; at += 1) {
    const span = spans[at]
    if (span === undefined || span.start >= around.end) break
    if (span.end <= around.end) found.push(span)
  }
  return found
}
