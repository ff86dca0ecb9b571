import { isOutlet } from '../importing/known-outlets.ts'
import { lexiconStore } from '../lexicon/lexicon-store.ts'
import type { Article } from '../shared/article.ts'
import { lexiconWords } from '../shared/lexicon.ts'
import type { Store } from '../store/open-store.ts'

/**
 * Adds the outlet that the analyst gave to an article to their word lists, when nothing shipped tells
 * it for an outlet and the lists have it not. Joins the operation in progress.
 */
export function learnOutlet(store: Store, { id, outlet }: Pick<Article, 'id' | 'outlet'>): void {
  const words = lexiconWords.safeParse(outlet).data
  if (words === undefined || isOutlet(words)) return
  const lexicon = lexiconStore(store)
  if (lexicon.idOf('outlet', words) !== null) return
  lexicon.add({
    ...{ id: store.newId(), list: 'outlet', words, language: null, country: null },
    ...{ origin: 'correction', articleId: id },
  })
}
