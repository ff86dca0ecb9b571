import { z } from 'zod'

/**
 * The language a name is written in, by its BCP 47 code: those of the press and the chanceries that an
 * analyst reads, and of the Sahel. Named in the catalogue, since not every runtime knows them all.
 */
export const nameLanguage = z.enum([
  ...['fr', 'en', 'ar', 'pt', 'es', 'it', 'de', 'nl', 'ru', 'uk', 'pl', 'sr', 'el', 'tr'],
  ...['fa', 'ps', 'ur', 'hi', 'he', 'zh', 'ja', 'ko', 'am', 'ti', 'so', 'sw', 'ha', 'ff'],
  ...['bm', 'wo', 'dyu', 'zgh', 'kab', 'tmh', 'yo', 'ig', 'ln', 'rw', 'mg', 'ku', 'az', 'hy', 'ka'],
] as const)
export type NameLanguage = z.output<typeof nameLanguage>

/**
 * Scripts by their ISO 15924 codes, as Unicode tells them, and the language that a name in each is
 * taken for; none where many are written in it. The least common first: a name is of the first it has.
 */
const scripts = [
  { code: 'Arab', letters: /\p{Script=Arabic}/u, language: 'ar' },
  { code: 'Cyrl', letters: /\p{Script=Cyrillic}/u, language: 'ru' },
  { code: 'Grek', letters: /\p{Script=Greek}/u, language: 'el' },
  { code: 'Hebr', letters: /\p{Script=Hebrew}/u, language: 'he' },
  { code: 'Ethi', letters: /\p{Script=Ethiopic}/u, language: 'am' },
  { code: 'Tfng', letters: /\p{Script=Tifinagh}/u, language: 'zgh' },
  { code: 'Nkoo', letters: /\p{Script=Nko}/u, language: null },
  { code: 'Adlm', letters: /\p{Script=Adlam}/u, language: 'ff' },
  { code: 'Jpan', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja' },
  { code: 'Hang', letters: /\p{Script=Hangul}/u, language: 'ko' },
  { code: 'Hani', letters: /\p{Script=Han}/u, language: 'zh' },
  { code: 'Deva', letters: /\p{Script=Devanagari}/u, language: 'hi' },
  { code: 'Armn', letters: /\p{Script=Armenian}/u, language: 'hy' },
  { code: 'Geor', letters: /\p{Script=Georgian}/u, language: 'ka' },
  { code: 'Latn', letters: /\p{Script=Latin}/u, language: null },
] as const satisfies { code: string; letters: RegExp; language: NameLanguage | null }[]

/** The script a name is written in, by its ISO 15924 code; null without letters. */
export function scriptOf(name: string): (typeof scripts)[number]['code'] | null {
  return scripts.find(({ letters }) => letters.test(name))?.code ?? null
}

/** The language that the script of a name leaves to be guessed; null when many are written in it. */
export function guessNameLanguage(name: string): NameLanguage | null {
  return scripts.find(({ letters }) => letters.test(name))?.language ?? null
}
