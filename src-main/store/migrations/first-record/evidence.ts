/** Places, and what every part of the record rests on. */
export const evidenceTables = `
CREATE TABLE places (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT,
  folded TEXT NOT NULL
) STRICT;
CREATE INDEX placesByFolded ON places(folded);

-- What a record, or one attribute of it, rests on. One row a passage and a value.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  recordKind TEXT NOT NULL,
  recordId TEXT NOT NULL,
  -- Empty for the record as a whole.
  attribute TEXT NOT NULL,
  -- JSON: the value this passage gives to the attribute; null for the record as a whole.
  value TEXT,
  passageId TEXT NOT NULL REFERENCES passages(id) ON DELETE CASCADE,
  createdAt TEXT NOT NULL,
  -- When the analyst set this passage's value aside; null while it counts.
  dismissedAt TEXT,
  UNIQUE (recordKind, recordId, attribute, passageId)
) STRICT;
CREATE INDEX evidenceByPassage ON evidence(passageId);
`
