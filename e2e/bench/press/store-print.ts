import { createHash } from 'node:crypto'
import type { Store } from '../../../src-main/store/open-store.ts'

/** Of each table but the reports of imports, how many rows it has and the hash of them all. */
export function storePrint({ db }: Store): Record<string, string> {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'
       AND name NOT IN ('imports', 'importedFiles') ORDER BY name`,
    )
    .pluck()
    .all()
  return Object.fromEntries(
    tables.map((table) => {
      const hash = createHash('sha256')
      let rows = 0
      for (const row of db.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().iterate()) {
        rows += 1
        for (const value of row)
          hash.update(Buffer.isBuffer(value) ? value : `${typeof value} ${String(value)}\n`)
      }
      return [table, `${rows} rows ${hash.digest('hex')}`]
    }),
  )
}
