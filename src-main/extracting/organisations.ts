import type { OrganisationValue } from '../shared/proposal.ts'
import { longFormStart, looksLikeAcronym } from './acronyms.ts'
import type { OrganisationEntry } from './lexicons.ts'
import { isCapitalised } from './names.ts'
import { matchPhrase } from './phrases.ts'
import { claim, isFree, type Claims, type Reading } from './reading.ts'

/** The value of a listed organisation: long form in the language of the text, acronym, country. */
function listedOrganisation(entry: OrganisationEntry, language: 'fr' | 'en'): OrganisationValue {
  const long =
    (language === 'fr' ? entry.french || entry.english : entry.english || entry.french) ||
    entry.acronym
  return {
    name: long,
    ...(entry.acronym !== '' && entry.acronym !== long && { acronym: entry.acronym }),
    ...(entry.country !== '' && { country: entry.country }),
  }
}

/** Claims a run of tokens for an organisation. */
export function claimTokens(
  reading: Reading,
  claims: Claims,
  from: number,
  to: number,
  value: OrganisationValue,
  rule: string,
  confidence: number,
): boolean {
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]]
  if (first === undefined || last === undefined) return false
  return claim(claims, {
    kind: 'organisation',
    start: first.start,
    end: last.end,
    value,
    rule,
    confidence,
  })
}

/** Short acronyms that are ordinary words of the other language, or of a line set in capitals. */
const FRENCH_WORDS = new Set(['AU', 'UN', 'EU', 'WHO', 'ICC', 'PLO'])

/** Organisations of the list: acronyms as written, long forms whatever their case if one word has a capital. */
export function findListedOrganisations(reading: Reading, claims: Claims): void {
  const { tokens, lexicons, language } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(lexicons.organisations, tokens, at)
    const entry = match?.values[0]
    if (!match || !entry) continue
    const words = tokens.slice(at, at + match.length)
    const first = words[0]
    if (first === undefined || !words.some((word) => isCapitalised(word))) continue
    const lone = match.length === 1 && first.text.length <= 4
    if (match.length === 1 && first.text.length <= 3 && first.shape !== 'upper') continue
    if (lone && first.shape !== 'upper' && !/^\p{Lu}\p{Ll}+$/u.test(first.text)) continue
    if (
      lone &&
      first.shape !== 'upper' &&
      first.text.toUpperCase() === entry.acronym &&
      first.text.length < 4
    )
      continue
    if (language === 'fr' && lone && FRENCH_WORDS.has(first.text)) continue
    if (
      match.length === 1 &&
      entry.acronym === '' &&
      first.opensLine &&
      tokens[at + 1]?.shape === 'capital'
    )
      continue
    if (
      claimTokens(
        reading,
        claims,
        at,
        at + match.length,
        listedOrganisation(entry, language),
        'organisation.listed',
        0.93,
      )
    ) {
      at += match.length - 1
    }
  }
}

/** « Fédération des X (FX) », « Confédération de l’Alliance des États du Sahel, AES, » and « FX (Fédération des X) ». */
export function findAcronymPairs(reading: Reading, claims: Claims): void {
  const { tokens, text } = reading
  const pair = (from: number, to: number, at: number): void => {
    const [first, last, acronym] = [tokens[from], tokens[to - 1], tokens[at]]
    if (first === undefined || last === undefined || acronym === undefined) return
    const value = { name: text.slice(first.start, last.end), acronym: acronym.text }
    if (!isFree(claims, acronym)) return
    claimTokens(reading, claims, from, to, value, 'organisation.long-form', 0.95)
    claimTokens(reading, claims, at, at + 1, value, 'organisation.acronym', 0.95)
  }
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!looksLikeAcronym(token)) continue
    const before = tokens[at - 1]?.text ?? ''
    const after = tokens[at + 1]?.text ?? ''
    const quoted = before === '«' || before === '"'
    const opener = quoted ? tokens[at - 2]?.text : before
    if (opener === '(' || (opener === ',' && /^[,.;)]$/.test(after))) {
      const start = longFormStart(tokens, at - (quoted ? 2 : 1), token.text)
      if (start >= 0) pair(start, at - (quoted ? 2 : 1), at)
      continue
    }
    if (after !== '(') continue
    for (let end = at + 3; end < Math.min(tokens.length, at + 14); end += 1) {
      if (tokens[end]?.text !== ')') continue
      let from = at + 2
      if (/^(?:la|le|les|l'|the)$/.test(tokens[from]?.folded ?? '')) from += 1
      if (longFormStart(tokens, end, token.text) === from) pair(from, end, at)
      break
    }
  }
}
