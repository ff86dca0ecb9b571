import { z } from 'zod'
import { recordKind } from './identity.ts'

/** Sent to the window after each commit: which records were written, by table. */
export const change = z.array(
  z.object({
    kind: z.union([recordKind, z.enum(['settings', 'history', 'jobs'])]),
    ids: z.array(z.string()),
  }),
)
export type Change = z.output<typeof change>
