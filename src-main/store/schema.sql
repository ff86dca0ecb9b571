-- Generated from the migrations; reviewed with them. Do not edit.
CREATE VIEW shownActors AS
  SELECT m.id AS memberId, a.id, a.kind, a.name, a.acronym, a.country, a.description, a.createdAt, a.updatedAt
  FROM actors m JOIN actors a ON a.id = m.canonicalId;
CREATE TRIGGER imagesStay BEFORE UPDATE ON images
  BEGIN SELECT RAISE(ABORT, 'an image never changes'); END;
CREATE TRIGGER journalKeeps BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journalStays BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER originalsStay BEFORE UPDATE ON originals
  BEGIN SELECT RAISE(ABORT, 'an original file never changes'); END;
CREATE TRIGGER releasedFilesStay BEFORE UPDATE ON releasedFiles
  BEGIN SELECT RAISE(ABORT, 'a released file never changes'); END;
CREATE TRIGGER releasesStay BEFORE UPDATE ON releases
  BEGIN SELECT RAISE(ABORT, 'a released version never changes'); END;
CREATE TRIGGER textsStay BEFORE UPDATE ON texts
  BEGIN SELECT RAISE(ABORT, 'an imported text never changes'); END;
CREATE TABLE actorNames (
  id TEXT PRIMARY KEY,
  actorId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- The language it is written in, as BCP 47 has it; null when it is not known.
  language TEXT,
  -- The name folded for comparison: no accents, no case, no punctuation.
  folded TEXT NOT NULL
) STRICT;
CREATE TABLE actors (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  -- The name folded: what lists are in the order of.
  folded TEXT NOT NULL,
  acronym TEXT,
  country TEXT,
  description TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  -- The actor this one was merged into; null while it stands by itself.
  mergedInto TEXT REFERENCES actors(id),
  -- Who stands for it: the end of the chain of mergedInto, itself when not merged.
  canonicalId TEXT NOT NULL REFERENCES actors(id)
) STRICT;
CREATE TABLE articleVersions (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  publishedOn TEXT,
  textHash TEXT NOT NULL REFERENCES texts(hash),
  originalHash TEXT NOT NULL REFERENCES originals(sha256),
  importedAt TEXT NOT NULL
) STRICT;
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
CREATE TABLE briefingSections (
  id TEXT PRIMARY KEY,
  briefingId TEXT NOT NULL REFERENCES briefings(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  heading TEXT NOT NULL,
  body TEXT NOT NULL,
  rankInBriefing INTEGER NOT NULL
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
, paper TEXT NOT NULL DEFAULT 'A4', contents TEXT NOT NULL DEFAULT 'auto', watermark TEXT NOT NULL DEFAULT 'none', subject TEXT NOT NULL DEFAULT '{"kind":"none"}', leftOut TEXT NOT NULL DEFAULT '[]', form TEXT NOT NULL DEFAULT '', lengthLimit TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE citations (
  id TEXT PRIMARY KEY,
  ownerKind TEXT NOT NULL,
  ownerId TEXT NOT NULL,
  passageId TEXT NOT NULL REFERENCES passages(id) ON DELETE CASCADE,
  rankInText INTEGER NOT NULL
) STRICT;
CREATE TABLE distinctActors (
  id TEXT PRIMARY KEY,
  firstId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  secondId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  decidedAt TEXT NOT NULL,
  UNIQUE (firstId, secondId),
  CHECK (firstId < secondId)
) STRICT;
CREATE TABLE distinctFacts (
  id TEXT PRIMARY KEY,
  firstId TEXT NOT NULL REFERENCES facts(id) ON DELETE CASCADE,
  secondId TEXT NOT NULL REFERENCES facts(id) ON DELETE CASCADE,
  decidedAt TEXT NOT NULL,
  UNIQUE (firstId, secondId)
) STRICT;
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
CREATE TABLE images (
  id TEXT PRIMARY KEY,
  mediaType TEXT NOT NULL,
  byteLength INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  addedAt TEXT NOT NULL
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
CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  total INTEGER NOT NULL,
  startedAt TEXT NOT NULL,
  endedAt TEXT,
  cancelled INTEGER NOT NULL DEFAULT 0
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
CREATE TABLE likelyFollowed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journalId INTEGER NOT NULL
) STRICT;
CREATE TABLE likelyPairs (
  oneId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  otherId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  score REAL NOT NULL,
  PRIMARY KEY (oneId, otherId),
  CHECK (oneId < otherId)
) STRICT, WITHOUT ROWID;
CREATE TABLE meetingDocuments (
  id TEXT PRIMARY KEY,
  meetingId TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
  articleId TEXT NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  UNIQUE (meetingId, articleId)
) STRICT;
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
CREATE TABLE merges (
  id TEXT PRIMARY KEY,
  survivorId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  mergedId TEXT NOT NULL UNIQUE REFERENCES actors(id) ON DELETE CASCADE,
  mergedAt TEXT NOT NULL,
  -- JSON { fields: { name: { before, after } … }, addedNames }: what the merge changed of the survivor.
  kept TEXT NOT NULL
) STRICT;
CREATE TABLE nameKeys (
  key TEXT NOT NULL,
  actorId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  PRIMARY KEY (key, actorId)
) STRICT, WITHOUT ROWID;
CREATE TABLE namedVersions (
  id TEXT PRIMARY KEY,
  -- notes, briefings or briefingSections.
  kind TEXT NOT NULL,
  recordId TEXT NOT NULL,
  -- The entry of the journal after which the text was so.
  journalId INTEGER NOT NULL,
  name TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  UNIQUE (kind, recordId, journalId)
) STRICT;
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  language TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
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
CREATE TABLE originDecisions (
  id TEXT PRIMARY KEY,
  articleId TEXT NOT NULL,
  textHash TEXT NOT NULL,
  otherId TEXT NOT NULL,
  otherTextHash TEXT NOT NULL,
  same INTEGER NOT NULL,
  decidedAt TEXT NOT NULL
) STRICT;
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  fileName TEXT NOT NULL,
  mediaType TEXT NOT NULL,
  byteLength INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  addedAt TEXT NOT NULL
) STRICT;
CREATE TABLE participations (
  id TEXT PRIMARY KEY,
  meetingId TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
  actorId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  capacity TEXT NOT NULL,
  rankInList INTEGER NOT NULL
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
CREATE TABLE places (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT,
  folded TEXT NOT NULL
) STRICT;
CREATE TABLE positions (
  id TEXT PRIMARY KEY,
  actorId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  rank TEXT,
  title TEXT,
  organisation TEXT,
  country TEXT,
  heldFrom TEXT,
  heldTo TEXT,
  firstSeenOn TEXT,
  lastSeenOn TEXT
) STRICT;
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
CREATE TABLE relations (
  id TEXT PRIMARY KEY,
  fromId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  toId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  -- memberOf, partOf, reportsTo, allyOf, opposes, spouseOf or other.
  kind TEXT NOT NULL,
  -- The analyst's words for another kind.
  words TEXT,
  heldFrom TEXT,
  heldTo TEXT
) STRICT;
CREATE TABLE releasedFiles (
  sha256 TEXT PRIMARY KEY,
  byteLength INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
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
  pages INTEGER NOT NULL, examination TEXT, examinationHash TEXT,
  UNIQUE (briefingId, number)
) STRICT;
CREATE TABLE searchDocuments (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  recordId TEXT NOT NULL,
  UNIQUE (kind, recordId)
) STRICT;
CREATE VIRTUAL TABLE searchIndex USING fts5 (
  title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE sketchHashes (
  hash INTEGER NOT NULL,
  sketchId INTEGER NOT NULL REFERENCES sketches(id),
  PRIMARY KEY (hash, sketchId)
) STRICT, WITHOUT ROWID;
CREATE TABLE sketches (
  id INTEGER PRIMARY KEY,
  textHash TEXT NOT NULL UNIQUE REFERENCES texts(hash)
) STRICT;
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
CREATE TABLE templates (
  id TEXT PRIMARY KEY,
  shippedName TEXT UNIQUE,
  -- Markdown with its front matter, as it is exported.
  text TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE TABLE texts (
  hash TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;
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
CREATE TABLE watchedFiles (
  path TEXT PRIMARY KEY,
  byteLength INTEGER NOT NULL,
  modifiedAt TEXT NOT NULL
) STRICT;
CREATE INDEX actorNamesByActor ON actorNames(actorId);
CREATE INDEX actorNamesByFirstWord
  ON actorNames(substr(folded, 1, instr(folded || ' ', ' ') - 1));
CREATE INDEX actorNamesByFolded ON actorNames(folded);
CREATE INDEX actorsByCanonical ON actors(canonicalId);
CREATE INDEX actorsByMergedInto ON actors(mergedInto) WHERE mergedInto IS NOT NULL;
CREATE INDEX actorsByName ON actors(folded, id) WHERE canonicalId = id;
CREATE INDEX actorsOfKindByName ON actors(kind, folded, id) WHERE canonicalId = id;
CREATE INDEX articleVersionsByArticle ON articleVersions(articleId);
CREATE INDEX articleVersionsByOriginal ON articleVersions(originalHash);
CREATE INDEX articleVersionsByText ON articleVersions(textHash);
CREATE INDEX articlesByAddress ON articles(addressKey);
CREATE INDEX articlesByImport ON articles(importedAt, id);
CREATE INDEX articlesByOrigin ON articles(ifnull(originId, id));
CREATE INDEX articlesByOriginal ON articles(originalHash);
CREATE INDEX articlesByText ON articles(textHash);
CREATE INDEX assembledBlocksBySection ON assembledBlocks(sectionId, rankInSection);
CREATE INDEX briefingSectionsByBriefing ON briefingSections(briefingId, rankInBriefing);
CREATE INDEX briefingsByMeeting ON briefings(meetingId);
CREATE INDEX citationsByOwner ON citations(ownerKind, ownerId, rankInText);
CREATE INDEX citationsByPassage ON citations(passageId);
CREATE INDEX distinctActorsBySecond ON distinctActors(secondId);
CREATE INDEX distinctFactsBySecond ON distinctFacts(secondId);
CREATE INDEX evidenceByPassage ON evidence(passageId);
CREATE INDEX factsByDate ON facts(dateFrom);
CREATE INDEX factsByMeeting ON facts(meetingId);
CREATE INDEX factsByMerged ON facts(mergedInto);
CREATE INDEX factsInOrder ON facts(listedOn, ifnull(date ->> 'to', '9999'));
CREATE INDEX journalByOperation ON journal(operationId);
CREATE INDEX journalByRow ON journal(tableName, rowId);
CREATE INDEX journalOfSections ON journal(ifnull(after, before) ->> 'briefingId')
  WHERE tableName = 'briefingSections';
CREATE INDEX journalRemovals ON journal(tableName, rowId) WHERE after IS NULL;
CREATE INDEX lexiconEntriesByArticle ON lexiconEntries(articleId);
CREATE INDEX lexiconEntriesByFolded ON lexiconEntries(list, folded);
CREATE INDEX likelyPairsByOther ON likelyPairs(otherId);
CREATE INDEX likelyPairsByScore ON likelyPairs(score DESC, oneId, otherId);
CREATE INDEX meetingDocumentsByArticle ON meetingDocuments(articleId);
CREATE INDEX meetingItemsByMeeting ON meetingItems(meetingId, rankInMeeting);
CREATE INDEX meetingItemsByOwner ON meetingItems(ownerId);
CREATE INDEX meetingsByDate ON meetings(dateFrom);
CREATE INDEX meetingsBySeries ON meetings(series) WHERE series IS NOT NULL;
CREATE INDEX meetingsInOrder ON meetings(listedOn, ifnull(date ->> 'to', '9999'));
CREATE INDEX meetingsListed ON meetings(listedOn DESC, createdAt DESC, id);
CREATE INDEX meetingsWritten ON meetings(updatedAt DESC, id);
CREATE INDEX mergesBySurvivor ON merges(survivorId);
CREATE INDEX nameKeysByActor ON nameKeys(actorId);
CREATE INDEX originDecisionsByOtherText ON originDecisions(otherTextHash);
CREATE INDEX originDecisionsByText ON originDecisions(textHash);
CREATE INDEX participationsByActor ON participations(actorId);
CREATE INDEX participationsByMeeting ON participations(meetingId, rankInList);
CREATE INDEX passagesByArticle ON passages(articleId, start);
CREATE INDEX placesByFolded ON places(folded);
CREATE INDEX positionsByActor ON positions(actorId);
CREATE INDEX proposalsByArticle ON proposals(articleId, start);
CREATE INDEX proposalsDecided ON proposals(articleId, groupKey) WHERE status <> 'proposed';
CREATE INDEX proposalsWaiting ON proposals(articleId, groupKey) WHERE status = 'proposed';
CREATE INDEX relationsByFrom ON relations(fromId);
CREATE INDEX relationsByTo ON relations(toId);
CREATE INDEX statementsByActor ON statements(actorId);
CREATE INDEX statementsByMeeting ON statements(meetingId);
-- Generated triggers:
-- journal_actorNames_delete
-- journal_actorNames_insert
-- journal_actorNames_update
-- journal_actors_delete
-- journal_actors_insert
-- journal_actors_update
-- journal_articleVersions_delete
-- journal_articleVersions_insert
-- journal_articleVersions_update
-- journal_articles_delete
-- journal_articles_insert
-- journal_articles_update
-- journal_assembledBlocks_delete
-- journal_assembledBlocks_insert
-- journal_assembledBlocks_update
-- journal_briefingSections_delete
-- journal_briefingSections_insert
-- journal_briefingSections_update
-- journal_briefings_delete
-- journal_briefings_insert
-- journal_briefings_update
-- journal_citations_delete
-- journal_citations_insert
-- journal_citations_update
-- journal_distinctActors_delete
-- journal_distinctActors_insert
-- journal_distinctActors_update
-- journal_distinctFacts_delete
-- journal_distinctFacts_insert
-- journal_distinctFacts_update
-- journal_evidence_delete
-- journal_evidence_insert
-- journal_evidence_update
-- journal_facts_delete
-- journal_facts_insert
-- journal_facts_update
-- journal_lexiconEntries_delete
-- journal_lexiconEntries_insert
-- journal_lexiconEntries_update
-- journal_meetingDocuments_delete
-- journal_meetingDocuments_insert
-- journal_meetingDocuments_update
-- journal_meetingItems_delete
-- journal_meetingItems_insert
-- journal_meetingItems_update
-- journal_meetings_delete
-- journal_meetings_insert
-- journal_meetings_update
-- journal_merges_delete
-- journal_merges_insert
-- journal_merges_update
-- journal_namedVersions_delete
-- journal_namedVersions_insert
-- journal_namedVersions_update
-- journal_notes_delete
-- journal_notes_insert
-- journal_notes_update
-- journal_originDecisions_delete
-- journal_originDecisions_insert
-- journal_originDecisions_update
-- journal_participations_delete
-- journal_participations_insert
-- journal_participations_update
-- journal_passages_delete
-- journal_passages_insert
-- journal_passages_update
-- journal_places_delete
-- journal_places_insert
-- journal_places_update
-- journal_positions_delete
-- journal_positions_insert
-- journal_positions_update
-- journal_proposals_delete
-- journal_proposals_insert
-- journal_proposals_update
-- journal_relations_delete
-- journal_relations_insert
-- journal_relations_update
-- journal_releases_delete
-- journal_releases_insert
-- journal_releases_update
-- journal_statements_delete
-- journal_statements_insert
-- journal_statements_update
-- journal_templates_delete
-- journal_templates_insert
-- journal_templates_update
-- journal_waivers_delete
-- journal_waivers_insert
-- journal_waivers_update
-- search_actorNames_delete
-- search_actorNames_insert
-- search_actorNames_update
-- search_actors_delete
-- search_actors_insert
-- search_actors_update
-- search_articles_delete
-- search_articles_insert
-- search_articles_update
-- search_briefingSections_delete
-- search_briefingSections_insert
-- search_briefingSections_update
-- search_briefings_delete
-- search_briefings_insert
-- search_briefings_update
-- search_meetingItems_delete
-- search_meetingItems_insert
-- search_meetingItems_update
-- search_meetings_delete
-- search_meetings_insert
-- search_meetings_update
-- search_notes_delete
-- search_notes_insert
-- search_notes_update
-- search_positions_delete
-- search_positions_insert
-- search_positions_update
