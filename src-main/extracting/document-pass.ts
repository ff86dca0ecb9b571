import type { OrganisationValue, PersonValue } from '../shared/proposal.ts'
import { findCounterparts } from './counterparts.ts'
import { isCapitalised, isOpener, startsWithParticle } from './names.ts'
import { findBracketedCountries } from './told-beside.ts'
import { claim, type Claims, type Mention, type Reading } from './reading.ts'
import { fold, type Token } from './tokens.ts'

function lastName(name: string): string {
  return fold(name.split(' ').at(-1) ?? name)
}

/** Two readings of one person: the first one counts, but for a function that the other words more fully. */
function merged(full: PersonValue, other: PersonValue): PersonValue {
  const [short, long] = [full.portfolio, other.portfolio]
  const fuller = short !== undefined && long?.startsWith(`${short} `) === true
  return fuller ? { ...full, ...other, name: full.name } : { ...other, ...full }
}

/** Of names of several words, those that are a surname with its particle, « Ould Tahir », and whose: folded to folded. */
function particleSurnames(keys: ReadonlySet<string>): Map<string, string> {
  const owners = new Map<string, string>()
  for (const key of keys) {
    if (!startsWithParticle(key)) continue
    const longer = [...keys].filter((other) => other.endsWith(` ${key}`))
    if (longer.length === 1 && longer[0] !== undefined) owners.set(key, longer[0])
  }
  return owners
}

/** Gives each person one fullest value, shared by all mentions of that name or of its last word alone. */
function joinPeople(mentions: Mention[]): void {
  const keys = new Set(
    mentions.flatMap((one) => (one.kind === 'person' ? [fold(one.value.name)] : [])),
  )
  const ownerOf = particleSurnames(keys)
  const fullest = new Map<string, PersonValue>()
  const bySurname = new Map<string, Set<string>>()
  for (const mention of mentions) {
    if (mention.kind !== 'person' || !mention.value.name.includes(' ')) continue
    const key = fold(mention.value.name)
    if (ownerOf.has(key)) continue
    const known = fullest.get(key)
    fullest.set(key, known ? merged(known, mention.value) : mention.value)
    for (const part of new Set([
      lastName(key),
      ...(key.split(' ').length > 2 ? [key.split(' ').slice(1).join(' ')] : []),
    ])) {
      bySurname.set(part, (bySurname.get(part) ?? new Set()).add(key))
    }
  }
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    const key = fold(mention.value.name)
    const owners = bySurname.get(key)
    const full =
      fullest.get(ownerOf.get(key) ?? key) ??
      (owners?.size === 1 ? fullest.get([...owners][0] ?? '') : undefined)
    if (full === undefined) continue
    const titles = Object.fromEntries(
      Object.entries(mention.value).filter(([field]) => field !== 'name'),
    )
    if (fold(full.name) !== key && mention.rule !== 'known.name') mention.rule = 'person.surname'
    mention.value = { ...titles, ...full }
  }
}

const SMALL = new Set("de du des d' la le les l' et the of".split(' '))

