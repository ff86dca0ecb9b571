import { countryName } from '../../src-main/shared/country-names.ts'
import type { Language } from '../../src-main/shared/language.ts'

export type Country = { code: string; name: string }

/* Named by the system's tables, but no states: groups of countries and parts of other states. */
const noStates = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'])
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const lists = new Map<Language, Country[]>()

/** Every country (ISO 3166-1 alpha-2) by its name in a language, sorted by name. */
export function countries(language: Language): readonly Country[] {
  const made = lists.get(language)
  if (made) return made
  const known = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const list = letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !noStates.has(code) && !/^(?:X[AB]|Q[M-Z]|AA)$/.test(code))
    // A code that was given up is written as the one that took its place.
    .filter((code) => new Intl.Locale(`und-${code}`).region === code)
    .filter((code) => known.of(code) !== undefined)
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
  lists.set(language, list)
  return list
}

/** Every country for a choice; the first, empty, is none. */
export function countryChoices(language: Language): readonly { value: string; label: string }[] {
  return [
    { value: '', label: '—' },
    ...countries(language).map(({ code, name }) => ({ value: code, label: name })),
  ]
}
