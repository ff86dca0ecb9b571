import { z } from 'zod'
import { language } from './language.ts'

/** The most letters that a word to be looked up may have; longer runs are no words. */
export const longestWord = 60

/** A word as it was typed, elision and hyphens included: « l’Assemblée », « ceux-ci ». */
export const spelledWord = z.string().min(1).max(longestWord)

/**
 * How a dictionary stands to a word. `accent` and `near` are told of words that only the other
 * language knows: this one has the same word with other accents, or one a letter away.
 */
export const acquaintance = z.enum(['known', 'accent', 'near', 'unknown'])
export type Acquaintance = z.output<typeof acquaintance>

/** What is known of a word, whatever text it stands in. */
export const wordStanding = z.object({
  fr: acquaintance,
  en: acquaintance,
  /** A name of the record, of the lists shipped, or a word the analyst added. */
  name: z.boolean(),
})
export type WordStanding = z.output<typeof wordStanding>

/** A word and the language of the text it stands in. */
export const wordInText = z.object({ word: spelledWord, language })
