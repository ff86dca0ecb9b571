import type { LinkKind } from '../shared/markdown/references.ts'
import type { Database } from '../store/database.ts'

/** What the records that have a title are called. */
export function titleStore(db: Database) {
  const titles = {
    meeting: db.prepare<[string], string>('SELECT title FROM meetings WHERE id = ?').pluck(),
    note: db.prepare<[string], string>('SELECT title FROM notes WHERE id = ?').pluck(),
    article: db.prepare<[string], string>('SELECT title FROM articles WHERE id = ?').pluck(),
  }
  return {
    /** Undefined when there is no such record. */
    read: (kind: Exclude<LinkKind, 'actor'>, id: string): string | undefined =>
      titles[kind].get(id),
  }
}
