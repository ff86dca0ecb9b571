import { z } from 'zod'
import { assertedAttribute, assertedKind, assertedValue, assertion } from '../assertion.ts'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { nothing } from './common-shapes.ts'

const told = z.object({
  kind: assertedKind,
  recordId: id,
  attribute: assertedAttribute,
  value: assertedValue,
})

/** What each source says of single values, and which of them the record takes. */
export const assertionsApi = {
  /** Every value told of a record (of an actor: and of its positions), attribute by attribute, the one in force first. */
  of: call(z.object({ kind: z.enum(['actors', 'meetings']), id }), z.array(assertion)),
  /** Takes a told value into the record; the sources of the one it replaces are set aside. */
  adopt: call(told, nothing),
  /** Sets a told value aside: it no longer counts as a conflict, until another source tells it. */
  dismiss: call(told, nothing),
  /** Lets a value that was set aside count again. */
  restore: call(told, nothing),
} as const
