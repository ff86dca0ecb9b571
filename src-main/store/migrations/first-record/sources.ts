/** Articles with their originals, texts and passages, what imports did, and proposals. */
export const sourcesTables = `
-- Immutable bulk, named by its hash: never journalled, never changed.
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  fileName TEXT NOT NULL,
  mediaType TEXT NOT NULL,
  byteLength INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  addedAt TEXT NOT NULL
) STRICT;
CREATE TABLE texts (
  hash TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;
CREATE TRIGGER originalsStay BEFORE UPDATE ON originals
  BEGIN SELECT RAISE(ABORT, 'an original file never changes'); END;
CREATE TRIGGER textsStay BEFORE UPDATE ON texts
  BEGIN SELECT RAISE(ABORT, 'an imported text never changes'); END;

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  outlet TEXT,
  author TEXT,
  agency TEXT,
  address TEXT,
  datelinePlace TEXT,
  publishedOn TEXT,
  accessedOn TEXT,
  language TEXT NOT NULL,
  sourceReliability TEXT,
  informationCredibility INTEGER,
  -- How the source came by it, where it leans, what it leaves out, how old what it tells is.
  sourceAccess TEXT,
  sourceBias TEXT,
  sourceCompleteness TEXT,
  sourceAge TEXT,
  textHash TEXT NOT NULL REFERENCES texts(hash),
  originalHash TEXT NOT NULL REFERENCES originals(sha256),
  importedAt TEXT NOT NULL,
  -- When a person last typed off pages that are images; null when the text is as it was read.
  transcribedAt TEXT,
  readAt TEXT NOT NULL,
  -- JSON: where each header field that does not stand in the text was read.
  toldBy TEXT NOT NULL DEFAULT '{}',
  -- The address without what does not choose the page; null for a home page.
  addressKey TEXT,
  -- Articles that carry one agency wire share it; null when the article is its own origin.
  originId TEXT
) STRICT;
CREATE INDEX articlesByImport ON articles(importedAt, id);
CREATE INDEX articlesByText ON articles(textHash);
CREATE INDEX articlesByOriginal ON articles(originalHash);
CREATE INDEX articlesByAddress ON articles(addressKey);
CREATE INDEX articlesByOrigin ON articles(ifnull(originId, id));

-- What an article said before it was updated; the article holds the latest.
CREATE TABLE articleVersions (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  publishedOn TEXT,
  textHash TEXT NOT NULL REFERENCES texts(hash),
  originalHash TEXT NOT NULL REFERENCES originals(sha256),
  importedAt TEXT NOT NULL
) STRICT;
CREATE INDEX articleVersionsByArticle ON articleVersions(articleId);
CREATE INDEX articleVersionsByText ON articleVersions(textHash);
CREATE INDEX articleVersionsByOriginal ON articleVersions(originalHash);

-- What the analyst said of two articles: that they carry one dispatch, or that they do not. Kept by id and by
-- text, so that it holds for an updated article and for one removed and imported again.
CREATE TABLE originDecisions (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL,
  textHash TEXT NOT NULL,
  otherId TEXT NOT NULL,
  otherTextHash TEXT NOT NULL,
  same INTEGER NOT NULL,
  decidedAt TEXT NOT NULL
) STRICT;
CREATE INDEX originDecisionsByText ON originDecisions(textHash);
CREATE INDEX originDecisionsByOtherText ON originDecisions(otherTextHash);

-- How an original was read into a text: counts of characters, and what was set aside. Bulk, as texts are.
CREATE TABLE readings (
  originalHash TEXT NOT NULL REFERENCES originals(sha256),
  textHash TEXT NOT NULL REFERENCES texts(hash),
  charactersRead INTEGER NOT NULL,
  charactersKept INTEGER NOT NULL,
  charactersSetAside INTEGER NOT NULL,
  -- JSON list of { what, text }.
  setAside TEXT NOT NULL,
  -- JSON list of { number, start, end, words }.
  pages TEXT NOT NULL,
  PRIMARY KEY (originalHash, textHash)
) STRICT;

-- A share of the shingles of each text, to find texts like it.
CREATE TABLE sketches (
  id INTEGER PRIMARY KEY,
  textHash TEXT NOT NULL UNIQUE REFERENCES texts(hash)
) STRICT;
CREATE TABLE sketchHashes (
  hash INTEGER NOT NULL,
  sketchId INTEGER NOT NULL REFERENCES sketches(id),
  PRIMARY KEY (hash, sketchId)
) STRICT, WITHOUT ROWID;

-- Reports of imports: what became of each file. Not part of the record, not journalled.
CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  total INTEGER NOT NULL,
  startedAt TEXT NOT NULL,
  endedAt TEXT,
  cancelled INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE importedFiles (
  importId TEXT NOT NULL REFERENCES imports(id) ON DELETE CASCADE,
  rankInImport INTEGER NOT NULL,
  -- Outcomes of one file, such as the entries of an archive, share it.
  fileRank INTEGER NOT NULL,
  -- JSON: what became of the file.
  outcome TEXT NOT NULL,
  PRIMARY KEY (importId, rankInImport)
) STRICT, WITHOUT ROWID;

-- Files of the watched folder that wait no more.
CREATE TABLE watchedFiles (
  path TEXT PRIMARY KEY,
  byteLength INTEGER NOT NULL,
  modifiedAt TEXT NOT NULL
) STRICT;

CREATE TABLE passages (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  state TEXT NOT NULL,
  -- The pages of the source it stands on; of an orphan, those it stood on. Null without pages.
  firstPage INTEGER,
  lastPage INTEGER
) STRICT;
CREATE INDEX passagesByArticle ON passages(articleId, start);

CREATE TABLE proposals (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  value TEXT NOT NULL,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- Proposals of one article that say the same are decided together.
  groupKey TEXT NOT NULL,
  status TEXT NOT NULL,
  correctedValue TEXT,
  decidedAt TEXT,
  -- JSON list of { kind, id }: the records the decision created or changed.
  records TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX proposalsByArticle ON proposals(articleId, start);
-- Both hold all that is counted of an article in a list: what waits, what is decided.
CREATE INDEX proposalsWaiting ON proposals(articleId, groupKey) WHERE status = 'proposed';
CREATE INDEX proposalsDecided ON proposals(articleId, groupKey) WHERE status <> 'proposed';
`
