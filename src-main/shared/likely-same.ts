import { z } from 'zod'
import { id } from './identity.ts'

/** Why two actors are, or may not be, one; `likelySame.<reason>` in the catalogue. */
export const likelyReason = z.enum([
  'sameName',
  'spelling',
  'nameOrder',
  'initials',
  'longerName',
  'transliteration',
  'slip',
  'words',
  'acronym',
  'sameCountry',
  'sameOffice',
  'otherCountry',
  'otherGender',
  'otherGeneration',
  'otherYears',
])
export type LikelyReason = z.output<typeof likelyReason>

const likelyActor = z.object({
  id,
  /** The name it is listed by. */
  name: z.string(),
  /** The name by which it is likely the other. */
  foundName: z.string(),
  country: z.string().nullable(),
  /** One of its positions, in words. */
  office: z.string().nullable(),
})

/** Two actors that may be one: for the analyst to look at, never acted upon. */
export const likelyPair = z.object({
  one: likelyActor,
  other: likelyActor,
  /** From 0 to 1. */
  score: z.number(),
  reasons: z.array(likelyReason),
})
export type LikelyPair = z.output<typeof likelyPair>
