import { z } from 'zod'
import { id } from './identity.ts'

export const searchKind = z.enum(['articles', 'actors', 'meetings', 'notes', 'briefings'])
export type SearchKind = z.output<typeof searchKind>

/** A text with the spans that matched, as UTF-16 offsets into it. */
export const highlighted = z.object({
  text: z.string(),
  matches: z.array(z.tuple([z.int(), z.int()])),
})
export type Highlighted = z.output<typeof highlighted>

export const searchHit = z.object({
  kind: searchKind,
  id,
  title: highlighted,
  extract: highlighted,
  /** Day shown with the hit: published, held, last edited. */
  day: z.string().nullable(),
})
export type SearchHit = z.output<typeof searchHit>
