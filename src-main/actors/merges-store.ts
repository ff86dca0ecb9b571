import type { MergedActor } from '../shared/actor.ts'
import type { ActorField } from '../shared/merge.ts'
import type { Store } from '../store/open-store.ts'

/** What a merge changed of its survivor: fields replaced, and names that came with them. */
export type Kept = {
  fields: Partial<Record<ActorField, { before: string | null; after: string | null }>>
  addedNames: string[]
}

export type Merge = {
  id: string
  survivorId: string
  mergedId: string
  mergedAt: string
  kept: Kept
}
type Row = Omit<Merge, 'kept'> & { kept: string }

/**
 * Merges that stand. An actor merged keeps its row and all that is its own: it only says into whom it
 * was merged (`mergedInto`), and who stands for it now (`canonicalId`), which is kept equal to the end
 * of that chain by every merge and un-merge.
 */
export function mergeStore({ db }: Store) {
  const insert = db.prepare(
    `INSERT INTO merges (id, survivorId, mergedId, mergedAt, kept)
     VALUES (@id, @survivorId, @mergedId, @mergedAt, @kept)`,
  )
  const join = db.prepare('UPDATE actors SET mergedInto = @survivorId WHERE id = @mergedId')
  const follow = db.prepare(
    'UPDATE actors SET canonicalId = @survivorId WHERE canonicalId = @mergedId',
  )
  const touch = db.prepare('UPDATE actors SET updatedAt = ? WHERE id = ?')
  const columns = 'id, survivorId, mergedId, mergedAt, kept'
  const byMerged = db.prepare<[string], Row>(`SELECT ${columns} FROM merges WHERE mergedId = ?`)
  const bySurvivor = db.prepare<[string], Row>(
    `SELECT ${columns} FROM merges WHERE survivorId = ? ORDER BY mergedAt, id`,
  )
  const rewrite = db.prepare('UPDATE merges SET kept = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM merges WHERE id = ?')
  const subtree = `WITH RECURSIVE apart(id) AS (
    SELECT @id UNION SELECT a.id FROM actors a JOIN apart ON a.mergedInto = apart.id)`
  const together = db
    .prepare<{ id: string }, string>(`${subtree} SELECT id FROM apart ORDER BY id`)
    .pluck()
  const part = db.prepare('UPDATE actors SET mergedInto = NULL WHERE id = @id')
  const standAlone = db.prepare(
    `${subtree} UPDATE actors SET canonicalId = @id WHERE id IN (SELECT id FROM apart)`,
  )
  const members = db
    .prepare<[string], string>('SELECT id FROM actors WHERE canonicalId = ? ORDER BY id')
    .pluck()
  const into = db.prepare<
    [string],
    { id: string; name: string; mergedAt: string; intoId: string; intoName: string }
  >(
    `SELECT a.id, a.name, g.mergedAt, s.id AS intoId, s.name AS intoName
     FROM actors a JOIN merges g ON g.mergedId = a.id JOIN actors s ON s.id = g.survivorId
     WHERE a.canonicalId = ? ORDER BY g.mergedAt DESC, g.id DESC`,
  )
  const standing = db.prepare<[], { operationId: number; mergedId: string; name: string }>(
    `SELECT j.operationId, g.mergedId, a.name
     FROM merges g JOIN actors a ON a.id = g.mergedId
     JOIN journal j ON j.tableName = 'merges' AND j.rowId = g.id AND j.before IS NULL
     JOIN operations o ON o.id = j.operationId AND o.name = 'mergeActors'
     ORDER BY j.operationId DESC, g.id`,
  )

  return {
    /** Makes one actor that stands by itself a part of another. */
    add(merge: Merge): void {
      join.run(merge)
      follow.run(merge)
      insert.run({ ...merge, kept: JSON.stringify(merge.kept) })
    },
    /** Lets a merged actor stand by itself again, with those merged into it. */
    remove({ id, mergedId }: Merge): void {
      part.run({ id: mergedId })
      standAlone.run({ id: mergedId })
      remove.run(id)
    },
    /** Says when actors were changed last. */
    touch(at: string, ids: readonly string[]): void {
      for (const id of ids) touch.run(at, id)
    },
    rewrite: (id: string, kept: Kept): void => void rewrite.run(JSON.stringify(kept), id),
    /** The merge that an actor came in by; null when it stands by itself. */
    ofMerged(mergedId: string): Merge | null {
      const row = byMerged.get(mergedId)
      return row === undefined ? null : read(row)
    },
    /** What was merged into an actor itself, oldest first. */
    ofSurvivor: (survivorId: string): Merge[] => bySurvivor.all(survivorId).map(read),
    /** The actor that stands for others and those others. */
    membersOf: (canonicalId: string): string[] => members.all(canonicalId),
    /** All that was merged into an actor, directly or with another, latest first. */
    into: (canonicalId: string): MergedActor[] =>
      into.all(canonicalId).map(({ id, name, mergedAt, intoId, intoName }) => ({
        ...{ id, name, mergedAt, into: { id: intoId, name: intoName } },
        memberIds: together.all({ id }),
      })),
    /** The merges that stand, by the operation that made them, latest first. */
    standing: () => standing.all(),
  }
}

function read(row: Row): Merge {
  // Written by this file alone.
  return { ...row, kept: JSON.parse(row.kept) as Kept }
}
