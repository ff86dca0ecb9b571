import { fold } from '../../src-main/shared/fold.ts'

const SMALL = new Set('de du des d la le les l et the of a au aux en and'.split(' '))

/** The words that carry meaning, folded, without their plural s. */
function carriers(words: string): Set<string> {
  const all = fold(words).split(/[^\p{L}\p{N}]+/u)
  return new Set(
    all.filter((word) => word !== '' && !SMALL.has(word)).map((word) => word.replace(/s$/, '')),
  )
}

/** Whether two names are one person's or body's: one of them holds every word of the other. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [carriers(a), carriers(b)]
  if (left.size === 0 || right.size === 0) return fold(a) === fold(b)
  return [...left].every((word) => right.has(word)) || [...right].every((word) => left.has(word))
}

/** Whether two wordings of a function agree: at least half of all their words are in both. */
export function sameFunction(a: string, b: string): boolean {
  const [left, right] = [carriers(a), carriers(b)]
  const both = [...left].filter((word) => right.has(word)).length
  return both > 0 && both * 2 >= left.size + right.size - both
}
