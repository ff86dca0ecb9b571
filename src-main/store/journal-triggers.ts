import type { Database } from './database.ts'
import { recordTables, storedColumns } from './record-tables.ts'

/**
 * Writes the triggers that put every change of every record table into the journal, replacing those
 * of an earlier version. They call `currentOperation()`, which the connection provides and which
 * fails outside an operation: nothing can be written without being journalled.
 */
export function writeJournalTriggers(db: Database): void {
  for (const table of recordTables) {
    const columns = storedColumns(db, table)
    const row = (prefix: string) =>
      `json_object(${columns.map((column) => `'${column}', ${prefix}."${column}"`).join(', ')})`
    const write = (rowId: string, before: string, after: string) =>
      `INSERT INTO journal (operationId, tableName, rowId, before, after)
       VALUES (currentOperation(), '${table}', ${rowId}, ${before}, ${after});`
    const changed = columns.map((column) => `OLD."${column}" IS NOT NEW."${column}"`).join(' OR ')
    db.exec(`
      DROP TRIGGER IF EXISTS journal_${table}_insert;
      DROP TRIGGER IF EXISTS journal_${table}_update;
      DROP TRIGGER IF EXISTS journal_${table}_delete;
      CREATE TRIGGER journal_${table}_insert AFTER INSERT ON ${table}
        BEGIN ${write('NEW.id', 'NULL', row('NEW'))} END;
      CREATE TRIGGER journal_${table}_update AFTER UPDATE ON ${table} WHEN ${changed}
        BEGIN ${write('NEW.id', row('OLD'), row('NEW'))} END;
      CREATE TRIGGER journal_${table}_delete AFTER DELETE ON ${table}
        BEGIN ${write('OLD.id', row('OLD'), 'NULL')} END;
    `)
  }
}
