import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'
import { findResources, loadLexicons } from './lexicons.ts'
import { lexicalMarks } from './tagger-features.ts'
import { bestLabels, mayFollow } from './tagger-path.ts'
import { LABELS, layOut, rowOf, type TaggerWeights } from './tagger-weights.ts'
import { tokenise } from './tokens.ts'

const resources = findResources(import.meta.dirname)
const lexicons = loadLexicons(resources)
const bytesOf = (language: string): Uint8Array =>
  readFileSync(join(resources, 'tagger', `weights-${language}.bin`))

function labelsOf(weights: TaggerWeights, text: string): number[] {
  const tokens = tokenise(text)
  const marks = lexicalMarks(tokens, lexicons, 'fr')
  return bestLabels(weights, tokens, marks).map(({ label }) => label)
}

function named(text: string, language: 'fr' | 'en' = 'fr'): Record<string, string> {
  const names = extract(text, { language }).proposals.filter(({ kind }) =>
    ['person', 'place', 'organisation'].includes(kind),
  )
  return Object.fromEntries(names.map((each) => [each.text, each.kind]))
}

describe('the weights of the name taggers', () => {
  it('take at most five megabytes', () => {
    expect(bytesOf('fr').length + bytesOf('en').length).toBeLessThanOrEqual(5_000_000)
  })

  it.each(['fr', 'en'])('are laid out alike at each reading: %s', (language) => {
    expect(layOut(bytesOf(language))).toEqual(layOut(bytesOf(language)))
  })

  it('are found by their keys, and only by them', () => {
    const bytes = new Uint8Array(22)
    const view = new DataView(bytes.buffer)
    view.setInt32(0, -7, true)
    view.setInt32(4, 1017, true)
    view.setInt8(8 + 2, -3)
    view.setInt8(8 + 7, 12)
    const weights = layOut(bytes)
    const row = (key: number): number[] => [
      ...weights.values.subarray(rowOf(weights, key), rowOf(weights, key) + LABELS.length),
    ]
    expect(row(-7)).toEqual([0, 0, -9, 0, 0, 0, 0])
    expect(row(1017)).toEqual([144, 0, 0, 0, 0, 0, 0])
    expect(rowOf(weights, 2041)).toBe(-1)
  })

  it('are refused when the file is cut short', () => {
    expect(() => layOut(bytesOf('fr').subarray(0, -1))).toThrow('version')
    expect(() => layOut(new Uint8Array(0))).toThrow('version')
  })
})

describe('the labels of a sentence', () => {
  const weights = layOut(bytesOf('fr'))

  it.each([
    'Le général Salifou Mody a quitté Bamako pour l’Alliance des États du Sahel.',
    'ALERTE : M. DIOP, (ONU) — « Paris » ; l’!!! 12 000',
    'A B C D E F G',
    '',
  ])('never continue a name that was not begun: %s', (text) => {
    const labels = labelsOf(weights, text)
    expect(labels).toHaveLength(tokenise(text).length)
    expect(labels.every((label, at) => mayFollow(label, labels[at - 1] ?? 0))).toBe(true)
  })

  it('are the same each time', () => {
    const text = 'La ministre Awa Koné et le colonel Idriss Barka se sont vus à Zinder.'
    expect(labelsOf(weights, text)).toEqual(labelsOf(weights, text))
  })

  it('read a sentence of twenty thousand words', () => {
    const text = 'Awa Koné quitte Zinder '.repeat(5000)
    expect(labelsOf(weights, text)).toHaveLength(20_000)
  })
})

describe('names that no list knows', () => {
  it('are found by what surrounds them, in both languages', () => {
    expect(named('Le député Zabkara Ndoulbé a été reçu à Kolofindé par le préfet.')).toMatchObject({
      'Zabkara Ndoulbé': 'person',
      Kolofindé: 'place',
    })
    expect(named('Police in Kolofinde arrested Zabkara Ndoulbe on Monday.', 'en')).toMatchObject({
      'Zabkara Ndoulbe': 'person',
      Kolofinde: 'place',
    })
  })

  it('take the place of a town that is only a part of them', () => {
    expect(named('Le Paris Saint-Germain a battu l’Olympique de Marseille.')).toMatchObject({
      'Paris Saint-Germain': 'organisation',
      'Olympique de Marseille': 'organisation',
    })
  })
})
