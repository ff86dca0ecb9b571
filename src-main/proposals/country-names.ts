import { foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'

const names: Record<Language, Intl.DisplayNames> = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}

/** The usual name of a country by its ISO 3166-1 alpha-2 code; the code itself when there is none. */
export function countryName(code: string, language: Language): string {
  return names[language].of(code) ?? code
}

/** True when a name is that of the country itself, in French or English, not of a place in it. */
export function isCountryName(name: string, code: string): boolean {
  const folded = foldName(name)
  return [names.fr, names.en].some((list) => foldName(list.of(code) ?? '') === folded)
}
