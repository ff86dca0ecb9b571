import { z } from 'zod'
import { call } from '../call.ts'
import { searchHit, searchKind } from '../search.ts'

export const searchApi = {
  /** Hits newest first; `ranked` asks for the best match first. */
  find: call(
    z.object({
      words: z.string(),
      kinds: z.array(searchKind).optional(),
      ranked: z.boolean().default(false),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.object({ hits: z.array(searchHit), more: z.boolean() }),
  ),
} as const
