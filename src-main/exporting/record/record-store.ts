import { readRange } from '../../record/dated-column.ts'
import type { Actor, ActorName, Position } from '../../shared/actor.ts'
import type { RecordKind } from '../../shared/identity.ts'
import type { Fact, Meeting, Statement } from '../../shared/meeting.ts'
import type { Relation } from '../../shared/relation.ts'
import type { Database } from '../../store/database.ts'
import type {
  RecordActor,
  RecordArticle,
  RecordFact,
  RecordMeeting,
  RecordMeetingDocument,
  RecordMeetingItem,
  RecordParticipation,
  RecordPassage,
  RecordPlace,
  RecordRelation,
  RecordSource,
  RecordStatement,
} from './record-parts.ts'

type Dates<T, Keys extends keyof T> = Omit<T, Keys> & Record<Keys, string | null>
type PositionRow = Dates<Position, 'heldFrom' | 'heldTo'>
type RelationRow = Dates<Relation, 'heldFrom' | 'heldTo'> &
  Pick<RecordRelation, 'fromName' | 'toName' | 'toKind'>
type MeetingRow = Dates<Meeting, 'date'>
type StatementRow = Dates<Statement, 'saidOn'>
type FactRow = Omit<Fact, 'date'> & { date: string }
type SourceRow = Omit<RecordSource, 'value'> & { value: string | null }
type ArticleRow = Omit<RecordArticle, 'supports'>

/** Everything the record holds, part by part, each in the order of its ids. */
export type WholeRecord = ReturnType<typeof recordStore>

