import { AppError } from '../shared/app-error.ts'
import type { RecordKind } from '../shared/identity.ts'
import type { Database } from './database.ts'
import { type RowImage, rowImages, sameImage } from './row-image.ts'

/** A row as an operation found it and as it left it. */
export type Taken = {
  tableName: RecordKind
  rowId: string
  before: RowImage | null
  after: RowImage | null
}

/** What an operation removed, read from the journal, and how it is put back. Writes must be made inside an operation. */
export function putBackOf(db: Database) {
  const rows = rowImages(db)
  const entries = db.prepare<
    [number],
    { tableName: RecordKind; rowId: string; before: string | null; after: string | null }
  >(
    `SELECT tableName, rowId, before, after FROM journal
     WHERE operationId = ? AND before IS NOT NULL ORDER BY id DESC`,
  )

  /** A row that a removal only took a link from: each column is given back unless it was changed since. */
  function mend(tableName: RecordKind, rowId: string, before: RowImage, after: RowImage): void {
    const current = rows.read(tableName, rowId)
    if (current === null) return
    const lost = Object.keys(before).filter(
      (column) => before[column] !== after[column] && current[column] === after[column],
    )
    if (lost.length === 0) return
    const given = Object.fromEntries(lost.map((column) => [column, before[column] ?? null]))
    rows.write(tableName, rowId, { ...current, ...given })
  }

  return {
    /** What an operation removed or changed, in the order to put it back: what was taken last first. */
    taken: (operationId: number): Taken[] =>
      entries.all(operationId).map(({ tableName, rowId, before, after }) => ({
        ...{ tableName, rowId },
        ...{ before: parse(before), after: parse(after) },
      })),
    /**
     * Writes rows that were removed back as they were, and gives the others what they lost with them.
     * A row that is there again stays as it is. @throws AppError conflict when it is there with other words
     */
    write(taken: readonly Taken[]): void {
      db.pragma('defer_foreign_keys = ON')
      for (const { tableName, rowId, before, after } of taken) {
        if (before === null) continue
        if (after !== null) {
          mend(tableName, rowId, before, after)
          continue
        }
        const current = rows.read(tableName, rowId)
        if (current === null) rows.write(tableName, rowId, before)
        else if (!sameImage(current, before))
          throw new AppError('conflict', `${tableName} ${rowId} is there again`)
      }
    },
  }
}

/**
 * Of what an operation took, what belongs to some records: they themselves, the rows that named them,
 * those that named these, and what only lost its link to one of them.
 */
export function takenWith(taken: readonly Taken[], of: Iterable<string>): Taken[] {
  const ids = new Set(of)
  const names = ({ before }: Taken) =>
    Object.values(before ?? {}).some((value) => typeof value === 'string' && ids.has(value))
  const removed = taken.filter(({ after }) => after === null)
  for (let size = 0; size !== ids.size;) {
    size = ids.size
    for (const one of removed) if (names(one)) ids.add(one.rowId)
  }
  return taken.filter((one) => (one.after === null ? ids.has(one.rowId) : lostLink(one, ids)))
}

function lostLink({ before, after }: Taken, ids: ReadonlySet<string>): boolean {
  return Object.entries(before ?? {}).some(
    ([column, value]) => typeof value === 'string' && ids.has(value) && after?.[column] !== value,
  )
}

function parse(image: string | null): RowImage | null {
  // What the triggers wrote: a row as JSON.
  return image === null ? null : (JSON.parse(image) as RowImage)
}
