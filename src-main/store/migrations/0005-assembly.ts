import type { Migration } from '../migrate.ts'

/**
 * What a briefing is about and what was assembled into it, templates, and released versions. A meeting
 * that a briefing is about stays in `meetingId`; `subject` holds any other.
 */
export const assembly: Migration = {
  version: 5,
  name: 'assembly',
  up(db) {
    db.exec(`
ALTER TABLE briefings ADD COLUMN subject TEXT NOT NULL DEFAULT '{"kind":"none"}';
-- JSON list: kinds of section that the analyst did not want, and that a refresh offers no more.
ALTER TABLE briefings ADD COLUMN leftOut TEXT NOT NULL DEFAULT '[]';

-- What the record said when a section was last assembled or refreshed, block by block: what a refresh
-- compares the record and the analyst's text with.
CREATE TABLE assembledBlocks (
  id TEXT PRIMARY KEY,
  sectionId TEXT NOT NULL REFERENCES briefingSections(id) ON DELETE CASCADE,
  -- What of the record it tells, fact:ID for one.
  key TEXT NOT NULL,
  -- paragraph, item or row.
  shape TEXT NOT NULL,
  text TEXT NOT NULL,
  -- The head of the table that a row stands in.
  head TEXT,
  rankInSection INTEGER NOT NULL
) STRICT;
CREATE INDEX assembledBlocksBySection ON assembledBlocks(sectionId, rankInSection);

-- The analyst's own templates. shippedName: the shipped template that it stands in for.
CREATE TABLE templates (
  id TEXT PRIMARY KEY,
  shippedName TEXT UNIQUE,
  -- Markdown with its front matter, as it is exported.
  text TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;

-- The files of released versions: named by their hash, never journalled, never changed.
CREATE TABLE releasedFiles (
  sha256 TEXT PRIMARY KEY,
  byteLength INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER releasedFilesStay BEFORE UPDATE ON releasedFiles
  BEGIN SELECT RAISE(ABORT, 'a released file never changes'); END;

-- Released versions of briefings, numbered from 1 within each.
CREATE TABLE releases (
  id TEXT PRIMARY KEY,
  briefingId TEXT NOT NULL REFERENCES briefings(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  releasedAt TEXT NOT NULL,
  drafter TEXT NOT NULL,
  -- JSON list of { number, addressee }: who was given which copy.
  copies TEXT NOT NULL,
  -- JSON: details and sections as they were.
  content TEXT NOT NULL,
  contentHash TEXT NOT NULL,
  pdfHash TEXT NOT NULL REFERENCES releasedFiles(sha256),
  pages INTEGER NOT NULL,
  UNIQUE (briefingId, number)
) STRICT;
CREATE TRIGGER releasesStay BEFORE UPDATE ON releases
  BEGIN SELECT RAISE(ABORT, 'a released version never changes'); END;
`)
  },
}
