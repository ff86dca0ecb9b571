import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Language } from '../shared/language.ts'
import { addPhrase, emptyPhrases, type PhraseIndex } from './phrases.ts'
import { addCountries, type CountryMention } from './countries.ts'
import { loadTaggers, type Taggers } from './tagger-weights.ts'
import { readFilter, type WordFilter } from './word-filter.ts'
import { fold } from './tokens.ts'

interface RankEntry {
  /** The form shown to the analyst; empty for a courtesy such as « M. ». */
  normal: string
  kind: 'rank' | 'courtesy' | 'academic' | 'religious' | 'noble'
}

export interface OrganisationEntry {
  acronym: string
  french: string
  english: string
  country: string
}

export interface CityEntry {
  name: string
  country: string
  /** Thousands of inhabitants. */
  population: number
}

/** All word lists, read once and shared by every extraction. */
export interface Lexicons {
  countries: PhraseIndex<CountryMention>
  ranks: PhraseIndex<RankEntry>
  offices: PhraseIndex<string>
  organisations: PhraseIndex<OrganisationEntry>
  organisationHeads: PhraseIndex<{ soft: boolean }>
  placeHeads: PhraseIndex<true>
  cities: PhraseIndex<CityEntry>
  firstNames: Set<string>
  /** First names and surnames of many languages, folded: a hint, never enough for a person. */
  peopleNames: { firsts: Set<string>; lasts: Set<string> }
  /** The ordinary words of each language. */
  words: Record<Language, WordFilter>
  /** Null until weights have been trained. */
  tagger: Taggers | null
}

function rows(path: string, separator: string): string[][] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(separator))
}

export function readOrganisations(path: string): PhraseIndex<OrganisationEntry> {
  const index = emptyPhrases<OrganisationEntry>()
  for (const [acronym = '', french = '', english = '', others = '', country = ''] of rows(
    path,
    ';',
  )) {
    const entry = { acronym, french, english, country }
    for (const form of new Set([acronym, french, english, ...others.split('|')])) {
      if (form !== '') addPhrase(index, form, entry)
    }
  }
  return index
}

function readCities(folder: string): PhraseIndex<CityEntry> {
  const index = emptyPhrases<CityEntry>()
  for (const [name = '', known = '', country = ''] of rows(
    join(folder, 'lexicons/exonyms.csv'),
    ';',
  )) {
    addPhrase(index, name, { name, country, population: known === '' ? 1000 : 999 })
  }
  const cities = readFileSync(join(folder, 'gazetteers/cities.tsv'), 'utf8')
  for (let from = 0; from < cities.length;) {
    const [afterName, end] = [cities.indexOf('\t', from), cities.indexOf('\n', from)]
    const name = cities.slice(from, afterName)
    const country = cities.slice(afterName + 1, afterName + 3)
    addPhrase(index, name, {
      name,
      country,
      population: Number(cities.slice(afterName + 4, end)),
    })
    from = end + 1
  }
  return index
}

function readPeopleNames(path: string): { firsts: Set<string>; lasts: Set<string> } {
  const [firsts = [], lasts = []] = rows(path, '|')
  return { firsts: new Set(firsts.map(fold)), lasts: new Set(lasts.map(fold)) }
}

export function readCountries(path: string): PhraseIndex<CountryMention> {
  const index = emptyPhrases<CountryMention>()
  addCountries(index, rows(path, ';'))
  return index
}

export function readRanks(path: string): PhraseIndex<RankEntry> {
  const index = emptyPhrases<RankEntry>()
  for (const [form = '', normal = '', kind = 'rank'] of rows(path, ';')) {
    // The kinds are those of RankEntry: the list is ours and a test reads it whole.
    addPhrase(index, form, { normal, kind: kind as RankEntry['kind'] })
  }
  return index
}

export function readOffices(path: string): PhraseIndex<string> {
  const index = emptyPhrases<string>()
  for (const [office = ''] of rows(path, ';')) {
    for (const [form, normal] of formsOf(office)) addPhrase(index, form, normal)
  }
  return index
}

/** The forms that a function is found by, each with what it is called: in the plural, and « ex- ». */
export function formsOf(office: string): [string, string][] {
  const forms: [string, string][] = [
    [office, office],
    [pluralOf(office), office],
  ]
  return /^ex /.test(office) ? forms : [...forms, [`ex ${office}`, `ex-${office}`]]
}

function pluralOf(office: string): string {
  const [head = '', ...rest] = office.split(' ')
  return [head.endsWith('s') ? head : `${head}s`, ...rest].join(' ')
}

/** Reads the word lists of a resources folder (about a hundred milliseconds). */
export function loadLexicons(folder: string): Lexicons {
  const list = (name: string): string => join(folder, 'lexicons', name)
  const lexicons: Lexicons = {
    countries: readCountries(list('countries.csv')),
    ranks: readRanks(list('ranks.csv')),
    offices: readOffices(list('offices.csv')),
    organisations: readOrganisations(list('organisations.csv')),
    organisationHeads: emptyPhrases(),
    placeHeads: emptyPhrases(),
    cities: readCities(folder),
    firstNames: new Set(
      rows(list('first-names.txt'), ' ')
        .flat()
        .map((name) => fold(name)),
    ),
    peopleNames: readPeopleNames(list('people-names.txt')),
    words: { fr: readFilter(list('words-fr.bin')), en: readFilter(list('words-en.bin')) },
    tagger: loadTaggers(join(folder, 'tagger')),
  }
  for (const [head = '', , soft = ''] of rows(list('organisation-heads.csv'), ';')) {
    addPhrase(lexicons.organisationHeads, head, { soft: soft === 'soft' })
  }
  for (const [head = ''] of rows(list('place-heads.csv'), ';')) {
    addPhrase(lexicons.placeHeads, head, true)
  }
  return lexicons
}

/** The `resources` folder of the application, looked for upwards from this file. */
export function findResources(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const resources = join(folder, 'resources')
    if (existsSync(join(resources, 'lexicons', 'countries.csv'))) return resources
    if (dirname(folder) === folder) throw new Error(`No word lists found above ${start}`)
  }
}