/** The words that carry a name, shortened so that « État » and « États » agree. */
function stems(name: string): string {
  return fold(name)
    .replace(/([ld])'/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => word.replace(/s$/, ''))
    .join(' ')
}

/** « The River Board (CBL) »: an acronym in brackets right after a long form is its own, whatever the letters. */
function joinBracketed(reading: Reading, mentions: Mention[]): void {
  const ends = new Map(mentions.map((each) => [each.end, each]))
  for (const mention of mentions) {
    if (mention.kind !== 'organisation' || reading.text[mention.end] !== ')') continue
    const acronym = reading.text.slice(mention.start, mention.end)
    if (!/^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(acronym) || reading.text[mention.start - 1] !== '(')
      continue
    const gap = /\s$/.test(reading.text[mention.start - 2] ?? '') ? 2 : 1
    const long = ends.get(mention.start - gap)
    if (long?.kind !== 'organisation' || !long.value.name.includes(' ')) continue
    if (long.value.acronym !== undefined || mention.value.name !== acronym) continue
    long.value = { ...long.value, acronym }
    mention.value = long.value
  }
}

/** Joins an acronym with its long form, and faulty variants of one long form. */
function joinOrganisations(mentions: Mention[]): void {
  const byStems = new Map<string, OrganisationValue>()
  const byAcronym = new Map<string, OrganisationValue>()
  const organisations = mentions.flatMap((each) => (each.kind === 'organisation' ? [each] : []))
  for (const { value } of organisations) {
    if (value.acronym === undefined || value.name === value.acronym) continue
    if (!byStems.has(stems(value.name))) byStems.set(stems(value.name), value)
    if (!byAcronym.has(value.acronym)) byAcronym.set(value.acronym, value)
  }
  for (const mention of organisations) {
    const same = byStems.get(stems(mention.value.name)) ?? byAcronym.get(mention.value.name)
    if (same === undefined || same === mention.value) continue
    if (mention.rule === 'organisation.head') mention.rule = 'organisation.variant'
    mention.value = { ...mention.value, ...same }
  }
}

/** Later mentions of a person by surname, and further mentions of any name already found. */
function findRepeats(reading: Reading, claims: Claims): void {
  const surnames = new Map<string, PersonValue | null>()
  const surfaces = new Map<string, Mention>()
  for (const mention of claims.mentions) {
    const words = reading.text.slice(mention.start, mention.end)
    if (!surfaces.has(words)) surfaces.set(words, mention)
    if (mention.kind !== 'person' || !mention.value.name.includes(' ')) continue
    const key = lastName(mention.value.name)
    const known = surnames.get(key)
    if (known === undefined) surnames.set(key, mention.value)
    else if (known !== null && fold(known.name) !== fold(mention.value.name))
      surnames.set(key, null)
  }
  const longest = Math.min(
    8,
    Math.max(1, ...[...surfaces.keys()].map((words) => words.split(/\s+|[’']/).length)),
  )
  for (const [at, token] of reading.tokens.entries()) {
    if (!isCapitalised(token) || isOpener(token) || claims.covered[token.start] === 1) continue
    if (claimSurface(reading, claims, surfaces, at, longest)) continue
    const person = surnames.get(token.folded)
    if (person && token.text.length > 2 && !partOfOther(reading.tokens, at)) {
      const span = { start: token.start, end: token.end }
      claim(claims, {
        kind: 'person',
        ...span,
        value: person,
        rule: 'person.surname',
        confidence: 0.88,
      })
    }
  }
}

function partOfOther(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  return isCapitalised(after) && !after.opensLine
}

function claimSurface(
  reading: Reading,
  claims: Claims,
  surfaces: ReadonlyMap<string, Mention>,
  at: number,
  longest: number,
): boolean {
  const start = reading.tokens[at]?.start ?? 0
  for (let length = longest; length >= 1; length -= 1) {
    const end = reading.tokens[at + length - 1]?.end
    const same = end === undefined ? undefined : surfaces.get(reading.text.slice(start, end))
    if (end === undefined || same === undefined) continue
    if (length === 1 && partOfOther(reading.tokens, at)) continue
    return claim(claims, {
      ...same,
      start,
      end,
      rule: `${same.kind}.repeat`,
      confidence: same.confidence * 0.95,
    })
  }
  return false
}

/** What only the whole document tells: repeats, surnames, acronyms and variants share one value. */
export function readWholeDocument(reading: Reading, claims: Claims): void {
  findBracketedCountries(reading, claims)
  findRepeats(reading, claims)
  findCounterparts(reading, claims)
  joinPeople(claims.mentions)
  joinBracketed(reading, claims.mentions)
  joinOrganisations(claims.mentions)
  claims.mentions.sort((a, b) => a.start - b.start)
}
