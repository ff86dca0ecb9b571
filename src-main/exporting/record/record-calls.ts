import { AppError } from '../../shared/app-error.ts'
import type { HandlersOf } from '../../shared/contract.ts'
import {
  recordExtension,
  type RecordExportProgress,
  type RecordFormat,
} from '../../shared/record-export.ts'

/** What the edge of the application supplies. */
export type RecordCallsOptions = {
  /** Asks where to save a file; null when the person cancels. */
  askPath: (proposedName: string) => Promise<string | null>
  /** Starts writing the record, telling how far it is. */
  start: (
    written: { format: RecordFormat; path: string; at: Date },
    onProgress: (progress: RecordExportProgress) => void,
  ) => { ended: Promise<void>; cancel: () => void }
  now: () => Date
  /** What a file is called, without the day and the extension. */
  fileName: () => string
  /** Told each time the export under way has moved on. */
  announce: () => void
}

/** The calls of the `record` group: the whole record, taken out; one export at a time. */
export function recordCalls(options: RecordCallsOptions): HandlersOf<'record'> {
  let running: { progress: RecordExportProgress; cancel: () => void } | null = null

  return {
    async exportWhole({ format }) {
      if (running !== null) throw new AppError('conflict', 'an export is under way')
      const at = options.now()
      const day = at.toISOString().slice(0, 10)
      const path = await options.askPath(`${day} ${options.fileName()}${recordExtension[format]}`)
      if (path === null) return { path }
      const started = options.start({ format, path, at }, (progress) => {
        if (running !== null) running.progress = progress
        options.announce()
      })
      running = { progress: { done: 0, total: 0 }, cancel: started.cancel }
      try {
        await started.ended
      } finally {
        running = null
        options.announce()
      }
      return { path }
    },
    progress: () => ({ running: running?.progress ?? null }),
    cancel() {
      running?.cancel()
      return {}
    },
  }
}
