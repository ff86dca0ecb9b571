import { AppError } from '../shared/app-error.ts'
import { passagesStore } from '../articles/passages-store.ts'
import type { SourcedPassage } from '../shared/article.ts'
import type { RecordKind } from '../shared/identity.ts'
import type { Store } from '../store/open-store.ts'
import { sentenceAround, type Span } from './sentence-around.ts'

const sourcedColumns = `p.id, p.articleId, p.start, p."end", p.quote, p.before, p.after, p.state,
  p.firstPage, p.lastPage, a.title AS articleTitle, a.outlet, a.publishedOn, a.sourceReliability, a.informationCredibility,
  ifnull(a.originId, a.id) AS originId`

/** A record, or one of its values, that a passage supports. */
export type Supported = {
  kind: RecordKind
  id: string
  /** The attribute and the value the passage gives it; absent for the record as a whole. */
  attribute?: { name: string; value: unknown }
}

export type EvidenceStore = ReturnType<typeof evidenceStore>

/** What records rest on: passages of articles, and which record each supports. */
export function evidenceStore(store: Store) {
  const { db, newId, now } = store
  const passages = passagesStore(store)
  const textOf = db.prepare<[string], string>(
    'SELECT t.text FROM articles a JOIN texts t ON t.hash = a.textHash WHERE a.id = ?',
  )
  textOf.pluck()
  const add = db.prepare(
    `INSERT INTO evidence (id, recordKind, recordId, attribute, value, passageId, createdAt)
     VALUES (@id, @kind, @recordId, @attribute, @value, @passageId, @createdAt)
     ON CONFLICT DO NOTHING`,
  )
  const list = db.prepare<[RecordKind, string], SourcedPassage & { recordId: string }>(
    `SELECT DISTINCT e.recordId, ${sourcedColumns}
     FROM evidence e JOIN passages p ON p.id = e.passageId JOIN articles a ON a.id = p.articleId
     WHERE e.recordKind = ? AND e.recordId IN (SELECT value FROM json_each(?))
     ORDER BY a.publishedOn, a.importedAt, p.start`,
  )
  const remove = db.prepare(
    'DELETE FROM evidence WHERE recordKind = ? AND recordId IN (SELECT value FROM json_each(?))',
  )

  function articleText(articleId: string): string {
    const text = textOf.get(articleId)
    if (text === undefined) throw new AppError('notFound', `no article ${articleId}`)
    return text
  }

  function passageAt(articleId: string, { start, end }: Span): string {
    return passages.anchor(articleId, start, end).id
  }

  function sentenceAt(articleId: string, span: Span): { span: Span; text: string } {
    const text = articleText(articleId)
    const around = sentenceAround(text, span)
    return { span: around, text: text.slice(around.start, around.end) }
  }

  return {
    /** The passage at a span, made when there is none yet. Offsets are UTF-16 units. */
    passageAt,
    /** The sentence or line a span lies in. */
    sentenceAt,
    /** The passage of the sentence or line around a span, made when there is none yet. */
    sentencePassageAt: (articleId: string, span: Span): string =>
      passageAt(articleId, sentenceAt(articleId, span).span),
    /** Says that a passage supports a record; saying it twice changes nothing. */
    add(supported: Supported, passageId: string): void {
      const { attribute } = supported
      add.run({
        id: newId(),
        kind: supported.kind,
        recordId: supported.id,
        attribute: attribute?.name ?? '',
        value: attribute === undefined ? null : JSON.stringify(attribute.value),
        passageId,
        createdAt: now().toISOString(),
      })
    },
    /** The passages of each record, in order of publication, then of the text; every id asked for is in the map. */
    of(kind: RecordKind, ids: readonly string[]): Map<string, SourcedPassage[]> {
      const found = new Map<string, SourcedPassage[]>(ids.map((id) => [id, []]))
      for (const { recordId, ...passage } of list.all(kind, JSON.stringify(ids)))
        found.get(recordId)?.push(passage)
      return found
    },
    /** Forgets what supported records that are being removed. */
    remove: (kind: RecordKind, ids: readonly string[]): void =>
      void remove.run(kind, JSON.stringify(ids)),
  }
}
