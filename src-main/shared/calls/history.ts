import { z } from 'zod'
import { call } from '../call.ts'
import { historyState, operation } from '../history.ts'
import { nothing } from './common-shapes.ts'

export const historyApi = {
  state: call(nothing, historyState),
  list: call(z.object({ limit: z.int().min(1).max(1000).default(200) }), z.array(operation)),
  undo: call(nothing, operation),
  redo: call(nothing, operation),
} as const
