import type { OrganisationValue } from '../shared/proposal.ts'
import { longFormStart, looksLikeAcronym } from './acronyms.ts'
import { countryAt, demonymAt, readComplement, type Complement } from './complements.ts'
import type { OrganisationEntry } from './lexicons.ts'
import { isCapitalised } from './names.ts'
import { matchPhrase } from './phrases.ts'
import { claim, isFree, type Claims, type Reading } from './reading.ts'
import type { Token } from './tokens.ts'

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

const WITH_DEMONYM = new Set([
  'armee',
  'gouvernement',
  'presidence',
  'parlement',
  'ambassade',
  'forces armees',
  'gendarmerie nationale',
  'police nationale',
  'garde nationale',
  'assemblee nationale',
])

function quotedName(tokens: readonly Token[], at: number): number {
  const opening = tokens[at]?.text
  const closing = opening === '«' ? '»' : opening === '"' ? '"' : opening === '“' ? '”' : null
  if (closing === null || !isCapitalised(tokens[at + 1])) return -1
  for (let end = at + 2; end < at + 10; end += 1) {
    const token = tokens[end]
    if (token === undefined || token.opensLine) return -1
    if (token.text === closing) return end + 1
  }
  return -1
}

/** « ministère de la Défense », « Parti Radical », « l’ONG "Ma Terre" »: a head noun and what completes it. */
export function findHeadedOrganisations(reading: Reading, claims: Claims): void {
  const { tokens, text, lexicons } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const head = matchPhrase(lexicons.organisationHeads, tokens, at)
    const first = tokens[at]
    if (!head || first === undefined || !isFree(claims, first)) continue
    let end = at + head.length
    const quoted = quotedName(tokens, end)
    if (quoted > 0) {
      const name = text.slice(tokens[end + 1]?.start ?? 0, tokens[quoted - 2]?.end ?? 0)
      if (claimTokens(reading, claims, end + 1, quoted - 1, { name }, 'organisation.quoted', 0.85))
        at = quoted - 1
      continue
    }
    let capital = false
    while (isCapitalised(tokens[end]) && !tokens[end]?.opensLine && end - at < 6) {
      capital = true
      end += 1
    }
    const complement = readComplement(reading, end)
    const lastTold = complement.countryTokens.at(-1)
    capital ||=
      complement.hasCapital ||
      (first.shape !== 'lower' &&
        !first.opensLine &&
        complement.end > end &&
        !isSentenceStart(reading, at))
    const demonym = complement.country !== undefined && WITH_DEMONYM.has(first.folded)
    const soft = head.values[0]?.soft === true
    const countryOnly =
      soft &&
      lastTold !== undefined &&
      lastTold[0] === end &&
      !WITH_DEMONYM.has(first.folded) &&
      demonymAt(reading, end) === null &&
      first.shape === 'lower'
    if (countryOnly || (!capital && !demonym) || (complement.end === at + head.length && !capital))
      continue
    if (
      first.shape === 'lower' &&
      capital &&
      soft &&
      complement.end === end &&
      !complement.hasCapital &&
      lexicons.placeHeads.values.has(first.folded)
    )
      continue
    const stop = Math.max(end, withoutCountry(reading, head, at, complement))
    const name = text.slice(first.start, tokens[stop - 1]?.end ?? first.end)
    const value = { name, ...(complement.country !== undefined && { country: complement.country }) }
    if (claimTokens(reading, claims, at, stop, value, 'organisation.head', 0.8)) at = stop - 1
  }
}

const PUBLIC =
  /^(?:ministere|secretariat|gouvernement|armee|police|gendarmerie|garde|parlement|presidence|ambassade|assemblee|senat|conseil|forces|etat major|ministry|department)/

/** End of the name of a public body, without the country or city it is of: that one is a place of its own. */
function withoutCountry(
  reading: Reading,
  head: { length: number },
  at: number,
  complement: Complement,
): number {
  const last = complement.countryTokens.at(-1)
  const word = reading.tokens[at]
  if (word === undefined || !PUBLIC.test(word.folded)) return complement.end
  if (last && last[1] === complement.end && demonymAt(reading, last[0]) === null)
    return Math.max(last[0], at + head.length)
  const noun = complement.lastNoun
  const city =
    noun > 0 && isCapitalised(reading.tokens[noun])
      ? (countryAt(reading, noun) ?? matchPhrase(reading.lexicons.cities, reading.tokens, noun))
      : null
  return city && noun + city.length === complement.end && noun > at + 1 ? noun - 1 : complement.end
}

function isSentenceStart(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  return (
    before === undefined || /^[.!?…»]$/.test(before.text) || reading.tokens[at]?.opensLine === true
  )
}
