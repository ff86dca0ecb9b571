import { AppError } from '../shared/app-error.ts'
import { plainText } from '../shared/markdown/plain-text.ts'
import type { LinkKind } from '../shared/markdown/references.ts'
import type { Note, NoteSummary } from '../shared/note.ts'
import type { Database } from '../store/database.ts'

/** A text that links to a record. */
export type Backlink = { kind: 'note' | 'briefing'; id: string; title: string }

/** How much of a note its beginning is made from, and how much of it is kept. UTF-16 units. */
const readLength = 800
const beginningLength = 160

/** The SQL of notes. Writes must be made inside an operation. */
export function noteStore(db: Database) {
  const list = db.prepare<[], Omit<NoteSummary, 'beginning'> & { start: string }>(
    `SELECT id, title, updatedAt, language, substr(body, 1, ${readLength}) AS start
     FROM notes ORDER BY updatedAt DESC, id DESC`,
  )
  const byId = db.prepare<[string], Note>('SELECT * FROM notes WHERE id = ?')
  const matching = db.prepare<[string], Note>(
    `SELECT n.* FROM searchIndex CROSS JOIN searchDocuments d ON d.id = searchIndex.rowid
       JOIN notes n ON n.id = d.recordId
     WHERE searchIndex MATCH ? AND d.kind = 'notes' ORDER BY n.updatedAt DESC, n.id DESC`,
  )
  const insert = db.prepare<[Note]>(
    `INSERT INTO notes (id, title, body, language, createdAt, updatedAt)
     VALUES (@id, @title, @body, @language, @createdAt, @updatedAt)`,
  )
  const update = db.prepare<[Pick<Note, 'id' | 'title' | 'body' | 'language' | 'updatedAt'>]>(
    `UPDATE notes SET title = @title, body = @body, language = @language, updatedAt = @updatedAt
     WHERE id = @id`,
  )
  const remove = db.prepare<[string]>('DELETE FROM notes WHERE id = ?')
  // A link is `](kind:id)`. Articles are also linked to by the citations of their passages, and
  // meetings by the briefings made from them.
  const backlinks = db.prepare<{ link: string; kind: LinkKind; id: string }, Backlink>(
    `SELECT 'note' AS kind, n.id, n.title, n.updatedAt FROM notes n
     WHERE instr(n.body, @link) > 0 OR @kind = 'article' AND n.id IN (
       SELECT c.ownerId FROM citations c JOIN passages p ON p.id = c.passageId
       WHERE c.ownerKind = 'notes' AND p.articleId = @id)
     UNION
     SELECT 'briefing', b.id, b.title, b.updatedAt FROM briefings b
     WHERE @kind = 'meeting' AND b.meetingId = @id OR b.id IN (
       SELECT s.briefingId FROM briefingSections s
       WHERE instr(s.body, @link) > 0 OR @kind = 'article' AND s.id IN (
         SELECT c.ownerId FROM citations c JOIN passages p ON p.id = c.passageId
         WHERE c.ownerKind = 'briefingSections' AND p.articleId = @id))
     ORDER BY updatedAt DESC`,
  )

  return {
    /** Latest first. */
    list: (): NoteSummary[] =>
      list
        .all()
        .map(({ start, ...note }) => ({ ...note, beginning: beginningOf(plainText(start)) })),
    /** @throws AppError notFound */
    get(id: string): Note {
      const note = byId.get(id)
      if (note === undefined) throw new AppError('notFound', `no note ${id}`)
      return note
    },
    /** The notes that a full-text expression finds, latest first. */
    matching: (expression: string): Note[] => matching.all(expression),
    add: (note: Note): void => void insert.run(note),
    replace: (note: Pick<Note, 'id' | 'title' | 'body' | 'language' | 'updatedAt'>): void =>
      void update.run(note),
    remove: (id: string): void => void remove.run(id),
    /** Notes and briefings that link to a record, latest first; each once. */
    backlinks: (kind: LinkKind, id: string): Backlink[] =>
      backlinks
        .all({ link: `](${kind}:${id})`, kind, id })
        .map((row) => ({ kind: row.kind, id: row.id, title: row.title })),
  }
}

/** Cut after a whole word, with an ellipsis. */
function beginningOf(text: string): string {
  if (text.length <= beginningLength) return text
  return `${text.slice(0, beginningLength).replace(/\s+\S*$/, '')}…`
}
