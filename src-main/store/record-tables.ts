import { recordKind, type RecordKind } from '../shared/identity.ts'
import type { Database } from './database.ts'

/** The tables whose every change is journalled. */
export const recordTables: readonly RecordKind[] = recordKind.options

/** The stored (not generated) columns of a table, in order. */
export function storedColumns(db: Database, table: string): string[] {
  const columns = db.pragma(`table_xinfo(${table})`) as { name: string; hidden: number }[]
  return columns.filter((column) => column.hidden === 0).map((column) => column.name)
}
