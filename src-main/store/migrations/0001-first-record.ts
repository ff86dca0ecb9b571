import type { Migration } from '../migrate.ts'

/**
 * The record as it first was. Column names are field names; dates with a precision are JSON
 * (`shared/dated.ts`) with generated columns to sort and search by.
 */
export const firstRecord: Migration = {
  version: 1,
  name: 'first record',
  up(db) {
    db.exec(`
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
        createdAt TEXT NOT NULL,
        dateFrom TEXT GENERATED ALWAYS AS (date ->> 'from') VIRTUAL,
        -- The day it is listed under: its last when the first is not known.
        listedOn TEXT GENERATED ALWAYS AS (ifnull(date ->> 'from', date ->> 'to')) VIRTUAL
      ) STRICT;
      CREATE INDEX factsInOrder ON facts(listedOn, ifnull(date ->> 'to', '9999'));
      CREATE INDEX factsByDate ON facts(dateFrom);
      CREATE INDEX factsByMeeting ON facts(meetingId);

      CREATE TABLE places (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        country TEXT,
        folded TEXT NOT NULL
      ) STRICT;
      CREATE INDEX placesByFolded ON places(folded);

      -- What a record, or one attribute of it, rests on. One row a passage and a value.
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
      CREATE INDEX evidenceByPassage ON evidence(passageId);

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

      -- Preferences: not part of the record, not journalled.
      CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
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

      CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        operationId INTEGER NOT NULL REFERENCES operations(id),
        tableName TEXT NOT NULL,
        rowId TEXT NOT NULL,
        -- The row as JSON; null when it did not exist.
        before TEXT,
        after TEXT
      ) STRICT;
      CREATE INDEX journalByOperation ON journal(operationId);
      CREATE INDEX journalByRow ON journal(tableName, rowId);
      CREATE TRIGGER journalStays BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER journalKeeps BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

      CREATE TABLE searchDocuments (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        recordId TEXT NOT NULL,
        UNIQUE (kind, recordId)
      ) STRICT;
      CREATE VIRTUAL TABLE searchIndex USING fts5 (
        title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
      );
    `)
  },
}
