import { AppError } from '../shared/app-error.ts'
import type { Actor, ActorKind, ActorName } from '../shared/actor.ts'
import { foldName } from '../shared/fold.ts'
import type { Store } from '../store/open-store.ts'

export type ActorStore = ReturnType<typeof actorStore>

/** An actor found by one of its names, and that name. */
export type NamedActor = Actor & { foundName: string; foundKind: ActorName['kind'] }

const columns =
  'a.id, a.kind, a.name, a.acronym, a.country, a.description, a.createdAt, a.updatedAt'

/**
 * Actors and the names they are known under. An actor's own name and acronym are always among its
 * names, so that one look-up finds it under any of them.
 */
export function actorStore({ db, newId, now }: Store) {
  const byId = db.prepare<[string], Actor>(`SELECT ${columns} FROM actors a WHERE a.id = ?`)
  const insert = db.prepare(
    `INSERT INTO actors (id, kind, name, acronym, country, description, createdAt, updatedAt)
     VALUES (@id, @kind, @name, @acronym, @country, '', @at, @at)`,
  )
  const update = db.prepare(
    `UPDATE actors SET name = @name, acronym = @acronym, country = @country,
       description = @description, updatedAt = @at WHERE id = @id`,
  )
  const remove = db.prepare('DELETE FROM actors WHERE id = ?')
  const removeEvidence = db.prepare(
    `DELETE FROM evidence WHERE recordKind = 'actors' AND recordId = @id
       OR recordKind = 'actorNames' AND recordId IN (SELECT id FROM actorNames WHERE actorId = @id)
       OR recordKind = 'positions' AND recordId IN (SELECT id FROM positions WHERE actorId = @id)
       OR recordKind = 'participations'
         AND recordId IN (SELECT id FROM participations WHERE actorId = @id)`,
  )
  const names = db.prepare<[string], ActorName & { folded: string }>(
    'SELECT id, actorId, name, kind, folded FROM actorNames WHERE actorId = ? ORDER BY id',
  )
  const nameById = db.prepare<[string], ActorName>(
    'SELECT id, actorId, name, kind FROM actorNames WHERE id = ?',
  )
  const insertName = db.prepare(
    'INSERT INTO actorNames (id, actorId, name, kind, folded) VALUES (@id, @actorId, @name, @kind, @folded)',
  )
  const respell = db.prepare('UPDATE actorNames SET name = ? WHERE id = ?')
  const setNameKind = db.prepare('UPDATE actorNames SET kind = ? WHERE id = ?')
  const removeUnsourced = db.prepare(
    `DELETE FROM actorNames WHERE id = ? AND NOT EXISTS (
       SELECT 1 FROM evidence WHERE recordKind = 'actorNames' AND recordId = actorNames.id)`,
  )
  const removeName = db.prepare('DELETE FROM actorNames WHERE id = ?')
  const named = db.prepare<[string, ActorKind], NamedActor>(
    `SELECT ${columns}, n.name AS foundName, n.kind AS foundKind
     FROM actorNames n JOIN actors a ON a.id = n.actorId
     WHERE n.folded = ? AND a.kind = ? ORDER BY a.createdAt, a.id`,
  )
  const surnamed = db.prepare<[string, string], NamedActor>(
    `SELECT ${columns}, n.name AS foundName, n.kind AS foundKind
     FROM actorNames n JOIN actors a ON a.id = n.actorId
     WHERE a.kind = 'person' AND (n.folded = ? OR n.folded LIKE '% ' || ?)
     ORDER BY a.createdAt, a.id`,
  )
  const states = db.prepare<[string], Actor>(
    `SELECT ${columns} FROM actors a WHERE a.kind = 'state' AND a.country = ? ORDER BY a.createdAt`,
  )

  function get(id: string): Actor {
    const actor = byId.get(id)
    if (actor === undefined) throw new AppError('notFound', `no actor ${id}`)
    return actor
  }

  /** Adds a name unless the actor has it already; answers the id of the name either way. */
  function addName(actorId: string, name: string, kind: ActorName['kind']): string {
    const folded = foldName(name)
    const known = names.all(actorId).find((one) => one.folded === folded)
    if (known !== undefined) return known.id
    const id = newId()
    insertName.run({ id, actorId, name, kind, folded })
    return id
  }

  return {
    /** @throws AppError notFound */
    get,
    find: (id: string): Actor | null => byId.get(id) ?? null,
    create(actor: Pick<Actor, 'id' | 'kind' | 'name' | 'acronym' | 'country'>): void {
      insert.run({ ...actor, at: now().toISOString() })
      addName(actor.id, actor.name, 'name')
      if (actor.acronym !== null) addName(actor.id, actor.acronym, 'acronym')
    },
    /** Replaces what is given; the earlier name or acronym stays as a variant if a source has it. */
    update(
      id: string,
      parts: Partial<Omit<Actor, 'id' | 'kind' | 'createdAt' | 'updatedAt'>>,
    ): void {
      const before = get(id)
      const after = { ...before, ...parts }
      const same = Object.keys(parts).every(
        (key) => after[key as keyof Actor] === before[key as keyof Actor],
      )
      if (same) return
      const { name, acronym, country, description } = after
      update.run({ id, name, acronym, country, description, at: now().toISOString() })
      const own = addName(id, name, 'name')
      const short = acronym === null ? null : addName(id, acronym, 'acronym')
      respell.run(name, own)
      for (const one of names.all(id)) {
        const kind = one.id === own ? 'name' : one.id === short ? 'acronym' : 'variant'
        if (one.kind === kind) continue
        if (kind === 'variant') removeUnsourced.run(one.id)
        setNameKind.run(kind, one.id)
      }
    },
    /** Removes the actor with its names, positions, participations and what they rested on. */
    remove(id: string): void {
      removeEvidence.run({ id })
      remove.run(id)
    },
    names: (actorId: string) => names.all(actorId),
    findName: (id: string): ActorName | null => nameById.get(id) ?? null,
    addName,
    removeName: (id: string): void => void removeName.run(id),
    /** Actors of a kind with a name, acronym or variant that folds to the same. */
    named: (name: string, kind: ActorKind): NamedActor[] => named.all(foldName(name), kind),
    /** Persons with a name whose last word is this one, folded. */
    surnamed: (word: string): NamedActor[] => surnamed.all(word, word),
    /** The state whose code this is. */
    state: (country: string): Actor | null => states.get(country) ?? null,
  }
}