/** The SQL of exporting the whole record: reads only, row after row, so that no size fills the memory. */
export function recordStore(db: Database) {
  const total = db
    .prepare<[], number>(
      `SELECT (SELECT count(*) FROM actors WHERE canonicalId = id) + (SELECT count(*) FROM meetings)
         + (SELECT count(*) FROM statements) + (SELECT count(*) FROM facts WHERE mergedInto IS NULL)
         + (SELECT count(*) FROM articles)`,
    )
    .pluck()
  const changedAt = db.prepare<[], string | null>('SELECT max(at) FROM operations').pluck()
  const firstWritten = db
    .prepare<[string, string], string>(
      `SELECT o.at FROM journal j JOIN operations o ON o.id = j.operationId
       WHERE j.tableName = ? AND j.rowId = ? ORDER BY j.id LIMIT 1`,
    )
    .pluck()
  const actors = db.prepare<[], Actor>(
    `SELECT id, kind, name, acronym, country, description, createdAt, updatedAt
     FROM actors WHERE canonicalId = id ORDER BY id`,
  )
  const members = db
    .prepare<[string], string>('SELECT id FROM actors WHERE canonicalId = ? ORDER BY id')
    .pluck()
  const names = db.prepare<[string], ActorName>(
    `SELECT n.id, m.canonicalId AS actorId, n.name,
       iif(n.kind = 'name' AND m.id <> m.canonicalId, 'variant', n.kind) AS kind, n.language
     FROM actors m JOIN actorNames n ON n.actorId = m.id WHERE m.canonicalId = ? ORDER BY n.id`,
  )
  const positions = db.prepare<[string], PositionRow>(
    `SELECT p.id, m.canonicalId AS actorId, p.rank, p.title, p.organisation, p.country, p.heldFrom,
       p.heldTo, p.firstSeenOn, p.lastSeenOn
     FROM actors m JOIN positions p ON p.actorId = m.id WHERE m.canonicalId = ? ORDER BY p.id`,
  )
  const relations = db.prepare<[string], RelationRow>(
    `SELECT r.id, f.id AS fromId, f.name AS fromName, o.id AS toId, o.name AS toName,
       o.kind AS toKind, r.kind, r.words, r.heldFrom, r.heldTo
     FROM actors m JOIN relations r ON r.fromId = m.id JOIN actors f ON f.id = m.canonicalId
       JOIN shownActors o ON o.memberId = r.toId
     WHERE m.canonicalId = ? AND o.id <> f.id ORDER BY r.id`,
  )
  const named = db
    .prepare<[string], string>(
      `SELECT a.id FROM actorNames n JOIN shownActors a ON a.memberId = n.actorId
       WHERE n.folded = ? AND a.kind <> 'person' ORDER BY a.id LIMIT 1`,
    )
    .pluck()
  const meetings = db.prepare<[], MeetingRow>(
    `SELECT id, title, kind, status, date, place, country, organiser, agenda, outcome, drafter, draftedOn,
       distribution, series, finalAt, createdAt, updatedAt FROM meetings ORDER BY id`,
  )
  const participations = db.prepare<[string], Omit<RecordParticipation, 'sources'>>(
    `SELECT p.id, p.meetingId, a.id AS actorId, a.name AS actorName, p.capacity, p.rankInList
     FROM participations p JOIN shownActors a ON a.memberId = p.actorId
     WHERE p.meetingId = ? ORDER BY p.rankInList, p.id`,
  )
  const items = db.prepare<
    [string],
    Omit<RecordMeetingItem, 'sources' | 'deadline'> & { deadline: string | null }
  >(
    `SELECT i.id, i.meetingId, i.kind, i.text, i.rankInMeeting, a.id AS ownerId, a.name AS ownerName,
       i.deadline, i.kept
     FROM meetingItems i LEFT JOIN shownActors a ON a.memberId = i.ownerId
     WHERE i.meetingId = ? ORDER BY i.kind, i.rankInMeeting, i.id`,
  )
  const documents = db.prepare<[string], RecordMeetingDocument>(
    'SELECT id, meetingId, articleId FROM meetingDocuments WHERE meetingId = ? ORDER BY id',
  )
  const statements = db.prepare<[], StatementRow & { actorName: string | null }>(
    `SELECT s.id, a.id AS actorId, a.name AS actorName, s.meetingId, s.type, s.text, s.language,
       s.translation, s.saidOn
     FROM statements s LEFT JOIN shownActors a ON a.memberId = s.actorId ORDER BY s.id`,
  )
  const facts = db.prepare<[], FactRow>(
    'SELECT id, date, text, meetingId, createdAt FROM facts WHERE mergedInto IS NULL ORDER BY id',
  )
  const tellings = db
    .prepare<[string], string>('SELECT id FROM facts WHERE mergedInto = ? ORDER BY createdAt, id')
    .pluck()
  const articles = db.prepare<[], ArticleRow>(
    `SELECT a.id, a.title, a.outlet, a.author, a.agency, a.address, a.datelinePlace, a.publishedOn,
       a.accessedOn, a.language, a.sourceReliability, a.informationCredibility, a.originalHash,
       a.importedAt, ifnull(a.originId, a.id) AS originId, o.fileName, o.mediaType, o.byteLength
     FROM articles a JOIN originals o ON o.sha256 = a.originalHash ORDER BY a.id`,
  )
  const places = db.prepare<[], Omit<RecordPlace, 'sources'>>(
    'SELECT id, name, country FROM places ORDER BY id',
  )
  const supports = db.prepare<{ id: string }, { kind: RecordKind; id: string }>(
    `SELECT DISTINCT iif(n.id IS NULL, e.recordKind, 'actors') AS kind,
       coalesce(s.id, n.actorId, f.mergedInto, e.recordId) AS id
     FROM passages p JOIN evidence e ON e.passageId = p.id
     LEFT JOIN actorNames n ON e.recordKind = 'actorNames' AND n.id = e.recordId
     LEFT JOIN shownActors s ON s.memberId = ifnull(n.actorId, e.recordId)
     LEFT JOIN facts f ON e.recordKind = 'facts' AND f.id = e.recordId
     WHERE p.articleId = @id AND e.dismissedAt IS NULL
     UNION SELECT 'meetings', meetingId FROM meetingDocuments WHERE articleId = @id ORDER BY 1, 2`,
  )
  const sourced = `SELECT e.id, e.recordKind, e.recordId, e.attribute, e.value, e.dismissedAt,
       e.createdAt, p.id AS passageId, p.articleId, p.quote, p.start, p."end", p.state,
       p.firstPage, p.lastPage, a.title AS articleTitle, a.outlet, a.address, a.publishedOn,
       a.sourceReliability, a.informationCredibility, a.originalHash,
       ifnull(a.originId, a.id) AS originId
     FROM evidence e JOIN passages p ON p.id = e.passageId JOIN articles a ON a.id = p.articleId`
  const sources = db.prepare<[RecordKind, string], SourceRow>(
    `${sourced} WHERE e.recordKind = ? AND e.recordId = ?
     ORDER BY a.publishedOn, a.id, p.start, e.attribute, e.id`,
  )
  const allSources = db.prepare<[], SourceRow>(`${sourced} ORDER BY e.id`)
  const passages = db.prepare<[], RecordPassage>(
    `SELECT id, articleId, quote, firstPage, lastPage FROM passages
     WHERE id IN (SELECT passageId FROM evidence) ORDER BY id`,
  )

  /** What a part of the record rests on, in order of publication. */
  function sourcesOf(kind: RecordKind, id: string): RecordSource[] {
    return sources.all(kind, id).map(readSource)
  }

  function* each<Row, Part>(rows: Iterable<Row>, read: (row: Row) => Part): Iterable<Part> {
    for (const row of rows) yield read(row)
  }

  return {
    /** How many parts there are to go through: actors, meetings, statements, facts and articles. */
    total: (): number => total.get() ?? 0,
    /** When the record changed last; null for an empty one. */
    changedAt: (): string | null => changedAt.get() ?? null,
    /** When a row was first written; null when the journal does not know it. */
    writtenAt: (table: RecordKind, id: string): string | null =>
      firstWritten.get(table, id) ?? null,
    /** The organisation, state or group of this folded name. */
    bodyNamed: (folded: string): string | null => named.get(folded) ?? null,
    actors: (): Iterable<RecordActor> =>
      each(actors.iterate(), (actor) => ({
        ...actor,
        names: names
          .all(actor.id)
          .map((name) => ({ ...name, sources: sourcesOf('actorNames', name.id) })),
        positions: positions.all(actor.id).map((position) => ({
          ...position,
          heldFrom: readRange(position.heldFrom),
          heldTo: readRange(position.heldTo),
          sources: sourcesOf('positions', position.id),
        })),
        relations: relations.all(actor.id).map((relation) => ({
          ...relation,
          heldFrom: readRange(relation.heldFrom),
          heldTo: readRange(relation.heldTo),
          sources: sourcesOf('relations', relation.id),
        })),
        sources: members.all(actor.id).flatMap((id) => sourcesOf('actors', id)),
      })),
    meetings: (): Iterable<RecordMeeting> =>
      each(meetings.iterate(), (meeting) => ({
        ...meeting,
        date: readRange(meeting.date),
        participations: participations
          .all(meeting.id)
          .map((one) => ({ ...one, sources: sourcesOf('participations', one.id) })),
        items: items.all(meeting.id).map((item) => ({
          ...item,
          deadline: readRange(item.deadline),
          sources: sourcesOf('meetingItems', item.id),
        })),
        documents: documents.all(meeting.id),
        sources: sourcesOf('meetings', meeting.id),
      })),
    statements: (): Iterable<RecordStatement> =>
      each(statements.iterate(), (statement) => ({
        ...statement,
        saidOn: readRange(statement.saidOn),
        sources: sourcesOf('statements', statement.id),
      })),
    facts: (): Iterable<RecordFact> =>
      each(facts.iterate(), (fact) => ({
        ...fact,
        // Written by the facts store alone, from values the contract has parsed.
        date: JSON.parse(fact.date) as Fact['date'],
        sources: [fact.id, ...tellings.all(fact.id)].flatMap((id) => sourcesOf('facts', id)),
      })),
    articles: (): Iterable<RecordArticle> =>
      each(articles.iterate(), (article) => ({ ...article, supports: supports.all(article) })),
    places: (): Iterable<RecordPlace> =>
      each(places.iterate(), (place) => ({ ...place, sources: sourcesOf('places', place.id) })),
    /** Passages that support something. */
    passages: (): Iterable<RecordPassage> => passages.iterate(),
    sources: (): Iterable<RecordSource> => each(allSources.iterate(), readSource),
  }
}

function readSource(row: SourceRow): RecordSource {
  // Written by the evidence store alone, as JSON.
  return { ...row, value: row.value === null ? null : (JSON.parse(row.value) as unknown) }
}
