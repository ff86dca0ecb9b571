import type { Database } from './database.ts'
import type { SearchKind } from '../shared/search.ts'

/** What of a record is searched: SQL expressions over a row called `r`. */
const searched: {
  kind: SearchKind
  title: string
  body: string
  /** The column that names the record whose document holds this one's words, when it may be another's. */
  standsFor?: string
}[] = [
  {
    kind: 'articles',
    title: 'r.title',
    body: `concat_ws(' ', (SELECT text FROM texts WHERE hash = r.textHash), r.outlet, r.agency, r.author)`,
  },
  {
    kind: 'actors',
    // A merged actor is found as the one that stands for it: its own document is empty.
    title: `iif(r.canonicalId = r.id, r.name, '')`,
    body: `iif(r.canonicalId <> r.id, '', concat_ws(' ', r.acronym, r.description,
      (SELECT group_concat(n.name, ' ') FROM actors m JOIN actorNames n ON n.actorId = m.id
       WHERE m.canonicalId = r.id),
      (SELECT group_concat(concat_ws(' ', p.rank, p.title, p.organisation), ' ')
       FROM actors m JOIN positions p ON p.actorId = m.id WHERE m.canonicalId = r.id)))`,
    standsFor: 'canonicalId',
  },
  {
    kind: 'meetings',
    title: 'r.title',
    body: `concat_ws(' ', r.place, r.organiser, r.agenda, r.outcome,
      (SELECT group_concat(text, ' ') FROM meetingItems WHERE meetingId = r.id))`,
  },
  { kind: 'notes', title: 'r.title', body: 'r.body' },
  {
    kind: 'briefings',
    title: 'r.title',
    body: `ifnull((SELECT group_concat(heading || ' ' || body, ' ') FROM briefingSections WHERE briefingId = r.id), '')`,
  },
]

/** Tables whose rows are part of the searched text of another record. */
const parts: { table: string; owner: SearchKind; ownerOf: (row: string) => string }[] = [
  { table: 'actorNames', owner: 'actors', ownerOf: shownActor },
  { table: 'positions', owner: 'actors', ownerOf: shownActor },
  { table: 'meetingItems', owner: 'meetings', ownerOf: (row) => `${row}.meetingId` },
  { table: 'briefingSections', owner: 'briefings', ownerOf: (row) => `${row}.briefingId` },
]

function shownActor(row: string): string {
  return `(SELECT canonicalId FROM actors WHERE id = ${row}.actorId)`
}

/**
 * Writes the triggers that keep the full-text index equal to the record, replacing those of an
 * earlier version. Texts are indexed folded by `fold()`, which the connection provides
 * (`shared/fold.ts`), so that œ, ligatures and typographic apostrophes are found however typed.
 */
export function writeSearchTriggers(db: Database): void {
  const documentOf = (kind: SearchKind, recordId: string) =>
    `(SELECT id FROM searchDocuments WHERE kind = '${kind}' AND recordId = ${recordId})`
  const refresh = (kind: SearchKind, recordId: string, only = '') => {
    const source = searched.find((one) => one.kind === kind)
    if (source === undefined) throw new Error(`nothing is searched in ${kind}`)
    return `
      INSERT OR REPLACE INTO searchIndex (rowid, title, body)
        SELECT ${documentOf(kind, 'r.id')}, fold(${source.title}), fold(${source.body})
        FROM ${kind} r WHERE r.id = ${recordId} ${only};`
  }
  const trigger = (table: string, event: 'insert' | 'update' | 'delete', body: string) => `
    DROP TRIGGER IF EXISTS search_${table}_${event};
    CREATE TRIGGER search_${table}_${event} AFTER ${event.toUpperCase()} ON ${table} BEGIN ${body} END;`

  for (const { kind, standsFor } of searched) {
    const others = (rows: readonly string[]) =>
      standsFor === undefined
        ? ''
        : rows.map((row) => refresh(kind, `${row}.${standsFor}`, `AND r.id <> ${row}.id`)).join('')
    db.exec(
      trigger(
        kind,
        'insert',
        `INSERT INTO searchDocuments (kind, recordId) VALUES ('${kind}', NEW.id); ${refresh(kind, 'NEW.id')}`,
      ) +
        trigger(kind, 'update', refresh(kind, 'NEW.id') + others(['OLD', 'NEW'])) +
        trigger(
          kind,
          'delete',
          `DELETE FROM searchIndex WHERE rowid = ${documentOf(kind, 'OLD.id')};
           DELETE FROM searchDocuments WHERE kind = '${kind}' AND recordId = OLD.id;
           ${others(['OLD'])}`,
        ),
    )
  }
  for (const { table, owner, ownerOf } of parts) {
    db.exec(
      trigger(table, 'insert', refresh(owner, ownerOf('NEW'))) +
        // A part may be given to another owner.
        trigger(
          table,
          'update',
          refresh(owner, ownerOf('OLD'), `AND r.id <> ${ownerOf('NEW')}`) +
            refresh(owner, ownerOf('NEW')),
        ) +
        trigger(table, 'delete', refresh(owner, ownerOf('OLD'))),
    )
  }
}
