import type { ImportOutcome } from '../shared/article.ts'
import type { ImportProgress } from '../shared/import.ts'
import type { Store } from '../store/open-store.ts'

type Row = Omit<ImportProgress, 'cancelled' | 'current' | 'error'> & { cancelled: number }

/** Reports of imports: which files came in and what became of each. Not part of the record. */
export function importsStore({ db }: Store) {
  const count = (outcome: ImportOutcome['outcome']) =>
    `(SELECT count(*) FROM importedFiles WHERE importId = i.id
      AND outcome ->> 'outcome' = '${outcome}') AS ${outcome}`
  const columns = `i.id, i.source, i.total, i.startedAt, i.endedAt, i.cancelled,
    (SELECT count(DISTINCT fileRank) FROM importedFiles WHERE importId = i.id) AS done,
    ${count('imported')}, ${count('duplicate')}, ${count('updated')}, ${count('failed')}`
  const find = db.prepare<[string], Row>(`SELECT ${columns} FROM imports i WHERE i.id = ?`)
  const list = db.prepare<[number], Row>(
    `SELECT ${columns} FROM imports i ORDER BY i.startedAt DESC, i.id DESC LIMIT ?`,
  )
  const outcomes = db
    .prepare<[string], string>(
      'SELECT outcome FROM importedFiles WHERE importId = ? ORDER BY rankInImport',
    )
    .pluck()
  const add = db.prepare(
    'INSERT INTO imports (id, source, total, startedAt) VALUES (@id, @source, @total, @startedAt)',
  )
  const end = db.prepare(
    'UPDATE imports SET endedAt = @endedAt, cancelled = @cancelled WHERE id = @id',
  )
  const addFile = db.prepare(
    `INSERT INTO importedFiles (importId, rankInImport, fileRank, outcome)
     VALUES (@importId, (SELECT count(*) FROM importedFiles WHERE importId = @importId), @fileRank, @outcome)`,
  )

  return {
    find: (id: string): ImportProgress | null => {
      const row = find.get(id)
      return row ? read(row) : null
    },
    /** Latest first. */
    list: (limit: number): ImportProgress[] => list.all(limit).map(read),
    outcomes: (id: string): ImportOutcome[] =>
      // What `addOutcomes` wrote.
      outcomes.all(id).map((one) => JSON.parse(one) as ImportOutcome),
    add: (started: { id: string; source: string; total: number; startedAt: string }): void =>
      void add.run(started),
    /** Writes what became of files, `fileRank` telling outcomes of one file from those of the next. */
    addOutcomes(importId: string, found: readonly { fileRank: number; outcome: ImportOutcome }[]) {
      db.transaction(() => {
        for (const { fileRank, outcome } of found)
          addFile.run({ importId, fileRank, outcome: JSON.stringify(outcome) })
      }).immediate()
    },
    end: (id: string, endedAt: string, cancelled: boolean): void =>
      void end.run({ id, endedAt, cancelled: cancelled ? 1 : 0 }),
  }
}

function read(row: Row): ImportProgress {
  return { ...row, cancelled: row.cancelled === 1, current: null, error: null }
}
