import { z } from 'zod'
import { call } from '../call.ts'
import { recordExportProgress, recordFormat } from '../record-export.ts'
import { nothing } from './common-shapes.ts'

export const recordApi = {
  /** Main asks where to save, and answers once the file is written; null when the person cancels. */
  exportWhole: call(z.object({ format: recordFormat }), z.object({ path: z.string().nullable() })),
  /** The export under way, null when there is none; told to have moved on by the change `jobs`. */
  progress: call(nothing, z.object({ running: recordExportProgress.nullable() })),
  /** Ends the export under way; what stood under that name before is untouched. */
  cancel: call(nothing, nothing),
} as const
