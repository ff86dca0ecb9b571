import type { RecordKind } from '../shared/identity.ts'
import type { Database } from './database.ts'
import { storedColumns } from './record-tables.ts'

type Value = string | number | null
/** A row as the journal keeps it: column → value. */
export type RowImage = Record<string, Value>

/** Reads and writes whole rows by their journalled image, whatever table they are of. */
export type RowImages = {
  read: (table: RecordKind, id: string) => RowImage | null
  /** Makes the row equal to the image; null removes it. Columns the image lacks keep their default. */
  write: (table: RecordKind, id: string, image: RowImage | null) => void
}

/** Row images over a connection; statements are prepared once a table. */
export function rowImages(db: Database): RowImages {
  const tables = new Map<RecordKind, ReturnType<typeof prepare>>()

  function prepare(table: RecordKind) {
    const columns = storedColumns(db, table)
    const names = columns.map((column) => `"${column}"`)
    return {
      columns,
      read: db.prepare<[string], RowImage>(`SELECT ${names.join(', ')} FROM ${table} WHERE id = ?`),
      remove: db.prepare(`DELETE FROM ${table} WHERE id = ?`),
      update: db.prepare(
        `UPDATE ${table} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
      ),
      insert: (present: string[]) =>
        db.prepare(
          `INSERT INTO ${table} (${present.map((name) => `"${name}"`).join(', ')})
           VALUES (${present.map(() => '?').join(', ')})`,
        ),
    }
  }

  function statements(table: RecordKind) {
    let prepared = tables.get(table)
    if (prepared === undefined) {
      prepared = prepare(table)
      tables.set(table, prepared)
    }
    return prepared
  }

  function read(table: RecordKind, id: string): RowImage | null {
    return statements(table).read.get(id) ?? null
  }

  function write(table: RecordKind, id: string, image: RowImage | null): void {
    const { columns, remove, update, insert } = statements(table)
    if (image === null) {
      remove.run(id)
      return
    }
    const current = read(table, id)
    if (current === null) {
      const present = columns.filter((column) => Object.hasOwn(image, column))
      insert(present).run(...present.map((column) => image[column] ?? null))
      return
    }
    const next = { ...current, ...image }
    update.run(...columns.map((column) => next[column] ?? null), id)
  }

  return { read, write }
}

/** True when two images agree on every column both have; null agrees with null only. */
export function sameImage(left: RowImage | null, right: RowImage | null): boolean {
  if (left === null || right === null) return left === right
  return Object.keys(left).every(
    (column) => !Object.hasOwn(right, column) || left[column] === right[column],
  )
}
