import type { Article, Passage } from '../shared/article.ts'
import type { TakenVersion } from '../shared/import.ts'
import type { Store } from '../store/open-store.ts'
import { articlesStore } from './articles-store.ts'
import { reAnchor } from './re-anchor.ts'
import { told } from './updated-article.ts'
import { versionsStore } from './versions-store.ts'

type JsonColumns = { readAt: string; toldBy: string }
type Decided = { id: string; start: number; end: number; text: string }

/** A version to take back: the article as it is, and as it will be; the same when it was never current. */
export type TakenBack = {
  article: Article
  restored: Article
  /** Ids of the earlier versions that leave the list: the one taken back, or the one current again. */
  versionIds: readonly string[]
  passageIds: readonly string[]
  proposalIds: readonly string[]
}

/** Takes back versions of articles that an import brought. Writes must be made inside an operation. */
export function versionRemovalStore(store: Store) {
  const { db } = store
  const articles = articlesStore(store)
  const versions = versionsStore(store)
  const image = db
    .prepare<{ id: string; originalHash: string; textHash: string }, string>(
      `SELECT after FROM journal
       WHERE tableName = 'articles' AND rowId = @id
         AND after ->> 'originalHash' = @originalHash AND after ->> 'textHash' = @textHash
       ORDER BY id DESC LIMIT 1`,
    )
    .pluck()
  // Where the text was left for another, and what each passage was then.
  const left = db
    .prepare<{ id: string; textHash: string }, number | null>(
      `SELECT max(id) FROM journal WHERE tableName = 'articles' AND rowId = @id
         AND before ->> 'textHash' = @textHash AND after ->> 'textHash' <> @textHash`,
    )
    .pluck()
  const placedThen = db
    .prepare<{ articleId: string; entry: number }, string>(
      `SELECT (SELECT after FROM journal WHERE tableName = 'passages' AND rowId = p.id
                 AND id < @entry ORDER BY id DESC LIMIT 1) AS image
       FROM passages p WHERE p.articleId = @articleId AND image IS NOT NULL`,
    )
    .pluck()
  const passages = db.prepare<[string], Passage>(
    `SELECT * FROM passages WHERE articleId = ? AND state <> 'orphan'
       AND id NOT IN (SELECT passageId FROM citations)`,
  )
  const decided = db.prepare<[string], Decided>(
    `SELECT id, start, "end", text FROM proposals
     WHERE articleId = ? AND status <> 'proposed' AND "end" > start`,
  )
  const remove = (table: 'passages' | 'proposals') =>
    db.prepare(`DELETE FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`)
  const [removePassages, removeProposals] = [remove('passages'), remove('proposals')]

  /** The article as it was in an earlier version; what the analyst corrected or judged stays. */
  function earlier(article: Article, of: { originalHash: string; textHash: string }): Article {
    const written = image.get({ id: article.id, ...of })
    if (written === undefined) return { ...article, ...of }
    // The row as the triggers wrote it: JSON columns are texts in it.
    const row = JSON.parse(written) as Omit<Article, 'readAt' | 'toldBy'> & JsonColumns
    const was: Article = {
      ...row,
      readAt: JSON.parse(row.readAt) as Article['readAt'],
      toldBy: JSON.parse(row.toldBy) as Article['toldBy'],
    }
    const corrected = (field: (typeof told)[number]) =>
      article[field] !== null && !(field in article.readAt) && !(field in article.toldBy)
    const back = told.filter((field) => field === 'accessedOn' || !corrected(field))
    const isBack = ([field]: [string, unknown]) => back.some((one) => one === field)
    return {
      ...article,
      ...Object.fromEntries(back.map((field) => [field, was[field]])),
      ...{ textHash: was.textHash, originalHash: was.originalHash, importedAt: was.importedAt },
      transcribedAt: was.transcribedAt,
      readAt: Object.fromEntries(Object.entries(was.readAt).filter(isBack)),
      toldBy: Object.fromEntries(Object.entries(was.toldBy).filter(isBack)),
    }
  }

  function plan({ articleId, originalHash }: TakenVersion): TakenBack | null {
    const article = articles.read(articleId)
    if (article === null) return null
    const kept = versions.hashesOf(articleId)
    const nothing = { passageIds: [], proposalIds: [] }
    if (article.originalHash !== originalHash) {
      const versionIds = kept.flatMap((one) => (one.originalHash === originalHash ? [one.id] : []))
      return versionIds.length === 0 ? null : { article, restored: article, versionIds, ...nothing }
    }
    const [latest] = kept
    if (latest === undefined) return null
    const texts = kept.map(({ textHash }) => articles.text(textHash))
    const isGone = (quote: string, start: number) =>
      texts.every((text) => {
        const anchor = { quote, start, end: start + quote.length, before: '', after: '' }
        return reAnchor(anchor, text).state === 'orphan'
      })
    return {
      article,
      restored: earlier(article, { originalHash: latest.originalHash, textHash: latest.textHash }),
      versionIds: [latest.id],
      passageIds: passages
        .all(articleId)
        .flatMap(({ id, quote, start }) => (isGone(quote, start) ? [id] : [])),
      proposalIds: decided
        .all(articleId)
        .flatMap(({ id, text, start }) => (isGone(text, start) ? [id] : [])),
    }
  }

  return {
    /**
     * What taking a version back would do; null when it is gone, or the only one. A passage that a note
     * or a briefing cites stays, as an orphan where nothing else holds its words.
     */
    plan,
    take({ article, restored, versionIds, passageIds, proposalIds }: TakenBack): void {
      removeProposals.run(JSON.stringify(proposalIds))
      removePassages.run(JSON.stringify(passageIds))
      for (const id of versionIds) versions.remove(id)
      if (restored === article) return
      articles.update(restored)
      const [from, to] = [articles.text(article.textHash), articles.text(restored.textHash)]
      const pages = articles.reading(restored.originalHash, restored.textHash)?.pages ?? []
      versions.moveAnchors(article.id, from, to, pages)
      const entry = left.get({ id: article.id, textHash: restored.textHash })
      if (entry === undefined || entry === null) return
      for (const written of placedThen.all({ articleId: article.id, entry }))
        // The row as the triggers wrote it.
        versions.place(JSON.parse(written) as Passage)
    },
  }
}
