import type { Article, ArticleVersion, Passage } from '../shared/article.ts'
import { pagesOf, type SourcePage } from '../shared/pages.ts'
import type { Store } from '../store/open-store.ts'
import { reAnchor } from './re-anchor.ts'
import { contextAround } from './passages-store.ts'

type VersionRow = Omit<ArticleVersion, 'original'> & {
  textHash: string
  articleId: string
  fileName: string
  mediaType: string
  byteLength: number
}
type Kept = Pick<Article, 'title' | 'publishedOn' | 'textHash' | 'originalHash' | 'importedAt'>
type Decided = { id: string; start: number; end: number; text: string }

/** The SQL of earlier versions of articles. Writes must be made inside an operation. */
export function versionsStore({ db, newId }: Store) {
  const columns = `v.id, v.articleId, v.title, v.publishedOn, v.importedAt, v.originalHash,
    v.textHash, o.fileName, o.mediaType, o.byteLength`
  const ofArticle = db.prepare<[string], VersionRow>(
    `SELECT ${columns} FROM articleVersions v JOIN originals o ON o.sha256 = v.originalHash
     WHERE v.articleId = ? ORDER BY v.publishedOn DESC, v.importedAt DESC`,
  )
  const find = db.prepare<[string], VersionRow>(
    `SELECT ${columns} FROM articleVersions v JOIN originals o ON o.sha256 = v.originalHash
     WHERE v.id = ?`,
  )
  const insert = db.prepare(
    `INSERT INTO articleVersions (id, articleId, title, publishedOn, textHash, originalHash, importedAt)
     VALUES (@id, @articleId, @title, @publishedOn, @textHash, @originalHash, @importedAt)`,
  )
  const remove = db.prepare<[string]>('DELETE FROM articleVersions WHERE id = ?')
  const passages = db.prepare<[string], Passage>('SELECT * FROM passages WHERE articleId = ?')
  const movePassage = db.prepare(
    `UPDATE passages SET start = @start, "end" = @end, before = @before, after = @after,
       state = @state, firstPage = @firstPage, lastPage = @lastPage WHERE id = @id`,
  )
  const decided = db.prepare<[string], Decided>(
    `SELECT id, start, "end", text FROM proposals WHERE articleId = ? AND status <> 'proposed'`,
  )
  const moveProposal = db.prepare(
    'UPDATE proposals SET start = @start, "end" = @end WHERE id = @id',
  )

  return {
    /** Latest first. */
    ofArticle: (articleId: string): ArticleVersion[] => ofArticle.all(articleId).map(versionOf),
    /** Ids and hashes of the earlier versions, latest first. */
    hashesOf: (articleId: string): { id: string; textHash: string; originalHash: string }[] =>
      ofArticle
        .all(articleId)
        .map(({ id, textHash, originalHash }) => ({ id, textHash, originalHash })),
    /** One earlier version with the hash of its text; null when there is none of this id. */
    find(id: string): { articleId: string; textHash: string; version: ArticleVersion } | null {
      const row = find.get(id)
      if (!row) return null
      return { articleId: row.articleId, textHash: row.textHash, version: versionOf(row) }
    },
    /** Files what an article was, or what came in late, as an earlier version. */
    add(articleId: string, kept: Kept): void {
      const { title, publishedOn, textHash, originalHash, importedAt } = kept
      const row = { title, publishedOn, textHash, originalHash, importedAt }
      insert.run({ id: newId(), articleId, ...row })
    },
    /** Puts a passage where it stood. */
    place: (passage: Passage): void => void movePassage.run(passage),
    remove: (id: string): void => void remove.run(id),
    /**
     * Finds the passages of an article, and what was decided about it, again in another text. An
     * orphan keeps the place and the pages it had; a decided proposal found no more covers nothing from
     * then on. `pages` are those of the other text.
     */
    moveAnchors(articleId: string, from: string, to: string, pages: readonly SourcePage[]): void {
      for (const passage of passages.all(articleId)) {
        const anchored = reAnchor(passage, to)
        if (anchored.state === 'orphan') {
          movePassage.run({ ...passage, state: 'orphan' })
          continue
        }
        const { start, end } = anchored
        const around = { ...contextAround(to, start, end), ...pagesOf(pages, start, end) }
        movePassage.run({ ...anchored, ...around, id: passage.id })
      }
      for (const { id, start, end, text } of decided.all(articleId)) {
        const anchor = { start, end, quote: text, ...contextAround(from, start, end) }
        const anchored = reAnchor(anchor, to)
        const nowhere = { start: Math.min(start, to.length), end: Math.min(start, to.length) }
        const place = anchored.state === 'orphan' ? nowhere : anchored
        moveProposal.run({ id, start: place.start, end: place.end })
      }
    },
  }
}

function versionOf(row: VersionRow): ArticleVersion {
  const { id, title, publishedOn, importedAt, originalHash, fileName, mediaType, byteLength } = row
  const original = { fileName, mediaType, byteLength }
  return { id, title, publishedOn, importedAt, originalHash, original }
}
