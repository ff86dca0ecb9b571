import type { Migration } from '../migrate.ts'

/** What the check before release found and the analyst let stand, with the reason. */
export const waivers: Migration = {
  version: 2,
  name: 'waivers',
  up: (db) =>
    void db.exec(`
CREATE TABLE waivers (
  id TEXT PRIMARY KEY,
  briefingId TEXT NOT NULL REFERENCES briefings(id) ON DELETE CASCADE,
  findingKey TEXT NOT NULL,
  rule TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  UNIQUE (briefingId, findingKey)
) STRICT;
`),
}
