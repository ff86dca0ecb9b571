import { AppError } from '../shared/app-error.ts'
import type { DatedRange } from '../shared/dated.ts'
import type { ListedSince } from '../shared/calls/common-shapes.ts'
import { fold, foldName } from '../shared/fold.ts'
import type { Fact, FactTelling, SourcedFact } from '../shared/meeting.ts'
import { grouped } from '../record/grouped.ts'
import { sameDays } from '../record/dated-column.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import { tokensOf } from '../record/list-filter.ts'
import type { Store } from '../store/open-store.ts'

type Row = Omit<Fact, 'date'> & { date: string }
type Wanted = { since?: string; words?: string; most: number }

const columns = 'id, date, text, meetingId, createdAt'
const standing = 'f.mergedInto IS NULL'
const inOrder = `ORDER BY f.listedOn, ifnull(f.date ->> 'to', '9999'), f.createdAt, f.id`

export type FactStore = ReturnType<typeof factStore>

/** Dated background: the chronology. */
export function factStore(store: Store) {
  const { db, now } = store
  const evidence = evidenceStore(store)
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM facts WHERE id = ?`)
  const some = db.prepare<[string], Row>(
    `SELECT ${columns} FROM facts WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  )
  const onDay = db.prepare<[string | null], Row>(
    `SELECT ${columns} FROM facts WHERE dateFrom IS ? ORDER BY createdAt, id`,
  )
  const listing = (where: readonly string[]) =>
    db.prepare<Wanted, Row>(
      `SELECT ${columns} FROM facts f WHERE ${[standing, ...where].join(' AND ')} ${inOrder} LIMIT @most`,
    )
  const since = 'f.listedOn >= @since'
  const matching = `NOT EXISTS (
    SELECT 1 FROM json_each(@words) w WHERE instr(' ' || foldName(f.text || ' ' || ifnull(
      (SELECT group_concat(t.text, ' ') FROM facts t WHERE t.mergedInto = f.id), '')), ' ' || w.value) = 0)`
  const years = db.prepare<[], string>('SELECT DISTINCT substr(listedOn, 1, 4) FROM facts').pluck()
  const around = db.prepare<{ meetingId: string }, Row>(
    // From the meeting to its articles to their facts: the planner would go through all facts there are.
    `SELECT ${columns} FROM facts f WHERE +${standing} AND f.id IN (
       SELECT ifnull(t.mergedInto, t.id) FROM facts t WHERE t.meetingId = @meetingId
       UNION SELECT ifnull(t.mergedInto, t.id)
       FROM (SELECT DISTINCT q.articleId FROM evidence m CROSS JOIN passages q ON q.id = m.passageId
             WHERE m.recordKind = 'meetings' AND m.recordId = @meetingId) a
       CROSS JOIN passages p ON p.articleId = a.articleId
       CROSS JOIN evidence e ON e.passageId = p.id AND +e.recordKind = 'facts'
       CROSS JOIN facts t ON t.id = e.recordId) ${inOrder}`,
  )
  const told = db.prepare<[string], Row & { mergedInto: string }>(
    `SELECT ${columns}, mergedInto FROM facts
     WHERE mergedInto IN (SELECT value FROM json_each(?)) ORDER BY mergedInto, createdAt, id`,
  )
  const insert = db.prepare(
    `INSERT INTO facts (${columns}) VALUES (@id, @date, @text, @meetingId, @createdAt)`,
  )
  const update = db.prepare(
    'UPDATE facts SET date = @date, text = @text, meetingId = @meetingId WHERE id = @id',
  )
  const remove = db.prepare('DELETE FROM facts WHERE id = ?')

  function sourced(rows: readonly Row[]): SourcedFact[] {
    const ids = rows.map((row) => row.id)
    const again = told.all(JSON.stringify(ids))
    const found = evidence.of('facts', [...ids, ...again.map((row) => row.id)])
    const tellings = new Map(
      [...grouped(again, ({ mergedInto }) => mergedInto)].map((group) => [
        group[0].mergedInto,
        group.map(({ id, date, text }): FactTelling => ({
          ...{ id, date: JSON.parse(date) as DatedRange, text },
          evidence: found.get(id) ?? [],
        })),
      ]),
    )
    return rows.map((row) => {
      const own = found.get(row.id) ?? []
      const others = tellings.get(row.id) ?? []
      const passages = new Map(
        [...own, ...others.flatMap((telling) => telling.evidence)].map((one) => [one.id, one]),
      )
      return { ...read(row), evidence: [...passages.values()], tellings: others }
    })
  }

  return {
    /** @throws AppError notFound */
    get(id: string): Fact {
      const row = byId.get(id)
      if (row === undefined) throw new AppError('notFound', `no fact ${id}`)
      return read(row)
    },
    add: (fact: Omit<Fact, 'createdAt'>): void =>
      void insert.run({
        ...fact,
        date: JSON.stringify(fact.date),
        createdAt: now().toISOString(),
      }),
    replace: (fact: Omit<Fact, 'createdAt'>): void =>
      void update.run({ ...fact, date: JSON.stringify(fact.date) }),
    /** Removes a fact with every telling merged into it. */
    remove(id: string): void {
      const ids = [...told.all(JSON.stringify([id])).map((row) => row.id), id]
      evidence.remove('facts', ids)
      for (const one of ids) remove.run(one)
    },
    /** The fact of the same days with the same words. */
    like: (date: DatedRange, text: string): Fact | null => {
      const row = onDay
        .all(date.from)
        .find((one) => sameDays(read(one).date, date) && foldName(one.text) === foldName(text))
      return row === undefined ? null : read(row)
    },
    /**
     * The first so many facts, oldest first, that begin on a day (`YYYY-MM-DD`) or later and of which
     * every one of some words begins a word.
     */
    list({ words = '', since: from, most = -1 }: ListedSince): SourcedFact[] {
      const wanted = tokensOf(fold(words))
      const where = [
        ...(from === undefined ? [] : [since]),
        ...(wanted.length === 0 ? [] : [matching]),
      ]
      return sourced(
        listing(where).all({
          ...{ most },
          ...(from !== undefined && { since: from }),
          ...(wanted.length > 0 && { words: JSON.stringify(wanted) }),
        }),
      )
    },
    /** Some facts, merged or not, with all that tells them. */
    sourced: (ids: readonly string[]): SourcedFact[] => sourced(some.all(JSON.stringify(ids))),
    /** The years in which facts begin. */
    years: (): string[] => years.all(),
    /** The facts linked to a meeting, and those resting on the articles that the meeting rests on. */
    around: (meetingId: string): SourcedFact[] => sourced(around.all({ meetingId })),
  }
}

function read(row: Row): Fact {
  // Written by this file alone, from values the contract has parsed.
  return { ...row, date: JSON.parse(row.date) as DatedRange }
}
