import type { Store } from '../store/open-store.ts'
import type { ListedFile } from './list-folder.ts'

const key = 'watchedFolder'

/** Which folder is watched, and which of its files wait no more. Not part of the record. */
export function watchedStore({ db }: Store) {
  const folder = db
    .prepare<[string], string>(`SELECT value ->> '$' FROM settings WHERE key = ?`)
    .pluck()
  const choose = db.prepare(
    `INSERT INTO settings (key, value) VALUES (?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  )
  const forget = db.prepare('DELETE FROM settings WHERE key = ?')
  const settled = db.prepare<[string, number, string]>(
    'SELECT 1 FROM watchedFiles WHERE path = ? AND byteLength = ? AND modifiedAt = ?',
  )
  const settle = db.prepare(
    `INSERT INTO watchedFiles (path, byteLength, modifiedAt) VALUES (@path, @byteLength, @modifiedAt)
     ON CONFLICT (path) DO UPDATE
       SET byteLength = excluded.byteLength, modifiedAt = excluded.modifiedAt`,
  )

  return {
    folder: (): string | null => folder.get(key) ?? null,
    choose(path: string | null): void {
      if (path === null) forget.run(key)
      else choose.run(key, JSON.stringify(path))
    },
    /** Whether a file, as it is now, was imported or ignored; one that has changed since was not. */
    isSettled: ({ path, byteLength, modifiedAt }: ListedFile): boolean =>
      settled.get(path, byteLength, modifiedAt) !== undefined,
    settle(files: readonly ListedFile[]): void {
      db.transaction(() => {
        for (const { path, byteLength, modifiedAt } of files)
          settle.run({ path, byteLength, modifiedAt })
      }).immediate()
    },
  }
}
