import type { Database } from './database.ts'
import type { SearchKind } from '../shared/search.ts'

/** What of a record is searched: SQL expressions over a row called `r`. */
const searched: { kind: SearchKind; title: string; body: string }[] = [
  {
    kind: 'articles',
    title: 'r.title',
    body: `(SELECT text FROM texts WHERE hash = r.textHash) || ' ' || ifnull(r.outlet, '') || ' ' || ifnull(r.author, '')`,
  },
  {
    kind: 'actors',
    title: 'r.name',
    body: `ifnull(r.acronym, '') || ' ' || r.description || ' ' ||
      ifnull((SELECT group_concat(name, ' ') FROM actorNames WHERE actorId = r.id), '') || ' ' ||
      ifnull((SELECT group_concat(concat_ws(' ', rank, title, organisation), ' ') FROM positions WHERE actorId = r.id), '')`,
  },
  {
    kind: 'meetings',
    title: 'r.title',
    body: `concat_ws(' ', r.place, r.organiser, r.agenda, r.outcome)`,
  },
  { kind: 'notes', title: 'r.title', body: 'r.body' },
  {
    kind: 'briefings',
    title: 'r.title',
    body: `ifnull((SELECT group_concat(heading || ' ' || body, ' ') FROM briefingSections WHERE briefingId = r.id), '')`,
  },
]

/** Tables whose rows are part of the searched text of another record. */
const parts: { table: string; owner: SearchKind; ownerId: string }[] = [
  { table: 'actorNames', owner: 'actors', ownerId: 'actorId' },
  { table: 'positions', owner: 'actors', ownerId: 'actorId' },
  { table: 'briefingSections', owner: 'briefings', ownerId: 'briefingId' },
]

/**
 * Writes the triggers that keep the full-text index equal to the record, replacing those of an
 * earlier version. Texts are indexed folded by `fold()`, which the connection provides
 * (`shared/fold.ts`), so that œ, ligatures and typographic apostrophes are found however typed.
 */
export function writeSearchTriggers(db: Database): void {
  const documentOf = (kind: SearchKind, recordId: string) =>
    `(SELECT id FROM searchDocuments WHERE kind = '${kind}' AND recordId = ${recordId})`
  const refresh = (kind: SearchKind, recordId: string) => {
    const source = searched.find((one) => one.kind === kind)
    if (source === undefined) throw new Error(`nothing is searched in ${kind}`)
    return `
      INSERT OR REPLACE INTO searchIndex (rowid, title, body)
        SELECT ${documentOf(kind, 'r.id')}, fold(${source.title}), fold(${source.body})
        FROM ${kind} r WHERE r.id = ${recordId};`
  }
  const trigger = (table: string, event: 'insert' | 'update' | 'delete', body: string) => `
    DROP TRIGGER IF EXISTS search_${table}_${event};
    CREATE TRIGGER search_${table}_${event} AFTER ${event.toUpperCase()} ON ${table} BEGIN ${body} END;`

  for (const { kind } of searched) {
    db.exec(
      trigger(
        kind,
        'insert',
        `INSERT INTO searchDocuments (kind, recordId) VALUES ('${kind}', NEW.id); ${refresh(kind, 'NEW.id')}`,
      ) +
        trigger(kind, 'update', refresh(kind, 'NEW.id')) +
        trigger(
          kind,
          'delete',
          `DELETE FROM searchIndex WHERE rowid = ${documentOf(kind, 'OLD.id')};
           DELETE FROM searchDocuments WHERE kind = '${kind}' AND recordId = OLD.id;`,
        ),
    )
  }
  for (const { table, owner, ownerId } of parts) {
    db.exec(
      trigger(table, 'insert', refresh(owner, `NEW.${ownerId}`)) +
        trigger(table, 'update', refresh(owner, `NEW.${ownerId}`)) +
        trigger(table, 'delete', refresh(owner, `OLD.${ownerId}`)),
    )
  }
}
