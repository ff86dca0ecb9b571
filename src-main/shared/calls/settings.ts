import { call } from '../call.ts'
import { settings } from '../settings.ts'
import { nothing } from './common-shapes.ts'

export const settingsApi = {
  read: call(nothing, settings),
  write: call(settings.partial(), settings),
} as const
