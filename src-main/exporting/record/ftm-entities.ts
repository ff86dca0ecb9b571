import type { DatedRange } from '../../shared/dated.ts'
import { isoEnds } from './iso-dates.ts'
import {
  gradeOf,
  pagesOf,
  type RecordArticle,
  type RecordSource,
  standing,
} from './record-parts.ts'
import { webAddress } from './web-address.ts'

/** A FollowTheMoney entity; values that are null, undefined or empty are left out of the file. */
export type Entity = {
  id: string
  schema: string
  properties: Record<string, (string | null | undefined)[]>
}

/** ISO 639-2, as FollowTheMoney names languages. */
const languages = { fr: 'fra', en: 'eng' } as const

export function articleEntity(article: RecordArticle): Entity {
  const grade = gradeOf(article)
  return {
    id: article.id,
    schema: 'Article',
    properties: {
      title: [article.title],
      fileName: [article.fileName],
      mimeType: [article.mediaType],
      fileSize: [String(article.byteLength)],
      author: [article.author],
      publisher: [article.outlet],
      sourceUrl: [webAddress(article.address)],
      publishedAt: [article.publishedOn],
      retrievedAt: [article.accessedOn ?? article.importedAt.slice(0, 19)],
      language: [languages[article.language]],
      notes: [
        grade === null ? null : `Admiralty: ${grade}`,
        // Its own property for checksums takes SHA-1 only.
        `SHA-256: ${article.originalHash}`,
        article.agency === null ? null : `Agency: ${article.agency}`,
        article.originId === article.id ? null : `Origin: ${article.originId}`,
      ],
    },
  }
}

/** The passages a part of the record rests on, each linking its article to the entity that shows the part. */
export function documentation(
  sources: readonly RecordSource[],
  entityId: string,
  role: string,
): Entity[] {
  return standing(sources).map((source) => ({
    id: source.id,
    schema: 'Documentation',
    properties: {
      document: [source.articleId],
      entity: [entityId],
      role: [roleOf(source, role).slice(0, 1000)],
      summary: [source.quote],
      status: [gradeOf(source)],
      date: [source.publishedOn],
      recordId: [source.recordId],
      description: [pagesOf(source)],
      publisher: [source.outlet],
      sourceUrl: [webAddress(source.address)],
    },
  }))
}

function roleOf({ attribute, value }: RecordSource, role: string): string {
  if (attribute === '') return role
  return `${role}, ${attribute}: ${typeof value === 'string' ? value : JSON.stringify(value)}`
}

/** A range as an event or interval gives it: one date, or its ends. */
export function eventDates(range: DatedRange | null): Entity['properties'] {
  if (range === null) return {}
  const { from, to } = isoEnds(range)
  return from === to ? { date: [from] } : { startDate: [from], endDate: [to] }
}
