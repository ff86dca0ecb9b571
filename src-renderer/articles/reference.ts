import type { Article } from '../../src-main/shared/article.ts'
import { showDay } from '../../src-main/shared/dated-display.ts'

/**
 * The reference of an article as one would write it in a letter, after the passage quoted if any:
 * « … » (Awa Keïta, « Titre », Le Courrier, 21 juin 2025, p. 3, https://…). What is unknown is left
 * out. `pages` is as `citedPages` says them.
 */
export function referenceOf(
  article: Pick<Article, 'title' | 'outlet' | 'author' | 'publishedOn' | 'address' | 'language'>,
  quote: string | null,
  pages: string | null = null,
): string {
  const quoted = (words: string) =>
    article.language === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`
  const parts = [
    article.author,
    quoted(article.title),
    article.outlet,
    article.publishedOn && showDay(article.publishedOn, article.language),
    pages,
    article.address,
  ]
  const source = parts.filter((part) => part !== null && part !== '').join(', ')
  return quote === null ? source : `${quoted(quote)} (${source})`
}
