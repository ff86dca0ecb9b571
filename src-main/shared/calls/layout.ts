import { z } from 'zod'
import { call } from '../call.ts'
import { layout, tab, titledTab } from '../layout.ts'
import { nothing } from './common-shapes.ts'

export const layoutApi = {
  /** What was open when the window was last used, without the records removed since; null in a new store. */
  read: call(nothing, z.object({ layout: layout.nullable() })),
  /** Answers once it is on disk. */
  write: call(layout, nothing),
  /** What the records of tabs are called; those that are no more are left out. */
  titles: call(z.object({ tabs: z.array(tab) }), z.array(titledTab)),
} as const
