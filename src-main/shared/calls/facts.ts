import { z } from 'zod'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { fact, likelyFacts, sourcedFact } from '../meeting.ts'
import { created, listedSince, nothing, one } from './common-shapes.ts'

const two = z.object({ ids: z.tuple([id, id]) })

export const factsApi = {
  /** The facts of the chronology, oldest first. */
  list: call(listedSince, z.array(sourcedFact)),
  /** The years in which facts and dated meetings begin, oldest first. */
  years: call(nothing, z.array(z.string())),
  set: call(fact.omit({ createdAt: true }).extend({ id: id.optional() }), created),
  /** Removes a fact with every telling merged into it. */
  remove: call(one, nothing),
  /** The pairs that may be one fact, of which some facts are part; likeliest first. */
  likelySame: call(z.object({ ids: z.array(id).max(500) }), z.array(likelyFacts)),
  /** Makes two facts one, told twice; answers the one that stands for both. */
  merge: call(two, created),
  /** Makes a telling a fact of its own again, and keeps it so. */
  separate: call(one, nothing),
  /** « Ce n’est pas le même fait »: the two are not brought together again. */
  tellApart: call(two, nothing),
} as const
