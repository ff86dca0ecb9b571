import { countryAt, demonymAt, readComplement, type Complement } from './complements.ts'
import { isCapitalised } from './names.ts'
import { matchPhrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import { fold, type Token } from './tokens.ts'

/** A function as the text words it, from its first token to the one after its last. */
export interface Office {
  start: number
  end: number
  portfolio: string
  country?: string
  organisation?: string
  /** True when the text tells it of several people. */
  plural: boolean
  /** The countries of a function told of several people: « les ministres malien et nigérien ». */
  countries: readonly string[]
  /** True when a name that follows at once belongs to what completes the function: « membres de l’ONG X ». */
  opensOrganisation: boolean
}

const FORMER: Record<string, string> = {
  ancien: 'ancien',
  ancienne: 'ancienne',
  anciens: 'ancien',
  futur: 'futur',
  future: 'future',
  nouveau: '',
  nouvel: '',
  nouvelle: '',
  actuel: '',
  actuelle: '',
  former: 'former',
  ex: 'ex',
  acting: 'acting',
  interim: 'interim',
  deputy: 'deputy',
  retired: '',
  outgoing: 'outgoing',
}
/** Words of a portfolio that are written small in the middle of a sentence. */
const SMALL = new Set([
  'Ministre',
  'Président',
  'Présidente',
  'Premier',
  'Première',
  'Chef',
  'Directeur',
  'Directrice',
  'Secrétaire',
  'La',
  'Le',
  'Les',
  'Des',
  'De',
  'Du',
  'Porte-parole',
  'Gouverneur',
  'Ambassadeur',
  'Ambassadrice',
  'MINISTRE',
  'PRÉSIDENT',
  'DE',
  'LA',
  'DES',
  'DU',
  'LE',
  'Commandant',
  'Maire',
  'Député',
  'Sénateur',
  'Haut',
  'Vice-président',
  'Ministère',
  'Représentant',
  'Représentante',
  'Porte-Parole',
  'Délégué',
  'Conseiller',
  'Coordonnateur',
  'Ancien',
  'Ancienne',
])

/** Functions whose complement says what they are in charge of, whoever it is named after. */
const OWN_FIELD = /^(?:ministre|minister|secretaire d'?\s?etat|ambassad|depute|eurodepute|senat)/

function portfolioText(
  reading: Reading,
  from: number,
  to: number,
  dropped: readonly [number, number][],
): string {
  let text = ''
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at]
    if (token === undefined || dropped.some(([start, end]) => at >= start && at < end)) continue
    const gap = at > from && (reading.tokens[at - 1]?.end ?? 0) < token.start ? ' ' : ''
    const premier =
      token.text === 'Premier' && /^ministre$/i.test(reading.tokens[at + 1]?.text ?? '')
    const word =
      reading.language === 'fr' && SMALL.has(token.text) && !premier
        ? token.text.toLowerCase()
        : token.text
    text += (text === '' ? '' : gap) + word
  }
  return text.replace(/(?:\s*,|\s+et|\s+de|\s+du|\s+des)+$/u, '').trim()
}

/**
 * Reads the name of a function that starts at a token: « ministre malien de la Défense » gives « ministre de la Défense » and ML.
 * Null when no listed function starts there.
 */
