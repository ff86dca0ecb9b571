import { describe, expect, it } from 'vitest'
import { meetingCalls } from '../meetings/meetings-calls.ts'
import { statementCalls } from '../meetings/statements-calls.ts'
import { emptyStore, everyRow, importArticle } from '../proposals/dossier-for-tests.ts'
import { segou } from '../proposals/segou-for-tests.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { Store } from '../store/open-store.ts'
import { actorCalls } from './actors-calls.ts'

/** Sequences tried; a thorough run asks for more. */
const sequences = Number(process.env['MERGE_SEQUENCES'] ?? 24)
const stepsEach = 30

/** The same numbers for the same seed (a linear congruence, its high bits). */
function numbersFrom(seed: number) {
  let state = (seed * 2654435761) % 4294967296
  const below = (limit: number): number => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * limit)
  }
  const pick = <T>(from: readonly T[]): T | undefined => from[below(from.length)]
  const some = <T>(from: readonly T[]): T[] => from.filter(() => below(2) === 0)
  return { below, pick, some }
}

/** Somebody who merges, edits, splits, tells apart, un-merges and undoes without any plan. */
function restless(seed: number) {
  const store = emptyStore()
  const articleId = importArticle(store, segou)
  const actors = actorCalls(store)
  const meetings = meetingCalls(store)
  const statements = statementCalls(store)
  const evidence = evidenceStore(store)
  const { below, pick, some } = numbersFrom(seed)
  const names = [
    'Modibo Dembara',
    'M. Dembara',
    'Dembara',
    'Modibo Sékou Dembara',
    'MODIBO DEMBARA',
  ]
  const listed = () => all(store, 'SELECT id FROM actors WHERE canonicalId = id ORDER BY id')
  const merged = () => all(store, 'SELECT mergedId FROM merges ORDER BY id')
  const word = () => pick(names) ?? ''
  const anyone = () => pick(listed()) ?? ''
  const position = { rank: null, organisation: null, heldFrom: null, heldTo: null }

  for (const title of ['Sommet', 'Session']) void meetings.create({ title })
  const meetingIds = all(store, 'SELECT id FROM meetings ORDER BY id')

  const steps: Record<string, () => void> = {
    create: () => void actors.create({ kind: 'person', name: word(), country: null }),
    addName() {
      const found = actors.addName({ actorId: anyone(), name: word(), language: null }) as {
        id: string
      }
      const start = below(40)
      store.operations.perform('createPassage', 'essai', () => {
        const passage = evidence.passageAt(articleId, { start, end: start + 12 })
        evidence.add({ kind: 'actorNames', id: found.id }, passage)
      })
    },
    hold() {
      const day = `202${below(6)}-0${1 + below(9)}-01`
      const title = pick(['ministre', 'préfet', 'Ministre']) ?? null
      const seen = { firstSeenOn: day, lastSeenOn: day, country: pick(['ML', null]) ?? null }
      void actors.setPosition({ ...position, ...seen, title, actorId: anyone() })
    },
    attend: () =>
      void meetings.setParticipation({
        ...{ meetingId: pick(meetingIds) ?? '', actorId: anyone() },
        capacity: pick(['chair', 'participant', 'absent'] as const) ?? 'host',
      }),
    speak: () =>
      void statements.set({
        ...{ actorId: anyone(), meetingId: pick(meetingIds) ?? null, type: 'verbatim' },
        ...{ text: `Mot ${below(9)}`, language: 'fr', translation: null, saidOn: null },
      }),
    edit() {
      const id = anyone()
      const { name, acronym } = page(id)
      const country = pick(['ML', 'NE', null]) ?? null
      void actors.edit({ id, name, acronym, country, description: pick(['', 'Une notice.']) ?? '' })
    },
    editPosition() {
      const held = pick(page(anyone()).positions)
      if (held === undefined) return
      const { evidence: _evidence, origins: _origins, ...shown } = held
      void actors.setPosition({ ...shown, rank: pick(['général', null]) ?? null })
    },
    merge() {
      const [survivorId, ...mergedIds] = some(listed())
      if (survivorId === undefined || mergedIds.length === 0) return
      const from = page(pick(mergedIds) ?? '')
      const { name, country, description } = from
      const keep = below(2) === 0 ? { name, country } : { description }
      void actors.merge({ survivorId, mergedIds, keep, despiteToldApart: below(2) === 0 })
    },
    unmerge() {
      const mergedId = pick(merged())
      if (mergedId !== undefined) void actors.unmerge({ mergedId })
    },
    split() {
      const open = page(anyone())
      const ids = (parts: readonly { id: string }[]) => some(parts.map(({ id }) => id))
      const parts = {
        ...{ names: ids(open.names), positions: ids(open.positions) },
        relations: ids(relationsOf(open.id)),
        ...{ statements: ids(open.statements), mentions: ids(open.mentions) },
        meetings: some(open.meetings.map(({ meetingId }) => meetingId)),
      }
      void actors.split({ id: open.id, name: word(), parts })
    },
    relate: () =>
      void actors.setRelation({
        ...{ fromId: anyone(), toId: anyone(), words: null, heldFrom: null, heldTo: null },
        kind: pick(['allyOf', 'reportsTo'] as const) ?? 'opposes',
      }),
    tellApart: () => void actors.markDistinct({ ids: [anyone(), anyone()] }),
    forgetApart: () => void actors.unmarkDistinct({ ids: [anyone(), anyone()] }),
    undo: () => void store.operations.undo(),
  }

  /** One step; what the rules refuse changes nothing. Answers its name. */
  function step(): string {
    const [name, work] = pick(Object.entries(steps)) ?? ['', () => undefined]
    try {
      work()
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'internal') throw error
    }
    return name
  }

  function page(id: string) {
    // The handler answers at once.
    return actors.open({ id }) as Exclude<ReturnType<typeof actors.open>, Promise<unknown>>
  }

  function relationsOf(id: string) {
    return actors.relations({ id }) as Exclude<
      ReturnType<typeof actors.relations>,
      Promise<unknown>
    >
  }

  for (const name of ['create', 'create', 'create', 'addName', 'hold', 'speak']) steps[name]?.()
  return { store, actors, merged, listed, page, step }
}

