import { Worker } from 'node:worker_threads'
import { AppError, type ErrorReply } from '../shared/app-error.ts'
import type { RecordExportProgress, RecordFormat } from '../shared/record-export.ts'

/** What the worker is started with. */
export type RecordExportSetting = {
  storePath: string
  format: RecordFormat
  path: string
  /** The instant of the export, ISO 8601. */
  at: string
  /** One whole number that is set to 1 to end the export. */
  ending: SharedArrayBuffer
}
export type RecordExportTold =
  { progress: RecordExportProgress } | { error: ErrorReply } | { failure: string }

/** A running export: its end, and a way to end it early, which leaves the old file untouched. */
export type RunningExport = { ended: Promise<void>; cancel: () => void }

/** Writes the whole record in a thread of its own, with its own connection to the store. */
export function recordExportJob(workerFile: string | URL, storePath: string) {
  return function start(
    { format, path, at }: { format: RecordFormat; path: string; at: Date },
    onProgress: (progress: RecordExportProgress) => void,
  ): RunningExport {
    const ending = new SharedArrayBuffer(4)
    const workerData: RecordExportSetting = {
      ...{ storePath, format, path, ending, at: at.toISOString() },
    }
    const worker = new Worker(workerFile, { workerData })
    const ended = new Promise<void>((resolve, reject) => {
      worker.on('message', (told: RecordExportTold) => {
        if ('progress' in told) onProgress(told.progress)
        else if ('failure' in told) reject(new Error(told.failure))
        else reject(new AppError(told.error.code, told.error.message, told.error.detail))
      })
      worker.on('error', reject)
      worker.on('exit', (code) => {
        if (code === 0) resolve()
        else reject(new Error(`the export ended with ${code}`))
      })
    })
    return { ended, cancel: () => void Atomics.store(new Int32Array(ending), 0, 1) }
  }
}