export function readOffice(reading: Reading, at: number): Office | null {
  const { tokens, lexicons } = reading
  let position = at
  let prefix = ''
  let country: string | undefined
  for (let guard = 0; guard < 3; guard += 1) {
    const word = tokens[position]
    if (word === undefined) return null
    const former = FORMER[word.folded]
    if (former !== undefined && matchPhrase(lexicons.offices, tokens, position) === null) {
      prefix += former === '' ? '' : `${former} `
      position += 1
      if (tokens[position]?.text === '-') position += 1
      continue
    }
    if (reading.language === 'en') {
      const place = demonymAt(reading, position) ?? countryAt(reading, position)
      if (place) {
        country = 'code' in place ? place.code : place.mention.code
        position += place.length
        if (/^['’]s$/.test(tokens[position]?.text ?? '')) position += 1
        continue
      }
    }
    break
  }
  const bloc = reading.language === 'en' ? possessor(reading, position) : null
  if (bloc !== null) position = bloc.end
  const skipped = country !== undefined || bloc !== null ? modifiers(reading, position) : 0
  const head = matchPhrase(lexicons.offices, tokens, position + skipped)
  if (head === null || tokens[position]?.shape === 'punctuation') return null
  const complement = readComplement(reading, position + skipped + head.length)
  country = complement.country ?? country
  const noun = complement.lastNoun
  const organised =
    noun >= 0 &&
    (matchPhrase(lexicons.organisationHeads, tokens, noun) !== null ||
      matchPhrase(lexicons.placeHeads, tokens, noun) !== null)
  const body = bodyOf(reading, head.values[0] ?? '', complement)
  const singular = head.values[0] ?? ''
  const plural = isPlural(tokens[position + skipped], singular)
  const listed = reading.language === 'fr' ? singular.replaceAll("'", '’') : singular
  const dropped = [...complement.countryTokens, ...(body === null ? [] : [body.span])]
  const words = portfolioText(
    reading,
    plural ? position + skipped + head.length : position,
    complement.end,
    dropped,
  )
  const portfolio = prefix + (plural ? `${listed} ${words}`.trim() : words)
  const organisation = body?.name ?? complement.organisation ?? bloc?.organisation
  return {
    start: at,
    opensOrganisation: organised,
    end: complement.end,
    portfolio,
    plural,
    countries: complement.demonyms,
    ...(country !== undefined && { country }),
    ...(organisation !== undefined && { organisation }),
  }
}

function isPlural(head: Token | undefined, singular: string): boolean {
  const [first = ''] = singular.split(' ')
  return head !== undefined && /s$/i.test(head.text) && fold(head.text) === fold(`${first}s`)
}

/** The body a function is held in, « Cour des comptes » in « président de la Cour des comptes »: it is told apart from the function. */
function bodyOf(
  { tokens, text, lexicons }: Reading,
  head: string,
  { organisationFrom, end }: Complement,
): { name: string; span: [number, number] } | null {
  if (organisationFrom < 0 || OWN_FIELD.test(fold(head))) return null
  let from = organisationFrom
  while (from < end && tokens[from]?.shape === 'lower') from += 1
  const [first, last] = [tokens[from], tokens[end - 1]]
  if (first === undefined || last === undefined || first.start >= last.end) return null
  if (end - from < 2 && matchPhrase(lexicons.organisations, tokens, from) === null) return null
  return { name: text.slice(first.start, last.end), span: [organisationFrom, end] }
}

/** How many small words stand between « Benin’s » and the function they narrow: « water » minister. */
function modifiers(reading: Reading, at: number): number {
  const { tokens, lexicons, language } = reading
  if (language !== 'en' || matchPhrase(lexicons.offices, tokens, at) !== null) return 0
  for (let count = 1; count <= 2 && tokens[at + count - 1]?.shape === 'lower'; count += 1) {
    const word = tokens[at + count]?.folded ?? ''
    if (/^(?:minister|secretary|chief|adviser|advisor|envoy|commander|ambassador)$/.test(word))
      return count
  }
  return 0
}

/** « EU’s » or « the bloc’s » before a function: a listed organisation, or a common noun that tells nothing. */
function possessor(reading: Reading, at: number): { end: number; organisation?: string } | null {
  const { tokens, lexicons, text } = reading
  const listed = matchPhrase(lexicons.organisations, tokens, at)
  const end = at + (listed?.length ?? 1)
  const [first, last] = [tokens[at], tokens[end - 1]]
  if (first === undefined || last === undefined) return null
  const organisation = text.slice(first.start, last.end)
  // « the United Nations envoy »: the body stands before the function without a possessive.
  if (
    listed !== null &&
    isCapitalised(first) &&
    matchPhrase(lexicons.offices, tokens, end) !== null
  )
    return { end, organisation }
  if (!/^['’]s$/.test(tokens[end]?.text ?? '')) return null
  if (listed !== null) return { end: end + 1, organisation }
  return first.shape === 'lower' ? { end: end + 1 } : null
}

/** Tokens that name what a minister is in charge of: « La Défense » there is no place. */
export function portfolioTokens(reading: Reading): Set<number> {
  const found = new Set<number>()
  for (const [at, token] of reading.tokens.entries()) {
    if (
      !/^(?:ministre|ministres|ministere|ministeres|minister|ministers|ministry|secretaire|secretaires)$/.test(
        token.folded,
      )
    )
      continue
    const complement = readComplement(reading, at + 1)
    for (let word = at; word < complement.end; word += 1) {
      if (!complement.countryTokens.some(([from, to]) => word >= from && word < to)) found.add(word)
    }
  }
  return found
}
