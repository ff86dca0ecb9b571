import type { SourcedPassage } from '../../src-main/shared/article.ts'
import { citedPages } from '../../src-main/shared/pages.ts'
import { shortDay } from '../lib/dates.ts'
import { interfaceLanguage } from '../lib/i18n.svelte.ts'

/** Where a passage comes from, in one line: outlet or title, date, pages, grade. */
export function sourceText(passage: SourcedPassage): string {
  const day = passage.publishedOn === null ? '' : shortDay(passage.publishedOn, interfaceLanguage())
  const grade = `${passage.sourceReliability ?? ''}${passage.informationCredibility ?? ''}`
  const pages = citedPages([passage], interfaceLanguage())
  return [passage.outlet ?? passage.articleTitle, day, pages, grade].filter(Boolean).join(' · ')
}
