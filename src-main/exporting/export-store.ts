import { imagesStore } from '../images/images-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { Article, Passage } from '../shared/article.ts'
import type { Briefing, BriefingSection } from '../shared/briefing.ts'
import type { PageSpan } from '../shared/pages.ts'
import { briefingStore } from '../briefings/briefings-store.ts'
import type { Database } from '../store/database.ts'
import type { DocumentImage } from './document.ts'

/** What of an article a document needs, with the name of its original file. */
export type CitedArticle = Omit<Article, 'readAt' | 'textHash' | 'importedAt' | 'datelinePlace'> & {
  originalName: string
}
export type CitedPassage = Pick<Passage, 'id' | 'start' | 'end' | 'quote' | 'state'> &
  PageSpan & {
    article: CitedArticle
  }
export type ExportedBriefing = Briefing & { sections: BriefingSection[] }

type PassageRow = Omit<CitedPassage, 'article'> & { articleId: string }

/** The SQL of exporting: reads only. */
export function exportStore(db: Database) {
  const briefings = briefingStore(db)
  const passages = db.prepare<[string], PassageRow>(
    `SELECT id, articleId, start, "end", quote, state, firstPage, lastPage
     FROM passages
     WHERE id IN (SELECT value FROM json_each(?))`,
  )
  const articles = db.prepare<[string], CitedArticle>(
    `SELECT a.id, a.originId, a.title, a.outlet, a.author, a.agency, a.address, a.publishedOn, a.accessedOn,
       a.language, a.sourceReliability, a.informationCredibility, a.originalHash, a.transcribedAt,
       o.fileName AS originalName
     FROM articles a JOIN originals o ON o.sha256 = a.originalHash
     WHERE a.id IN (SELECT value FROM json_each(?))`,
  )
  const original = db
    .prepare<[string], Buffer>('SELECT bytes FROM originals WHERE sha256 = ?')
    .pluck()

  const textOf = db
    .prepare<[string], string>(
      'SELECT t.text FROM articles a JOIN texts t ON t.hash = a.textHash WHERE a.id = ?',
    )
    .pluck()

  const kept = imagesStore(db)

  return {
    /** @throws AppError notFound */
    briefing(id: string): ExportedBriefing {
      return { ...briefings.get(id), sections: briefings.sections(id) }
    },
    /** The images that exist among those asked for, by id. */
    images(ids: readonly string[]): Map<string, DocumentImage> {
      const found = new Map<string, DocumentImage>()
      for (const id of ids) {
        const image = kept.find(id)
        if (image !== null) found.set(id, image)
      }
      return found
    },
    /** The passages that exist among those asked for, by id. */
    passages(ids: readonly string[]): Map<string, CitedPassage> {
      const rows = passages.all(JSON.stringify(ids))
      const wanted = JSON.stringify(rows.map(({ articleId }) => articleId))
      const byId = new Map(articles.all(wanted).map((article) => [article.id, article]))
      return new Map(
        rows.flatMap(({ articleId, ...passage }) => {
          const article = byId.get(articleId)
          return article ? [[passage.id, { ...passage, article }] as const] : []
        }),
      )
    },
    /** The whole text of an article. @throws AppError notFound */
    articleText(id: string): string {
      const text = textOf.get(id)
      if (text === undefined) throw new AppError('notFound', `no article ${id}`)
      return text
    },
    /** The bytes of an original file. @throws AppError notFound */
    original(hash: string): Uint8Array {
      const bytes = original.get(hash)
      if (!bytes) throw new AppError('notFound', `no original ${hash}`)
      return new Uint8Array(bytes)
    },
  }
}
