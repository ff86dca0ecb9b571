import type { Language } from '../shared/language.ts'
import type { PersonValue } from '../shared/proposal.ts'
import { afterBody } from './after-body.ts'
import { demonymAt } from './complements.ts'
import { isCapitalised, readName } from './names.ts'
import { readOffice, type Office } from './offices.ts'
import { matchPhrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** What has been read about a person before or after the name. */
export type Titles = Omit<PersonValue, 'name'>

const ARTICLE = new Set(
  "le la l' les the son sa leur his her its their un une a an notre mon ma".split(' '),
)
/** Said of somebody before the function, without being part of it. */
const ALSO = new Set(
  "actuel actuelle alors aujourd'hui desormais egalement aussi jeune jeunes celebre richissime eminent eminente brillant brillante fervent fervente grand grande autre simple unique vieux vieille premier premiere seconde deuxieme nouveau nouvel nouvelle lui elle meme now then currently also today young veteran longtime senior prominent renowned retired".split(
    ' ',
  ),
)
const OPENS_APPOSITION = new Set([',', '(', '–', '—'])
const PARTICIPLE =
  /^(?:re)?(?:nommee?|elue?|designee?|promue?|choisie?|proclamee?|devenue?|named|elected|appointed|chosen)$/
const PLURAL =
  /^(?:généraux|colonels|commandants|capitaines|MM\.?|Mmes|messieurs|mesdames|ministres|présidents)$/iu

function officeTitles(office: Office): Titles {
  const { portfolio, country, organisation } = office
  return {
    portfolio,
    ...(country !== undefined && { country }),
    ...(organisation !== undefined && { organisation }),
  }
}

interface TitleRun {
  end: number
  titles: Titles
  plural: boolean
  /** The countries of a function told of several people, in their order. */
  countries: readonly string[]
  /** True when a rank or courtesy, not only a function, was read. */
  ranked: boolean
  /** The last function read, when nothing followed it. */
  office: Office | null
}

function isCourtesyForm(text: string): boolean {
  return /^(?:[Rr]oi|M\.|MM\.|Mme|Mlle|Me|Pr|Dr|Mr|Ms|Gal|Col|Cne|Lt)/.test(text)
}

/** « général » in French, « general » in English: the list holds the French form first. */
function rankIn(forms: readonly { normal: string }[], language: Language): string {
  return (language === 'en' ? forms.at(-1) : forms[0])?.normal ?? ''
}

/** Rulers: a title that is a rank and a function at once. */
const RULER = /^(?:roi|reine|king|queen|émir|emir|sultan|pape|pope)$/

/** A rank read at a token, with the demonym and « (2S) » or « à la retraite » that may follow it. */
function readRank(
  reading: Reading,
  position: number,
  office: Office | null,
): { end: number; titles: Titles } | null {
  const { tokens, lexicons } = reading
  const token = tokens[position]
  const rank = matchPhrase(lexicons.ranks, tokens, position)
  if (token === undefined || rank === null) return null
  const long = token.text.length > 3 || token.text.endsWith('.')
  if (!long && !isCourtesyForm(token.text)) return null
  let end = position + rank.length
  const closed = tokens[end]?.text === ','
  if (office !== null && (office.end > end || (closed && office.end === end))) return null
  if (isKinship(token) && POSSESSIVE.test(tokens[position - 1]?.folded ?? '')) return null
  const normal = rankIn(rank.values, reading.language)
  const titles: Titles = normal === '' ? {} : { rank: normal }
  const known = reading.language === 'en' || token.shape === 'lower'
  if (known && RULER.test(normal)) titles.portfolio = normal
  const demonym = tokens[end]?.shape === 'lower' ? demonymAt(reading, end) : null
  if (demonym) {
    titles.country = demonym.code
    end += demonym.length
  }
  return { end: afterReserve(reading, end), titles }
}

/** « son frère X », « le père de X » tell of a family, « le frère X » of a rank. */
function isKinship(token: Token): boolean {
  return /^(?:pere|frere|soeur)$/.test(token.folded)
}

const POSSESSIVE = /^(?:son|sa|ses|leur|leurs|mon|ma|notre|votre|his|her|their)$/

function afterReserve({ text, tokens }: Reading, at: number): number {
  const start = tokens[at]?.start
  if (start === undefined) return at
  const aside = /^(?:\(2S\)|(?:à la|en) retraite|de réserve)/u.exec(text.slice(start, start + 14))
  if (aside === null) return at
  let end = at
  while ((tokens[end]?.start ?? Infinity) < start + aside[0].length) end += 1
  return end
}

/** « le Danois X », « l’Espagnole Y »: the country a noun gives to the name that follows it. */
function nationality(reading: Reading, at: number): { end: number; code: string } | null {
  const { tokens, lexicons } = reading
  if (reading.language !== 'fr' || tokens[at]?.shape !== 'capital') return null
  if (!/^(?:le|la|l')$/.test(tokens[at - 1]?.folded ?? '')) return null
  const demonym = demonymAt(reading, at)
  if (demonym === null) return null
  const end = at + demonym.length
  const name = readName(tokens, end, lexicons)
  const first = tokens[end]?.folded.split(' ')[0] ?? ''
  if (name === null || tokens[end]?.opensLine) return null
  return name.capitals > 1 || lexicons.firstNames.has(first) ? { end, code: demonym.code } : null
}

/** Reads ranks, courtesies and functions one after the other, with articles and commas between them. */
export function readTitles(reading: Reading, at: number): TitleRun | null {
  const { tokens } = reading
  let titles: Titles = {}
  let end = at
  let plural = false
  let ranked = false
  let countries: readonly string[] = []
  let last: Office | null = null
  for (let guard = 0; guard < 6; guard += 1) {
    let position = end
    if (end > at) {
      if (last !== null) position = afterBody(reading, last)
      const closed = tokens[position]?.text === ','
      if (position > end && !closed && tokens[position]?.shape !== 'capital') position = end
      if (closed) position += 1
      if (ARTICLE.has(tokens[position]?.folded ?? '')) position += 1
      if (tokens[position]?.folded === 'retired') position += 1
    }
    const token = tokens[position]
    if (token === undefined || (token.opensLine && end > at)) break
    const office = readOffice(reading, position)
    const rank = readRank(reading, position, office)
    const from = rank === null ? nationality(reading, position) : null
    if (rank !== null) {
      titles = { ...rank.titles, ...titles }
      ranked = true
      last = null
      end = rank.end
    } else if (from !== null) {
      titles = { country: from.code, ...titles }
      ranked = true
      last = null
      end = from.end
      break
    } else if (office !== null && (titles.portfolio === undefined || end === position)) {
      titles = { ...titles, ...officeTitles(office) }
      last = office
      countries = office.countries
      end = office.end
      plural ||= office.plural
    } else break
    plural ||= PLURAL.test(token.text)
  }
  return end > at ? { end, titles, plural, countries, ranked, office: last } : null
}

/**
 * Where what is told of a person starts after the name: behind a comma, a dash or a bracket, past an age and « né en … »,
 * or behind « est », « a été nommé », « devient ». Null when nothing opens there.
 */
function openingAfter({ tokens }: Reading, at: number): number | null {
  const word = (index: number): string => tokens[index]?.folded ?? ''
  let position = at
  if (OPENS_APPOSITION.has(tokens[at]?.text ?? '')) {
    position += 1
    const aged = tokens[position]?.shape === 'number' && word(position + 1) === 'ans'
    if (aged && tokens[position + 2]?.text === ',') position += 3
    else if (/^(?:agee?|nee?)$/.test(word(position))) {
      let next = position
      while (next < position + 10 && tokens[next] && tokens[next]?.text !== ',') next += 1
      if (tokens[next]?.text === ',') position = next + 1
    } else if (/^\d+$/.test(word(position)) && tokens[position + 1]?.text === ',') position += 2
    if (PARTICIPLE.test(word(position))) position += 1
  } else if (/^(?:est|etait|devient|is|was|became|becomes|fut|sera|a|vient|has)$/.test(word(at))) {
    position += 1
    const auxiliary = position
    while (/^(?:ete|etre|d'|been|sworn)$/.test(word(position))) position += 1
    if (PARTICIPLE.test(word(position))) position += 1
    else if (position > auxiliary || /^(?:a|vient|has)$/.test(word(at))) return null
  } else return null
  if (/^(?:comme|as)$/.test(word(position))) position += 1
  else if (word(position) === 'en' && /^(?:tant|qualite)$/.test(word(position + 1))) position += 3
  else if (word(position) === 'au' && word(position + 1) === 'poste') position += 3
  return position
}

const COPULA = /^(?:est|etait|devient|is|was|became|becomes|fut|sera)$/

/** Where the verb stands in « X, connue pour ses idées, est la porte-parole »: after an aside of some words; −1 without one. */
function afterAside({ tokens }: Reading, at: number): number {
  if (tokens[at]?.text !== ',') return -1
  for (let end = at + 2; end < at + 16; end += 1) {
    const token = tokens[end]
    if (token === undefined || /^[.;:!?«»“”"]$/.test(token.text)) return -1
    if (token.text === ',') return COPULA.test(tokens[end + 1]?.folded ?? '') ? end + 1 : -1
  }
  return -1
}

/** What is told of a person after the name: « X, ministre malien de la Défense »; null when nothing is. */
export function titlesAfter(reading: Reading, at: number): Titles | null {
  const told = titlesFrom(reading, openingAfter(reading, at))
  if (told !== null) return told
  const verb = afterAside(reading, at)
  return verb < 0 ? null : titlesFrom(reading, openingAfter(reading, verb))
}

function titlesFrom(reading: Reading, opening: number | null): Titles | null {
  const { tokens } = reading
  if (opening === null) return null
  let position = opening
  for (let guard = 0; guard < 5; guard += 1) {
    const word = tokens[position]?.folded ?? ''
    if (!ARTICLE.has(word) && !ALSO.has(word)) break
    if (ALSO.has(word) && readOffice(reading, position)?.start === position) break
    position += 1
  }
  const oneOf = /^(?:un|une|l'un|l'une|one)$/.test(tokens[position - 1]?.folded ?? '')
  if (oneOf && /^(?:des|of)$/.test(tokens[position]?.folded ?? '')) {
    position += 1
    if (/^(?:the|its|their)$/.test(tokens[position]?.folded ?? '')) position += 1
  }
  if (tokens[position]?.opensLine) return null
  const run = readTitles(reading, position)
  if (run?.titles.portfolio === undefined || (run.plural && !oneOf)) return null
  const follows = tokens[run.end]
  const another =
    isCapitalised(follows) &&
    !follows.opensLine &&
    tokens[run.end - 1]?.text !== ',' &&
    run.office?.opensOrganisation !== true &&
    run.office?.organisation === undefined
  return another ? null : run.titles
}

/** Titles read before a name, completed by those after it. */
export function withApposition(before: Titles, after: Titles | null): Titles {
  if (after === null) return before
  return before.portfolio === undefined
    ? { ...before, ...after, ...ranked(before) }
    : { ...after, ...before }
}

function ranked({ rank }: Titles): Titles {
  return rank === undefined ? {} : { rank }
}
