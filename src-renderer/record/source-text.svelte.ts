import type { SourcedPassage } from '../../src-main/shared/article.ts'
import { shortDay } from '../lib/dates.ts'
import { interfaceLanguage } from '../lib/i18n.svelte.ts'

/** Where a passage comes from, in one line: outlet or title, date, grade. */
export function sourceText(passage: SourcedPassage): string {
  const day = passage.publishedOn === null ? '' : shortDay(passage.publishedOn, interfaceLanguage())
  const grade = `${passage.sourceReliability ?? ''}${passage.informationCredibility ?? ''}`
  return [passage.outlet ?? passage.articleTitle, day, grade].filter(Boolean).join(' · ')
}
