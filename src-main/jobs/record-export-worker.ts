import { parentPort, workerData } from 'node:worker_threads'
import { exportRecord } from '../exporting/record/export-record.ts'
import { AppError } from '../shared/app-error.ts'
import { openToRead } from '../store/open-to-read.ts'
import type { RecordExportSetting, RecordExportTold } from './record-export-job.ts'

// What the thread that starts this one gives it.
const { storePath, format, path, at, ending } = workerData as RecordExportSetting
const asked = new Int32Array(ending)
const tell = (told: RecordExportTold) => parentPort?.postMessage(told)

try {
  const db = openToRead(storePath)
  try {
    exportRecord(db, {
      ...{ format, path, at: new Date(at) },
      onProgress(progress) {
        if (Atomics.load(asked, 0) === 1) throw new AppError('cancelled', 'the export was ended')
        tell({ progress })
      },
    })
  } finally {
    db.close()
  }
} catch (error) {
  if (error instanceof AppError) {
    const { code, message, detail } = error
    tell({ error: { code, message, detail } })
  } else tell({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
