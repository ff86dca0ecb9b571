import { AppError } from '../shared/app-error.ts'
import type { Actor, ActorKind, ActorName } from '../shared/actor.ts'
import { foldName } from '../shared/fold.ts'
import { guessNameLanguage } from '../shared/name-language.ts'
import type { Store } from '../store/open-store.ts'

export type ActorStore = ReturnType<typeof actorStore>

/** A name as it is stored, and folded as names are compared. */
export type NameRow = ActorName & { folded: string }

/** A name to be added; the language is guessed from its script when it is not known. */
type GivenName = Pick<ActorName, 'name' | 'kind' | 'language'>

/** An actor found by one of its names, and that name. */
export type NamedActor = Actor & { foundName: string; foundKind: ActorName['kind'] }

const columns =
  'a.id, a.kind, a.name, a.acronym, a.country, a.description, a.createdAt, a.updatedAt'

/**
 * Actors and the names they are known under. An actor's own name and acronym are always among its
 * own names, so that one look-up finds it under any of them. Whatever id of a merged actor is given,
 * the actor that stands for it answers, with the names of all; what is added is that actor's own.
 */
export function actorStore({ db, newId, now }: Pick<Store, 'db' | 'newId' | 'now'>) {
  const byId = db.prepare<[string], Actor>(
    `SELECT ${columns} FROM shownActors a WHERE memberId = ?`,
  )
  const ownById = db.prepare<[string], Actor>(`SELECT ${columns} FROM actors a WHERE a.id = ?`)
  const insert = db.prepare(
    `INSERT INTO actors (id, kind, name, folded, acronym, country, description, createdAt, updatedAt, canonicalId)
     VALUES (@id, @kind, @name, @folded, @acronym, @country, '', @at, @at, @id)`,
  )
  const update = db.prepare(
    `UPDATE actors SET name = @name, folded = @folded, acronym = @acronym, country = @country,
       description = @description, updatedAt = @at WHERE id = @id`,
  )
  const members = 'SELECT id FROM actors WHERE canonicalId = @id'
  // One statement for all: members refer to each other.
  const remove = db.prepare('DELETE FROM actors WHERE canonicalId = @id')
  const removeEvidence = db.prepare(
    `DELETE FROM evidence WHERE recordKind = 'actors' AND recordId IN (${members})
       OR recordKind = 'actorNames'
         AND recordId IN (SELECT id FROM actorNames WHERE actorId IN (${members}))
       OR recordKind = 'positions'
         AND recordId IN (SELECT id FROM positions WHERE actorId IN (${members}))
       OR recordKind = 'relations'
         AND recordId IN (
           SELECT id FROM relations WHERE fromId IN (${members}) OR toId IN (${members}))
       OR recordKind = 'participations'
         AND recordId IN (SELECT id FROM participations WHERE actorId IN (${members}))`,
  )
  const names = db.prepare<[string], NameRow>(
    `SELECT n.id, n.actorId, n.name, n.kind, n.language, n.folded
     FROM actors m JOIN actorNames n ON n.actorId = m.id
     WHERE m.canonicalId = (SELECT canonicalId FROM actors WHERE id = ?) ORDER BY n.id`,
  )
  const ownNames = db.prepare<[string], NameRow>(
    'SELECT id, actorId, name, kind, language, folded FROM actorNames WHERE actorId = ? ORDER BY id',
  )
  const nameById = db.prepare<[string], ActorName>(
    'SELECT id, actorId, name, kind, language FROM actorNames WHERE id = ?',
  )
  const insertName = db.prepare(
    `INSERT INTO actorNames (id, actorId, name, kind, language, folded)
     VALUES (@id, @actorId, @name, @kind, @language, @folded)`,
  )
  const respell = db.prepare('UPDATE actorNames SET name = ? WHERE id = ?')
  const setNameKind = db.prepare('UPDATE actorNames SET kind = ? WHERE id = ?')
  const setNameLanguage = db.prepare('UPDATE actorNames SET language = ? WHERE id = ?')
  const removeUnsourced = db.prepare(
    `DELETE FROM actorNames WHERE id = ? AND NOT EXISTS (
       SELECT 1 FROM evidence WHERE recordKind = 'actorNames' AND recordId = actorNames.id)`,
  )
  const removeName = db.prepare('DELETE FROM actorNames WHERE id = ?')
  const named = db.prepare<[string, ActorKind], NamedActor>(
    `SELECT ${columns}, n.name AS foundName, n.kind AS foundKind
     FROM actorNames n JOIN shownActors a ON a.memberId = n.actorId
     WHERE n.folded = ? AND a.kind = ? ORDER BY a.createdAt, a.id`,
  )
  const surnamed = db.prepare<[string, string], NamedActor>(
    `SELECT ${columns}, n.name AS foundName, n.kind AS foundKind
     FROM actorNames n JOIN shownActors a ON a.memberId = n.actorId
     WHERE a.kind = 'person' AND (n.folded = ? OR n.folded LIKE '% ' || ?)
     ORDER BY a.createdAt, a.id`,
  )
  const states = db.prepare<[string], Actor>(
    `SELECT ${columns} FROM actors m JOIN shownActors a ON a.memberId = m.id
     WHERE m.kind = 'state' AND m.country = ? ORDER BY a.createdAt`,
  )

  function get(id: string): Actor {
    const actor = byId.get(id)
    if (actor === undefined) throw new AppError('notFound', `no actor ${id}`)
    return actor
  }

  function own(id: string): Actor {
    const actor = ownById.get(id)
    if (actor === undefined) throw new AppError('notFound', `no actor ${id}`)
    return actor
  }

  function insertUnlessKnown(
    known: readonly NameRow[],
    { actorId, name, kind, language }: Omit<ActorName, 'id'>,
  ): string {
    const folded = foldName(name)
    const same = known.find((one) => one.folded === folded)
    if (same !== undefined) return same.id
    const id = newId()
    insertName.run({ id, actorId, name, kind, language, folded })
    return id
  }

  function addOwnName(actorId: string, name: string, kind: ActorName['kind']): string {
    return insertUnlessKnown(ownNames.all(actorId), {
      ...{ actorId, name, kind, language: guessNameLanguage(name) },
    })
  }

  return {
    /** @throws AppError notFound */
    get,
    /** The actor itself, were it merged into another. @throws AppError notFound */
    own,
    find: (id: string): Actor | null => byId.get(id) ?? null,
    create(actor: Pick<Actor, 'id' | 'kind' | 'name' | 'acronym' | 'country'>): void {
      insert.run({ ...actor, folded: foldName(actor.name), at: now().toISOString() })
      addOwnName(actor.id, actor.name, 'name')
      if (actor.acronym !== null) addOwnName(actor.id, actor.acronym, 'acronym')
    },
    /**
     * Replaces what is given of the actor's own row; the earlier name or acronym stays as a variant if
     * a source has it, or in any case when `keepNames`.
     */
    update(
      id: string,
      parts: Partial<Omit<Actor, 'id' | 'kind' | 'createdAt' | 'updatedAt'>>,
      { keepNames = false } = {},
    ): void {
      const before = own(id)
      const after = { ...before, ...parts }
      const same = Object.keys(parts).every(
        (key) => after[key as keyof Actor] === before[key as keyof Actor],
      )
      if (same) return
      const { name, acronym, country, description } = after
      update.run({
        ...{ id, name, acronym, country, description },
        ...{ folded: foldName(name), at: now().toISOString() },
      })
      const listed = addOwnName(id, name, 'name')
      const short = acronym === null ? null : addOwnName(id, acronym, 'acronym')
      respell.run(name, listed)
      for (const one of ownNames.all(id)) {
        const kind = one.id === listed ? 'name' : one.id === short ? 'acronym' : 'variant'
        if (one.kind === kind) continue
        if (kind === 'variant' && !keepNames) removeUnsourced.run(one.id)
        setNameKind.run(kind, one.id)
      }
    },
    /** Removes the actor with those merged into it, their names, positions, relations, participations and what they rested on. */
    remove(memberId: string): void {
      const { id } = get(memberId)
      removeEvidence.run({ id })
      remove.run({ id })
    },
    /** Every name, the oldest first; two of merged actors may be the same. */
    names: (actorId: string): NameRow[] => names.all(actorId),
    /** The names that one of several merged actors has of its own. */
    ownNames: (actorId: string): NameRow[] => ownNames.all(actorId),
    findName: (id: string): ActorName | null => nameById.get(id) ?? null,
    /** Adds a name unless the actor has it already; answers the id of the name either way. */
    addName: (actorId: string, { name, kind, language }: GivenName): string =>
      insertUnlessKnown(names.all(actorId), {
        ...{ actorId: get(actorId).id, name, kind },
        language: language ?? guessNameLanguage(name),
      }),
    setNameLanguage: (id: string, language: ActorName['language']): void =>
      void setNameLanguage.run(language, id),
    removeName: (id: string): void => void removeName.run(id),
    /** Removes a name that no source has. */
    removeUnsourcedName: (id: string): void => void removeUnsourced.run(id),
    /** Actors of a kind with a name, acronym or variant that folds to the same. */
    named: (name: string, kind: ActorKind): NamedActor[] => named.all(foldName(name), kind),
    /** Persons with a name whose last word is this one, folded. */
    surnamed: (word: string): NamedActor[] => surnamed.all(word, word),
    /** The state whose code this is. */
    state: (country: string): Actor | null => states.get(country) ?? null,
  }
}
