import { createHash } from 'node:crypto'
import type { Imported } from '../importing/importer.ts'
import type { Article } from '../shared/article.ts'
import type { Store } from '../store/open-store.ts'

/**
 * A new article as its source tells it: what was read of it, the hash of its original file, and the name
 * of that file, which stands in for a title when there is none.
 */
export function articleOf(
  store: Store,
  { text, head }: Pick<Imported, 'text' | 'head'>,
  originalHash: string,
  fileName: string,
): Article {
  const { fields } = head
  const read = Object.entries(fields)
  const title = head.namedByFile ? '' : (fields.title?.value ?? text.trim().slice(0, 90))
  return {
    id: store.newId(),
    title: title || titleOf(fileName),
    outlet: fields.outlet?.value ?? null,
    author: fields.author?.value ?? null,
    agency: fields.agency?.value ?? null,
    address: fields.address?.value ?? null,
    datelinePlace: fields.datelinePlace?.value ?? null,
    publishedOn: fields.publishedOn?.value ?? null,
    accessedOn: head.accessedOn,
    language: head.language,
    ...{ sourceReliability: null, informationCredibility: null, sourceAccess: null },
    ...{ sourceBias: null, sourceCompleteness: null, sourceAge: null, originId: null },
    textHash: sha256(text),
    originalHash,
    importedAt: store.now().toISOString(),
    transcribedAt: null,
    readAt: Object.fromEntries(
      read.flatMap(([field, value]) =>
        'start' in value ? [[field, [value.start, value.end]]] : [],
      ),
    ),
    toldBy: {
      ...(title === '' ? { title: 'fileName' as const } : {}),
      ...Object.fromEntries(
        read.flatMap(([field, value]) => ('toldBy' in value ? [[field, value.toldBy]] : [])),
      ),
    },
  }
}

/** The name of a file without its ending: « numerisation_2026 », « numérisation 2026 ». */
function titleOf(fileName: string): string {
  const words = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/_+/g, ' ')
    .trim()
  return words || fileName
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
