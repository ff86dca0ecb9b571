import { AppError } from '../shared/app-error.ts'
import type { Database } from './database.ts'
import { writeJournalTriggers } from './journal-triggers.ts'
import { writeSearchTriggers } from './search-triggers.ts'

/** One step of the schema. A released step is never edited: write another. */
export type Migration = {
  /** 1, 2, 3 … without a gap; the store's `user_version` once the step is done. */
  version: number
  name: string
  up: (db: Database) => void
}

/** `PRAGMA application_id` of our stores: "AIDE" in ASCII. */
const applicationId = 0x41494445

/**
 * Brings a store to the newest schema in one exclusive transaction: steps, generated triggers,
 * foreign-key and integrity checks and the new `user_version` are committed together or not at all,
 * so that a kill at any moment leaves the store as it was. `backUp` is called first when the store
 * holds an earlier version. The generated triggers are rewritten with each migration: a change in
 * how they are generated therefore needs a migration of its own.
 * @throws AppError storeTooNew, storeDamaged
 */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  backUp: (version: number) => void = () => undefined,
): void {
  const latest = migrations.at(-1)?.version ?? 0
  const version = db.pragma('user_version', { simple: true }) as number
  if (version > latest) {
    throw new AppError('storeTooNew', `store version ${version}, this release knows ${latest}`, {
      version: String(version),
    })
  }
  if (version === latest) return checkOurs(db)
  if (version > 0) {
    checkOurs(db)
    backUp(version)
  } else if (db.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined) {
    throw new AppError('storeDamaged', 'a database of another application')
  }

  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const migration of migrations) if (migration.version > version) migration.up(db)
      writeJournalTriggers(db)
      writeSearchTriggers(db)
      const orphans = db.pragma('foreign_key_check') as unknown[]
      if (orphans.length > 0) throw new AppError('storeDamaged', 'rows without their parent')
      const verdict = db.pragma('integrity_check', { simple: true })
      if (verdict !== 'ok') throw new AppError('storeDamaged', String(verdict))
      db.pragma(`application_id = ${applicationId}`)
      db.pragma(`user_version = ${latest}`)
    }).exclusive()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function checkOurs(db: Database): void {
  if (db.pragma('application_id', { simple: true }) !== applicationId)
    throw new AppError('storeDamaged', 'a database of another application')
}
