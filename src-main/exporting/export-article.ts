import { articlesStore } from '../articles/articles-store.ts'
import { passagesStore } from '../articles/passages-store.ts'
import { AppError } from '../shared/app-error.ts'
import {
  type ExportedArticle,
  exportedFormat,
  exportedVersion,
} from '../shared/exported-article.ts'
import type { Store } from '../store/open-store.ts'

/** Writes articles of a store as the JSON that importing them again reads. */
export function articleExport(store: Store): (articleId: string) => string {
  const articles = articlesStore(store)
  const passages = passagesStore(store)

  /** @throws AppError notFound */
  return function exportArticle(articleId) {
    const article = articles.read(articleId)
    const bytes = article && articles.originalBytes(article.originalHash)
    if (!article || !bytes) throw new AppError('notFound', `no article ${articleId}`)
    const { originalHash, textHash } = article
    const exported: ExportedArticle = {
      // First, so that the file is known by its beginning.
      format: exportedFormat,
      version: exportedVersion,
      article,
      text: articles.text(textHash),
      original: {
        ...articles.original(originalHash),
        base64: Buffer.from(bytes).toString('base64'),
      },
      reading: articles.reading(originalHash, textHash),
      passages: passages.ofArticle(articleId),
    }
    return `${JSON.stringify(exported, null, 2)}\n`
  }
}
