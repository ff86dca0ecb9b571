import type { OurOwn } from '../importing/importer.ts'
import { type Article, articleHeader, type Passage } from '../shared/article.ts'
import type { Store } from '../store/open-store.ts'
import { articlesStore } from './articles-store.ts'
import { originOf } from './origins-store.ts'
import { passagesStore } from './passages-store.ts'

/** Operations that write what a source tells; any other is a person's own word on the article. */
const told = `'importArticle', 'importFiles', 'importSample', 'updateArticle'`

/** Takes back articles that Aide-Mémoire exported. Writes must be made inside an operation. */
export function ourOwnStore(store: Store) {
  const { db, newId, now } = store
  const articles = articlesStore(store)
  const passages = passagesStore(store)
  const touched = db.prepare<[string]>(
    `SELECT 1 FROM journal j JOIN operations o ON o.id = j.operationId
     WHERE j.tableName = 'articles' AND j.rowId = ? AND o.reverts IS NULL AND o.undone = 0
       AND o.name NOT IN (${told}) LIMIT 1`,
  )
  const passage = db.prepare<[string]>('SELECT 1 FROM passages WHERE id = ?')
  const sharing = db.prepare<[string]>(
    'SELECT 1 FROM articles WHERE ifnull(originId, id) = ? LIMIT 1',
  )

  /** The passages the article does not have yet: its words anchored at the same place are the same passage. */
  function missing(articleId: string, ours: OurOwn): Passage[] {
    const spanOf = ({ start, end, quote }: Passage) => `${start} ${end} ${quote}`
    const known = new Set(passages.ofArticle(articleId).map(spanOf))
    return ours.passages.filter((one) => !known.has(spanOf(one)))
  }

  function addPassages(articleId: string, ours: OurOwn): void {
    for (const one of missing(articleId, ours))
      passages.add({ ...one, articleId, id: passage.get(one.id) === undefined ? one.id : newId() })
  }

  function withHeader(known: Article, { article }: OurOwn): Article {
    return {
      ...known,
      ...articleHeader.parse(article),
      ...{ readAt: article.readAt, toldBy: article.toldBy },
    }
  }

  return {
    /** The article as it was exported, under its own id where that is free. */
    articleOf: ({ article }: OurOwn): Article => ({
      ...article,
      id: articles.read(article.id) === null ? article.id : newId(),
      importedAt: now().toISOString(),
    }),
    /** The origin it was exported with, when the record has it or knows no other. */
    originOf({ article }: OurOwn, found: string | null): string | null {
      const exported = originOf(article)
      return found === null || sharing.get(exported) !== undefined ? article.originId : found
    },
    addPassages,
    /**
     * Whether an article of the same file and text would learn something: it stands as its source told
     * it, and was exported with what an analyst said of it.
     */
    canTell(known: Article, ours: OurOwn): boolean {
      const isSame =
        known.textHash === ours.article.textHash && known.originalHash === ours.article.originalHash
      if (!isSame || touched.get(known.id) !== undefined) return false
      const next = JSON.stringify(withHeader(known, ours))
      return next !== JSON.stringify(known) || missing(known.id, ours).length > 0
    },
    /** Gives an article the header and the passages it was exported with; answers its id. */
    tell(known: Article, ours: OurOwn): string {
      articles.update(withHeader(known, ours))
      addPassages(known.id, ours)
      return known.id
    },
  }
}
