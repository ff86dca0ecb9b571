import DatabaseConstructor from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkStore } from '../command-line/check-store.ts'
import { everyRow } from '../proposals/dossier-for-tests.ts'
import type { Database } from './database.ts'
import { migrations } from './migrations.ts'
import { openStore } from './open-store.ts'
import { recordTables, storedColumns } from './record-tables.ts'
import { schemaText } from './schema-text.ts'

const stores = join(import.meta.dirname, '../../e2e/stores')
const released = readdirSync(stores)
  .flatMap((file) => /^v(\d+)\.db$/.exec(file)?.[1] ?? [])
  .map(Number)
  .toSorted((one, other) => one - other)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-memoire-upgrade-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('the first schema is released', () => {
  expect(released[0]).toBe(1)
  expect(released.at(-1)).toBeLessThanOrEqual(migrations.length)
})

describe.each(released)('a store of version %i', (version) => {
  /** A copy of the released store, which stays as it is. */
  function copied(): string {
    const path = join(folder, 'store.db')
    copyFileSync(join(stores, `v${version}.db`), path)
    return path
  }

  it('holds something of every table of the record of its day', () => {
    const db = new DatabaseConstructor(copied(), { readonly: true })
    const there = Object.keys(tablesOf(db))
    const empty = recordTables
      .filter((table) => there.includes(table))
      .filter((table) => db.prepare(`SELECT 1 FROM ${table}`).get() === undefined)
    db.close()
    expect(empty).toEqual([])
  })

  it('was made by the steps as they stand: a released one is never edited', () => {
    const fresh = new DatabaseConstructor(':memory:')
    const steps = migrations.slice(0, version)
    for (const step of steps) step.up(fresh)
    const old = new DatabaseConstructor(copied(), { readonly: true })
    const written = (db: Database) => schemaText(db).split('-- Generated triggers:')[0]
    expect(written(old)).toBe(written(fresh))
    old.close()
    fresh.close()
  })

  it('comes to the newest schema with nothing lost, and passes every check', () => {
    const path = copied()
    const old = new DatabaseConstructor(path)
    const columns = tablesOf(old)
    const before = contents(old, columns)
    old.close()

    const store = openStore({ path })
    expect(store.db.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(contents(store.db, columns)).toEqual(before)
    expect(checkStore(store.db).filter(({ problems }) => problems.length > 0)).toEqual([])
    store.close()
    const backUps = readdirSync(folder).filter((file) => file.endsWith('.bak'))
    expect(backUps).toHaveLength(version === migrations.length ? 0 : 1)
  })

  it('is undone to its beginning and redone to its end as if nothing had changed', () => {
    const store = openStore({ path: copied() })
    const { operations } = store
    if (operations.state().redo !== null) operations.redo()
    const before = everyRow(store)
    let undone = 0
    for (; operations.state().undo !== null; undone++) operations.undo()
    expect(undone).toBeGreaterThan(20)
    expect(Object.values(everyRow(store)).flat()).toEqual([])
    while (operations.state().redo !== null) operations.redo()
    expect(everyRow(store)).toEqual(before)
    expect(checkStore(store.db).filter(({ problems }) => problems.length > 0)).toEqual([])
    store.close()
  })
})

/** The tables of a database but those of the search index, with their stored columns. */
function tablesOf(db: Database): Record<string, string[]> {
  const names = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table'
       AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'searchIndex%'`,
    )
    .pluck()
    .all()
  return Object.fromEntries(names.map((name) => [name, storedColumns(db, name)]))
}

/** How many rows each table has, and a hash of what they say in these columns, whatever their order. */
function contents(db: Database, columns: Record<string, string[]>) {
  return Object.fromEntries(
    Object.entries(columns).map(([table, names]) => {
      const rows = db
        .prepare<[], unknown[]>(`SELECT ${names.map((name) => `"${name}"`).join()} FROM ${table}`)
        .raw()
        .all()
      const lines = rows.map((row) => JSON.stringify(row, bytesAsText)).toSorted()
      const hash = createHash('sha256').update(lines.join('\n')).digest('hex')
      return [table, { rows: lines.length, hash }]
    }),
  )
}

function bytesAsText(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}
