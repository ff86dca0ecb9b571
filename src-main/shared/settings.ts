import { z } from 'zod'
import { language } from './language.ts'

/** The analyst's preferences: kept in the store, not part of the record, not undone. */
export const settings = z.object({
  /** Language of the interface. */
  language,
  theme: z.enum(['system', 'light', 'dark']),
  /** Name written in the journal and proposed as drafter. */
  author: z.string(),
  /** Émetteur proposed in new briefings. */
  issuer: z.string(),
  /** Marking proposed in new briefings. */
  marking: z.string(),
  /** Size of reading text, in percent. */
  textSize: z.int().min(80).max(160),
  /** Typography is set as one types. */
  typesetAsTyped: z.boolean(),
  /** Misspelt words are marked in what one writes. */
  checkSpelling: z.boolean(),
})
export type Settings = z.output<typeof settings>

/** What a new store starts with. */
export const initialSettings: Settings = {
  language: 'fr',
  theme: 'system',
  author: '',
  issuer: '',
  marking: '',
  textSize: 100,
  typesetAsTyped: true,
  checkSpelling: true,
}
