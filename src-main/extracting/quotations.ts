import { tokenFrom, type Reading } from './reading.ts'
import type { Span } from './tokens.ts'

/** A span between quotation marks: `start`–`end` with the marks, `from`–`to` without. */
export interface Quotation extends Span {
  from: number
  to: number
}

const LONGEST = 6000

/** End of « … » opened at an offset, nested ones skipped; −1 when it never closes. */
function closingGuillemet(text: string, opening: number): number {
  let depth = 0
  for (let at = opening; at < Math.min(text.length, opening + LONGEST); at += 1) {
    const sign = text.charAt(at)
    if (sign === '«') depth = text.charAt(at - 1) === '\n' && depth > 0 ? depth : depth + 1
    else if (sign === '»') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

function closingCurly(text: string, opening: number): number {
  const close = text.indexOf('”', opening + 1)
  const again = text.indexOf('“', opening + 1)
  const line = text.indexOf('\n', opening)
  const paragraphEnd = line < 0 ? text.length : line
  if (close >= 0 && close < paragraphEnd && (again < 0 || close < again)) return close
  return paragraphEnd - opening > 30 && (close < 0 || close > paragraphEnd)
    ? paragraphEnd
    : close >= 0 && close < paragraphEnd
      ? close
      : -1
}

function closingStraight(text: string, opening: number): number {
  const line = text.indexOf('\n', opening)
  const end = line < 0 ? text.length : line
  const close = text.indexOf('"', opening + 1)
  if (close >= 0 && close < end) return close
  return /^\s*$/.test(text.slice(text.lastIndexOf('\n', opening - 1) + 1, opening)) ? end : -1
}

/** All spans between guillemets, curly or straight quotation marks, in order, without those nested in another. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = []
  const lastGuillemet = text.lastIndexOf('»')
  let at = 0
  while (at < text.length) {
    const sign = text.charAt(at)
    let close = -1
    if (sign === '«' && at < lastGuillemet) close = closingGuillemet(text, at)
    else if (sign === '“') close = closingCurly(text, at)
    else if (sign === '"') close = closingStraight(text, at)
    if (close <= at) {
      at += 1
      continue
    }
    let [from, to] = [at + 1, close]
    while (from < to && /\s/.test(text.charAt(from))) from += 1
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
    if (to > from)
      found.push({
        start: at,
        end: Math.min(text.length, close + (text.charAt(close) === '\n' ? 0 : 1)),
        from,
        to,
      })
    at = close + 1
  }
  return found
}

const TITLE_BEFORE =
  /(?:intitulée?s?|baptisée?s?|dénommée?s?|nommée?s?|surnommée?|titrée?|dite?|appelée?|mot|mots|livre|film|ouvrage|roman|rapport|opération|ONG|association|projet|programme|thème|slogan|chanson|journal|magazine|émission|série|entitled|titled|called|named|dubbed|book|film|movie|song|show|series)(?:[^\S\n]+de)?[^\S\n]*[:,]?[^\S\n]*$/iu

/** Whether a quotation is somebody's words rather than a title or a word held at arm's length. */
export function isSpoken(reading: Reading, quotation: Quotation, attributed: boolean): boolean {
  const { text, tokens } = reading
  const inside = text.slice(quotation.from, quotation.to)
  const words = tokens
    .slice(tokenFrom(tokens, quotation.from), tokenFrom(tokens, quotation.to))
    .filter((token) => token.shape !== 'punctuation')
  const before = text.slice(Math.max(0, quotation.start - 40), quotation.start)
  const sentence = /[.!?…]$/.test(inside) || words.length > 9
  if (TITLE_BEFORE.test(before) && !sentence) return false
  const small = words.filter((word) => word.shape === 'lower')
  if (small.length === 0) return false
  if (words.length <= 3) return attributed && /[!?.]$/.test(inside)
  return attributed || words.length >= 5
}
