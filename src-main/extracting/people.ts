import type { PersonValue } from '../shared/proposal.ts'
import { countryAt } from './complements.ts'
import { looksLikeAcronym } from './acronyms.ts'
import { isCapitalised, isOpener, ordinaryCase, readName, type NameRun } from './names.ts'
import { readOffice, type Office } from './offices.ts'
import { matchPhrase } from './phrases.ts'
import { claim, isFree, type Claims, type Reading } from './reading.ts'

/** What has been read about a person before or after the name. */
export type Titles = Omit<PersonValue, 'name'>

const ARTICLE = new Set(['le', 'la', "l'", 'les', 'the', 'son', 'sa', 'leur', 'his', 'her'])
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
  /** True when a rank or courtesy, not only a function, was read. */
  ranked: boolean
  /** The last function read, when nothing followed it. */
  office: Office | null
}

function isCourtesyForm(text: string): boolean {
  return /^(?:[Rr]oi|M\.|MM\.|Mme|Mlle|Me|Pr|Dr|Mr|Ms|Gal|Col|Cne|Lt)/.test(text)
}

/** Reads ranks, courtesies and functions one after the other, with articles and commas between them. */
export function readTitles(reading: Reading, at: number): TitleRun | null {
  const { tokens, lexicons } = reading
  let titles: Titles = {}
  let end = at
  let plural = false
  let ranked = false
  let last: Office | null = null
  for (let guard = 0; guard < 6; guard += 1) {
    let position = end
    if (end > at) {
      if (tokens[position]?.text === ',') position += 1
      if (ARTICLE.has(tokens[position]?.folded ?? '')) position += 1
    }
    const token = tokens[position]
    if (token === undefined || (token.opensLine && end > at)) break
    const rank = matchPhrase(lexicons.ranks, tokens, position)
    const office = readOffice(reading, position)
    const length = rank?.length ?? 0
    const usable =
      rank !== null &&
      (token.text.length > 3 || token.shape !== 'lower' || token.text.endsWith('.')) &&
      (token.text.length > 3 || isCourtesyForm(token.text) || token.text.endsWith('.'))
    if (usable && (office === null || office.end <= position + length)) {
      const normal = rank.values[0]?.normal ?? ''
      if (normal !== '') titles = { rank: normal, ...titles }
      ranked = true
      last = null
      end = position + length
    } else if (office !== null && (titles.portfolio === undefined || end === position)) {
      titles = { ...titles, ...officeTitles(office) }
      last = office
      end = office.end
    } else break
    plural ||= PLURAL.test(token.text)
  }
  return end > at ? { end, titles, plural, ranked, office: last } : null
}

/** Claims a name of person; names that are countries or listed organisations are refused. */
function claimPerson(
  reading: Reading,
  claims: Claims,
  from: number,
  to: number,
  titles: Titles,
  rule: string,
  confidence: number,
): boolean {
  const { tokens, text, lexicons } = reading
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return false
  const country = countryAt(reading, from)
  const organisation = matchPhrase(lexicons.organisations, tokens, from)
  if (country && country.length >= to - from) return false
  if (organisation && organisation.length >= to - from) return false
  const name = ordinaryCase(text.slice(first.start, last.end).replace(/\s+/g, ' '))
  return claim(claims, {
    kind: 'person',
    start: first.start,
    end: last.end,
    value: { name, ...titles },
    rule,
    confidence,
  })
}

