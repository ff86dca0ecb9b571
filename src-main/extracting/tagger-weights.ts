import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../shared/language.ts'

/** Number of feature slots: features are hashed into them. */
export const SLOTS = 1 << 18
export const LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
] as const

/** Weights of the trained name tagger, one per feature slot and label. */
export type TaggerWeights = Int16Array

/** One tagger a language, each read when first asked for. */
export type Taggers = (language: Language) => TaggerWeights

/**
 * Reads a weights file: one signed byte per weight, the root of its size, so that small ones survive.
 */
function readWeights(path: string): TaggerWeights {
  const bytes = readFileSync(path)
  if (bytes.length !== SLOTS * LABELS.length)
    throw new Error(`Not a tagger of this version: ${path}`)
  const roots = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const weights = new Int16Array(roots.length)
  for (let at = 0; at < roots.length; at += 1) {
    const root = roots[at] ?? 0
    weights[at] = root * Math.abs(root)
  }
  return weights
}

/** The taggers of a folder; null when they have not been trained. */
export function loadTaggers(folder: string): Taggers | null {
  const path = (language: Language): string => join(folder, `weights-${language}.bin`)
  if (!existsSync(path('fr')) || !existsSync(path('en'))) return null
  const read: Partial<Record<Language, TaggerWeights>> = {}
  return (language) => (read[language] ??= readWeights(path(language)))
}
