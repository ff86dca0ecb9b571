import type { SearchKind } from '../shared/search.ts'
import type { Store } from '../store/open-store.ts'

/** A document of the index: the record it stands for, and its number, higher when newer. */
export type Candidate = { number: number; kind: SearchKind; id: string }

/** What of a record a hit shows. */
export type Shown = { title: string; body: string; day: string | null }

/** What each kind of record shows of itself; the searched text is written by the index's triggers. */
const shown: Record<SearchKind, string> = {
  articles: `SELECT a.title, t.text || char(10) || concat_ws(' · ', a.outlet, a.author) AS body,
      a.publishedOn AS day
    FROM articles a JOIN texts t ON t.hash = a.textHash WHERE a.id = ?`,
  actors: `SELECT a.name AS title, concat_ws(char(10),
      (SELECT group_concat(concat_ws(', ', concat_ws(' ', rank, title), organisation), char(10))
       FROM positions WHERE actorId IN (SELECT id FROM actors WHERE canonicalId = a.id)),
      a.acronym, a.description,
      (SELECT group_concat(name, ' · ') FROM actorNames
       WHERE actorId IN (SELECT id FROM actors WHERE canonicalId = a.id))) AS body,
      substr(a.updatedAt, 1, 10) AS day
    FROM actors a WHERE a.id = ?`,
  meetings: `SELECT title, concat_ws(char(10), concat_ws(' · ', place, organiser), agenda, outcome)
      AS body, dateFrom AS day
    FROM meetings WHERE id = ?`,
  notes: 'SELECT title, body, substr(updatedAt, 1, 10) AS day FROM notes WHERE id = ?',
  briefings: `SELECT title, (SELECT group_concat(heading || char(10) || body, char(10))
       FROM (SELECT heading, body FROM briefingSections WHERE briefingId = b.id
             ORDER BY rankInBriefing)) AS body, documentDate AS day
    FROM briefings b WHERE id = ?`,
}

/** The SQL of full-text search. */
export function searchStore({ db }: Store) {
  // CROSS JOIN keeps the index outermost: it gives its rows newest first and stops at the limit.
  const newest = db.prepare<[string, string, number], Candidate>(
    `SELECT d.id AS number, d.kind, d.recordId AS id
     FROM searchIndex CROSS JOIN searchDocuments d ON d.id = searchIndex.rowid
     WHERE searchIndex MATCH ? AND d.kind IN (SELECT value FROM json_each(?))
     ORDER BY searchIndex.rowid DESC LIMIT ?`,
  )
  const indexed = db.prepare<[bigint], { title: string; body: string }>(
    'SELECT title, body FROM searchIndex WHERE rowid = ?',
  )
  const show = new Map(
    Object.entries(shown).map(([kind, sql]) => [kind, db.prepare<[string], Shown>(sql)]),
  )

  return {
    /** Documents that match an FTS5 expression, newest first. */
    newest: (expression: string, kinds: readonly SearchKind[], limit: number): Candidate[] =>
      newest.all(expression, JSON.stringify(kinds), limit),
    /** The folded text of a document, as indexed. FTS5 looks a row up by whole number only. */
    indexed: (number: number) => indexed.get(BigInt(number)) ?? { title: '', body: '' },
    show: (kind: SearchKind, id: string): Shown | null => show.get(kind)?.get(id) ?? null,
  }
}
