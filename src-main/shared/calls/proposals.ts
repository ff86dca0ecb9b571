import { z } from 'zod'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { decision, plannedChange, queueItem } from '../review.ts'
import { nothing, one } from './common-shapes.ts'

export const proposalsApi = {
  /** The review queue, of one article or of all, in reading order of importance; decided ones included on demand. */
  queue: call(
    z.object({ articleId: id.optional(), decided: z.boolean().default(false) }),
    z.array(queueItem),
  ),
  /** What accepting would change, with the value as proposed or as corrected. */
  plan: call(z.object({ id, value: z.unknown().optional() }), z.array(plannedChange)),
  /** Accepts as proposed, or as corrected when a value is given. */
  accept: call(z.object({ id, value: z.unknown().optional() }), decision),
  reject: call(one, decision),
  waiting: call(nothing, z.object({ count: z.int() })),
} as const
