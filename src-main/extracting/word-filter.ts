import { existsSync, readFileSync } from 'node:fs'

/** A set of ordinary words kept as bits: it knows every word it was given, and takes about one other in a hundred for one. */
export type WordFilter = Uint8Array

/** Bits of a filter; a power of two. */
export const FILTER_BITS = 1 << 22
const PROBES = 3

function probe(word: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 13)) >>> 0
}

function bitAt(first: number, second: number, turn: number): number {
  return (first + Math.imul(turn, second | 1)) & (FILTER_BITS - 1)
}

/** Adds a folded word. */
export function addWord(filter: WordFilter, word: string): void {
  const first = probe(word, 0x811c9dc5)
  const second = probe(word, 0x9e3779b1)
  for (let turn = 0; turn < PROBES; turn += 1) {
    const bit = bitAt(first, second, turn)
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
}

/** Whether a folded word is an ordinary word of the language. */
export function hasWord(filter: WordFilter, word: string): boolean {
  const first = probe(word, 0x811c9dc5)
  const second = probe(word, 0x9e3779b1)
  for (let turn = 0; turn < PROBES; turn += 1) {
    const bit = bitAt(first, second, turn)
    if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

/** Reads a filter; one that holds nothing when there is no file. */
export function readFilter(path: string): WordFilter {
  return existsSync(path) ? readFileSync(path) : new Uint8Array(FILTER_BITS / 8)
}