/** « le ministre malien de la Défense, le général Sadio Camara »; « M. Diallo »; « les généraux A et B ». */
export function findTitledPeople(reading: Reading, claims: Claims): void {
  const { tokens, lexicons } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const run = readTitles(reading, at)
    if (run === null) continue
    let position = run.end
    if (tokens[position]?.text === ',' && !run.ranked) position += 1
    const direct = position === run.end
    const name = readName(tokens, position, lexicons)
    if (name === null || tokens[position]?.opensLine) continue
    if (direct && run.office !== null && !mayFollow(reading, run.office, position, name)) continue
    if (!direct && (name.capitals < 2 || !/^[,.;:)]$/.test(tokens[name.end]?.text ?? '.'))) continue
    const kept = claimPerson(
      reading,
      claims,
      position,
      name.end,
      run.titles,
      run.ranked ? 'person.rank' : 'person.office',
      direct ? 0.95 : 0.85,
    )
    if (!kept) continue
    let next = name.end
    while (run.plural && /^(?:et|and|,)$/.test(tokens[next]?.text ?? '')) {
      const other = readName(tokens, next + 1, lexicons)
      if (
        other === null ||
        !claimPerson(reading, claims, next + 1, other.end, run.titles, 'person.rank-plural', 0.9)
      )
        break
      next = other.end
    }
    at = next - 1
  }
}

/** Whether a name straight after a function is the holder's, and not the end of the function's own complement. */
function mayFollow(reading: Reading, office: Office, at: number, name: NameRun): boolean {
  const { tokens, lexicons } = reading
  const first = tokens[at]
  if (first === undefined || office.opensOrganisation) return false
  const inCapitals = tokens[at - 1]?.shape === 'upper' || name.capitals > 1
  if (first.shape === 'upper' && !inCapitals && looksLikeAcronym(first)) return false
  const completed = office.end - office.start > 1
  const several = /s$/.test(tokens[office.start]?.text ?? '')
  const named = lexicons.firstNames.has(first.folded.split(' ')[0] ?? '')
  if (completed && several) return false
  if (completed && name.capitals < 2 && isCapitalised(tokens[at - 1])) return named
  return name.capitals > 1 || named || matchPhrase(lexicons.cities, tokens, at) === null
}

const ALSO = new Set(['actuel', 'actuelle', 'alors'])

/** « Amina Sow, ministre de la Santé du Mali, »: an unknown name of two words or more, then a function. */
export function findAppositions(reading: Reading, claims: Claims): void {
  const { tokens, lexicons } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const name = readName(tokens, at, lexicons)
    if (name === null) continue
    const comma = tokens[name.end]?.text
    if (comma === ',' || comma === '(' || comma === '–') {
      let position = name.end + 1
      while (
        ARTICLE.has(tokens[position]?.folded ?? '') ||
        ALSO.has(tokens[position]?.folded ?? '')
      )
        position += 1
      const run = readTitles(reading, position)
      const follows = tokens[run?.end ?? 0]
      const named =
        run !== null &&
        isCapitalised(follows) &&
        !follows.opensLine &&
        tokens[run.end - 1]?.text !== ','
      if (
        run &&
        !named &&
        run.titles.portfolio !== undefined &&
        (name.capitals > 1 || lexicons.firstNames.has(tokens[at]?.folded ?? ''))
      ) {
        claimPerson(reading, claims, at, name.end, run.titles, 'person.apposition', 0.9)
      }
    }
    at = name.end - 1
  }
}

const PLACE_BEFORE =
  /^(?:rue|avenue|boulevard|place|quai|aeroport|pont|stade|camp|lycee|college|ecole|hopital|universite|fondation|prix|gare|palais|institut|centre|base|square|parc|tour|jardin|saint|sainte)$/

/** A listed first name and at least one more capitalised word. */
export function findFirstNamed(reading: Reading, claims: Claims): void {
  const { tokens, lexicons } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!isCapitalised(token) || isOpener(token) || !isFree(claims, token)) continue
    const first = token.folded.split(' ')[0] ?? ''
    if (!lexicons.firstNames.has(token.folded) && !lexicons.firstNames.has(first)) continue
    const name = readName(tokens, at, lexicons)
    if (name === null) continue
    if (name.capitals > 1 && !PLACE_BEFORE.test(tokens[at - 1]?.folded ?? '')) {
      claimPerson(reading, claims, at, name.end, {}, 'person.first-name', 0.85)
    }
    at = name.end - 1
  }
}
