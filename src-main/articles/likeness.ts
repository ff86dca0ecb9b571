import { foldName } from '../shared/fold.ts'

/** Words in a shingle: four in a row are rarely written twice by chance in press prose. */
const shingleWords = 4
/** One shingle hash in so many is kept in a sketch. */
const sketchShare = 12
/** A text with fewer shingles says too little to be compared. */
const fewestShingles = 24

/** The 32-bit hashes of every run of four words of a text, accents, case and punctuation dropped. */
export type Shingles = ReadonlySet<number>

/** How much two texts have in common, each between 0 and 1. */
export type Likeness = {
  /** Share of the shorter text that stands in the other. */
  containment: number
  /** Share of the longer text that stands in the other. */
  coverage: number
  /** Shingles of both over shingles of either (Jaccard). */
  resemblance: number
}

/** The shingles of a text. The same text gives the same shingles on every machine. */
export function shinglesOf(text: string): Shingles {
  const words = foldName(text).split(' ')
  const found = new Set<number>()
  for (let first = 0; first + shingleWords <= words.length; first++)
    found.add(hash(words.slice(first, first + shingleWords).join(' ')))
  return found
}

/**
 * The shingles whose hash falls in a fixed share of all hashes (MinHash by share rather than by
 * number): two sketches have in common about the share that the texts have in common, however
 * different their lengths, so that a short item is found in the long one that carries it.
 */
export function sketchOf(shingles: Shingles): number[] {
  const below = 2 ** 32 / sketchShare
  return [...shingles].filter((one) => one < below).sort((one, other) => one - other)
}

/** Compares two texts by their shingles; nothing in common when either is too short to tell. */
export function likenessOf(one: Shingles, other: Shingles): Likeness {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  if (short.size < fewestShingles) return { containment: 0, coverage: 0, resemblance: 0 }
  let shared = 0
  for (const shingle of short) if (long.has(shingle)) shared++
  return {
    containment: shared / short.size,
    coverage: shared / long.size,
    resemblance: shared / (short.size + long.size - shared),
  }
}

/**
 * True when one text was made from the other or both from a third, as papers do with an agency wire:
 * half of the shorter stands in the longer and is not a mere quotation there.
 */
export function haveOneOrigin({ containment, coverage }: Likeness): boolean {
  return containment >= 0.5 && coverage >= 0.2
}

/** True when two texts are the same article before and after an update. */
export function isNearlyTheSame({ resemblance }: Likeness): boolean {
  return resemblance >= 0.5
}

/** FNV-1a over UTF-16 units, its bits spread by the last step of MurmurHash3. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value ^= value >>> 16
  value = Math.imul(value, 0x85ebca6b)
  value ^= value >>> 13
  value = Math.imul(value, 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
