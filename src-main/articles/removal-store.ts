import type { RecordKind } from '../shared/identity.ts'
import type { Removal } from '../shared/import.ts'
import type { Store } from '../store/open-store.ts'

type Supported = { kind: RecordKind; id: string }
type Because = Removal['kept'][number]['because']

/** Kinds that reviewing writes, those that others hold before those they hold; with what each is called. */
const labels = {
  actorNames: 'name',
  positions: `concat_ws(', ', rank, title, organisation)`,
  participations:
    "(SELECT name FROM actors WHERE id = actorId) || ' – ' || (SELECT title FROM meetings WHERE id = meetingId)",
  statements: 'text',
  facts: 'text',
  places: 'name',
  meetings: 'title',
  actors: 'name',
} as const satisfies Partial<Record<RecordKind, string>>
type Kind = keyof typeof labels
const kinds = Object.keys(labels) as Kind[] // Object.keys forgets the names.

/** What a record holds: when any of it stays, so does the record. */
const held: Partial<Record<Kind, readonly [Kind, string][]>> = {
  actors: [
    ['actorNames', 'actorId'],
    ['positions', 'actorId'],
    ['participations', 'actorId'],
    ['statements', 'actorId'],
  ],
  meetings: [
    ['participations', 'meetingId'],
    ['statements', 'meetingId'],
    ['facts', 'meetingId'],
  ],
}

/** Operations that write what articles say; any other is a person's own work on a record. */
const automatic = `'importArticle', 'importFiles', 'importSample', 'updateArticle', 'acceptProposal',
  'correctProposal', 'rejectProposal', 'acceptAll'`

/** What rests on some articles and on nothing else. */
export function removalStore({ db }: Store) {
  const supported = db.prepare<{ articles: string }, Supported>(
    `SELECT e.recordKind AS kind, e.recordId AS id
     FROM evidence e JOIN passages p ON p.id = e.passageId
     WHERE p.articleId IN (SELECT value FROM json_each(@articles))
     UNION
     SELECT r.value ->> 'kind', r.value ->> 'id' FROM proposals p, json_each(p.records) r
     WHERE p.status IN ('accepted', 'corrected')
       AND p.articleId IN (SELECT value FROM json_each(@articles))`,
  )
  const elsewhere = db.prepare<Supported & { articles: string }>(
    `SELECT 1 FROM evidence e JOIN passages p ON p.id = e.passageId
     WHERE e.recordKind = @kind AND e.recordId = @id
       AND p.articleId NOT IN (SELECT value FROM json_each(@articles))
     UNION ALL
     SELECT 1 FROM proposals p, json_each(p.records) r
     WHERE p.status IN ('accepted', 'corrected') AND r.value ->> 'id' = @id
       AND p.articleId NOT IN (SELECT value FROM json_each(@articles))
     LIMIT 1`,
  )
  const edited = db.prepare<Supported>(
    `SELECT 1 FROM journal j JOIN operations o ON o.id = j.operationId
     WHERE j.tableName = @kind AND j.rowId = @id AND o.reverts IS NULL AND o.undone = 0
       AND o.name NOT IN (${automatic}) LIMIT 1`,
  )
  const mentioned = db.prepare<Supported>(
    `SELECT 1 FROM notes WHERE instr(body, @id)
     UNION ALL SELECT 1 FROM briefingSections WHERE instr(body, @id)
     UNION ALL SELECT 1 FROM briefings WHERE meetingId = @id LIMIT 1`,
  )
  const label = perKind((kind) =>
    db.prepare<[string], string | null>(`SELECT ${labels[kind]} FROM ${kind} WHERE id = ?`).pluck(),
  )
  const remove = perKind((kind) => db.prepare(`DELETE FROM ${kind} WHERE id = ?`))
  const removeEvidence = db.prepare('DELETE FROM evidence WHERE recordKind = ? AND recordId = ?')
  const parts = (kind: Kind, id: string): Supported[] =>
    (held[kind] ?? []).flatMap(([part, column]) =>
      db
        .prepare<[string], string>(`SELECT id FROM ${part} WHERE ${column} = ?`)
        .pluck()
        .all(id)
        .map((partId) => ({ kind: part, id: partId })),
    )
  const count = (sql: string) => {
    const statement = db.prepare<[string], number>(sql).pluck()
    return (articles: string): number => statement.get(articles) ?? 0
  }
  const passages = count(
    'SELECT count(*) FROM passages WHERE articleId IN (SELECT value FROM json_each(?))',
  )
  const citations = count(
    `SELECT count(*) FROM citations c JOIN passages p ON p.id = c.passageId
     WHERE p.articleId IN (SELECT value FROM json_each(?))`,
  )
  const titles = db.prepare<[string], { id: string; title: string }>(
    'SELECT id, title FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY title',
  )

  function perKind<T>(make: (kind: Kind) => T): Record<Kind, T> {
    // One entry for each kind, by construction.
    return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, T>
  }

  function ownReason(one: Supported, articles: string): Because | null {
    if (elsewhere.get({ ...one, articles }) !== undefined) return 'otherSource'
    if (edited.get(one) !== undefined) return 'edited'
    return mentioned.get(one) === undefined ? null : 'mentioned'
  }

  function reason(kind: Kind, id: string, articles: string): Because | null {
    const own = ownReason({ kind, id }, articles)
    if (own !== null) return own
    return parts(kind, id).some((part) => ownReason(part, articles) !== null) ? 'needed' : null
  }

  return {
    /** What taking articles back would do; ids that are gone are left out. */
    plan(articleIds: readonly string[]): Removal {
      const articles = JSON.stringify(articleIds)
      const removed: Removal['removed'] = []
      const kept: Removal['kept'] = []
      const found = supported.all({ articles })
      for (const kind of kinds.toReversed())
        for (const { id } of found.filter((one) => one.kind === kind)) {
          const called = label[kind].get(id)
          if (called === undefined) continue
          const told = { kind, id, label: called ?? '' }
          const because = reason(kind, id, articles)
          if (because === null) removed.push(told)
          else kept.push({ ...told, because })
        }
      const counts = { passages: passages(articles), citations: citations(articles) }
      return { articles: titles.all(articles), ...counts, removed, kept }
    },
    /** Takes the records of a plan away, what holds others last. */
    remove(planned: Removal): void {
      for (const kind of kinds)
        for (const { id } of planned.removed.filter((one) => one.kind === kind)) {
          removeEvidence.run(kind, id)
          remove[kind].run(id)
        }
    },
  }
}
