import type { Store } from '../store/open-store.ts'
import { haveOneOrigin } from './likeness.ts'
import type { likenessStore } from './likeness-store.ts'
import { originOf, originsStore } from './origins-store.ts'

type Like = ReturnType<ReturnType<typeof likenessStore>['like']>

/**
 * The origin of a text among the articles that are like it: as the analyst decided, else that of the
 * one most alike which carries the same wire; null when it is its own.
 */
export function originFinder(store: Store): (textHash: string, like: Like) => string | null {
  const origins = originsStore(store)
  return (textHash, like) => {
    const alike = like
      .filter((one) => haveOneOrigin(one.likeness))
      .map((one) => originOf(one.article))
      .find((origin) => !origins.areApart(textHash, origin))
    return origins.decidedFor(textHash) ?? alike ?? null
  }
}
