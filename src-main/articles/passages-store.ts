import { AppError } from '../shared/app-error.ts'
import type { Passage, SourcedPassage } from '../shared/article.ts'
import { pagesOf, type SourcePage } from '../shared/pages.ts'
import type { Store } from '../store/open-store.ts'

/** How much text is kept on each side of a passage, to find it again. UTF-16 units. */
const contextLength = 32

/** The SQL of passages. Writes must be made inside an operation. */
export function passagesStore({ db, newId }: Store) {
  const source = db.prepare<[string], { text: string; pages: string }>(
    `SELECT t.text, ifnull(r.pages, '[]') AS pages
     FROM articles a JOIN texts t ON t.hash = a.textHash
     LEFT JOIN readings r ON r.originalHash = a.originalHash AND r.textHash = a.textHash
     WHERE a.id = ?`,
  )
  const at = db.prepare<[string, number, number], Passage>(
    'SELECT * FROM passages WHERE articleId = ? AND start = ? AND "end" = ? AND state = \'exact\'',
  )
  const ofArticle = db.prepare<[string], Passage>(
    'SELECT * FROM passages WHERE articleId = ? ORDER BY start, "end"',
  )
  const insert = db.prepare<[Passage]>(
    `INSERT INTO passages (id, articleId, start, "end", quote, before, after, state, firstPage,
       lastPage)
     VALUES (@id, @articleId, @start, @end, @quote, @before, @after, @state, @firstPage, @lastPage)`,
  )
  const sourced = db.prepare<[string], SourcedPassage>(
    `SELECT p.*, a.title AS articleTitle, a.outlet, a.publishedOn, a.sourceReliability,
       a.informationCredibility, ifnull(a.originId, a.id) AS originId
     FROM json_each(?) wanted
     JOIN passages p ON p.id = wanted.value
     JOIN articles a ON a.id = p.articleId
     ORDER BY wanted.key`,
  )

  return {
    /**
     * The passage at a span of an article, made when there is none yet.
     * @throws AppError notFound (no such article), invalidInput (empty, or outside the text)
     */
    anchor(articleId: string, start: number, end: number): Passage {
      const known = at.get(articleId, start, end)
      if (known) return known
      const found = source.get(articleId)
      if (found === undefined) throw new AppError('notFound', `no article ${articleId}`)
      const { text: whole } = found
      // What `articlesStore` wrote of the reading.
      const pages = JSON.parse(found.pages) as SourcePage[]
      if (start < 0 || start >= end || end > whole.length)
        throw new AppError('invalidInput', `no text at ${start}–${end}`, { field: 'end' })
      const passage: Passage = {
        id: newId(),
        articleId,
        start,
        end,
        quote: whole.slice(start, end),
        ...contextAround(whole, start, end),
        state: 'exact',
        ...pagesOf(pages, start, end),
      }
      insert.run(passage)
      return passage
    },
    /** A passage as it was in another record. */
    add: (passage: Passage): void => void insert.run(passage),
    /** In the order of the text. */
    ofArticle: (articleId: string): Passage[] => ofArticle.all(articleId),
    /** Passages with their article, in the order asked for; unknown ids are left out. */
    sourced: (ids: readonly string[]): SourcedPassage[] => sourced.all(JSON.stringify(ids)),
  }
}

/** The text kept on each side of a span, no character cut in two. */
export function contextAround(
  text: string,
  start: number,
  end: number,
): { before: string; after: string } {
  return {
    before: text.slice(contextStart(text, start), start),
    after: text.slice(end, contextEnd(text, end)),
  }
}

function contextStart(text: string, start: number): number {
  const from = Math.max(0, start - contextLength)
  return isSecondHalf(text, from) ? from + 1 : from
}

function contextEnd(text: string, end: number): number {
  const to = Math.min(text.length, end + contextLength)
  return isSecondHalf(text, to) ? to - 1 : to
}

/** Whether a cut at this offset would part the two halves of one character. */
function isSecondHalf(text: string, offset: number): boolean {
  return offset > 0 && /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1))
}
