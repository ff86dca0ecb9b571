import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { foldName } from '../shared/fold.ts'
import { linkLabelStore } from '../notes/link-labels-store.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { Store } from '../store/open-store.ts'
import { actorPageStore } from './actor-page-store.ts'
import { actorStore } from './actors-store.ts'
import { joinedPosition } from './alike.ts'
import { likelySameCalls } from './likely-same-calls.ts'
import { mergeCalls } from './merge-calls.ts'
import { positionStore } from './positions-store.ts'
import { relationCalls } from './relations-calls.ts'

/** The calls about actors, their names and their positions. */
export function actorCalls(store: Store): HandlersOf<'actors'> {
  const { operations, newId, now } = store
  const actors = actorStore(store)
  const positions = positionStore(store.db)
  const pages = actorPageStore(store)
  const evidence = evidenceStore(store)
  const labels = linkLabelStore(store.db)

  return {
    ...mergeCalls(store),
    ...likelySameCalls(store),
    ...relationCalls(store),
    list: ({ kind, asOf, words, most }) =>
      pages.list(kind ?? null, asOf ?? now().toISOString().slice(0, 10), words, most),
    open: ({ id }) => pages.open(id),
    glance({ id, asOf }) {
      const { kind, name, acronym, country, ...shown } = actors.get(id)
      return { id: shown.id, kind, name, acronym, country, ...positions.heldOn(id, asOf) }
    },
    create({ kind, name, country }) {
      const id = newId()
      operations.perform('createActor', name, () =>
        actors.create({ id, kind, name, acronym: null, country }),
      )
      return { id }
    },
    edit({ id, ...parts }) {
      const before = actors.get(id)
      operations.perform('editActor', before.name, () => {
        actors.update(before.id, parts)
        labels.rename('actor', before.id, before.name, parts.name)
      })
      return {}
    },
    remove({ id }) {
      const actor = actors.get(id)
      operations.perform('removeActor', actor.name, () => actors.remove(id))
      return {}
    },
    addName({ actorId, name, language }) {
      const actor = actors.get(actorId)
      const id = operations.perform('editActor', actor.name, () =>
        actors.addName(actorId, { name, kind: 'variant', language }),
      )
      return { id }
    },
    setNameLanguage({ id, language }) {
      const found = actors.findName(id)
      if (found === null) throw new AppError('notFound', `no name ${id}`)
      const actor = actors.get(found.actorId)
      const folded = foldName(found.name)
      operations.perform('editActor', actor.name, () => {
        for (const one of actors.names(actor.id))
          if (one.folded === folded) actors.setNameLanguage(one.id, language)
      })
      return {}
    },
    removeName({ id }) {
      const found = actors.findName(id)
      if (found === null) throw new AppError('notFound', `no name ${id}`)
      const actor = actors.get(found.actorId)
      const folded = foldName(found.name)
      // Merged actors may each have it.
      const same = actors.names(actor.id).filter((one) => one.folded === folded)
      if (same.some(({ kind }) => kind === 'name'))
        throw new AppError('invalidInput', 'the name shown in lists cannot be removed', {
          field: 'name',
        })
      operations.perform('editActor', actor.name, () => {
        evidence.remove(
          'actorNames',
          same.map((one) => one.id),
        )
        for (const one of same) {
          actors.removeName(one.id)
          if (foldName(actors.own(one.actorId).acronym ?? '') === folded)
            actors.update(one.actorId, { acronym: null })
        }
      })
      return {}
    },
    setPosition({ id, ...given }) {
      const actor = actors.get(given.actorId)
      if (id === undefined) {
        const position = { ...given, id: newId(), actorId: actor.id }
        operations.perform('editPosition', actor.name, () => positions.add(position))
        return { id: position.id }
      }
      const rows = positions.alike(id)
      if (actors.get(rows[0].actorId).id !== actor.id)
        throw new AppError('conflict', `position ${id} is another actor's`)
      const { actorId: _ofRow, ...shown } = joinedPosition(rows)
      // What was changed of what is shown is changed of every row that says it; the rest is each row's own.
      const changed = Object.fromEntries(
        Object.entries(given).filter(
          ([key, value]) =>
            key !== 'actorId' &&
            JSON.stringify(value) !== JSON.stringify(shown[key as keyof typeof shown]),
        ),
      )
      operations.perform('editPosition', actor.name, () => {
        for (const row of rows) positions.replace({ ...row, ...changed })
      })
      return { id }
    },
    removePosition({ id }) {
      const rows = positions.alike(id)
      operations.perform('removePosition', actors.get(rows[0].actorId).name, () => {
        evidence.remove(
          'positions',
          rows.map((row) => row.id),
        )
        for (const row of rows) positions.remove(row.id)
      })
      return {}
    },
  }
}
