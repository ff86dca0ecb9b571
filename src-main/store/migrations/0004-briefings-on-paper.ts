import type { Migration } from '../migrate.ts'

/** How each briefing is laid out: paper, list of contents, watermark of a draft. */
export const briefingsOnPaper: Migration = {
  version: 4,
  name: 'briefings on paper',
  up(db) {
    db.exec(`
      ALTER TABLE briefings ADD COLUMN paper TEXT NOT NULL DEFAULT 'A4';
      ALTER TABLE briefings ADD COLUMN contents TEXT NOT NULL DEFAULT 'auto';
      ALTER TABLE briefings ADD COLUMN watermark TEXT NOT NULL DEFAULT 'none';
    `)
  },
}
