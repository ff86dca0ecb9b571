import type { ActorKind } from '../shared/actor.ts'
import type { Database } from '../store/database.ts'
import type { Comparable } from './likeness.ts'

export type Name = { id: string; name: string; kind: ActorKind }
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

/**
 * The SQL of likely duplicates. Keys are drawn from names and stand outside the journal: they are
 * filed again wherever a name is not as it was when they were.
 */
export function likelySameStore(db: Database) {
  const state = db.prepare<[], number | null>('SELECT max(id) FROM journal').pluck()
  const after = db.prepare<[string, number], Name & { keyed: string | null }>(
    `SELECT n.id, n.name, a.kind, k.name AS keyed FROM actorNames n
     JOIN actors a ON a.id = n.actorId LEFT JOIN keyedNames k ON k.nameId = n.id
     WHERE n.id > ? ORDER BY n.id LIMIT ?`,
  )
  const written = db.prepare<[number], Name>(
    `SELECT n.id, n.name, a.kind FROM actorNames n JOIN actors a ON a.id = n.actorId
     WHERE n.id IN (SELECT rowId FROM journal WHERE id > ? AND tableName = 'actorNames')`,
  )
  const forget = db.prepare('DELETE FROM keyedNames WHERE nameId = ?')
  const remember = db.prepare('INSERT INTO keyedNames (nameId, name) VALUES (?, ?)')
  const file = db.prepare(
    'INSERT INTO nameKeys (key, nameId) SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
  )
  const near = db
    .prepare<{ keys: string; id: string; most: number }, string>(
      `SELECT a.canonicalId FROM nameKeys k JOIN actorNames n ON n.id = k.nameId
       JOIN actors a ON a.id = n.actorId
       WHERE k.key IN (SELECT value FROM json_each(@keys)) AND a.canonicalId <> @id
       GROUP BY a.canonicalId ORDER BY count(*) DESC, a.canonicalId LIMIT @most`,
    )
    .pluck()
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
  const latest = db
    .prepare<[string], string>(
      'SELECT id FROM actors WHERE canonicalId = id AND id < ? ORDER BY id DESC LIMIT 50',
    )
    .pluck()

  return {
    /** Changes whenever anything in the record does. */
    state: (): number => state.get() ?? 0,
    /** Names in the order of their ids, after one; `keyed` is how it was when its keys were filed. */
    after: (id: string, most: number) => after.all(id, most),
    /** Names written since the record was in this state. */
    writtenSince: (known: number): Name[] => written.all(known),
    file: db.transaction((filed: readonly { name: Name; keys: string[] }[]) => {
      for (const { name, keys } of filed) {
        forget.run(name.id)
        remember.run(name.id, name.name)
        file.run(name.id, JSON.stringify(keys))
      }
    }),
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
    /** Fifty actors that stand by themselves and were made before this id, latest first. */
    before: (id: string): string[] => latest.all(id),
  }
}
