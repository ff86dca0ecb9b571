import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { foldName } from '../shared/fold.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { Store } from '../store/open-store.ts'
import { actorPageStore } from './actor-page-store.ts'
import { actorStore } from './actors-store.ts'
import { positionStore } from './positions-store.ts'

/** The calls about actors, their names and their positions. */
export function actorCalls(store: Store): HandlersOf<'actors'> {
  const { operations, newId, now } = store
  const actors = actorStore(store)
  const positions = positionStore(store.db)
  const pages = actorPageStore(store)
  const evidence = evidenceStore(store)

  return {
    list: ({ kind, asOf }) => pages.list(kind ?? null, asOf ?? now().toISOString().slice(0, 10)),
    open: ({ id }) => pages.open(id),
    create({ kind, name, country }) {
      const id = newId()
      operations.perform('createActor', name, () =>
        actors.create({ id, kind, name, acronym: null, country }),
      )
      return { id }
    },
    edit({ id, ...parts }) {
      const before = actors.get(id)
      operations.perform('editActor', before.name, () => actors.update(id, parts))
      return {}
    },
    remove({ id }) {
      const actor = actors.get(id)
      operations.perform('removeActor', actor.name, () => actors.remove(id))
      return {}
    },
    addName({ actorId, name }) {
      const actor = actors.get(actorId)
      const id = operations.perform('editActor', actor.name, () =>
        actors.addName(actorId, name, 'variant'),
      )
      return { id }
    },
    removeName({ id }) {
      const name = actors.findName(id)
      if (name === null) throw new AppError('notFound', `no name ${id}`)
      const actor = actors.get(name.actorId)
      if (foldName(name.name) === foldName(actor.name))
        throw new AppError('invalidInput', 'the name shown in lists cannot be removed', {
          field: 'name',
        })
      operations.perform('editActor', actor.name, () => {
        evidence.remove('actorNames', [id])
        actors.removeName(id)
        if (actor.acronym !== null && foldName(actor.acronym) === foldName(name.name))
          actors.update(actor.id, { acronym: null })
      })
      return {}
    },
    setPosition({ id, ...position }) {
      const actor = actors.get(position.actorId)
      if (id !== undefined && positions.get(id).actorId !== actor.id)
        throw new AppError('conflict', `position ${id} is another actor's`)
      const positionId = id ?? newId()
      operations.perform('editPosition', actor.name, () => {
        if (id === undefined) positions.add({ id: positionId, ...position })
        else positions.replace({ id, ...position })
      })
      return { id: positionId }
    },
    removePosition({ id }) {
      const actor = actors.get(positions.get(id).actorId)
      operations.perform('removePosition', actor.name, () => {
        evidence.remove('positions', [id])
        positions.remove(id)
      })
      return {}
    },
  }
}
