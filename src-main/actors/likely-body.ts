import { foldName } from '../shared/fold.ts'
import { bodyWordOf, countryOfWord, emptyWords } from './likely-same-words.ts'
import type { LikelyReason } from '../shared/likely-same.ts'
import type { Comparable, Likeness } from './likeness.ts'
import { isSlip } from './name-sounds.ts'

/** A body's name as it is compared. */
export type BodyName = {
  words: string[]
  initials: string
  country: string | null
  acronym: string | null
}

/** The words of the name of an organisation, a state or a group, its country apart. */
export function bodyName(name: string): BodyName {
  const all = foldName(name)
    .split(' ')
    .filter((word) => word !== '')
  const carrying = all.filter((word) => !emptyWords.has(word))
  const countries = carrying.flatMap((word) => countryOfWord.get(word) ?? [])
  const words = carrying
    .filter((word) => !countryOfWord.has(word))
    .map(
      (word) =>
        bodyWordOf.get(word) ?? bodyWordOf.get(word.replace(/s$/, '')) ?? word.replace(/s$/, ''),
    )
  const letters = name.replace(/[^\p{L}]/gu, '')
  const acronym =
    /^\p{Lu}{2,8}$/u.test(letters) && !/\s/.test(name.trim()) ? foldName(letters) : null
  return {
    words,
    initials: carrying.map((word) => word[0]).join(''),
    country: countries[0] ?? null,
    acronym,
  }
}

type Found = Omit<Likeness, 'names'>

/** How likely two organisations, states or groups are one. */
export function likelyBody(one: Comparable, other: Comparable): Likeness {
  let best: Likeness = { score: 0, reasons: [], names: null }
  for (const left of one.names)
    for (const right of other.names) {
      const found = compareBodies(bodyName(left), bodyName(right), one, other)
      if (found.score > best.score) best = { ...found, names: [left, right] }
    }
  return best
}

function compareBodies(left: BodyName, right: BodyName, one: Comparable, other: Comparable): Found {
  const reasons: LikelyReason[] = []
  const here = left.country ?? one.countries[0] ?? null
  const there = right.country ?? other.countries[0] ?? null
  const otherCountry = here !== null && there !== null && here !== there
  if (otherCountry) return { score: 0.1, reasons: ['otherCountry'] }
  if (
    one.kind === 'state' &&
    here !== null &&
    here === there &&
    left.words.length + right.words.length === 0
  )
    return { score: 0.95, reasons: ['sameCountry'] }

  let score = 0
  if (left.acronym !== null || right.acronym !== null) {
    const [short, long] = left.acronym === null ? [right, left] : [left, right]
    if (long.acronym !== null) score = short.acronym === long.acronym ? 0.9 : 0
    else if (short.acronym !== null && standsFor(short.acronym, long.initials)) score = 0.8
    if (score > 0) reasons.push('acronym')
  } else {
    score = 0.9 * sharedWords(left.words, right.words)
    if (score > 0) reasons.push(left.words.join() === right.words.join() ? 'sameName' : 'words')
  }
  if (here !== null && here === there && score > 0) {
    score += 0.03
    reasons.push('sameCountry')
  }
  return { score: Math.min(1, score), reasons }
}

/** « CEDEAO » for « Communauté économique des États de l’Afrique de l’Ouest »: its letters begin the words, in order. */
function standsFor(acronym: string, initials: string): boolean {
  if (acronym.length < 3) return false
  if (acronym === initials) return true
  let at = 0
  for (const letter of acronym) if (letter === initials[at]) at += 1
  return at === initials.length && initials.length >= 4 && acronym.length - initials.length <= 1
}

function sharedWords(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0
  const rest = [...right]
  let shared = 0
  for (const word of left) {
    const at = rest.findIndex((one) => one === word || (isSlip(one, word) && one.length > 8))
    if (at === -1) continue
    rest.splice(at, 1)
    shared += 1
  }
  return shared / (left.length + right.length - shared)
}
