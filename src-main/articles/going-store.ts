import type { Database } from '../store/database.ts'

/** Passages and proposals that go: those of articles, and those named by themselves. */
export type Going = {
  articleIds: readonly string[]
  passageIds: readonly string[]
  proposalIds: readonly string[]
}

/**
 * What would go when an import is taken back, held in temporary tables of the connection so that large
 * imports are compared by SQLite: `goingPassages`, `goingProposals` and `goingOperations`, those that
 * accepted a proposal that goes.
 */
export function goingStore(db: Database) {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS goingPassages (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE IF NOT EXISTS goingProposals (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE IF NOT EXISTS goingOperations (id INTEGER PRIMARY KEY);
  `)
  const fill = (table: string, own: string) =>
    db.prepare<{ articles: string; ids: string }>(
      `INSERT INTO temp.${table} SELECT id FROM ${own}
         WHERE articleId IN (SELECT value FROM json_each(@articles))
       UNION SELECT value FROM json_each(@ids)`,
    )
  const fillPassages = fill('goingPassages', 'passages')
  const fillProposals = fill('goingProposals', 'proposals')
  const fillOperations = db.prepare(
    `INSERT INTO temp.goingOperations
     SELECT DISTINCT j.operationId FROM temp.goingProposals g
     JOIN journal j ON j.tableName = 'proposals' AND j.rowId = g.id
     JOIN operations o ON o.id = j.operationId AND o.reverts IS NULL AND o.undone = 0
     WHERE j.after ->> 'status' IN ('accepted', 'corrected')
       AND coalesce(j.before ->> 'status', '') NOT IN ('accepted', 'corrected')`,
  )

  return {
    /** Holds what goes in place of what was held before. */
    hold({ articleIds, passageIds, proposalIds }: Going): void {
      for (const table of ['goingPassages', 'goingProposals', 'goingOperations'])
        db.exec(`DELETE FROM temp.${table}`)
      const articles = JSON.stringify(articleIds)
      fillPassages.run({ articles, ids: JSON.stringify(passageIds) })
      fillProposals.run({ articles, ids: JSON.stringify(proposalIds) })
      fillOperations.run()
    },
  }
}
