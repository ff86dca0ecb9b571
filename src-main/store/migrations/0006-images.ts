import type { Migration } from '../migrate.ts'

/** Images that texts show. Immutable bulk, each named by its SHA-256: never journalled, changed or removed. */
export const imagesOfTexts: Migration = {
  version: 6,
  name: 'images',
  up(db) {
    db.exec(`
CREATE TABLE images (
  id TEXT PRIMARY KEY,
  mediaType TEXT NOT NULL,
  byteLength INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  addedAt TEXT NOT NULL
) STRICT;
CREATE TRIGGER imagesStay BEFORE UPDATE ON images
  BEGIN SELECT RAISE(ABORT, 'an image never changes'); END;
`)
  },
}
