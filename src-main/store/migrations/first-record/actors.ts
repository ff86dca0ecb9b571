/** Actors: names, positions, relations, merges, and what may be one. */
export const actorsTables = `
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
CREATE INDEX actorsByCanonical ON actors(canonicalId);
CREATE INDEX actorsByName ON actors(folded, id) WHERE canonicalId = id;
CREATE INDEX actorsOfKindByName ON actors(kind, folded, id) WHERE canonicalId = id;
CREATE INDEX actorsByMergedInto ON actors(mergedInto) WHERE mergedInto IS NOT NULL;
-- Each actor, merged or not, beside the one that stands for it: what is shown of it anywhere.
CREATE VIEW shownActors AS
  SELECT m.id AS memberId, a.id, a.kind, a.name, a.acronym, a.country, a.description, a.createdAt, a.updatedAt
  FROM actors m JOIN actors a ON a.id = m.canonicalId;

-- Merges that stand, one for each merged actor. What each had keeps its own actor's id.
CREATE TABLE merges (
  id TEXT PRIMARY KEY,
  survivorId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  mergedId TEXT NOT NULL UNIQUE REFERENCES actors(id) ON DELETE CASCADE,
  mergedAt TEXT NOT NULL,
  -- JSON { fields: { name: { before, after } … }, addedNames }: what the merge changed of the survivor.
  kept TEXT NOT NULL
) STRICT;
CREATE INDEX mergesBySurvivor ON merges(survivorId);

-- « Ce n’est pas la même personne »: pairs told apart by the analyst, the lesser id first.
CREATE TABLE distinctActors (
  id TEXT PRIMARY KEY,
  firstId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  secondId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  decidedAt TEXT NOT NULL,
  UNIQUE (firstId, secondId),
  CHECK (firstId < secondId)
) STRICT;
CREATE INDEX distinctActorsBySecond ON distinctActors(secondId);

-- How one actor stands to another; that of a merged actor stays its own.
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
CREATE INDEX relationsByFrom ON relations(fromId);
CREATE INDEX relationsByTo ON relations(toId);

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
CREATE INDEX actorNamesByActor ON actorNames(actorId);
CREATE INDEX actorNamesByFolded ON actorNames(folded);
CREATE INDEX actorNamesByFirstWord
  ON actorNames(substr(folded, 1, instr(folded || ' ', ' ') - 1));

-- The keys an actor's own names are filed under, and the pairs of actors that may be one. Drawn
-- from the record, as far as the journal was followed, when likely duplicates are asked for.
CREATE TABLE nameKeys (
  key TEXT NOT NULL,
  actorId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  PRIMARY KEY (key, actorId)
) STRICT, WITHOUT ROWID;
CREATE INDEX nameKeysByActor ON nameKeys(actorId);
CREATE TABLE likelyPairs (
  oneId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  otherId TEXT NOT NULL REFERENCES actors(id) ON DELETE CASCADE,
  score REAL NOT NULL,
  PRIMARY KEY (oneId, otherId),
  CHECK (oneId < otherId)
) STRICT, WITHOUT ROWID;
CREATE INDEX likelyPairsByOther ON likelyPairs(otherId);
CREATE INDEX likelyPairsByScore ON likelyPairs(score DESC, oneId, otherId);
CREATE TABLE likelyFollowed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journalId INTEGER NOT NULL
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
CREATE INDEX positionsByActor ON positions(actorId);
`
