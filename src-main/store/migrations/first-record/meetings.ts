/** Meetings with what belongs to them, statements and facts. */
export const meetingsTables = `
CREATE TABLE meetings (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  -- conference, summit, bilateral, visit, talks, council, hearing or other; null when not said.
  kind TEXT,
  -- announced, held, postponed or cancelled; null when no source says.
  status TEXT,
  date TEXT,
  place TEXT,
  country TEXT,
  organiser TEXT,
  agenda TEXT NOT NULL,
  outcome TEXT NOT NULL,
  drafter TEXT,
  draftedOn TEXT,
  distribution TEXT NOT NULL,
  -- The name of the series it belongs to; null for a meeting of its own.
  series TEXT,
  -- When the analyst called it final; null while it is not.
  finalAt TEXT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  dateFrom TEXT GENERATED ALWAYS AS (date ->> 'from') VIRTUAL,
  -- The day it is listed under: its last when the first is not known.
  listedOn TEXT GENERATED ALWAYS AS (ifnull(date ->> 'from', date ->> 'to')) VIRTUAL
) STRICT;
CREATE INDEX meetingsByDate ON meetings(dateFrom);
CREATE INDEX meetingsListed ON meetings(listedOn DESC, createdAt DESC, id);
CREATE INDEX meetingsInOrder ON meetings(listedOn, ifnull(date ->> 'to', '9999'));
CREATE INDEX meetingsBySeries ON meetings(series) WHERE series IS NOT NULL;
CREATE INDEX meetingsWritten ON meetings(updatedAt DESC, id);

CREATE TABLE participations (
  id TEXT PRIMARY KEY,
  meetingId TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
  actorId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  capacity TEXT NOT NULL,
  rankInList INTEGER NOT NULL
) STRICT;
CREATE INDEX participationsByMeeting ON participations(meetingId, rankInList);
CREATE INDEX participationsByActor ON participations(actorId);

-- What was to be discussed, what was decided, who undertook what by when.
CREATE TABLE meetingItems (
  id TEXT PRIMARY KEY,
  meetingId TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
  -- agenda, decision or commitment.
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  rankInMeeting INTEGER NOT NULL,
  -- Of a commitment: who is to keep it, by when, and open, kept or broken.
  ownerId TEXT REFERENCES actors(id) ON DELETE SET NULL,
  deadline TEXT,
  kept TEXT
) STRICT;
CREATE INDEX meetingItemsByMeeting ON meetingItems(meetingId, rankInMeeting);
CREATE INDEX meetingItemsByOwner ON meetingItems(ownerId);

-- Articles that are documents of a meeting: what was tabled, adopted or published there.
CREATE TABLE meetingDocuments (
  id TEXT PRIMARY KEY,
  meetingId TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
  articleId TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  UNIQUE (meetingId, articleId)
) STRICT;
CREATE INDEX meetingDocumentsByArticle ON meetingDocuments(articleId);

CREATE TABLE statements (
  id TEXT PRIMARY KEY,
  actorId TEXT REFERENCES actors(id) ON DELETE SET NULL,
  meetingId TEXT REFERENCES meetings(id) ON DELETE SET NULL,
  type TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  translation TEXT,
  saidOn TEXT
) STRICT;
CREATE INDEX statementsByActor ON statements(actorId);
CREATE INDEX statementsByMeeting ON statements(meetingId);

CREATE TABLE facts (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  meetingId TEXT REFERENCES meetings(id) ON DELETE SET NULL,
  -- The fact that it tells again; its own words, days and evidence stay.
  mergedInto TEXT REFERENCES facts(id) ON DELETE SET NULL,
  createdAt TEXT NOT NULL,
  dateFrom TEXT GENERATED ALWAYS AS (date ->> 'from') VIRTUAL,
  -- The day it is listed under: its last when the first is not known.
  listedOn TEXT GENERATED ALWAYS AS (ifnull(date ->> 'from', date ->> 'to')) VIRTUAL
) STRICT;
CREATE INDEX factsInOrder ON facts(listedOn, ifnull(date ->> 'to', '9999'));
CREATE INDEX factsByDate ON facts(dateFrom);
CREATE INDEX factsByMeeting ON facts(meetingId);
CREATE INDEX factsByMerged ON facts(mergedInto);

-- « Ce n’est pas le même fait »: not to be brought together again.
CREATE TABLE distinctFacts (
  id TEXT PRIMARY KEY,
  firstId TEXT NOT NULL REFERENCES facts(id) ON DELETE CASCADE,
  secondId TEXT NOT NULL REFERENCES facts(id) ON DELETE CASCADE,
  decidedAt TEXT NOT NULL,
  UNIQUE (firstId, secondId)
) STRICT;
CREATE INDEX distinctFactsBySecond ON distinctFacts(secondId);
`
