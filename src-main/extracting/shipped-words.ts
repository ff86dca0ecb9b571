import { join } from 'node:path'
import { readCountries, readOffices, readOrganisations, readRanks } from './lexicons.ts'
import { hasPhrase } from './phrases.ts'

/**
 * Tells whether the lists of functions, ranks, organisations and demonyms of a resources folder have
 * some words, accents and case aside. The lists are read at the first question.
 */
export function shippedWords(resources: string): (list: string, words: string) => boolean {
  const path = (name: string) => join(resources, 'lexicons', name)
  const read = () => ({
    title: readOffices(path('offices.csv')),
    rank: readRanks(path('ranks.csv')),
    organisation: readOrganisations(path('organisations.csv')),
    countries: readCountries(path('countries.csv')),
  })
  let lists: ReturnType<typeof read> | undefined
  return (list, words) => {
    lists ??= read()
    if (list === 'title' || list === 'rank' || list === 'organisation')
      return hasPhrase(lists[list], words)
    return list === 'demonym' && hasPhrase(lists.countries, words)
  }
}
