import { bodyName, likelyBody } from './likely-body.ts'
import { likelyPerson } from './likely-person.ts'
import { type Comparable, type Likeness, unlike } from './likeness.ts'
import { genericWords } from './likely-same-words.ts'
import { nameParts, skeletonOf, soundOf } from './name-sounds.ts'

/** Pairs that score this much are worth showing. */
export const worthShowing = 0.72

/** How likely two actors are one, from 0 to 1, and why. Nothing is ever merged on its strength. */
export function likelySame(one: Comparable, other: Comparable): Likeness {
  if (one.kind !== other.kind) return unlike
  return one.kind === 'person' ? likelyPerson(one, other) : likelyBody(one, other)
}

/**
 * The keys an actor is filed under and those under which its likes are looked for: two actors are
 * compared only when one's `sought` meets the other's `filed`. A full name is filed by each of its
 * words with the first sound of another, so that common names alone do not bring people together.
 */
export function blockingKeys({ kind, names }: Comparable): { filed: string[]; sought: string[] } {
  const filed = new Set<string>()
  const sought = new Set<string>()
  const both = (key: string) => {
    filed.add(key)
    sought.add(key)
  }
  for (const name of names) {
    if (kind !== 'person') {
      const { words, initials, country, acronym } = bodyName(name)
      const letters = acronym ?? initials
      if (letters.length > 2) both(`${kind} a ${letters.slice(0, 2)}${letters.at(-1)}`)
      else if (acronym !== null) both(`${kind} a ${acronym}`)
      if (words.length === 0) both(`${kind} c ${country ?? ''}`)
      else both(`${kind} f ${words.toSorted().join(' ')} ${country ?? ''}`)
      for (const word of words) {
        both(`${kind} w ${word} ${country ?? ''}`)
        if (!genericWords.has(word)) both(`${kind} w ${word}`)
      }
      continue
    }
    const { words, initials } = nameParts(name)
    // The whole name: met even when so many share its parts that those are passed over.
    both(`pf ${words.map(soundOf).toSorted().join(' ')}`)
    const letters = [...words.map((word) => soundOf(word)[0] ?? ''), ...initials]
    words.forEach((word, at) => {
      const skeleton = skeletonOf(word)
      letters.forEach((letter, place) => {
        if (place !== at) both(`p ${skeleton} ${letter}`)
      })
      // A surname alone meets full names, not the other way round among themselves.
      filed.add(letters.length === 1 ? `p1 ${skeleton}` : `p2 ${skeleton}`)
      sought.add(letters.length === 1 ? `p2 ${skeleton}` : `p1 ${skeleton}`)
      if (letters.length === 1) both(`p1 ${skeleton}`)
    })
  }
  return { filed: [...filed], sought: [...sought] }
}
