import DatabaseConstructor from 'better-sqlite3'
import type { Database } from './database.ts'
import { registerTextFunctions } from './text-functions.ts'

/** A second connection to a store that is open, for a thread that only reads. The caller closes it. */
export function openToRead(path: string): Database {
  const db = new DatabaseConstructor(path, { readonly: true, fileMustExist: true })
  db.pragma('busy_timeout = 5000')
  registerTextFunctions(db)
  // Features prepare what they would write with; the triggers of the journal name this function.
  db.function('currentOperation', () => {
    throw new Error('this connection only reads')
  })
  return db
}
