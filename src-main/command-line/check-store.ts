import { createHash } from 'node:crypto'
import type { RecordKind } from '../shared/identity.ts'
import type { Database } from '../store/database.ts'
import { recordTables } from '../store/record-tables.ts'
import { type RowImage, rowImages, sameImage } from '../store/row-image.ts'

/** One thing checked: how many were looked at, and what is wrong with which. */
export type Finding = {
  what:
    'database' | 'references' | 'search' | 'originals' | 'images' | 'texts' | 'passages' | 'journal'
  count: number
  problems: string[]
}

/**
 * Checks everything a store can be checked for. SQLite's own integrity check misses most changes of
 * single bits in texts, so every original and every text is hashed again, every passage read in its
 * article, and every row compared with what the journal says of it last.
 */
export function checkStore(db: Database): Finding[] {
  return [
    checkDatabase(db),
    checkReferences(db),
    checkSearch(db),
    checkHashes(db, 'originals', 'SELECT sha256 AS hash, bytes AS content FROM originals'),
    checkHashes(db, 'images', 'SELECT id AS hash, bytes AS content FROM images'),
    checkHashes(db, 'texts', 'SELECT hash, text AS content FROM texts'),
    checkPassages(db),
    checkJournal(db),
  ]
}

function checkDatabase(db: Database): Finding {
  const told = db.pragma('integrity_check') as { integrity_check: string }[]
  const problems = told.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  return { what: 'database', count: 1, problems }
}

function checkReferences(db: Database): Finding {
  const orphans = db.pragma('foreign_key_check') as { table: string; rowid: number }[]
  const problems = orphans.map(({ table, rowid }) => `${table} ${rowid}`)
  return { what: 'references', count: 1, problems }
}

/** FTS5's own check, and a document in the index for each record that is searched. */
function checkSearch(db: Database): Finding {
  const problems: string[] = []
  try {
    db.prepare(`INSERT INTO searchIndex (searchIndex, rank) VALUES ('integrity-check', 1)`).run()
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
  const missing = db
    .prepare<[], string>(
      `SELECT kind || ' ' || recordId FROM searchDocuments
       WHERE id NOT IN (SELECT rowid FROM searchIndex)`,
    )
    .pluck()
    .all()
  return { what: 'search', count: 1, problems: [...problems, ...missing] }
}

function checkHashes(db: Database, what: 'originals' | 'images' | 'texts', query: string): Finding {
  const problems: string[] = []
  let count = 0
  for (const { hash, content } of db
    .prepare<[], { hash: string; content: string | Buffer }>(query)
    .iterate()) {
    count += 1
    if (createHash('sha256').update(content).digest('hex') !== hash) problems.push(hash)
  }
  return { what, count, problems }
}

function checkPassages(db: Database): Finding {
  const problems: string[] = []
  let count = 0
  type Row = { id: string; start: number; end: number; quote: string; text: string }
  const rows = db.prepare<[], Row>(
    `SELECT p.id, p.start, p."end", p.quote, t.text FROM passages p
     JOIN articles a ON a.id = p.articleId JOIN texts t ON t.hash = a.textHash
     WHERE p.state = 'exact'`,
  )
  for (const { id, start, end, quote, text } of rows.iterate()) {
    count += 1
    if (text.slice(start, end) !== quote) problems.push(id)
  }
  return { what: 'passages', count, problems }
}

/** Each row equals its last image in the journal; what the journal says is gone is gone. */
function checkJournal(db: Database): Finding {
  const problems: string[] = []
  let count = 0
  const rows = rowImages(db)
  const last = db.prepare<[], { tableName: RecordKind; rowId: string; after: string | null }>(
    `SELECT tableName, rowId, after FROM journal
     WHERE id IN (SELECT max(id) FROM journal GROUP BY tableName, rowId)`,
  )
  // Read whole: the images below are read on the same connection.
  for (const { tableName, rowId, after } of last.all()) {
    count += 1
    // What the triggers wrote: a row as JSON.
    const image = after === null ? null : (JSON.parse(after) as RowImage)
    if (!sameImage(rows.read(tableName, rowId), image)) problems.push(`${tableName} ${rowId}`)
  }
  for (const table of recordTables) {
    const unknown = db
      .prepare<[string], string>(
        `SELECT id FROM ${table} r WHERE NOT EXISTS
         (SELECT 1 FROM journal WHERE tableName = ? AND rowId = r.id)`,
      )
      .pluck()
      .all(table)
    problems.push(...unknown.map((id) => `${table} ${id}`))
  }
  return { what: 'journal', count, problems }
}
