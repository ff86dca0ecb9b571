import type { LinkKind } from '../../../src-main/shared/markdown/references.ts'
import type { ViewName } from '../../lib/navigation.ts'

/** The view in which a linked record is shown. */
export const recordViews: Record<LinkKind, ViewName> = {
  actor: 'actors',
  meeting: 'meetings',
  note: 'notes',
  article: 'articles',
}
