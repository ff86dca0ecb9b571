import type { OpenActor } from '../shared/actor.ts'
import type { Store } from '../store/open-store.ts'

/** Two actors told apart, as they stand now: each may have been merged since. */
export type DistinctPair = { firstId: string; secondId: string; decidedAt: string }

/**
 * « Ce n’est pas la même personne »: pairs that are not to be proposed as one again. A pair holds for
 * whoever stands for either; it says nothing while both are merged into one.
 */
export function distinctActorStore({ db, newId }: Store) {
  const add = db.prepare(
    `INSERT INTO distinctActors (id, firstId, secondId, decidedAt)
     VALUES (@id, @firstId, @secondId, @decidedAt) ON CONFLICT DO NOTHING`,
  )
  const remove = db.prepare(
    `DELETE FROM distinctActors WHERE id IN (
       SELECT d.id FROM distinctActors d
       JOIN actors f ON f.id = d.firstId JOIN actors s ON s.id = d.secondId
       WHERE f.canonicalId = @one AND s.canonicalId = @other
         OR f.canonicalId = @other AND s.canonicalId = @one)`,
  )
  const pairs = `SELECT min(f.canonicalId, s.canonicalId) AS firstId, max(f.canonicalId, s.canonicalId) AS secondId,
      max(d.decidedAt) AS decidedAt
    FROM distinctActors d JOIN actors f ON f.id = d.firstId JOIN actors s ON s.id = d.secondId
    WHERE f.canonicalId <> s.canonicalId`
  const all = db.prepare<[], DistinctPair>(`${pairs} GROUP BY 1, 2 ORDER BY 1, 2`)
  const among = db.prepare<{ ids: string }, DistinctPair>(
    `${pairs} AND f.canonicalId IN (SELECT value FROM json_each(@ids))
       AND s.canonicalId IN (SELECT value FROM json_each(@ids)) GROUP BY 1, 2 ORDER BY 1, 2`,
  )
  const of = db.prepare<{ id: string }, OpenActor['distinctFrom'][number]>(
    `SELECT a.id, a.name, max(p.decidedAt) AS decidedAt FROM (${pairs} GROUP BY 1, 2) p
     JOIN actors a ON a.id = iif(p.firstId = @id, p.secondId, p.firstId)
     WHERE p.firstId = @id OR p.secondId = @id GROUP BY a.id ORDER BY fold(a.name), a.id`,
  )

  return {
    /** Tells two different actors apart; saying it twice changes nothing. */
    add(one: string, other: string, decidedAt: string): void {
      const [firstId, secondId] = one < other ? [one, other] : [other, one]
      add.run({ id: newId(), firstId, secondId, decidedAt })
    },
    /** Forgets that two actors, or any that they stand for, were told apart. */
    remove: (one: string, other: string): void => void remove.run({ one, other }),
    /** Every pair told apart, by those that stand for them. */
    all: (): DistinctPair[] => all.all(),
    /** The pairs told apart among some actors that stand by themselves. */
    among: (ids: readonly string[]): DistinctPair[] => among.all({ ids: JSON.stringify(ids) }),
    /** Those an actor was told apart from. */
    of: (id: string): OpenActor['distinctFrom'] => of.all({ id }),
  }
}
