import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { Relation } from '../shared/relation.ts'
import type { Store } from '../store/open-store.ts'
import { actorStore } from './actors-store.ts'
import { relationStore } from './relations-store.ts'

type RelationCalls = Pick<HandlersOf<'actors'>, 'relations' | 'setRelation' | 'removeRelation'>

/** The calls about how actors stand to each other. */
export function relationCalls(store: Store): RelationCalls {
  const { operations, newId, now } = store
  const actors = actorStore(store)
  const relations = relationStore(store)
  const evidence = evidenceStore(store)

  return {
    relations: ({ id }) => relations.of(actors.get(id).id, now().toISOString().slice(0, 10)),
    setRelation({ id: known, passageIds, ...given }) {
      const [from, to] = [actors.get(given.fromId), actors.get(given.toId)]
      if (from.id === to.id)
        throw new AppError('relatedToItself', `${from.id} cannot be related to itself`)
      const { heldFrom, heldTo } = given
      if (heldFrom?.from != null && heldTo?.to != null && heldTo.to < heldFrom.from)
        throw new AppError('invalidInput', 'a relation ends before it begins', { field: 'heldTo' })
      const words = given.kind === 'other' ? given.words : null
      const id = known ?? newId()
      const ids = known === undefined ? [id] : relations.alike(known, from.id)
      operations.perform('editRelation', from.name, () => {
        for (const one of ids) {
          const written = { ...given, ...ends(one, known, from.id, to.id), id: one, words }
          if (known === undefined) relations.add(written)
          else relations.replace(written)
        }
        if (passageIds === undefined) return
        evidence.remove('relations', ids)
        for (const passageId of passageIds) evidence.add({ kind: 'relations', id }, passageId)
      })
      return { id }
    },
    removeRelation({ id }) {
      const { fromId } = relations.get(id)
      const from = actors.get(fromId)
      operations.perform('removeRelation', from.name, () =>
        relations.remove(relations.alike(id, from.id)),
      )
      return {}
    },
  }

  /** Each end stays with the merged actor whose own it is while who is shown there stays the same. */
  function ends(
    id: string,
    known: string | undefined,
    fromId: string,
    toId: string,
  ): Pick<Relation, 'fromId' | 'toId'> {
    if (known === undefined) return { fromId, toId }
    const before = relations.get(id)
    const shown = [before.fromId, before.toId].map((end) => actors.get(end).id)
    // Of a mutual relation, merged actors may each have told it their own way round.
    if (shown[0] === toId && shown[1] === fromId)
      return { fromId: before.fromId, toId: before.toId }
    return {
      fromId: shown[0] === fromId ? before.fromId : fromId,
      toId: shown[1] === toId ? before.toId : toId,
    }
  }
}
