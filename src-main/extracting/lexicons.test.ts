import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findResources, loadLexicons } from './lexicons.ts'
import { matchPhrase, type PhraseIndex } from './phrases.ts'
import { fold, tokenise } from './tokens.ts'
import { addWord, FILTER_BITS, hasWord } from './word-filter.ts'

const folder = findResources(import.meta.dirname)
const lexicons = loadLexicons(folder)

function firstCells(name: string, separator: string): string[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(separator)[0] ?? '')
    .filter((cell) => cell !== '')
}

function missing(index: PhraseIndex<unknown>, phrases: string[]): string[] {
  return phrases.filter((phrase) => {
    const tokens = tokenise(phrase)
    return matchPhrase(index, tokens, 0)?.length !== tokens.length
  })
}

describe('the word lists', () => {
  it.each([
    ['lexicons/ranks.csv', ';', lexicons.ranks],
    ['lexicons/offices.csv', ';', lexicons.offices],
    ['lexicons/organisations.csv', ';', lexicons.organisations],
    ['lexicons/organisation-heads.csv', ';', lexicons.organisationHeads],
    ['lexicons/place-heads.csv', ';', lexicons.placeHeads],
    ['lexicons/exonyms.csv', ';', lexicons.cities],
    ['gazetteers/cities.tsv', '\t', lexicons.cities],
  ] as const)('%s is found whole', (name, separator, index) => {
    expect(missing(index, firstCells(name, separator))).toEqual([])
  })

  it('hold every country under its French and English names', () => {
    const rows = readFileSync(join(folder, 'lexicons/countries.csv'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(';'))
    const names = rows.flatMap(([, french = '', english = '']) => [french, english])
    expect(missing(lexicons.countries, names)).toEqual([])
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length)
  })

  it('hold first names and surnames', () => {
    for (const name of readFileSync(join(folder, 'lexicons/first-names.txt'), 'utf8')
      .trim()
      .split(/\s+/))
      expect(lexicons.firstNames.has(fold(name))).toBe(true)
    expect(lexicons.peopleNames.firsts.size).toBeGreaterThan(15_000)
    expect(lexicons.peopleNames.lasts.has('abbott')).toBe(true)
  })

  it('tell ordinary words from names', () => {
    expect(hasWord(lexicons.words.fr, 'conference')).toBe(true)
    expect(hasWord(lexicons.words.fr, 'dembara')).toBe(false)
    expect(hasWord(lexicons.words.en, 'water')).toBe(true)
  })
})

describe('a word filter', () => {
  it('knows every word it was given and few others', () => {
    const filter = new Uint8Array(FILTER_BITS / 8)
    const words = Array.from({ length: 2000 }, (_, at) => `mot${at}`)
    for (const word of words) addWord(filter, word)
    expect(words.every((word) => hasWord(filter, word))).toBe(true)
    const others = Array.from({ length: 2000 }, (_, at) => `autre${at}`)
    expect(others.filter((word) => hasWord(filter, word)).length).toBeLessThan(20)
  })
})
