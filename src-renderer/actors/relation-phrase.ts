import type { ActorRelation } from '../../src-main/shared/relation.ts'
import { t } from '../lib/i18n.svelte.ts'

/** How the actor of the page stands to the other, in the language of the window: « est membre de ». */
export function relationPhrase({ kind, outward, words }: ActorRelation): string {
  if (kind !== 'other') return t(`actors.relation.${kind}.${outward ? 'to' : 'from'}`)
  return outward ? (words ?? '') : `← ${words ?? ''}`
}
