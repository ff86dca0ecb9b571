import { z } from 'zod'
import { call } from '../call.ts'
import { localModelState } from '../local-model.ts'
import { settings } from '../settings.ts'
import { nothing } from './common-shapes.ts'

export const settingsApi = {
  read: call(nothing, settings),
  write: call(settings.partial(), settings),
  /** The folder of the optional local model, and what became of what it holds; opening a model takes seconds. */
  localModel: call(nothing, z.object({ folder: z.string(), model: localModelState })),
  /** Shows that folder in the system's file manager; made when missing. */
  openModelFolder: call(nothing, nothing),
} as const
