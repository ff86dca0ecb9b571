import { foldName } from '../shared/fold.ts'
import { generations, honorifics, particles, spellingOf } from './likely-same-words.ts'

/** A name as it is compared. */
export type NameParts = {
  /** Its words, each in the spelling that stands for all its spellings. */
  words: string[]
  /** The same words as they were spelt. */
  spelt: string[]
  /** Single letters that stand for a word. */
  initials: string[]
  /** « fils », « Jr » and their like. */
  generation: string | null
}

/** The words of a person's name without ranks, courtesies and particles. */
export function nameParts(name: string): NameParts {
  // « N’Diaye » is one word; « S.E.M. » and « J.-B. » are letters.
  const plain = name.replace(/\bS\.\s?E\.\s?M?\.?/g, ' ').replace(/(\p{L})['’ʼ](?=\p{L})/gu, '$1')
  const folded = foldName(plain.replace(/\b[eE]l[- ][hH]a(d?)j/g, 'hadj')).split(' ')
  const joined = joinServants(folded.filter((word) => word !== ''))
  const parts: NameParts = { words: [], spelt: [], initials: [], generation: null }
  joined.forEach((word, at) => {
    if (generations.has(word) && joined.length > 2) parts.generation = word
    else if (word.length === 1) {
      // « M. Dembara » is Mister or an initial: either way a letter that may be matched.
      parts.initials.push(word)
    } else if (particles.has(word) && joined.length > 2) return
    else if (honorifics.has(word) && at < joined.length - 1) return
    else {
      parts.words.push(spellingOf.get(word) ?? word)
      parts.spelt.push(word)
    }
  })
  if (parts.words.length > 0) return parts
  parts.words.push(...joined)
  parts.spelt.push(...joined)
  return parts
}

/** « Abdoul Karim », « Abd al-Karim » and « Abdelkrim » are one word. */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    let word = words[at] ?? ''
    if (/^abd(o?ul|el|al|er|ur|ou)?$/.test(word) && words[at + 1] !== undefined) {
      let next = words[at + 1] ?? ''
      at += 1
      if (/^(al|el|ul|ar|er|as)$/.test(next) && words[at + 1] !== undefined) {
        next = words[at + 1] ?? ''
        at += 1
      }
      word = `abd${next}`
    } else if (!spellingOf.has(word))
      word = word.replace(
        /^abd(?:ou|u|e|a)(?:l(?=[^aeiou])|(?=([rnsdt])\1))?(?=[^aeiou]{1,2}[aeiou])/,
        'abd',
      )
    joined.push(word)
  }
  return joined
}

const sounded = new Map<string, string>()

/** How a word sounds, whoever wrote it down: the same for most transliterations of one name. */
export function soundOf(word: string): string {
  const known = sounded.get(word)
  if (known !== undefined) return known
  const sound = word
    .replace(/^(el|al)(?=[^aeiou].{4})/, '')
    .replace(/ould?\b|wuld\b/g, 'uld')
    .replace(/tch|tsch|ch|sh|sch/g, 's')
    .replace(/dj|dzh/g, 'j')
    .replace(/di(?=[aeou])/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/kh|gh|q|ck/g, 'k')
    .replace(/c(?=[eiy])|ç/g, 's')
    .replace(/c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ou|oo|w/g, 'u')
    .replace(/ei|ai|ay|ey/g, 'e')
    .replace(/au|eau/g, 'o')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/h/g, '')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(?<=..)[e]$/, '')
  if (sounded.size > 200_000) sounded.clear()
  sounded.set(word, sound)
  return sound
}

/** The consonants of how a word sounds, its first letter whole: what misspellings seldom change. */
export function skeletonOf(word: string): string {
  const sound = soundOf(word)
  return (sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/g, '')).slice(0, 5)
}

/** Whether one change, or two in a long word, turns one word into the other: a slip of the pen. */
export function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  if (length < 6 || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < length && one[at] === other[at]) at += 1
  let back = 0
  while (back < length - at && one.at(-1 - back) === other.at(-1 - back)) back += 1
  return one.length - at - back <= 1 && other.length - at - back <= 1
}
