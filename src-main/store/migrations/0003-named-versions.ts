import type { Migration } from '../migrate.ts'

/** Names given to versions of texts, and the indexes by which the journal is read as their history. */
export const namedVersions: Migration = {
  version: 3,
  name: 'named versions',
  up(db) {
    db.exec(`
      CREATE TABLE namedVersions (
        id TEXT PRIMARY KEY,
        -- notes, briefings or briefingSections.
        kind TEXT NOT NULL,
        recordId TEXT NOT NULL,
        -- The entry of the journal after which the text was so.
        journalId INTEGER NOT NULL,
        name TEXT NOT NULL,
        createdAt TEXT NOT NULL,
        UNIQUE (kind, recordId, journalId)
      ) STRICT;
      CREATE INDEX journalOfSections ON journal(ifnull(after, before) ->> 'briefingId')
        WHERE tableName = 'briefingSections';
      CREATE INDEX journalRemovals ON journal(tableName, rowId) WHERE after IS NULL;
    `)
  },
}
