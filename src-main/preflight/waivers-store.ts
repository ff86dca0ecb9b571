import type { Finding, PreflightRule } from '../shared/preflight.ts'
import type { Store } from '../store/open-store.ts'

type Waiver = {
  id: string
  briefingId: string
  findingKey: string
  rule: PreflightRule
  words: string
  reason: string
  author: string
  createdAt: string
}

/** What was let stand in a document, and why. Writes must be made inside an operation. */
export function waiverStore({ db, newId, now }: Store) {
  const ofBriefing = db.prepare<[string], Waiver>(
    `SELECT id, briefingId, findingKey, rule, words, reason, author, createdAt FROM waivers
     WHERE briefingId = ? ORDER BY createdAt, id`,
  )
  const remove = db.prepare('DELETE FROM waivers WHERE briefingId = ? AND findingKey = ?')
  const add = db.prepare(
    `INSERT INTO waivers (id, briefingId, findingKey, rule, words, reason, author, createdAt)
     VALUES (@id, @briefingId, @findingKey, @rule, @words, @reason, @author, @createdAt)`,
  )
  return {
    /** Of a document, by the key of the finding. */
    of: (briefingId: string): Map<string, NonNullable<Finding['waived']>> =>
      new Map(
        ofBriefing
          .all(briefingId)
          .map(({ findingKey, reason, author, createdAt }) => [
            findingKey,
            { reason, by: author, at: createdAt },
          ]),
      ),
    /** Lets a finding stand; one let stand before gets the new reason. */
    set(waiver: Omit<Waiver, 'id' | 'createdAt'>): void {
      remove.run(waiver.briefingId, waiver.findingKey)
      add.run({ ...waiver, id: newId(), createdAt: now().toISOString() })
    },
    remove: (briefingId: string, findingKey: string): void =>
      void remove.run(briefingId, findingKey),
  }
}
