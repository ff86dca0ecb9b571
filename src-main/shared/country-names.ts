import { foldName } from './fold.ts'
import { type Language, language } from './language.ts'

const names: Record<Language, Intl.DisplayNames> = {
  fr: new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
}

/** Where the press and diplomats do not say what the Unicode repertory says. */
const usual: Record<string, Partial<Record<Language, string>>> = {
  CD: { fr: 'République démocratique du Congo', en: 'Democratic Republic of the Congo' },
  CG: { fr: 'Congo', en: 'Republic of the Congo' },
  CZ: { fr: 'République tchèque', en: 'Czech Republic' },
  HK: { fr: 'Hong Kong', en: 'Hong Kong' },
  MM: { fr: 'Birmanie', en: 'Myanmar' },
  MO: { fr: 'Macao', en: 'Macao' },
  PS: { fr: 'Palestine', en: 'Palestine' },
  TR: { en: 'Turkey' },
  VA: { fr: 'Vatican', en: 'Vatican' },
  VN: { fr: 'Viêt Nam' },
}

/** Countries whose French name takes no article: « à Cuba », « de Djibouti ». */
const withoutArticle = new Set(
  'AD AG BH CU CY DJ FJ HK HT IL KI KN LC MC MG MO MT MU NR OM SG SM ST TT TV TW VC VU WS'.split(
    ' ',
  ),
)
const plural = new Set('AE BS FK FO KM MH MV NL PH PW SB SC US VG VI'.split(' '))
/** Masculine although a word of the name ends in e. */
const masculine = new Set(['BZ', 'GB', 'KH', 'MX', 'MZ', 'SR', 'ZW'])
/** Feminine although no word of the name ends in e. */
const feminine = new Set(['PG'])

/** The usual name of a country (ISO 3166-1 alpha-2), or the code when there is no such country. */
export function countryName(code: string, language: Language): string {
  return usual[code]?.[language] ?? names[language].of(code) ?? code
}

/** Where: « au Mali », « en Algérie », « aux États-Unis », « à Cuba »; “in Mali”. */
export function inCountry(code: string, language: Language): string {
  const name = countryName(code, language)
  if (language === 'en') return `in ${english(code, name)}`
  if (withoutArticle.has(code)) return `${code === 'IL' || code === 'HT' ? 'en' : 'à'} ${name}`
  if (plural.has(code)) return `aux ${name}`
  if (beginsWithVowel(name) || isFeminine(code, name)) return `en ${name}`
  return `au ${name}`
}

/** Whose: « du Niger », « de la France », « de l’Algérie », « des États-Unis »; “of Niger”. */
export function ofCountry(code: string, language: Language): string {
  const name = countryName(code, language)
  if (language === 'en') return `of ${english(code, name)}`
  if (withoutArticle.has(code)) return beginsWithVowel(name) ? `d’${name}` : `de ${name}`
  if (plural.has(code)) return `des ${name}`
  if (beginsWithVowel(name)) return `de l’${name}`
  return isFeminine(code, name) ? `de la ${name}` : `du ${name}`
}

function english(code: string, name: string): string {
  const article = /^(?:Democratic|Republic|Central|Czech|Dominican|United)\b|Republic$|Islands$/
  return article.test(name) || ['BS', 'GM', 'MV', 'NL', 'PH', 'SC', 'VA', 'KM'].includes(code)
    ? `the ${name}`
    : name
}

function isFeminine(code: string, name: string): boolean {
  if (feminine.has(code)) return true
  return /e(?:[ -]|$)/.test(name) && !masculine.has(code)
}

function beginsWithVowel(name: string): boolean {
  return /^(?:[aeiouàâéèêëîïôûü]|Haï)/i.test(name)
}

/** True when a name is that of the country itself, in French or English, not of a place in it. */
export function isCountryName(name: string, code: string): boolean {
  const folded = foldName(name)
  return language.options.some((one) => foldName(countryName(code, one)) === folded)
}
