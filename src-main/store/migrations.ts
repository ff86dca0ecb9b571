import type { Migration } from './migrate.ts'
import { firstRecord } from './migrations/0001-first-record.ts'

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [firstRecord]
