import type { Language } from '../../src-main/shared/language.ts'

export type Country = { code: string; name: string }

/* Named by the system's tables, but no states: groups of countries and parts of other states. */
const noStates = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'])
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const lists = new Map<Language, Country[]>()

/** Every country (ISO 3166-1 alpha-2) by its name in a language, sorted by name. */
export function countries(language: Language): readonly Country[] {
  const known = lists.get(language)
  if (known) return known
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const list = letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !noStates.has(code) && !/^(?:X[AB]|Q[M-Z]|AA)$/.test(code))
    // A code that was given up is written as the one that took its place.
    .filter((code) => new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code): Country[] => {
      const name = names.of(code)
      return name === undefined ? [] : [{ code, name }]
    })
    .sort((one, other) => one.name.localeCompare(other.name, language))
  lists.set(language, list)
  return list
}

/** The name of a country in a language; the code itself when it names none. */
export function countryName(code: string, language: Language): string {
  return countries(language).find((country) => country.code === code)?.name ?? code
}

/** Every country for a choice; the first, empty, is none. */
export function countryChoices(language: Language): readonly { value: string; label: string }[] {
  return [
    { value: '', label: '—' },
    ...countries(language).map(({ code, name }) => ({ value: code, label: name })),
  ]
}
