import { foldName } from '../shared/fold.ts'
import { commonNames, feminine, masculine } from './likely-same-words.ts'
import type { LikelyReason } from '../shared/likely-same.ts'
import type { Comparable, Likeness } from './likeness.ts'
import { isSlip, type NameParts, nameParts, skeletonOf, soundOf } from './name-sounds.ts'

/** How well two words agree, and why. */
type Match = { worth: number; reason: LikelyReason | null }

type Found = Omit<Likeness, 'names'>

/** How likely two persons are one: their names, then what is known beside them. */
export function likelyPerson(one: Comparable, other: Comparable): Likeness {
  let best: Likeness = { score: 0, reasons: [], names: null }
  for (const left of one.names)
    for (const right of other.names) {
      const found = comparePersons(left, right, one, other)
      if (found.score > best.score) best = { ...found, names: [left, right] }
    }
  return best
}

function comparePersons(left: string, right: string, one: Comparable, other: Comparable): Found {
  const [first, second] = [nameParts(left), nameParts(right)]
  const [short, long] = fuller(first, second) ? [second, first] : [first, second]
  const names = compareNames(short, long)
  if (names.score < 0.75) return { score: 0, reasons: [] }
  const reasons = names.reasons
  if (reasons.length === 0)
    reasons.push(foldName(left) === foldName(right) && left === right ? 'sameName' : 'spelling')

  const alone = short.words.length === 1 && long.words.length > 1
  const initial = short.initials.length > 0 && short.words.length === 1
  const common = short.words.every((word) => commonNames.has(word))
  const office = sameOffice(one, other)
  const [here, there] = [one.countries, other.countries]
  const sameCountry = here.some((code) => there.includes(code))
  const otherCountry = here.length > 0 && there.length > 0 && !sameCountry

  let score = 0.85 * names.score
  if (alone && !initial) score = 0.45
  if (short.words.length === 1 && long.words.length === 1) score = 0.4
  if (sameCountry) {
    score += 0.05
    reasons.push('sameCountry')
  }
  if (office) {
    score += alone ? 0.28 : 0.1
    reasons.push('sameOffice')
  }
  if (otherCountry) {
    score -= common || short.words.some((word) => commonNames.has(word)) || initial ? 0.3 : 0.11
    reasons.push('otherCountry')
  }
  if (alone && common && !office) score -= 0.1
  // A common surname with an initial is many people.
  if (initial && common && !office && !sameCountry) score -= 0.2
  if (alone && office && farApart(one, other)) {
    score -= 0.2
    reasons.push('otherYears')
  }
  if (genderOf(left, one) * genderOf(right, other) < 0) {
    score -= 0.5
    reasons.push('otherGender')
  }
  if (
    first.generation !== second.generation &&
    first.generation !== null &&
    second.generation !== null
  ) {
    score -= 0.5
    reasons.push('otherGeneration')
  }
  return { score: Math.max(0, Math.min(1, score)), reasons: [...new Set(reasons)] }
}

/** Whether the first name says more than the second; the same pair is always read the same way round. */
function fuller(first: NameParts, second: NameParts): boolean {
  if (first.words.length !== second.words.length) return first.words.length > second.words.length
  if (first.initials.length !== second.initials.length)
    return first.initials.length > second.initials.length
  return first.words.join(' ') > second.words.join(' ')
}

function compareNames(short: NameParts, long: NameParts): Found {
  const left = new Set(long.words.keys())
  const reasons: LikelyReason[] = []
  let sum = 0
  let weight = 0
  let moved = false
  for (const [at, word] of short.words.entries()) {
    let best: Match & { at: number } = { worth: 0, reason: null, at: -1 }
    for (const place of left) {
      const match = matchWords(word, long.words[place] ?? '')
      if (match.worth > best.worth) best = { ...match, at: place }
    }
    if (best.at === -1) {
      // One letter of the longer name may stand for it.
      const initial = long.initials.some((letter) => letter === word[0])
      const worth = commonNames.has(word) ? 0.6 : 1
      sum += initial ? 0.6 * 0.3 : 0
      weight += initial ? 0.3 : worth
      if (initial) reasons.push('initials')
      continue
    }
    left.delete(best.at)
    // One name under two spellings of the list.
    if (best.reason === null && short.spelt[at] !== long.spelt[best.at])
      reasons.push('transliteration')
    const own = commonNames.has(word) ? 0.6 : 1
    sum += own * best.worth
    weight += own
    if (best.at !== at) moved = true
    if (best.reason !== null) reasons.push(best.reason)
  }
  for (const letter of short.initials) {
    const place = [...left].find((at) => long.words[at]?.startsWith(letter))
    if (place === undefined) {
      if (long.initials.includes(letter) || letter === 'm') continue
      weight += 0.5
      continue
    }
    left.delete(place)
    sum += 0.3 * 0.75
    weight += 0.3
    reasons.push('initials')
  }
  // What one name has and the other has not: a second surname, a second given name.
  if (left.size > 0 && short.words.length > 1) reasons.push('longerName')
  if (moved && left.size === 0) reasons.push('nameOrder')
  const score = weight === 0 ? 0 : sum / weight - 0.03 * left.size
  return { score, reasons }
}

function matchWords(one: string, other: string): Match {
  if (one === other) return { worth: 1, reason: null }
  if (soundOf(one) === soundOf(other)) return { worth: 0.97, reason: 'transliteration' }
  const bare = [skeletonOf(one), skeletonOf(other)]
  // The vowels between many consonants are the first thing a transliteration changes.
  if (bare[0] === bare[1] && (bare[0]?.length ?? 0) >= 4 && vowelsAlike(one, other))
    return { worth: 0.92, reason: 'transliteration' }
  if (isSlip(one, other) && soundOf(one)[0] === soundOf(other)[0] && one.at(-1) === other.at(-1))
    return { worth: 0.86, reason: 'slip' }
  return { worth: 0, reason: null }
}

function vowelsAlike(one: string, other: string): boolean {
  const count = (word: string) => soundOf(word).replace(/[^aeiou]/g, '').length
  return Math.abs(count(one) - count(other)) <= 1 && one.at(-1) === other.at(-1)
}

function sameOffice(one: Comparable, other: Comparable): boolean {
  return one.offices.some(({ title, country }) =>
    other.offices.some(
      (office) =>
        title !== '' &&
        foldName(office.title) === foldName(title) &&
        (country === null || office.country === null || country === office.country),
    ),
  )
}

/** True when every day one is known by is more than two years from every day of the other. */
function farApart(one: Comparable, other: Comparable): boolean {
  const days = (actor: Comparable) => actor.offices.flatMap(({ days: known }) => known)
  const [left, right] = [days(one), days(other)]
  if (left.length === 0 || right.length === 0) return false
  return left.every((day) =>
    right.every((known) => Math.abs(Date.parse(day) - Date.parse(known)) > 2 * 366 * 86_400_000),
  )
}

/** 1 for a woman, -1 for a man, 0 when nothing tells. */
function genderOf(name: string, { offices }: Comparable): -1 | 0 | 1 {
  const courtesy = foldName(name).split(' ')
  const told = [
    courtesy[0] ?? '',
    ...offices.flatMap(({ title }) => foldName(title).split(' ')[0] ?? ''),
  ]
  // « M. » may be an initial when one word follows.
  const sure = told.filter((word) => word !== 'm' || courtesy.length > 2)
  if (sure.some((word) => feminine.has(word))) return 1
  return sure.some((word) => masculine.has(word)) ? -1 : 0
}
