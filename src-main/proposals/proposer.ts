import { articlesStore } from '../articles/articles-store.ts'
import { lexiconStore } from '../lexicon/lexicon-store.ts'
import type { Language } from '../shared/language.ts'
import type { ExtractOptions, Extraction } from '../shared/proposal.ts'
import type { Store } from '../store/open-store.ts'
import { knownNames } from './known-names-store.ts'
import { storeProposals } from './proposals-store.ts'

/**
 * Proposes from an article: extraction on its text, with the names the record knows, the analyst's
 * own word lists and the article's own date, stored as proposals that join `operation`. An article that is gone by the time
 * extraction ends (its import was undone) is left alone.
 */
export type Propose = (articleId: string, operation: number | null) => Promise<void>

/** Proposing over a store, with extraction run wherever the caller runs it. */
export function proposer(
  store: Store,
  extract: (text: string, options: ExtractOptions) => Extraction | Promise<Extraction>,
  reasonLanguage: () => Language,
): Propose {
  const articles = articlesStore(store)
  const lexicon = lexiconStore(store)
  return async function propose(articleId, operation) {
    const article = articles.read(articleId)
    if (!article) return
    const text = articles.text(article.textHash)
    const extraction = await extract(text, {
      language: article.language,
      ...(article.publishedOn === null ? {} : { publishedOn: article.publishedOn }),
      reasonLanguage: reasonLanguage(),
      known: knownNames(store, text),
      words: lexicon.wordsFor(article.language),
    })
    if (store.db.open && articles.read(articleId))
      storeProposals(store, articleId, extraction, operation)
  }
}