function all(store: Store, sql: string): string[] {
  return store.db.prepare<[], string>(sql).pluck().all()
}

/** Whose own every part is, by its row. */
function owners(store: Store): Map<string, string> {
  const parts = ['actorNames', 'positions', 'participations', 'statements']
  const rows = [
    ...parts.map((table) => `SELECT id, actorId FROM ${table} WHERE actorId IS NOT NULL`),
    `SELECT id || ' from', fromId FROM relations`,
    `SELECT id || ' to', toId FROM relations`,
  ]
  const found = store.db
    .prepare<[], { id: string; actorId: string }>(rows.join(' UNION ALL '))
    .all()
  return new Map(found.map(({ id, actorId }) => [id, actorId]))
}

/** What must never be lost: names as folded, passages that something rests on, statements, positions. */
function kept(store: Store): string[] {
  return all(
    store,
    `SELECT DISTINCT 'name ' || folded FROM actorNames
     UNION SELECT DISTINCT 'passage ' || passageId FROM evidence
     UNION SELECT 'statement ' || id FROM statements
     UNION SELECT 'position ' || id FROM positions
     UNION SELECT 'relation ' || id FROM relations
     UNION SELECT 'participation ' || id FROM participations
     UNION SELECT 'actor ' || id FROM actors`,
  )
}

/** What holds at any time of merged actors; empty when all is well. */
function faults(store: Store): string[] {
  const rows = store.db
    .prepare<[], { id: string; mergedInto: string | null; canonicalId: string; name: string }>(
      'SELECT id, mergedInto, canonicalId, name FROM actors',
    )
    .all()
  const into = new Map(rows.map((row) => [row.id, row.mergedInto]))
  const found = rows.flatMap(({ id, canonicalId }) => {
    let [root, length] = [id, 0]
    for (let next = into.get(root); next != null; next = into.get(root)) {
      root = next
      if (++length > rows.length) return [`${id} is in a circle`]
    }
    return root === canonicalId ? [] : [`${id} is shown as ${canonicalId}, not ${root}`]
  })
  return [
    ...found,
    ...all(
      store,
      `SELECT 'no merge for ' || id FROM actors a WHERE mergedInto IS NOT (
         SELECT survivorId FROM merges WHERE mergedId = a.id)`,
    ),
    ...all(
      store,
      `SELECT 'not among its names: ' || a.name FROM actors a WHERE NOT EXISTS (
         SELECT 1 FROM actorNames n WHERE n.actorId = a.id AND n.name = a.name AND n.kind = 'name')`,
    ),
    ...all(
      store,
      `SELECT 'searched as merged: ' || d.recordId FROM searchDocuments d
       JOIN searchIndex i ON i.rowid = d.id JOIN actors a ON a.id = d.recordId
       WHERE d.kind = 'actors' AND (a.canonicalId = a.id) <> (i.title <> '')`,
    ),
    ...all(
      store,
      `SELECT 'not searched by ' || n.name FROM actorNames n JOIN actors a ON a.id = n.actorId
       JOIN searchDocuments d ON d.kind = 'actors' AND d.recordId = a.canonicalId
       JOIN searchIndex i ON i.rowid = d.id WHERE instr(i.body, fold(n.name)) = 0`,
    ),
  ]
}

describe('any sequence of merges, edits, splits, un-merges and undos', () => {
  const seeds = Array.from({ length: sequences }, (_, index) => index + 1)

  it.each(seeds)('loses nothing, and all of it comes apart and back (%i)', (seed) => {
    const { store, actors, merged, listed, page, step } = restless(seed)
    const start = everyRow(store)
    const operation = store.operations.latest() ?? 0
    const stands = () => (store.operations.state().undo?.id ?? 0) > operation

    for (let count = 0; count < stepsEach; count += 1) {
      const before = kept(store)
      const done = step()
      expect(faults(store), done).toEqual([])
      if (done === 'undo') continue
      const after = new Set(kept(store))
      expect(
        before.filter((one) => !after.has(one)),
        done,
      ).toEqual([])
    }

    const own = owners(store)
    for (let [next] = merged(); next !== undefined; [next] = merged())
      void actors.unmerge({ mergedId: next })
    expect(faults(store)).toEqual([])
    for (const id of listed())
      for (const part of [...page(id).names, ...page(id).positions, ...page(id).statements])
        expect(part.origins.every((origin) => origin === id)).toBe(true)
    const apart = owners(store)
    // A name that came with a merge goes with it: the merged actor has it of its own.
    const gone = [...own].filter(([id, owner]) => apart.has(id) && apart.get(id) !== owner)
    expect(gone).toEqual([])

    while (stands()) store.operations.undo()
    const behind = store.db.prepare('SELECT count(*) FROM operations WHERE id <= ? AND undone = 1')
    if (behind.pluck().get(operation) === 0) expect(everyRow(store)).toEqual(start)
    while (store.operations.state().undo !== null) store.operations.undo()
    expect(Object.values(everyRow(store)).flat()).toEqual([])
  })
})
