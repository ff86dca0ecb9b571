import DatabaseConstructor from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { migrate, type Migration } from './migrate.ts'
import { migrations } from './migrations.ts'
import { openStore } from './open-store.ts'
import { schemaText } from './schema-text.ts'

function connect(): Database {
  const db = new DatabaseConstructor(':memory:')
  db.function('fold', (text) => String(text))
  db.function('currentOperation', () => 1)
  return db
}

const version = (db: Database) => db.pragma('user_version', { simple: true })

function next(up: (db: Database) => void): Migration[] {
  const last = migrations.at(-1)?.version ?? 0
  return [...migrations, { version: last + 1, name: 'a later step', up }]
}

describe('migrate', () => {
  it('makes a fresh store equal to schema.sql', async () => {
    const store = openStore({ path: ':memory:' })
    await expect(schemaText(store.db)).toMatchFileSnapshot('schema.sql')
  })

  it('numbers the steps without a gap', () => {
    expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('takes back every pending step when one fails, and keeps the version', () => {
    const db = connect()
    migrate(db, migrations)
    const before = schemaText(db)
    const steps = next((inner) => {
      inner.exec('CREATE TABLE half (id TEXT) STRICT')
      throw new Error('power cut')
    })
    expect(() => migrate(db, steps)).toThrow('power cut')
    expect(schemaText(db)).toBe(before)
    expect(version(db)).toBe(migrations.length)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('backs an earlier version up before changing it, and not otherwise', () => {
    const db = connect()
    const copied: number[] = []
    migrate(db, migrations, (from) => copied.push(from))
    migrate(db, migrations, (from) => copied.push(from))
    expect(copied).toEqual([])
    migrate(
      db,
      next((inner) => inner.exec('CREATE TABLE added (id TEXT) STRICT')),
      (from) => copied.push(from),
    )
    expect(copied).toEqual([migrations.length])
  })

  it('refuses a store from a newer release and leaves it as it was', () => {
    const db = connect()
    migrate(db, migrations)
    db.pragma('user_version = 999')
    expect(() => migrate(db, migrations)).toThrow(
      expect.objectContaining({ code: 'storeTooNew', detail: { version: '999' } }),
    )
    expect(version(db)).toBe(999)
  })

  it('refuses the database of another application', () => {
    const db = connect()
    db.exec('CREATE TABLE bookmarks (url TEXT)')
    expect(() => migrate(db, migrations)).toThrow(expect.objectContaining({ code: 'storeDamaged' }))
  })

  it('refuses a step that leaves rows without their parent', () => {
    const db = connect()
    migrate(db, migrations)
    const steps = next((inner) =>
      inner.exec(`INSERT INTO actorNames VALUES ('n', 'nobody', 'X', 'name', NULL, 'x')`),
    )
    expect(() => migrate(db, steps)).toThrow(expect.objectContaining({ code: 'storeDamaged' }))
    expect(db.prepare('SELECT count(*) FROM actorNames').pluck().get()).toBe(0)
  })
})
