import { grouped } from '../record/grouped.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { LikelyPair } from '../shared/likely-same.ts'
import type { Store } from '../store/open-store.ts'
import { actorStore } from './actors-store.ts'
import { distinctActorStore } from './distinct-actors-store.ts'
import { blockingKeys, likelySame, worthShowing } from './likely-same.ts'
import { type LikelyActor, likelySameStore } from './likely-same-store.ts'

/** Milliseconds that one call spends comparing what was written since the last. */
const patience = 30
/** Entries of the journal looked at together. */
const entriesAtOnce = 40
/** Actors one is compared with at most: those that share most keys. */
const mostCompared = 200
const mostOfOne = 10
const mostOfAll = 100

/** The call that finds actors that may be one. Nothing is merged by it. */
export function likelySameCalls(store: Store): Pick<HandlersOf<'actors'>, 'likelySame'> {
  const likely = likelySameStore(store.db)
  const actors = actorStore(store)
  const distinct = distinctActorStore(store)

  /** Compares what the journal tells was written, for as long as a call may; answers whether more is to come. */
  const catchUp = store.db.transaction((): boolean => {
    const end = performance.now() + patience
    const last = likely.latest()
    let from = likely.followed()
    if (from === last) return false
    while (from < last && performance.now() < end) {
      const to = likely.next(from, entriesAtOnce)
      const touched = likely.touched(from, to)
      for (const id of touched) fileKeys(id)
      for (const id of touched) filePairs(id)
      from = to
    }
    likely.follow(from)
    return from < last
  })

  function fileKeys(id: string): void {
    const keys = new Map<string, readonly string[]>()
    for (const own of grouped(likely.ownNames(id), ({ actorId }) => actorId)) {
      const [{ actorId, kind }] = own
      const names = own.map(({ name }) => name)
      keys.set(actorId, keysOf(kind, names).filed)
    }
    likely.fileKeys(id, keys)
  }

  function filePairs(id: string): void {
    const pairs = pairsOf(id).slice(0, mostOfOne)
    likely.filePairs(
      id,
      pairs.map(({ other, score }) => {
        const [oneId, otherId] = id < other.id ? [id, other.id] : [other.id, id]
        return { oneId, otherId, score }
      }),
    )
  }

  /** The pairs that an actor is one of, likeliest first. */
  function pairsOf(id: string): LikelyPair[] {
    const [one] = likely.actors([id])
    if (one === undefined) return []
    const ids = likely.near(keysOf(one.kind, one.names).sought, id, mostCompared)
    return likely
      .actors(ids)
      .flatMap((other) => pairOf(one, other) ?? [])
      .toSorted(likeliestFirst)
  }

  function pairsOfOne(id: string): LikelyPair[] {
    const apart = new Set(distinct.of(id).map((one) => one.id))
    return pairsOf(id).filter(({ other }) => !apart.has(other.id))
  }

  function pairsOfAll(): LikelyPair[] {
    const filed = likely.likeliest(mostOfAll + 1)
    const ids = new Set(filed.flatMap(({ oneId, otherId }) => [oneId, otherId]))
    const known = new Map(likely.actors([...ids]).map((actor) => [actor.id, actor]))
    return filed.flatMap(({ oneId, otherId }) => {
      const [one, other] = [known.get(oneId), known.get(otherId)]
      return one === undefined || other === undefined ? [] : (pairOf(one, other) ?? [])
    })
  }

  return {
    likelySame({ id }) {
      const pending = catchUp()
      const [pairs, most] =
        id === undefined ? [pairsOfAll(), mostOfAll] : [pairsOfOne(actors.get(id).id), mostOfOne]
      return { pairs: pairs.slice(0, most), more: pairs.length > most, pending }
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
