import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { MergePreview } from '../shared/merge.ts'
import type { Store } from '../store/open-store.ts'
import { actorPageStore } from './actor-page-store.ts'
import { actorStore } from './actors-store.ts'
import { distinctActorStore } from './distinct-actors-store.ts'
import { previewOf } from './merge-preview.ts'
import { mergeStore } from './merges-store.ts'
import { mergeable, merging } from './merging.ts'
import { relationStore } from './relations-store.ts'
import { splitStore } from './split-store.ts'

type MergeCalls = Pick<
  HandlersOf<'actors'>,
  'previewMerge' | 'merge' | 'unmerge' | 'merges' | 'markDistinct' | 'unmarkDistinct' | 'split'
>

/** The calls that bring actors together, take them apart, and remember who is not who. */
export function mergeCalls(store: Store): MergeCalls {
  const { operations, newId } = store
  const actors = actorStore(store)
  const pages = actorPageStore(store)
  const merges = mergeStore(store)
  const distinct = distinctActorStore(store)
  const relations = relationStore(store)
  const splits = splitStore(store)
  const making = merging(store)
  const now = () => store.now().toISOString()

  function toldApart(ids: readonly string[]): MergePreview['toldApart'] {
    const named = (id: string) => ({ id, name: actors.get(id).name })
    return distinct.among(ids).map(({ firstId, secondId, decidedAt }) => ({
      ...{ first: named(firstId), second: named(secondId), decidedAt },
    }))
  }

  /** Two different actors. @throws AppError notFound, nothingToMerge */
  function pair([one, other]: [string, string]) {
    const [first, second] = [actors.get(one), actors.get(other)]
    if (first.id === second.id) throw new AppError('nothingToMerge', 'one and the same actor')
    return { first, second, subject: `${first.name} – ${second.name}` }
  }

  return {
    previewMerge({ ids, survivorId }) {
      const [first, second, ...others] = mergeable(actors.get, [survivorId, ...ids])
      const today = now().slice(0, 10)
      const open = ({ id }: { id: string }) => ({
        ...pages.open(id),
        relations: relations.of(id, today),
      })
      const preview = previewOf([open(first), open(second), ...others.map(open)])
      return { ...preview, toldApart: toldApart(preview.sides.map(({ id }) => id)) }
    },
    merge({ survivorId, mergedIds, keep, despiteToldApart }) {
      const [survivor, ...merged] = mergeable(actors.get, [survivorId, ...mergedIds])
      const [apart] = toldApart([survivor, ...merged].map(({ id }) => id))
      if (apart !== undefined && !despiteToldApart)
        throw new AppError('actorsToldApart', 'a pair among them was told apart', {
          ...{ first: apart.first.name, second: apart.second.name },
        })
      operations.perform('mergeActors', keep.name ?? survivor.name, () =>
        making.merge(survivor, merged, keep),
      )
      return { id: survivor.id }
    },
    unmerge({ mergedId }) {
      operations.perform('unmergeActor', actors.own(mergedId).name, () => making.unmerge(mergedId))
      return { id: mergedId }
    },
    merges: () => merges.standing(),
    markDistinct({ ids }) {
      const { first, second, subject } = pair(ids)
      operations.perform('tellActorsApart', subject, () => distinct.add(first.id, second.id, now()))
      return {}
    },
    unmarkDistinct({ ids }) {
      const { first, second, subject } = pair(ids)
      operations.perform('forgetActorsApart', subject, () => distinct.remove(first.id, second.id))
      return {}
    },
    split({ id: memberId, name, parts }) {
      const actor = actors.get(memberId)
      const rows = splits.rows(actor.id, parts)
      if (Object.values(rows).every(({ length }) => length === 0))
        throw new AppError('nothingToSplit', 'no part was chosen')
      const id = newId()
      operations.perform('splitActor', actor.name, () => {
        actors.create({ id, kind: actor.kind, name, acronym: null, country: null })
        splits.give(rows, actor.id, id)
        distinct.add(actor.id, id, now())
        merges.touch(now(), [actor.id])
      })
      return { id }
    },
  }
}
