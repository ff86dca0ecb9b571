/** What the analyst writes: notes, briefings, word lists. */
export const writingTables = `
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  language TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;

CREATE TABLE briefings (
  id TEXT PRIMARY KEY,
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  marking TEXT NOT NULL,
  issuer TEXT NOT NULL,
  addressees TEXT NOT NULL,
  drafter TEXT NOT NULL,
  documentDate TEXT NOT NULL,
  reference TEXT NOT NULL,
  meetingId TEXT REFERENCES meetings(id) ON DELETE SET NULL,
  reviewed INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX briefingsByMeeting ON briefings(meetingId);

CREATE TABLE briefingSections (
  id TEXT PRIMARY KEY,
  briefingId TEXT NOT NULL REFERENCES briefings(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  heading TEXT NOT NULL,
  body TEXT NOT NULL,
  rankInBriefing INTEGER NOT NULL
) STRICT;
CREATE INDEX briefingSectionsByBriefing ON briefingSections(briefingId, rankInBriefing);

-- Where notes and briefing sections rest on passages: rewritten at each save from the text.
CREATE TABLE citations (
  id TEXT PRIMARY KEY,
  ownerKind TEXT NOT NULL,
  ownerId TEXT NOT NULL,
  passageId TEXT NOT NULL REFERENCES passages(id) ON DELETE CASCADE,
  rankInText INTEGER NOT NULL
) STRICT;
CREATE INDEX citationsByOwner ON citations(ownerKind, ownerId, rankInText);
CREATE INDEX citationsByPassage ON citations(passageId);

-- The analyst's own word lists, which extraction reads beside those shipped.
CREATE TABLE lexiconEntries (
  id TEXT PRIMARY KEY,
  list TEXT NOT NULL,
  words TEXT NOT NULL,
  folded TEXT NOT NULL,
  -- The language it serves; null for both.
  language TEXT,
  country TEXT,
  -- correction, hand or file.
  origin TEXT NOT NULL,
  -- Where it was learned.
  articleId TEXT REFERENCES articles(id) ON DELETE SET NULL,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX lexiconEntriesByFolded ON lexiconEntries(list, folded);
CREATE INDEX lexiconEntriesByArticle ON lexiconEntries(articleId);
`
