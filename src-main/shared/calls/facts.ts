import { z } from 'zod'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { fact, sourcedFact } from '../meeting.ts'
import { created, listedSince, nothing, one } from './common-shapes.ts'

export const factsApi = {
  /** The facts of the chronology, oldest first. */
  list: call(listedSince, z.array(sourcedFact)),
  /** The years in which facts and dated meetings begin, oldest first. */
  years: call(nothing, z.array(z.string())),
  set: call(fact.omit({ createdAt: true }).extend({ id: id.optional() }), created),
  remove: call(one, nothing),
} as const
