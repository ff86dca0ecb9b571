import { z } from 'zod'
import { call } from '../call.ts'
import { id } from '../identity.ts'
import { importProgress, importReport, removal, takenBack, tray } from '../import.ts'
import { nothing, one } from './common-shapes.ts'

export const importsApi = {
  /** Starts an import of files dropped on the window: `add` hands them over, `finish` closes its report. */
  begin: call(z.object({ source: z.string(), total: z.int().positive() }), one),
  /** Answers once these files are in; stops early when the import is cancelled. */
  add: call(
    z.object({
      id,
      files: z.array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })),
    }),
    importProgress,
  ),
  finish: call(one, importProgress),
  /** Main asks which files or folder, and answers once the import has begun; null when the person cancels. */
  pick: call(z.object({ what: z.enum(['files', 'folder']) }), z.object({ id: id.nullable() })),
  /** Stops after the file being read; what came in stays, and is recognised when run again. */
  cancel: call(one, nothing),
  /** Told to have moved on by the change `jobs`. */
  progress: call(one, importProgress),
  /** Latest first. */
  list: call(nothing, z.array(importProgress)),
  report: call(one, importReport),
  /** Main asks where to save the report as a table; null when the person cancels. */
  saveReport: call(one, z.object({ path: z.string().nullable() })),
  /** What waits in the watched folder; told to have changed by the change `jobs` without ids. */
  tray: call(nothing, tray),
  /** Main asks which folder to watch. */
  chooseWatched: call(nothing, nothing),
  stopWatching: call(nothing, nothing),
  /** Imports files of the tray, all when `names` is null; null when none of them waits. */
  takeIn: call(
    z.object({ names: z.array(z.string()).nullable() }),
    z.object({ id: id.nullable() }),
  ),
  /** Files leave the tray without being imported. */
  ignore: call(z.object({ names: z.array(z.string()) }), nothing),
  /** What `remove` would do. */
  removal: call(takenBack, removal),
  /** Takes articles and versions back with what only they confirm, in one operation. */
  remove: call(takenBack, nothing),
} as const
