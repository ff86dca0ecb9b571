import { AppError } from '../shared/app-error.ts'
import { foldName } from '../shared/fold.ts'
import type { SourcedStatement, Statement } from '../shared/meeting.ts'
import { readRange, writeRange } from '../record/dated-column.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { Store } from '../store/open-store.ts'

type Row = Omit<Statement, 'saidOn'> & { saidOn: string | null }

const columns = 'id, actorId, meetingId, type, text, language, translation, saidOn'

export type StatementStore = ReturnType<typeof statementStore>

/** What actors said. */
export function statementStore(store: Store) {
  const { db } = store
  const evidence = evidenceStore(store)
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM statements WHERE id = ?`)
  const byActor = db.prepare<{ actorId: string | null }, Row>(
    `SELECT ${columns} FROM statements
     WHERE @actorId IS NULL AND actorId IS NULL OR actorId IN (
       SELECT id FROM actors WHERE canonicalId = (SELECT canonicalId FROM actors WHERE id = @actorId))
     ORDER BY id`,
  )
  // A left join of the view would have SQLite write the whole of it down first.
  const atMeeting = db.prepare<[string], Row & { actorName: string | null }>(
    `SELECT s.id, c.id AS actorId, s.meetingId, s.type, s.text, s.language, s.translation, s.saidOn,
       c.name AS actorName
     FROM statements s LEFT JOIN actors a ON a.id = s.actorId LEFT JOIN actors c ON c.id = a.canonicalId
     WHERE s.meetingId = ? ORDER BY s.id`,
  )
  const some = db.prepare<[string], Row & { actorName: string | null }>(
    `SELECT s.id, c.id AS actorId, s.meetingId, s.type, s.text, s.language, s.translation, s.saidOn,
       c.name AS actorName
     FROM statements s LEFT JOIN actors a ON a.id = s.actorId LEFT JOIN actors c ON c.id = a.canonicalId
     WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY s.id`,
  )
  const insert = db.prepare(
    `INSERT INTO statements (${columns})
     VALUES (@id, @actorId, @meetingId, @type, @text, @language, @translation, @saidOn)`,
  )
  const update = db.prepare(
    `UPDATE statements SET actorId = @actorId, meetingId = @meetingId, type = @type, text = @text,
       language = @language, translation = @translation, saidOn = @saidOn WHERE id = @id`,
  )
  const remove = db.prepare('DELETE FROM statements WHERE id = ?')

  return {
    /** @throws AppError notFound */
    get(id: string): Statement {
      const row = byId.get(id)
      if (row === undefined) throw new AppError('notFound', `no statement ${id}`)
      return read(row)
    },
    find: (id: string): Statement | null => {
      const row = byId.get(id)
      return row === undefined ? null : read(row)
    },
    add: (statement: Statement): void => void insert.run(write(statement)),
    replace: (statement: Statement): void => void update.run(write(statement)),
    remove(id: string): void {
      evidence.remove('statements', [id])
      remove.run(id)
    },
    /** The statement by this actor (null: by nobody known) with the same words. */
    like: (actorId: string | null, text: string): Statement | null => {
      const row = byActor.all({ actorId }).find((one) => foldName(one.text) === foldName(text))
      return row === undefined ? null : read(row)
    },
    /** Some statements, each by who stands for its speaker, in the order they were written down. */
    sourced: (ids: readonly string[]): SourcedStatement[] => {
      const found = evidence.of('statements', ids)
      return some.all(JSON.stringify(ids)).map((row) => ({
        ...row,
        saidOn: readRange(row.saidOn),
        evidence: found.get(row.id) ?? [],
      }))
    },
    /** The statements of a meeting, each by who stands for its speaker, in the order of their sources; those without a source come last. */
    atMeeting(meetingId: string): SourcedStatement[] {
      const rows = atMeeting.all(meetingId)
      const found = evidence.of(
        'statements',
        rows.map((row) => row.id),
      )
      const place = (id: string): string => {
        const first = found.get(id)?.[0]
        if (first === undefined) return '~'
        const start = String(first.start).padStart(12, '0')
        return `${first.publishedOn ?? '9999'} ${first.articleId} ${start}`
      }
      return rows
        .toSorted((left, right) => (place(left.id) < place(right.id) ? -1 : 1))
        .map((row) => ({
          ...row,
          saidOn: readRange(row.saidOn),
          evidence: found.get(row.id) ?? [],
        }))
    },
  }
}

function read(row: Row): Statement {
  return { ...row, saidOn: readRange(row.saidOn) }
}

function write(statement: Statement): Row {
  return { ...statement, saidOn: writeRange(statement.saidOn) }
}
