import type DatabaseConstructor from 'better-sqlite3'

/** A better-sqlite3 connection. */
export type Database = DatabaseConstructor.Database
