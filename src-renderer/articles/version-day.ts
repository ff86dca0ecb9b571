import type { ArticleVersion } from '../../src-main/shared/article.ts'
import { showDay } from '../../src-main/shared/dated-display.ts'
import { dayOf } from '../lib/dates.ts'
import { interfaceLanguage } from '../lib/i18n.svelte.ts'

/** The day a version is told by: when it was published, else when it came in. */
export function versionDay(version: Pick<ArticleVersion, 'publishedOn' | 'importedAt'>): string {
  return showDay(version.publishedOn ?? dayOf(version.importedAt), interfaceLanguage())
}
