import { z } from 'zod'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { finding } from '../preflight.ts'
import { nothing, one } from './common-shapes.ts'

/** A finding of a briefing, by its key. */
const found = z.object({ id, key: z.string() })

export const preflightApi = {
  /** Checks a briefing as it is on disk. */
  examine: call(one, z.object({ findings: z.array(finding) })),
  /** Lets a finding stand, with the reason. */
  waive: call(found.extend({ reason: z.string().trim().min(1) }), nothing),
  unwaive: call(found, nothing),
  /** Writes what would mend it. */
  fix: call(found, nothing),
}
