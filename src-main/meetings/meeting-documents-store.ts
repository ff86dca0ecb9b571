import { AppError } from '../shared/app-error.ts'
import type { OpenMeeting } from '../shared/meeting.ts'
import type { Database } from '../store/database.ts'

type Attached = { id: string; meetingId: string; articleId: string }
type Document = OpenMeeting['documents'][number]

/** The articles that are documents of meetings. */
export function meetingDocumentStore(db: Database) {
  const byId = db.prepare<[string], Attached>(
    'SELECT id, meetingId, articleId FROM meetingDocuments WHERE id = ?',
  )
  const between = db
    .prepare<[string, string], string>(
      'SELECT id FROM meetingDocuments WHERE meetingId = ? AND articleId = ?',
    )
    .pluck()
  const atMeeting = db.prepare<[string], Document>(
    `SELECT d.id, a.id AS articleId, a.title, a.outlet, a.publishedOn
     FROM meetingDocuments d JOIN articles a ON a.id = d.articleId
     WHERE d.meetingId = ? ORDER BY a.publishedOn, a.importedAt, a.id`,
  )
  const insert = db.prepare(
    'INSERT INTO meetingDocuments (id, meetingId, articleId) VALUES (@id, @meetingId, @articleId)',
  )
  const remove = db.prepare('DELETE FROM meetingDocuments WHERE id = ?')

  return {
    /** @throws AppError notFound */
    get(id: string): Attached {
      const row = byId.get(id)
      if (row === undefined) throw new AppError('notFound', `no meeting document ${id}`)
      return row
    },
    /** The id under which an article is a document of a meeting; null when it is none. */
    between: (meetingId: string, articleId: string): string | null =>
      between.get(meetingId, articleId) ?? null,
    /** The documents of a meeting in order of publication. */
    atMeeting: (meetingId: string): Document[] => atMeeting.all(meetingId),
    add: (attached: Attached): void => void insert.run(attached),
    remove: (id: string): void => void remove.run(id),
  }
}
