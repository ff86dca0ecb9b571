import { z } from 'zod'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { fact, sourcedFact } from '../meeting.ts'
import { created, nothing, one } from './common-shapes.ts'

export const factsApi = {
  /** The chronology, oldest first. */
  list: call(nothing, z.array(sourcedFact)),
  set: call(fact.omit({ createdAt: true }).extend({ id: id.optional() }), created),
  remove: call(one, nothing),
} as const
