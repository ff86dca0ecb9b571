import { showDay } from '../shared/dated-display.ts'
import type { Article } from '../shared/article.ts'
import type { Language } from '../shared/language.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import { type AssembledBlock, item } from './blocks.ts'
import { tableCell } from './sourced-text.ts'

/** The articles a document is about as a list: title, outlet, day of publication. */
export function assembleSources(
  articles: readonly Article[],
  language: Language,
): AssembledBlock[] {
  return articles.map(({ id, title, outlet, publishedOn }) => {
    const told = [outlet, publishedOn && showDay(publishedOn, language)].filter(Boolean)
    const from = told.length === 0 ? '' : ` (${told.join(', ')})`
    const link = writeRecordLink({ kind: 'article', id, label: title })
    return item(`article:${id}`, `- ${tableCell(`${link}${from}`)}`)
  })
}
