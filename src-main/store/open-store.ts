import DatabaseConstructor from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { v7 } from 'uuid'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { buildOperations, type Operations } from './operations.ts'
import { translateStoreError } from './store-errors.ts'
import { registerTextFunctions } from './text-functions.ts'

/** What features are given: the connection to read with, the operations to write with. */
export type Store = {
  db: Database
  operations: Operations
  /** The present instant; injected so that tests and documents are reproducible. */
  now: () => Date
  /** A fresh record id: UUID version 7. */
  newId: () => string
  /** Path of the file, `:memory:` for none. */
  path: string
  close: () => void
}

export type StoreOptions = {
  /** The file, made with its folder when missing; `:memory:` for a store that is never kept. */
  path: string
  now?: () => Date
  newId?: () => string
  /** Who is writing, for the journal. */
  author?: () => string
}

/**
 * Opens the store and brings it to the newest schema.
 *
 * Durability: WAL with synchronous FULL. What `operations.perform` has returned from survives the
 * kill of the process and a power cut (the WAL is flushed at each commit); an operation under way is
 * taken back whole. better-sqlite3 falls back to NORMAL by itself, so FULL is set at every open.
 * @throws AppError storeTooNew, storeDamaged, readOnlyFolder, diskFull, storeBusy
 */
export function openStore(options: StoreOptions): Store {
  const { path } = options
  const now = options.now ?? (() => new Date())
  const newId = options.newId ?? (() => v7())
  let db: Database | null = null
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    db = new DatabaseConstructor(path)
    // Main waits for another process no longer than a person for a key; autosave tries again.
    db.pragma('busy_timeout = 2000')
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    registerTextFunctions(db)
    const operations = buildOperations(db, { now, author: options.author ?? (() => ''), path })
    migrate(db, migrations, (version) => backUpBefore(db, path, version))
    const opened = db
    return { db: opened, operations, now, newId, path, close: () => opened.close() }
  } catch (error) {
    db?.close()
    throw translateStoreError(error, path)
  }
}

/** Copies the store beside itself before its schema changes, once a version. */
function backUpBefore(db: Database | null, path: string, version: number): void {
  if (path === ':memory:') return
  db?.prepare('VACUUM INTO ?').run(`${path}.v${version}-${Date.now()}.bak`)
}
