import { z } from 'zod'
import { language } from './language.ts'

/** The analyst's preferences: kept in the store, not part of the record, not undone. */
export const settings = z.object({
  /** Language of the interface. */
  language: language.default('fr'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Name written in the journal and proposed as drafter. */
  author: z.string().default(''),
  /** Émetteur proposed in new briefings. */
  issuer: z.string().default(''),
  /** Marking proposed in new briefings. */
  marking: z.string().default(''),
  /** Size of reading text, in percent. */
  textSize: z.int().min(80).max(160).default(100),
})
export type Settings = z.output<typeof settings>
