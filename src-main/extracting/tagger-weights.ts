import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../shared/language.ts'

export const LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
] as const

/** Units of weight in which one label is `e` times as likely as another: margins are told in them. */
export const NAT = 6000

/** Weights of the trained name tagger: one row a feature, one number a label. */
export interface TaggerWeights {
  /** Open addressing: keys of features, 0 where there is none; a power of two long. */
  keys: Int32Array
  /** Where the row of each key starts in `values`. */
  rows: Int32Array
  values: Int16Array
}

/** One tagger a language, each read when first asked for. */
export type Taggers = (language: Language) => TaggerWeights

/** Where the row of a feature starts in `values`, or -1 for a feature that was not kept. */
export function rowOf(weights: TaggerWeights, key: number): number {
  const { keys, rows } = weights
  const last = keys.length - 1
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const found = keys[slot]
    if (found === key) return rows[slot] ?? -1
    if (found === 0 || found === undefined) return -1
  }
}

/**
 * Lays out the bytes of a weights file: keys (four bytes each, little-endian), then a row of seven signed bytes for each key, the
 * root of each weight so that small ones survive.
 * @throws when the size is not that of such a file.
 */
export function layOut(bytes: Uint8Array): TaggerWeights {
  const size = 4 + LABELS.length
  const count = bytes.length / size
  if (!Number.isInteger(count) || count === 0) throw new Error('Not a tagger of this version')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const values = new Int16Array(count * LABELS.length)
  for (let at = 0; at < values.length; at += 1) {
    const root = view.getInt8(4 * count + at)
    values[at] = root * Math.abs(root)
  }
  let capacity = 1024
  while (capacity < 2 * count) capacity *= 2
  const weights = { keys: new Int32Array(capacity), rows: new Int32Array(capacity), values }
  for (let at = 0; at < count; at += 1) {
    const key = view.getInt32(4 * at, true)
    let slot = key & (capacity - 1)
    while (weights.keys[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    weights.keys[slot] = key
    weights.rows[slot] = at * LABELS.length
  }
  return weights
}

/** The taggers of a folder; null when they have not been trained. */
export function loadTaggers(folder: string): Taggers | null {
  const path = (language: Language): string => join(folder, `weights-${language}.bin`)
  if (!existsSync(path('fr')) || !existsSync(path('en'))) return null
  const read: Partial<Record<Language, TaggerWeights>> = {}
  return (language) => (read[language] ??= layOut(readFileSync(path(language))))
}
