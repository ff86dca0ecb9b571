import { decodeText } from '../importing/decode-text.ts'
import { declaredEncoding } from '../importing/from-html.ts'
import type { Store } from '../store/open-store.ts'
import { articlesStore } from './articles-store.ts'

/** An original as a frame that nothing can leave may show it. */
export type ViewedOriginal = { body: string; kind: 'page' | 'text' }

/**
 * The original of this hash to be looked at: a saved page or a text, decoded as it was when it was read. Null for any other
 * kind of file, which is saved and opened elsewhere, and when there is none.
 */
export function viewedOriginal(store: Store, hash: string): ViewedOriginal | null {
  const articles = articlesStore(store)
  const bytes = articles.originalBytes(hash)
  if (bytes === null) return null
  const { mediaType } = articles.original(hash)
  const kind = mediaType === 'text/html' ? 'page' : 'text'
  if (kind === 'text' && mediaType !== 'text/plain' && mediaType !== 'text/markdown') return null
  const declared = kind === 'page' ? declaredEncoding(bytes) : null
  return { body: decodeText(bytes, declared).text, kind }
}
