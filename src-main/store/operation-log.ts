import type { Change } from '../shared/change.ts'
import type { HistoryState, Operation, OperationName } from '../shared/history.ts'
import type { RecordKind } from '../shared/identity.ts'
import type { Database } from './database.ts'

type Row = Omit<Operation, 'undone'> & { undone: number }

const columns = `o.id, o.name, o.subject, o.author, o.at, o.undone,
  (SELECT count(*) FROM journal WHERE operationId = o.id) AS rows`

/** The SQL of operations and their journal entries. */
export function operationLog(db: Database) {
  const add = db.prepare(
    `INSERT INTO operations (name, subject, author, at, reverts)
     VALUES (@name, @subject, @author, @at, @reverts)`,
  )
  const dropIfEmpty = db.prepare(
    `DELETE FROM operations WHERE id = @id
     AND NOT EXISTS (SELECT 1 FROM journal WHERE operationId = @id)`,
  )
  const setUndone = db.prepare('UPDATE operations SET undone = ? WHERE id = ?')
  const lastEntry = db.prepare('SELECT ifnull(max(id), 0) FROM journal').pluck()
  // The plus keeps SQLite from walking the index of tables, and with it the whole journal.
  const changed = db.prepare<[number], { kind: RecordKind; ids: string }>(
    `SELECT tableName AS kind, json_group_array(DISTINCT rowId) AS ids
     FROM journal WHERE id > ? GROUP BY +tableName`,
  )
  const entries = db.prepare<
    [number],
    { tableName: RecordKind; rowId: string; before: string | null; after: string | null }
  >('SELECT tableName, rowId, before, after FROM journal WHERE operationId = ? ORDER BY id')
  const undoable = db.prepare<[], Row>(
    `SELECT ${columns} FROM operations o
     WHERE o.reverts IS NULL AND o.undone = 0 ORDER BY o.id DESC LIMIT 1`,
  )
  // Undone operations older than one that stands can no longer be redone.
  const redoable = db.prepare<[], Row>(
    `SELECT ${columns} FROM operations o
     WHERE o.reverts IS NULL AND o.undone = 1 AND o.id > ifnull(
       (SELECT max(id) FROM operations WHERE reverts IS NULL AND undone = 0), 0)
     ORDER BY o.id LIMIT 1`,
  )
  const list = db.prepare<[number], Row>(
    `SELECT ${columns} FROM operations o ORDER BY o.id DESC LIMIT ?`,
  )
  const stands = db.prepare('SELECT 1 FROM operations WHERE id = ? AND undone = 0').pluck()
  const latest = db.prepare('SELECT max(id) FROM operations').pluck()
  const latestOn = db.prepare(
    `SELECT o.id FROM operations o
     WHERE o.id = (SELECT max(id) FROM operations) AND o.name = @name AND o.author = @author
       AND o.undone = 0 AND o.at >= @since
       AND EXISTS (SELECT 1 FROM journal WHERE operationId = o.id AND rowId = @row)`,
  )
  latestOn.pluck()

  function read(row: Row | undefined): Operation | null {
    return row === undefined ? null : { ...row, undone: row.undone === 1 }
  }

  return {
    add: (operation: {
      name: OperationName
      subject: string
      author: string
      at: string
      reverts: number | null
    }): number => Number(add.run(operation).lastInsertRowid),
    dropIfEmpty: (id: number): void => void dropIfEmpty.run({ id }),
    setUndone: (id: number, undone: boolean): void => void setUndone.run(undone ? 1 : 0, id),
    lastEntry: (): number => lastEntry.get() as number,
    changesSince: (entry: number): Change =>
      changed.all(entry).map(({ kind, ids }) => ({ kind, ids: JSON.parse(ids) as string[] })),
    entries: (id: number) => entries.all(id),
    state: (): HistoryState => ({ undo: read(undoable.get()), redo: read(redoable.get()) }),
    list: (limit: number): Operation[] =>
      list.all(limit).map((row) => ({ ...row, undone: row.undone === 1 })),
    stands: (id: number): boolean => stands.get(id) !== undefined,
    latest: (): number | null => (latest.get() as number | null) ?? null,
    latestOn: (wanted: { name: string; row: string; author: string; since: string }) =>
      (latestOn.get(wanted) as number | undefined) ?? null,
  }
}
