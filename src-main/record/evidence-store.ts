import { AppError } from '../shared/app-error.ts'
import { passagesStore } from '../articles/passages-store.ts'
import type { SourcedPassage } from '../shared/article.ts'
import type { AssertedAttribute, AssertedKind, AssertedValue } from '../shared/assertion.ts'
import type { RecordKind } from '../shared/identity.ts'
import type { Store } from '../store/open-store.ts'
import { sentenceAround, type Span } from '../shared/sentence-around.ts'

const sourcedColumns = `p.id, p.articleId, p.start, p."end", p.quote, p.before, p.after, p.state,
  p.firstPage, p.lastPage, a.title AS articleTitle, a.outlet, a.publishedOn, a.sourceReliability, a.informationCredibility,
  ifnull(a.originId, a.id) AS originId`

/** A record that a passage supports. */
export type Supported = { kind: RecordKind; id: string }

/** A passage that gives an attribute of a record a value. */
export type Told = {
  kind: AssertedKind
  recordId: string
  attribute: AssertedAttribute
  value: AssertedValue
  dismissed: boolean
  passage: SourcedPassage
}
type ToldRow = SourcedPassage &
  Pick<Told, 'kind' | 'recordId' | 'attribute'> & { value: string; dismissedAt: string | null }

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
  const near = db.prepare<Supported, SourcedPassage>(
    `SELECT ${sourcedColumns} FROM passages p JOIN articles a ON a.id = p.articleId
     WHERE p.articleId IN (
       SELECT q.articleId FROM evidence e JOIN passages q ON q.id = e.passageId
       WHERE e.recordKind = @kind AND e.recordId = @id)
     ORDER BY a.publishedOn, a.importedAt, a.id, p.start, p."end"`,
  )
  const told = db.prepare<[AssertedKind, string], ToldRow>(
    `SELECT e.recordKind AS kind, e.recordId, e.attribute, e.value, e.dismissedAt, ${sourcedColumns}
     FROM evidence e JOIN passages p ON p.id = e.passageId JOIN articles a ON a.id = p.articleId
     WHERE e.recordKind = ? AND e.recordId IN (SELECT value FROM json_each(?)) AND e.attribute <> ''
     ORDER BY a.publishedOn, a.importedAt, p.start, e.id`,
  )
  const dismiss = db.prepare(
    `UPDATE evidence SET dismissedAt = @at WHERE recordKind = @kind AND recordId = @recordId
       AND attribute = @attribute AND passageId IN (SELECT value FROM json_each(@passages))`,
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

  function write(
    kind: RecordKind,
    recordId: string,
    passageId: string,
    attribute = '',
    value?: AssertedValue,
  ): void {
    add.run({
      ...{ id: newId(), kind, recordId, attribute, passageId },
      value: value === undefined ? null : JSON.stringify(value),
      createdAt: now().toISOString(),
    })
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
    add: ({ kind, id }: Supported, passageId: string): void => write(kind, id, passageId),
    /** Keeps the values that a passage gives to attributes of a record, agreeing with it or not; nulls are none. */
    assert(
      { kind, id }: { kind: AssertedKind; id: string },
      values: Partial<Record<AssertedAttribute, AssertedValue | null>>,
      passageId: string,
    ): void {
      for (const [attribute, value] of Object.entries(values))
        if (value != null) write(kind, id, passageId, attribute, value)
    },
    /** Every value that passages give to attributes of these records, in order of publication, then of the text. */
    told: (kind: AssertedKind, ids: readonly string[]): Told[] =>
      told
        .all(kind, JSON.stringify(ids))
        .map(({ kind: of, recordId, attribute, value, dismissedAt, ...passage }) => ({
          ...{ kind: of, recordId, attribute, passage },
          // Written by `assert` alone.
          value: JSON.parse(value) as AssertedValue,
          dismissed: dismissedAt !== null,
        })),
    /** Sets aside the values that passages give to an attribute, or lets them count again. */
    setDismissed(
      { kind, recordId, attribute }: Pick<Told, 'kind' | 'recordId' | 'attribute'>,
      passageIds: readonly string[],
      dismissed: boolean,
    ): void {
      const at = dismissed ? now().toISOString() : null
      dismiss.run({ kind, recordId, attribute, passages: JSON.stringify(passageIds), at })
    },
    /** The passages of each record, in order of publication, then of the text; every id asked for is in the map. */
    of(kind: RecordKind, ids: readonly string[]): Map<string, SourcedPassage[]> {
      const found = new Map<string, SourcedPassage[]>(ids.map((id) => [id, []]))
      for (const { recordId, ...passage } of list.all(kind, JSON.stringify(ids)))
        found.get(recordId)?.push(passage)
      return found
    },
    /** The passages of every article that a record rests on, in order of publication, then of the text. */
    near: (record: Supported): SourcedPassage[] => near.all(record),
    /** Forgets what supported records that are being removed. */
    remove: (kind: RecordKind, ids: readonly string[]): void =>
      void remove.run(kind, JSON.stringify(ids)),
  }
}
