import type { Migration } from '../migrate.ts'
import { actorsTables } from './first-record/actors.ts'
import { evidenceTables } from './first-record/evidence.ts'
import { houseTables } from './first-record/house.ts'
import { meetingsTables } from './first-record/meetings.ts'
import { sourcesTables } from './first-record/sources.ts'
import { writingTables } from './first-record/writing.ts'

/**
 * The record as it first was. Column names are field names; dates with a precision are JSON
 * (`shared/dated.ts`) with generated columns to sort and search by.
 */
export const firstRecord: Migration = {
  version: 1,
  name: 'first record',
  up(db) {
    for (const tables of [
      sourcesTables,
      actorsTables,
      meetingsTables,
      evidenceTables,
      writingTables,
      houseTables,
    ])
      db.exec(tables)
  },
}
