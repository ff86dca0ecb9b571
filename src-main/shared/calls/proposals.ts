import { z } from 'zod'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { decision, plannedChange, queueItem, waitingArticle } from '../review.ts'
import { nothing, one } from './common-shapes.ts'

const correction = {
  value: z.unknown().optional(),
  /** Where the words of the proposal really begin and end; only with a value. */
  span: z.object({ start: z.int().nonnegative(), end: z.int().positive() }).optional(),
}

export const proposalsApi = {
  /** The review queue, of one article or of all, in reading order of importance; decided ones included on demand. */
  queue: call(
    z.object({ articleId: id.optional(), decided: z.boolean().default(false) }),
    z.array(queueItem),
  ),
  /** What accepting would change, as proposed or as corrected. */
  plan: call(z.object({ id, ...correction }), z.array(plannedChange)),
  /** Accepts as proposed, or as corrected when a value is given; the rest of the article is read again. */
  accept: call(z.object({ id, ...correction }), decision),
  reject: call(one, decision),
  /** How many proposals wait for a decision, and the latest articles in which some do. */
  waiting: call(nothing, z.object({ count: z.int(), articles: z.array(waitingArticle) })),
} as const
