import { citedPassages } from '../shared/markdown/references.ts'
import type { Store } from '../store/open-store.ts'

/** What holds a text that cites: a note, or one section of a briefing. */
export type CitingKind = 'notes' | 'briefingSections'

/** The record of which texts rest on which passages. Writes must be made inside an operation. */
export function citationStore({ db, newId }: Pick<Store, 'db' | 'newId'>) {
  const current = db
    .prepare<[CitingKind, string], string>(
      'SELECT passageId FROM citations WHERE ownerKind = ? AND ownerId = ? ORDER BY rankInText',
    )
    .pluck()
  const existing = db
    .prepare<[string], string>(
      `SELECT p.id FROM json_each(?) wanted JOIN passages p ON p.id = wanted.value
       ORDER BY wanted.key`,
    )
    .pluck()
  const remove = db.prepare<[CitingKind, string]>(
    'DELETE FROM citations WHERE ownerKind = ? AND ownerId = ?',
  )
  const insert = db.prepare(
    `INSERT INTO citations (id, ownerKind, ownerId, passageId, rankInText)
     VALUES (?, ?, ?, ?, ?)`,
  )

  return {
    /**
     * Makes the citations of a text those it holds, in order of first use. Nothing is written when
     * they are the same as before. A passage that does not exist stays in the text and is not
     * recorded.
     */
    rewrite(kind: CitingKind, ownerId: string, markdown: string): void {
      const cited = existing.all(JSON.stringify(citedPassages(markdown)))
      const before = current.all(kind, ownerId)
      if (cited.length === before.length && cited.every((id, rank) => id === before[rank])) return
      remove.run(kind, ownerId)
      for (const [rank, passageId] of cited.entries())
        insert.run(newId(), kind, ownerId, passageId, rank)
    },
    remove: (kind: CitingKind, ownerId: string): void => void remove.run(kind, ownerId),
  }
}
