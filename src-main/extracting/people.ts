import { afterBody } from './after-body.ts'
import { countryAt } from './complements.ts'
import { looksLikeAcronym } from './acronyms.ts'
import {
  isCapitalised,
  isEverydayWord,
  isOpener,
  ordinaryCase,
  readName,
  type NameRun,
} from './names.ts'
import type { Office } from './offices.ts'
import { matchPhrase } from './phrases.ts'
import { claim, isFree, type Claims, type Reading } from './reading.ts'
import { readTitles, titlesAfter, withApposition, type Titles } from './titles.ts'

/** Whether capitalised words can be the name of a person: no organisation, and not only everyday words. */
function mayBePerson(reading: Reading, from: number, to: number): boolean {
  const { tokens, lexicons, language } = reading
  let everyday = true
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (!isCapitalised(token)) continue
    const head = matchPhrase(lexicons.organisationHeads, tokens, at)
    if (head !== null && (at === from || at + head.length === to)) return false
    if (everyday && !isEverydayWord(token, lexicons, language)) everyday = false
  }
  return !everyday
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
  if (titles.rank === undefined && rule !== 'person.rank' && !mayBePerson(reading, from, to))
    return false
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
    const body = run.office === null ? run.end : afterBody(reading, run.office)
    let position = tokens[body]?.text === ',' ? body : run.end
    if (tokens[position]?.text === ',' && !run.ranked) position += 1
    const direct = position === run.end
    const name = readName(tokens, position, lexicons)
    if (name === null || tokens[position]?.opensLine) continue
    if (direct && run.office !== null && !mayFollow(reading, run.office, position, name)) continue
    const closed = CLOSES_NAME.test(tokens[name.end]?.text ?? '.')
    const listed = run.plural && severalFrom(reading, name.end)
    if (!direct && (name.capitals < 2 || !(run.plural ? listed : closed))) continue
    const told = withApposition(run.titles, titlesAfter(reading, name.end))
    const delegation = told.country === undefined ? delegationOf(reading, at) : null
    const [ofFirst, ...ofOthers] = run.countries.length > 1 ? run.countries : []
    const of = delegation ?? ofFirst
    const titles = of === undefined ? told : { ...told, country: of }
    const kept = claimPerson(
      reading,
      claims,
      position,
      name.end,
      titles,
      run.ranked ? 'person.rank' : 'person.office',
      direct ? 0.95 : 0.85,
    )
    if (!kept) continue
    let next = name.end
    while (run.plural && /^(?:et|and|,)$/.test(tokens[next]?.text ?? '')) {
      const other = readName(tokens, next + 1, lexicons)
      const country = ofOthers.shift()
      const others = country === undefined ? run.titles : { ...run.titles, country }
      if (
        other === null ||
        !claimPerson(reading, claims, next + 1, other.end, others, 'person.rank-plural', 0.9)
      )
        break
      next = other.end
    }
    at = next - 1
  }
}

const CLOSES_NAME = /^(?:[,.;:)]|qui|dont|who|whose)$/

/** Whether another name follows a first one: « …, Sidi Ould Mahfoudh et Aïssatou Sarr ». */
function severalFrom({ tokens, lexicons }: Reading, at: number): boolean {
  if (!/^(?:et|and|,)$/.test(tokens[at]?.text ?? '')) return false
  return readName(tokens, at + 1, lexicons) !== null
}

/** « – pour le Burkina Faso, le général X, ministre de la Sécurité »: the country a line of a list of delegations opens with. */
function delegationOf(reading: Reading, at: number): string | null {
  const { tokens } = reading
  let line = at
  while (line > 0 && tokens[line]?.opensLine === false && at - line < 40) line -= 1
  if (tokens[line]?.opensLine !== true) return null
  while (line < at && /^[–—•*-]$/.test(tokens[line]?.text ?? '')) line += 1
  if (!/^(?:pour|for)$/.test(tokens[line]?.folded ?? '')) return null
  line += 1
  while (ARTICLES.test(tokens[line]?.folded ?? '')) line += 1
  const country = countryAt(reading, line)
  if (country === null || line + country.length > at) return null
  return /^[,:]$/.test(tokens[line + country.length]?.text ?? '') ? country.mention.code : null
}

const ARTICLES = /^(?:le|la|l'|les|the|republique|republic|of|du|de)$/

/** Whether a name straight after a function is the holder's, and not the end of the function's own complement. */
function mayFollow(reading: Reading, office: Office, at: number, name: NameRun): boolean {
  const { tokens, lexicons } = reading
  const first = tokens[at]
  if (first === undefined || office.opensOrganisation) return false
  const inCapitals = tokens[at - 1]?.shape === 'upper' || name.capitals > 1
  if (first.shape === 'upper' && !inCapitals && looksLikeAcronym(first)) return false
  const completed = office.end - office.start > 1
  const several = /s$/.test(tokens[office.start]?.text ?? '')
  const opening = first.folded.split(' ')[0] ?? ''
  const named = lexicons.firstNames.has(opening) || lexicons.peopleNames.firsts.has(opening)
  if (completed && several) return false
  if (completed && isCapitalised(tokens[at - 1])) {
    if (name.capitals < 2 || reading.language === 'en') return named
  }
  return name.capitals > 1 || named || matchPhrase(lexicons.cities, tokens, at) === null
}

/** « Amina Sow, ministre de la Santé du Mali, »: an unknown name of two words or more, then a function. */
export function findAppositions(reading: Reading, claims: Claims): void {
  const { tokens, lexicons } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const name = readName(tokens, at, lexicons)
    if (name === null) continue
    const titles = titlesAfter(reading, name.end)
    if (
      titles !== null &&
      (name.capitals > 1 || lexicons.firstNames.has(tokens[at]?.folded ?? ''))
    ) {
      claimPerson(reading, claims, at, name.end, titles, 'person.apposition', 0.9)
    }
    at = name.end - 1
  }
}

/** « Par Amina Sow » at the head of a line of its own. */
export function findBylines(reading: Reading, claims: Claims): void {
  const { tokens, lexicons } = reading
  for (const [at, token] of tokens.entries()) {
    if (!token.opensLine || !/^(?:par|by)$/.test(token.folded)) continue
    const name = readName(tokens, at + 1, lexicons)
    if (name === null || name.capitals < 2 || name.end - at > 5) continue
    const after = tokens[name.end]
    if (after !== undefined && !after.opensLine && !/^[,|–—-]$/.test(after.text)) continue
    claimPerson(reading, claims, at + 1, name.end, {}, 'person.first-name', 0.85)
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
