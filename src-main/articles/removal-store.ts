import type { RecordKind } from '../shared/identity.ts'
import type { Removal, TakenVersion } from '../shared/import.ts'
import type { Store } from '../store/open-store.ts'
import { goingStore } from './going-store.ts'
import { singleValuesStore } from './single-values-store.ts'
import { type TakenBack, versionRemovalStore } from './version-removal-store.ts'

type Taken = { articleIds: readonly string[]; versions: readonly TakenVersion[] }
type Supported = { kind: RecordKind; id: string }
type Because = Removal['kept'][number]['because']

/** Kinds that reviewing writes, those that others hold before those they hold; with what each is called. */
const labels = {
  actorNames: 'name',
  positions: `concat_ws(', ', rank, title, organisation)`,
  relations:
    "(SELECT name FROM actors WHERE id = fromId) || ' – ' || (SELECT name FROM actors WHERE id = toId)",
  participations:
    "(SELECT name FROM actors WHERE id = actorId) || ' – ' || (SELECT title FROM meetings WHERE id = meetingId)",
  meetingItems: 'text',
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
    ['relations', 'fromId'],
    ['relations', 'toId'],
    ['participations', 'actorId'],
    ['meetingItems', 'ownerId'],
    ['statements', 'actorId'],
  ],
  meetings: [
    ['participations', 'meetingId'],
    ['meetingItems', 'meetingId'],
    ['statements', 'meetingId'],
    ['facts', 'meetingId'],
  ],
  facts: [['facts', 'mergedInto']],
}

/** Operations that write what articles say; any other is a person's own work on a record. */
const automatic = `'importArticle', 'importFiles', 'importSample', 'updateArticle', 'acceptProposal',
  'correctProposal', 'rejectProposal', 'acceptAll'`

/** What rests on what is taken back and on nothing else. */
export function removalStore(store: Store) {
  const { db } = store
  const going = goingStore(db)
  const versions = versionRemovalStore(store)
  const singleValues = singleValuesStore(store)
  const supported = db.prepare<[], Supported>(
    `SELECT e.recordKind AS kind, e.recordId AS id
     FROM evidence e JOIN temp.goingPassages g ON g.id = e.passageId
     UNION
     SELECT r.value ->> 'kind', r.value ->> 'id'
     FROM temp.goingProposals g JOIN proposals p ON p.id = g.id, json_each(p.records) r
     WHERE p.status IN ('accepted', 'corrected')`,
  )
  const elsewhere = db.prepare<Supported>(
    `SELECT 1 FROM evidence WHERE recordKind = @kind AND recordId = @id
       AND passageId NOT IN (SELECT id FROM temp.goingPassages)
     UNION ALL
     SELECT 1 FROM proposals p, json_each(p.records) r
     WHERE p.status IN ('accepted', 'corrected') AND r.value ->> 'id' = @id
       AND p.id NOT IN (SELECT id FROM temp.goingProposals)
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
  const passages = db.prepare<[], number>('SELECT count(*) FROM temp.goingPassages').pluck()
  const citations = db
    .prepare<[], number>(
      `SELECT count(*) FROM citations WHERE passageId IN (SELECT id FROM temp.goingPassages)`,
    )
    .pluck()
  const titles = db.prepare<[string], { id: string; title: string }>(
    'SELECT id, title FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY title',
  )

  function perKind<T>(make: (kind: Kind) => T): Record<Kind, T> {
    // One entry for each kind, by construction.
    return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, T>
  }

  function ownReason(one: Supported): Because | null {
    if (elsewhere.get(one) !== undefined) return 'otherSource'
    if (edited.get(one) !== undefined) return 'edited'
    return mentioned.get(one) === undefined ? null : 'mentioned'
  }

  function reason(kind: Kind, id: string): Because | null {
    const own = ownReason({ kind, id })
    if (own !== null) return own
    return parts(kind, id).some((part) => ownReason(part) !== null) ? 'needed' : null
  }

  function versionsOf({ articleIds, versions: named }: Taken): TakenBack[] {
    const gone = new Set(articleIds)
    return named
      .filter(({ articleId }) => !gone.has(articleId))
      .flatMap((one) => versions.plan(one) ?? [])
  }

  return {
    /** What taking articles and versions back would do; those that are gone are left out. */
    plan(taken: Taken): Removal {
      const back = versionsOf(taken)
      going.hold({
        articleIds: taken.articleIds,
        passageIds: back.flatMap(({ passageIds }) => passageIds),
        proposalIds: back.flatMap(({ proposalIds }) => proposalIds),
      })
      const removed: Removal['removed'] = []
      const kept: Removal['kept'] = []
      const values: Removal['values'] = []
      const found = supported.all()
      for (const kind of kinds.toReversed())
        for (const { id } of found.filter((one) => one.kind === kind)) {
          const called = label[kind].get(id)
          if (called === undefined) continue
          const told = { kind, id, label: called ?? '' }
          const because = reason(kind, id)
          if (because === null) removed.push(told)
          else {
            kept.push({ ...told, because })
            values.push(...singleValues.lost(kind, id).map((one) => ({ ...told, ...one })))
          }
        }
      return {
        articles: titles.all(JSON.stringify(taken.articleIds)),
        versions: back.map(({ article, restored }) => ({
          ...{ articleId: article.id, title: article.title },
          originalHash: originalOf(taken, article.id),
          isCurrent: restored !== article,
        })),
        ...{ passages: passages.get() ?? 0, citations: citations.get() ?? 0 },
        ...{ removed, values, kept },
      }
    },
    /** Does what a plan said of records and versions, what holds others last. */
    remove(planned: Removal): void {
      const back = versionsOf({
        articleIds: planned.articles.map(({ id }) => id),
        versions: planned.versions,
      })
      singleValues.apply(planned.values)
      for (const kind of kinds)
        for (const { id } of planned.removed.filter((one) => one.kind === kind)) {
          removeEvidence.run(kind, id)
          remove[kind].run(id)
        }
      for (const one of back) versions.take(one)
    },
  }
}

function originalOf({ versions }: Taken, articleId: string): string {
  return versions.find((one) => one.articleId === articleId)?.originalHash ?? ''
}
