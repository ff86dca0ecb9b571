import type { Reader } from '../articles/reader.svelte.ts'
import { referenceOf } from '../articles/reference.ts'
import { citedPages, pagesOf } from '../../src-main/shared/pages.ts'
import { copyText } from '../lib/clipboard.ts'
import type { Notices } from '../lib/notices.svelte.ts'

/** Copies the reference of the article read, with the words selected in it. */
export function copyReference(reader: Reader | null, notices: Notices): void {
  const article = reader?.article
  if (!reader || !article) return
  const span = reader.readSelection()
  const pages = reader.version ? [] : (article.reading?.pages ?? [])
  const cited = span && citedPages([pagesOf(pages, span.start, span.end)], article.language)
  copyText(referenceOf(article, span && reader.text.slice(span.start, span.end), cited))
  notices.tell('articles.citationCopied')
}
