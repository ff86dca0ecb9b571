import { countryAt, demonymAt, readComplement, type Complement } from './complements.ts'
import { isCapitalised, isOpener } from './names.ts'
import { claimTokens } from './organisations.ts'
import { matchPhrase } from './phrases.ts'
import { isFree, type Claims, type Reading } from './reading.ts'
import type { Token } from './tokens.ts'

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

const CALLED = /^(?:(?:de|sur)?nommee?s?|appelee?s?|baptisee?s?|intitulee?s?|called|named|dubbed)$/

/**
 * The name given to what a head noun tells, after it or after its complement: « l’ONG "Ma Terre" », « une association locale
 * dénommée Main Tendue », « l’entreprise de cosmétiques Vase ». Null when none is.
 */
function givenName(
  reading: Reading,
  at: number,
  headEnd: number,
): { from: number; to: number } | null {
  const { tokens, lexicons } = reading
  const direct = quotedName(tokens, headEnd)
  if (direct > 0) return { from: headEnd + 1, to: direct - 1 }
  if (tokens[at]?.shape !== 'lower') return null
  const complement = readComplement(reading, headEnd)
  if (complement.hasCapital) return null
  let position = complement.end
  const called =
    CALLED.test(tokens[position]?.folded ?? '') ||
    (tokens[position]?.text === ',' && CALLED.test(tokens[position + 1]?.folded ?? ''))
  if (called) position += tokens[position]?.text === ',' ? 2 : 1
  else if (CALLED.test(tokens[position - 1]?.folded ?? '') && position > headEnd) position += 0
  else if (position === headEnd) return null
  const quoted = quotedName(tokens, position)
  if (quoted > 0) return { from: position + 1, to: quoted - 1 }
  const first = tokens[position]
  if (!isCapitalised(first) || first.opensLine) return null
  const explicit = called || CALLED.test(tokens[position - 1]?.folded ?? '')
  if (!explicit && (isOpener(first) || countryAt(reading, position) !== null)) return null
  if (!explicit && matchPhrase(lexicons.offices, tokens, position) !== null) return null
  let to = position + 1
  while (isCapitalised(tokens[to]) && tokens[to]?.opensLine === false && to - position < 6) to += 1
  return { from: position, to }
}

const KEEPS_TOWN =
  /^(?:universite|cour|tribunal|parquet|institut|academie|banque|chambre|lycee|conseil|gouvernement|parlement|assemblee|ambassade|armee|police|ministere|mairie|conseil|haut conseil|club|opera|musee)/

/** Whether only towns and countries have a capital in a complement: « le syndicat des pompiers de Londres » is no name. */
function onlyTowns(reading: Reading, headEnd: number, complement: Complement): boolean {
  const { tokens, lexicons } = reading
  const noun = complement.lastNoun
  if (!complement.hasCapital || noun < 1 || !isCapitalised(tokens[noun])) return false
  let head = noun
  while (head > 0 && tokens[head - 1]?.shape === 'lower' && noun - head < 8) head -= 1
  if (tokens.slice(headEnd, noun).some((token) => isCapitalised(token))) return false
  const between = tokens.slice(head, noun)
  if (between.some((token) => KEEPS_TOWN.test(token.folded))) return false
  const town = countryAt(reading, noun) ?? matchPhrase(lexicons.cities, tokens, noun)
  return town !== null && noun + town.length === complement.end
}

const ALONE =
  /^(?:parlement|gouvernement|assemblee|police|armee|gendarmerie|eglise|presidence|primature|bourse|congres|parquet)$/

/** « le Parlement », written with a capital in the middle of a sentence, is the one of the country the text is about. */
function standsAlone(reading: Reading, at: number, end: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined || token.shape !== 'capital' || token.opensLine) return false
  if (isSentenceStart(reading, at) || isCapitalised(reading.tokens[end])) return false
  const before = reading.tokens[at - 1]?.folded ?? ''
  return ALONE.test(token.folded) && /^(?:le|la|l'|du|au)$/.test(before)
}

/** End of a name without the purpose told after it: « les forces armées pour venir en aide ». */
function withoutPurpose(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (reading.tokens[at]?.folded !== 'pour' && reading.tokens[at]?.folded !== 'aupres') continue
    const noun = reading.tokens[at + 1]?.folded.match(/^(?:la|le|les|l')$/) ? at + 2 : at + 1
    const word = reading.tokens[noun]
    const isPublic =
      PUBLIC.test(reading.tokens[from - 1]?.folded ?? '') ||
      PUBLIC.test(reading.tokens[from]?.folded ?? '')
    if (
      isPublic ||
      (word?.shape === 'lower' && /(?:er|ir|re|oir)$/.test(word.folded) && noun === at + 1)
    )
      return at
  }
  return to
}

/** « ministère de la Défense », « Parti Radical », « l’ONG "Ma Terre" »: a head noun and what completes it. */
export function findHeadedOrganisations(reading: Reading, claims: Claims): void {
  const { tokens, text, lexicons } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const head = matchPhrase(lexicons.organisationHeads, tokens, at)
    const first = tokens[at]
    if (!head || first === undefined || !isFree(claims, first)) continue
    if ((matchPhrase(lexicons.cities, tokens, at)?.length ?? 0) > head.length) continue
    let end = at + head.length
    const called = givenName(reading, at, end)
    if (called !== null) {
      const name = text.slice(tokens[called.from]?.start ?? 0, tokens[called.to - 1]?.end ?? 0)
      if (
        claimTokens(reading, claims, called.from, called.to, { name }, 'organisation.quoted', 0.85)
      )
        at = called.to - 1
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
    if (
      soft &&
      first.shape === 'lower' &&
      end === at + head.length &&
      onlyTowns(reading, end, complement)
    )
      continue
    if (
      countryOnly ||
      (!capital && !demonym) ||
      (complement.end === at + head.length && !capital)
    ) {
      if (standsAlone(reading, at, at + head.length)) {
        const name = text.slice(first.start, tokens[at + head.length - 1]?.end ?? first.end)
        claimTokens(reading, claims, at, at + head.length, { name }, 'organisation.head', 0.6)
      }
      continue
    }
    if (
      first.shape === 'lower' &&
      capital &&
      soft &&
      complement.end === end &&
      !complement.hasCapital &&
      lexicons.placeHeads.values.has(first.folded)
    )
      continue
    const stop = withoutPurpose(
      reading,
      end,
      Math.max(end, withoutCountry(reading, head, at, complement)),
    )
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
