/** Preferences, the journal and the search index. */
export const houseTables = `
-- Preferences: not part of the record, not journalled.
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE operations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  subject TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  -- The operation that this one undoes or redoes.
  reverts INTEGER REFERENCES operations(id),
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  operationId INTEGER NOT NULL REFERENCES operations(id),
  tableName TEXT NOT NULL,
  rowId TEXT NOT NULL,
  -- The row as JSON; null when it did not exist.
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX journalByOperation ON journal(operationId);
CREATE INDEX journalByRow ON journal(tableName, rowId);
CREATE TRIGGER journalStays BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journalKeeps BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE searchDocuments (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  recordId TEXT NOT NULL,
  UNIQUE (kind, recordId)
) STRICT;
CREATE VIRTUAL TABLE searchIndex USING fts5 (
  title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
`
