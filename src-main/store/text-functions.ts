import { fold, foldName } from '../shared/fold.ts'
import type { Database } from './database.ts'

/** Gives a connection the functions of SQL that fold texts and names; every one needs them. */
export function registerTextFunctions(db: Database): void {
  db.function('fold', { deterministic: true }, (text) => fold(String(text ?? '')))
  db.function('foldName', { deterministic: true }, (text) => foldName(String(text ?? '')))
}
