import type { WholeRecord } from './record-store.ts'

/** What writing the record is given beside the record itself. */
export type WritingRecord = {
  /** The instant of the export. */
  at: Date
  /** Called after each actor, meeting, statement, fact and article; may throw, which ends the writing. */
  step: () => void
  /** Begins tables with the mark of UTF-8, by which spreadsheets know it. */
  byteOrderMark: boolean
}

/** Writes a record piece by piece, always the same for the same record and instant. */
export type RecordWriter = (
  record: WholeRecord,
  writing: WritingRecord,
) => Iterable<Uint8Array | string>
