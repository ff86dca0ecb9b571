import type { ActorKind } from '../shared/actor.ts'
import type { Database } from '../store/database.ts'
import type { Comparable } from './likeness.ts'

/** A pair of actors, by their ids in order, and how likely they are one. */
type FiledPair = { oneId: string; otherId: string; score: number }
type Part = { id: string; kind: ActorKind; shown: string; country: string | null }
type Office = {
  id: string
  rank: string | null
  title: string | null
  country: string | null
  days: string
}

/** An actor with what it is compared by and shown by. */
export type LikelyActor = Comparable & {
  shown: string
  country: string | null
  office: string | null
}

/** Tables whose rows say what an actor is compared by. A plus before `tableName` has the journal read in its order. */
const compared = `'actors', 'actorNames', 'positions'`

/**
 * The SQL of likely duplicates. Keys and pairs are drawn from the record and stand outside the
 * journal: they follow it, so that each change has only the actors it touched looked at again.
 */
export function likelySameStore(db: Database) {
  const followed = db.prepare<[], number>('SELECT journalId FROM likelyFollowed').pluck()
  const latest = db.prepare<[], number | null>('SELECT max(id) FROM journal').pluck()
  const entries = db
    .prepare<[number, number], number>(
      `SELECT id FROM journal WHERE id > ? AND +tableName IN (${compared}) ORDER BY id LIMIT ?`,
    )
    .pluck()
  // Whom an entry touches: before and after, since names move and merges come apart.
  const touched = db
    .prepare<{ from: number; to: number }, string>(
      `WITH entry AS (
         SELECT tableName, rowId, before, after FROM journal
         WHERE id > @from AND id <= @to AND +tableName IN (${compared})
       ), known AS (
         SELECT rowId AS id FROM entry WHERE tableName = 'actors'
         UNION SELECT before ->> 'canonicalId' FROM entry WHERE tableName = 'actors'
         UNION SELECT after ->> 'canonicalId' FROM entry WHERE tableName = 'actors'
         UNION SELECT before ->> 'actorId' FROM entry WHERE tableName <> 'actors'
         UNION SELECT after ->> 'actorId' FROM entry WHERE tableName <> 'actors'
       )
       SELECT DISTINCT a.canonicalId FROM known k JOIN actors a ON a.id = k.id ORDER BY 1`,
    )
    .pluck()
  const follow = db.prepare(
    `INSERT INTO likelyFollowed (id, journalId) VALUES (1, ?)
     ON CONFLICT (id) DO UPDATE SET journalId = excluded.journalId`,
  )
  const ownNames = db.prepare<[string], { actorId: string; kind: ActorKind; name: string }>(
    `SELECT m.id AS actorId, m.kind, n.name FROM actors m JOIN actorNames n ON n.actorId = m.id
     WHERE m.canonicalId = ? ORDER BY n.id`,
  )
  const forgetKeys = db.prepare(
    'DELETE FROM nameKeys WHERE actorId IN (SELECT id FROM actors WHERE canonicalId = ?)',
  )
  const fileKeys = db.prepare(
    'INSERT INTO nameKeys (key, actorId) SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
  )
  const forgetPairs = db.prepare(
    `DELETE FROM likelyPairs WHERE oneId IN (SELECT id FROM actors WHERE canonicalId = @id)
       OR otherId IN (SELECT id FROM actors WHERE canonicalId = @id)`,
  )
  const filePair = db.prepare(
    'INSERT INTO likelyPairs (oneId, otherId, score) VALUES (@oneId, @otherId, @score)',
  )
  // A key that many share tells nothing, and would make each look-up as long as the record.
  const near = db
    .prepare<{ keys: string; id: string; most: number }, string>(
      `SELECT a.canonicalId FROM json_each(@keys) sought
       JOIN nameKeys k ON k.key = sought.value JOIN actors a ON a.id = k.actorId
       WHERE a.canonicalId <> @id AND 300 >= (
         SELECT count(*) FROM (SELECT 1 FROM nameKeys WHERE key = sought.value LIMIT 301))
       GROUP BY a.canonicalId ORDER BY count(*) DESC, a.canonicalId LIMIT @most`,
    )
    .pluck()
  const likeliest = db.prepare<[number], FiledPair>(
    `SELECT p.oneId, p.otherId, p.score FROM likelyPairs p
     JOIN actors one ON one.id = p.oneId AND one.canonicalId = one.id
     JOIN actors other ON other.id = p.otherId AND other.canonicalId = other.id
     WHERE NOT EXISTS (
       SELECT 1 FROM actors f JOIN distinctActors d ON d.firstId = f.id
       JOIN actors s ON s.id = d.secondId
       WHERE f.canonicalId = p.oneId AND s.canonicalId = p.otherId
          OR f.canonicalId = p.otherId AND s.canonicalId = p.oneId)
     ORDER BY p.score DESC, p.oneId, p.otherId LIMIT ?`,
  )
  const parts = db.prepare<[string], Part>(
    `SELECT a.id, a.kind, a.name AS shown, a.country FROM json_each(?) wanted
     JOIN actors a ON a.id = wanted.value ORDER BY wanted.key`,
  )
  const names = db.prepare<[string], { id: string; name: string }>(
    `SELECT a.canonicalId AS id, n.name FROM actors a JOIN actorNames n ON n.actorId = a.id
     WHERE a.canonicalId IN (SELECT value FROM json_each(?)) ORDER BY n.id`,
  )
  const offices = db.prepare<[string], Office>(
    `SELECT a.canonicalId AS id, p.rank, p.title, p.country,
       json_array(p.firstSeenOn, p.lastSeenOn, p.heldFrom ->> 'from', p.heldTo ->> 'to') AS days
     FROM actors a JOIN positions p ON p.actorId = a.id
     WHERE a.canonicalId IN (SELECT value FROM json_each(?)) ORDER BY p.id`,
  )
  return {
    /** How far the journal was followed. */
    followed: (): number => followed.get() ?? 0,
    /** The last entry of the journal. */
    latest: (): number => latest.get() ?? 0,
    /** The entry that ends the next so many that change what actors are compared by; the last one when there are fewer. */
    next(from: number, count: number): number {
      const found = entries.all(from, count)
      return (found.length < count ? null : found.at(-1)) ?? latest.get() ?? from
    },
    /** The actors, those that stand by themselves, that entries of the journal touched. */
    touched: (from: number, to: number): string[] => touched.all({ from, to }),
    follow: (journalId: number): void => void follow.run(journalId),
    /** The names of an actor and of those merged into it, each with whose own it is. */
    ownNames: (id: string) => ownNames.all(id),
    /** Files the keys of an actor and of those merged into it anew. */
    fileKeys(id: string, keys: ReadonlyMap<string, readonly string[]>): void {
      forgetKeys.run(id)
      for (const [actorId, own] of keys) fileKeys.run(actorId, JSON.stringify(own))
    },
    /** Files anew the pairs that an actor is one of. */
    filePairs(id: string, pairs: readonly FiledPair[]): void {
      forgetPairs.run({ id })
      for (const pair of pairs) filePair.run(pair)
    },
    /** The likeliest pairs filed, without those told apart. */
    likeliest: (most: number): FiledPair[] => likeliest.all(most),
    /** Actors filed under any of these keys, those that share most first. */
    near: (keys: readonly string[], id: string, most: number): string[] =>
      near.all({ keys: JSON.stringify(keys), id, most }),
    /** Actors that stand by themselves, with all that was merged into them. */
    actors(ids: readonly string[]): LikelyActor[] {
      const wanted = JSON.stringify(ids)
      const found = new Map(
        parts.all(wanted).map((part) => [
          part.id,
          {
            ...part,
            names: [] as string[],
            countries: part.country === null ? [] : [part.country],
            offices: [] as Comparable['offices'],
            office: null as string | null,
          },
        ]),
      )
      for (const { id, name } of names.all(wanted)) found.get(id)?.names.push(name)
      for (const { id, rank, title, country, days } of offices.all(wanted)) {
        const actor = found.get(id)
        if (actor === undefined) continue
        if (country !== null && !actor.countries.includes(country)) actor.countries.push(country)
        // Written by SQLite just above.
        const known = (JSON.parse(days) as (string | null)[]).filter((day) => day !== null)
        actor.offices.push({ title: title ?? '', country, days: known })
        actor.office = [rank, title].filter((part) => part !== null).join(', ') || actor.office
      }
      return [...found.values()]
    },
  }
}
