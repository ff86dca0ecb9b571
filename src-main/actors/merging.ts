import type { Actor } from '../shared/actor.ts'
import { AppError } from '../shared/app-error.ts'
import { foldName } from '../shared/fold.ts'
import { actorField, type ActorField, type KeptFields } from '../shared/merge.ts'
import type { Store } from '../store/open-store.ts'
import { actorStore } from './actors-store.ts'
import { type Kept, mergeStore } from './merges-store.ts'

/**
 * The different actors that stand for these ids, in their order, all of one kind.
 * @throws AppError notFound, nothingToMerge (fewer than two), actorsOfDifferentKinds
 */
export function mergeable(
  get: (id: string) => Actor,
  ids: readonly string[],
): [Actor, Actor, ...Actor[]] {
  const actors = new Map(ids.map(get).map((actor) => [actor.id, actor]))
  const [first, second, ...others] = actors.values()
  if (first === undefined || second === undefined)
    throw new AppError('nothingToMerge', 'fewer than two actors')
  if ([second, ...others].some(({ kind }) => kind !== first.kind))
    throw new AppError('actorsOfDifferentKinds', `not only of kind ${first.kind}`)
  return [first, second, ...others]
}

/** Merges actors, and takes them apart again. Made inside an operation. */
export function merging(store: Store) {
  const actors = actorStore(store)
  const merges = mergeStore(store)
  const now = () => store.now().toISOString()

  return {
    /**
     * Makes actors parts of a survivor, which takes the fields given. A field belongs to the merge of
     * the actor that had its value, and goes back to what it was when that one is taken apart.
     */
    merge(survivor: Actor, merged: readonly Actor[], keep: KeptFields): void {
      const at = now()
      const changed = actorField.options.flatMap((field) => {
        const [before, after] = [survivor[field], keep[field]]
        return after === undefined || after === before ? [] : [{ field, before, after }]
      })
      const known = new Set(actors.ownNames(survivor.id).map(({ id }) => id))
      actors.update(survivor.id, given(keep), { keepNames: true })
      const added = actors.ownNames(survivor.id).filter(({ id }) => !known.has(id))
      merges.touch(at, [survivor.id, ...merged.map(({ id }) => id)])
      for (const one of merged) {
        const its = changed.filter(({ field, after }) => giver(merged, field, after) === one)
        const words = new Set(its.map(({ after }) => foldName(after ?? '')))
        const kept: Kept = {
          fields: Object.fromEntries(
            its.map(({ field, before, after }) => [field, { before, after }]),
          ),
          addedNames: added.filter(({ folded }) => words.has(folded)).map(({ id }) => id),
        }
        const pair = { survivorId: survivor.id, mergedId: one.id }
        merges.add({ id: store.newId(), ...pair, mergedAt: at, kept })
      }
    },
    /**
     * Takes a merged actor apart, with those merged into it before. What the merge changed of the
     * survivor goes back to what it was, unless it was changed again since. @throws AppError notFound
     */
    unmerge(mergedId: string): void {
      const merge = merges.ofMerged(mergedId)
      if (merge === null) throw new AppError('notFound', `no merge of ${mergedId}`)
      const { survivorId, kept } = merge
      const all = merges.ofSurvivor(survivorId)
      const later = all.slice(all.findIndex(({ id }) => id === merge.id) + 1)
      const back: Partial<Record<ActorField, string | null>> = {}
      for (const field of actorField.options) {
        const change = kept.fields[field]
        if (change === undefined) continue
        if (actors.own(survivorId)[field] === change.after) {
          back[field] = change.before
          continue
        }
        // A later merge replaced the value this one gave: it is to bring back the one before both.
        const next = later.find((one) => one.kept.fields[field]?.before === change.after)
        const theirs = next?.kept.fields[field]
        if (next === undefined || theirs === undefined) continue
        const fields = { ...next.kept.fields, [field]: { ...theirs, before: change.before } }
        next.kept = { ...next.kept, fields }
        merges.rewrite(next.id, next.kept)
      }
      merges.remove(merge)
      // Fields of an actor that are never empty were not empty before either.
      actors.update(survivorId, back as Partial<Actor>, { keepNames: true })
      for (const { id, kind } of actors.ownNames(survivorId))
        if (kind === 'variant' && kept.addedNames.includes(id)) actors.removeUnsourcedName(id)
      merges.touch(now(), [survivorId, mergedId])
    },
  }
}

/** Without the fields that are undefined, which stay as they are. */
function given(keep: KeptFields): Partial<Actor> {
  return Object.fromEntries(Object.entries(keep).filter(([, value]) => value !== undefined))
}

/** Whose merge a value belongs to: the first actor that has it, else the last one merged. */
function giver(
  merged: readonly Actor[],
  field: ActorField,
  value: string | null,
): Actor | undefined {
  return merged.find((one) => one[field] === value) ?? merged.at(-1)
}
