import { nameLanguage } from '../../../src-main/shared/name-language.ts'
import { t } from '../../lib/i18n.svelte.ts'

/** The name of a language: « anglais » for `en` and `en-GB`; the tag itself where the catalogue has none. */
export function languageName(tag: string): string {
  const { data } = nameLanguage.safeParse(tag.split('-')[0]?.toLowerCase())
  return data === undefined ? tag : t(`nameLanguage.${data}`)
}
