import { z } from 'zod'

/** How one actor stands to another. */
export const relationKind = z.enum([
  'memberOf',
  'partOf',
  'reportsTo',
  'allyOf',
  'opposes',
  'spouseOf',
  'other',
])
export type RelationKind = z.output<typeof relationKind>

/** Kinds that say the same both ways. */
export const mutualKinds: ReadonlySet<RelationKind> = new Set(['allyOf', 'opposes', 'spouseOf'])
