import type { Database } from './database.ts'

/**
 * The schema as one reviewable text: tables and indexes as written, in order of name, then the
 * names of the generated triggers. Kept as `schema.sql` beside this file; a test compares.
 */
export function schemaText(db: Database): string {
  const rows = db
    .prepare<[], { type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'searchIndex_%'
       ORDER BY type DESC, name`,
    )
    .all()
  const generated = /^(journal|search)_/
  const written = rows.filter((row) => row.type !== 'trigger' || !generated.test(row.name))
  const triggers = rows.filter((row) => row.type === 'trigger' && generated.test(row.name))
  return [
    '-- Generated from the migrations; reviewed with them. Do not edit.',
    ...written.map((row) => `${row.sql.replace(/\n {6}/g, '\n')};`),
    '-- Generated triggers:',
    ...triggers.map((row) => `-- ${row.name}`),
    '',
  ].join('\n')
}
