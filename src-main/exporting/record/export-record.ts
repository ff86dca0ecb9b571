import type { Database } from '../../store/database.ts'
import type { RecordExportProgress, RecordFormat } from '../../shared/record-export.ts'
import { writeFileSafely } from '../write-file-safely.ts'
import type { RecordWriter } from './record-format.ts'
import { recordStore } from './record-store.ts'
import { writeCsv } from './to-csv.ts'
import { writeFollowTheMoney } from './to-follow-the-money.ts'
import { writeJsonLd } from './to-json-ld.ts'
import { writeStix } from './to-stix.ts'

const writers: Record<RecordFormat, RecordWriter> = {
  csv: writeCsv,
  jsonld: writeJsonLd,
  ftm: writeFollowTheMoney,
  stix: writeStix,
}

export type RecordExportOptions = {
  format: RecordFormat
  /** The file to write; it stands whole or not at all. */
  path: string
  /** The instant of the export. */
  at: Date
  byteOrderMark?: boolean
  /** Told now and then; may throw, which ends the export. */
  onProgress?: (progress: RecordExportProgress) => void
}

/** Parts written between two tellings. */
const tellingEvery = 250

/**
 * Writes the whole record, as it stands when the writing begins, in a standard form. Answers how many
 * parts it has: actors, meetings, statements, facts and articles.
 * @throws AppError diskFull, cannotWriteFile; what `onProgress` throws
 */
export function exportRecord(db: Database, options: RecordExportOptions): number {
  const { format, path, at, onProgress } = options
  const record = recordStore(db)
  // One transaction: what is written meanwhile is not seen.
  return db.transaction(() => {
    const total = record.total()
    let done = 0
    const step = () => {
      done += 1
      if (done % tellingEvery === 0) onProgress?.({ done, total })
    }
    onProgress?.({ done, total })
    const byteOrderMark = options.byteOrderMark ?? true
    writeFileSafely(path, writers[format](record, { at, step, byteOrderMark }))
    return total
  })()
}
