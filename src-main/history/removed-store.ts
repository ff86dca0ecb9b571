import type { OneText, RemovedText, TextKind } from '../shared/text-version.ts'
import { plainText } from '../shared/markdown/plain-text.ts'
import type { Database } from '../store/database.ts'

type Row = Omit<RemovedText, 'beginning'> & { body: string }

/** How much of a text its beginning is made from, and how much of it is kept. UTF-16 units. */
const readLength = 800
const beginningLength = 160

/* The latest removal of each row, found by the index of removals. */
const removals = (kind: TextKind) => `
  SELECT max(id) FROM journal WHERE tableName = '${kind}' AND after IS NULL
    AND NOT EXISTS (SELECT 1 FROM ${kind} t WHERE t.id = journal.rowId) GROUP BY rowId`

/** The SQL of what was removed: a reading of the journal, where every removal left the row as it was. */
export function removedStore(db: Database) {
  const list = db.prepare<[], Row>(
    `SELECT j.tableName AS kind, j.rowId AS id, ifnull(j.before ->> 'title', j.before ->> 'heading') AS title,
       substr(ifnull(j.before ->> 'body', ''), 1, ${readLength}) AS body,
       b.title AS briefingTitle, o.at AS removedAt, o.author, o.id AS operationId
     FROM journal j JOIN operations o ON o.id = j.operationId
       LEFT JOIN briefings b ON b.id = j.before ->> 'briefingId'
     WHERE j.id IN (${removals('notes')})
       OR j.id IN (${removals('briefings')})
       OR j.id IN (${removals('briefingSections')}) AND b.id IS NOT NULL
     ORDER BY j.id DESC`,
  )
  const removal = db
    .prepare<OneText, number>(
      `SELECT operationId FROM journal WHERE tableName = @kind AND rowId = @id AND after IS NULL
       ORDER BY id DESC LIMIT 1`,
    )
    .pluck()

  return {
    /** Latest first, without those that held no words. A section is listed while its briefing is there. */
    list: (): RemovedText[] =>
      list
        .all()
        .map(({ body, ...text }) => ({ ...text, beginning: beginningOf(plainText(body)) }))
        .filter(
          ({ kind, title, beginning }) =>
            kind === 'briefings' || beginning !== '' || (kind === 'notes' && title.trim() !== ''),
        ),
    /** The operation that removed a text last; null when none did. */
    removal: (text: OneText): number | null => removal.get(text) ?? null,
  }
}

/** Cut after a whole word, with an ellipsis. */
function beginningOf(text: string): string {
  if (text.length <= beginningLength) return text.trim()
  return `${text.slice(0, beginningLength).replace(/\s+\S*$/, '')}…`
}
