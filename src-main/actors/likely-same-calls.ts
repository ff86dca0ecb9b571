import { setImmediate as breathe } from 'node:timers/promises'
import type { HandlersOf } from '../shared/contract.ts'
import type { LikelyPair } from '../shared/likely-same.ts'
import type { Store } from '../store/open-store.ts'
import { actorStore } from './actors-store.ts'
import { distinctActorStore } from './distinct-actors-store.ts'
import { blockingKeys, likelySame, worthShowing } from './likely-same.ts'
import { type LikelyActor, likelySameStore, type Name } from './likely-same-store.ts'

/** Names filed in one go: a few milliseconds, so that nothing else waits. */
const filedAtOnce = 200
/** Actors one is compared with at most: those that share most keys. */
const mostCompared = 200
const mostOfOne = 10
const mostOfAll = 100

/** The call that finds actors that may be one. Nothing is merged by it. */
export function likelySameCalls(store: Store): Pick<HandlersOf<'actors'>, 'likelySame'> {
  const likely = likelySameStore(store.db)
  const actors = actorStore(store)
  const distinct = distinctActorStore(store)
  let filedAt = -1

  /** Files the keys of names that are new or were changed. */
  async function file(): Promise<void> {
    const state = likely.state()
    if (state === filedAt) return
    if (filedAt === -1) await fileAll()
    else fileNames(likely.writtenSince(filedAt))
    filedAt = state
  }

  /** Once for as long as the application runs: the names that came while nobody asked. */
  async function fileAll(): Promise<void> {
    let names = likely.after('', filedAtOnce)
    while (names.length > 0) {
      fileNames(names.filter(({ name, keyed }) => name !== keyed))
      await breathe()
      names = likely.after(names.at(-1)?.id ?? '', filedAtOnce)
    }
  }

  function fileNames(names: readonly Name[]): void {
    likely.file(names.map((name) => ({ name, keys: keysOf(name.kind, [name.name]).filed })))
  }

  function pairsOf(id: string): LikelyPair[] {
    const [one] = likely.actors([id])
    if (one === undefined) return []
    const ids = likely.near(keysOf(one.kind, one.names).sought, id, mostCompared)
    const apart = new Set(
      distinct.among([id, ...ids]).map(({ firstId, secondId }) => `${firstId} ${secondId}`),
    )
    return likely
      .actors(ids)
      .flatMap((other) => pairOf(one, other) ?? [])
      .filter(({ other }) => !apart.has(id < other.id ? `${id} ${other.id}` : `${other.id} ${id}`))
      .toSorted(likeliestFirst)
  }

  async function allPairs(): Promise<LikelyPair[]> {
    const found = new Map<string, LikelyPair>()
    let last = 'g'
    for (let ids = likely.before(last); ids.length > 0; ids = likely.before(last)) {
      for (const id of ids)
        for (const pair of pairsOf(id)) {
          const key = [pair.one.id, pair.other.id].toSorted().join(' ')
          if (!found.has(key)) found.set(key, pair)
        }
      last = ids.at(-1) ?? ''
      if (found.size > mostOfAll) break
      await breathe()
    }
    return [...found.values()].toSorted(likeliestFirst)
  }

  return {
    async likelySame({ id }) {
      await file()
      if (id === undefined) {
        const pairs = await allPairs()
        return { pairs: pairs.slice(0, mostOfAll), more: pairs.length > mostOfAll }
      }
      const pairs = pairsOf(actors.get(id).id)
      return { pairs: pairs.slice(0, mostOfOne), more: pairs.length > mostOfOne }
    },
  }
}

function keysOf(kind: LikelyActor['kind'], names: string[]) {
  return blockingKeys({ id: '', kind, names, countries: [], offices: [] })
}

function pairOf(one: LikelyActor, other: LikelyActor): LikelyPair | null {
  const { score, reasons, names } = likelySame(one, other)
  if (score < worthShowing || names === null) return null
  return { one: shown(one, names[0]), other: shown(other, names[1]), score, reasons }
}

function shown(
  { id, shown: name, country, office }: LikelyActor,
  foundName: string,
): LikelyPair['one'] {
  return { id, name, foundName, country, office }
}

function likeliestFirst(left: LikelyPair, right: LikelyPair): number {
  if (left.score !== right.score) return right.score - left.score
  return left.other.id < right.other.id ? -1 : 1
}
