import type { RecordKind } from '../shared/identity.ts'
import type { Removal, SingleValue } from '../shared/import.ts'
import type { Store } from '../store/open-store.ts'
import { type RowImage, rowImages } from '../store/row-image.ts'

type Value = RowImage[string]
type Entry = { operationId: number; going: number; before: string | null; after: string | null }
type Lost = Removal['values'][number]

/** What accepting a proposal writes into a record that stands already; `name` is never left empty. */
const columns: Partial<Record<RecordKind, readonly SingleValue[]>> = {
  actors: ['name', 'acronym', 'country'],
  positions: ['rank', 'title', 'organisation', 'country'],
  meetings: ['status', 'date', 'place', 'country'],
  statements: ['saidOn'],
  places: ['country'],
}
const neverEmpty: ReadonlySet<string> = new Set(['name'])

/**
 * Single values of records that stay, which only what goes has given (see `goingStore`, to be filled
 * first). The journal tells who wrote a value: when it was the acceptance of a proposal that goes, and no
 * other accepted proposal of the record says the same, the value before it is the one that stands.
 */
export function singleValuesStore({ db }: Store) {
  const rows = rowImages(db)
  const entries = db.prepare<{ kind: RecordKind; id: string }, Entry>(
    `SELECT j.operationId, j.before, j.after,
       EXISTS (SELECT 1 FROM temp.goingOperations g WHERE g.id = j.operationId) AS going
     FROM journal j JOIN operations o ON o.id = j.operationId
     WHERE j.tableName = @kind AND j.rowId = @id AND o.reverts IS NULL AND o.undone = 0
     ORDER BY j.id`,
  )
  const saidElsewhere = db.prepare<{ id: string; value: Value }>(
    `SELECT 1 FROM proposals p, json_each(p.records) r, json_tree(ifnull(p.correctedValue, p.value)) t
     WHERE p.status IN ('accepted', 'corrected') AND r.value ->> 'id' = @id AND t.value = @value
       AND p.id NOT IN (SELECT id FROM temp.goingProposals) LIMIT 1`,
  )
  const seen = db.prepare<[string], { first: string | null; last: string | null }>(
    `SELECT min(a.publishedOn) AS first, max(a.publishedOn) AS last
     FROM evidence e JOIN passages p ON p.id = e.passageId JOIN articles a ON a.id = p.articleId
     WHERE e.recordKind = 'positions' AND e.recordId = ?
       AND p.id NOT IN (SELECT id FROM temp.goingPassages)`,
  )

  /** The value of a column once what goes is gone, and the one it has. */
  function standing(found: readonly Entry[], id: string, column: string): [Value, Value] {
    const written: { value: Value; going: boolean }[] = []
    for (const { before, after, going } of found) {
      const [from, to] = [valueOf(before, column), valueOf(after, column)]
      if (before === null || from !== to) written.push({ value: to, going: going === 1 })
    }
    const now = written.at(-1)?.value ?? null
    for (let top = written.at(-1); top?.going === true; top = written.at(-1)) {
      if (top.value === null || saidElsewhere.get({ id, value: top.value }) !== undefined) break
      written.pop()
    }
    return [now, written.at(-1)?.value ?? null]
  }

  /** A position was seen on the days its sources were published. */
  function seenOn(row: RowImage, id: string, found: readonly Entry[]): [SingleValue, Value][] {
    if (!found.some(({ going }) => going === 1)) return []
    const days = seen.get(id)
    if (days?.first == null || days.last === null) return []
    const wider = (column: string, day: string) =>
      found.some(({ after, going }) => going === 1 && valueOf(after, column) === row[column]) &&
      row[column] !== day
    return [
      ...(wider('firstSeenOn', days.first)
        ? [['firstSeenOn', days.first] as [SingleValue, Value]]
        : []),
      ...(wider('lastSeenOn', days.last)
        ? [['lastSeenOn', days.last] as [SingleValue, Value]]
        : []),
    ]
  }

  return {
    /** The values of a record that would go, each with the one that would stand in its place. */
    lost(kind: RecordKind, id: string): Omit<Lost, 'label'>[] {
      const row = rows.read(kind, id)
      if (row === null) return []
      const found = entries.all({ kind, id })
      const values = (columns[kind] ?? []).flatMap((column): [SingleValue, Value][] => {
        const [now, then] = standing(found, id, column)
        if (now === then || now !== (row[column] ?? null)) return []
        return then === null && neverEmpty.has(column) ? [] : [[column, then]]
      })
      if (kind === 'positions') values.push(...seenOn(row, id, found))
      return values.map(([attribute, to]) => ({
        ...{ kind, id, attribute },
        ...{ from: text(row[attribute] ?? null), to: text(to) },
      }))
    },
    /** Writes what stands in place of values that go. Must be made inside an operation. */
    apply(lost: readonly Pick<Lost, 'kind' | 'id' | 'attribute' | 'to'>[]): void {
      for (const { kind, id, attribute, to } of lost) {
        const row = rows.read(kind, id)
        if (row !== null) rows.write(kind, id, { ...row, [attribute]: to })
      }
    },
  }
}

function valueOf(image: string | null, column: string): Value {
  // What the journal's triggers wrote.
  return image === null ? null : ((JSON.parse(image) as RowImage)[column] ?? null)
}

function text(value: Value): string | null {
  return value === null ? null : String(value)
}
