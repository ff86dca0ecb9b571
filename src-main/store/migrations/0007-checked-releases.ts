import type { Migration } from '../migrate.ts'

/**
 * What a document calls itself and how long it may be, and what the check found when a version was
 * released. Documents made before keep the usual form and no limit.
 */
export const checkedReleases: Migration = {
  version: 7,
  name: 'checked releases',
  up(db) {
    db.exec(`
-- What the title block calls the document; empty: the usual form of its language.
ALTER TABLE briefings ADD COLUMN form TEXT NOT NULL DEFAULT '';
-- How long it may be, « 900 mots » or « 2 pages »; empty: no limit.
ALTER TABLE briefings ADD COLUMN lengthLimit TEXT NOT NULL DEFAULT '';
-- JSON: what the check found, with what was let stand and why; null for versions released before it was kept.
ALTER TABLE releases ADD COLUMN examination TEXT;
ALTER TABLE releases ADD COLUMN examinationHash TEXT;
`)
  },
}
