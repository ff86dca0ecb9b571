import { z } from 'zod'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { lexiconEntry, lexiconGiven, lexiconImport } from '../lexicon.ts'
import { nothing, one } from './common-shapes.ts'

export const lexiconApi = {
  /** List by list, each in the order of the alphabet. */
  list: call(nothing, z.array(lexiconEntry)),
  /** Answers the entry that was there already when there is one; `added` tells. */
  add: call(lexiconGiven, z.object({ id, added: z.boolean() })),
  edit: call(lexiconGiven.extend({ id }), nothing),
  remove: call(one, nothing),
  /** The name of a rejected proposal is never proposed again; the rest of its article is read again. */
  neverPropose: call(z.object({ proposalId: id }), z.object({ name: z.string() })),
  /** Main asks where to save every list as one table; null when the person cancels. */
  exportFile: call(nothing, z.object({ path: z.string().nullable() })),
  /** Main asks which table to read; what is there already is left, and a faulty file changes nothing. */
  importFile: call(nothing, lexiconImport),
} as const
