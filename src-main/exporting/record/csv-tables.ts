import { scriptOf } from '../../shared/name-language.ts'
import type { CellValue } from './csv-cells.ts'
import { type Column, dated, day, instant, integer, sourced, text } from './csv-columns.ts'
import {
  gradeOf,
  pagesOf,
  type RecordActor,
  type RecordArticle,
  type RecordFact,
  type RecordMeeting,
  type RecordMeetingDocument,
  type RecordMeetingItem,
  type RecordName,
  type RecordParticipation,
  type RecordPlace,
  type RecordPosition,
  type RecordRelation,
  type RecordSource,
  type RecordStatement,
} from './record-parts.ts'
import type { WholeRecord } from './record-store.ts'

/** A table of the record. Each row is one part, under its `id`. */
export type RecordTable = {
  name: string
  columns: Omit<Column<never>, 'value'>[]
  /** The cells of each row; null stands between two parts of the record. */
  rows: (record: WholeRecord) => Iterable<CellValue[] | null>
}

function table<Row>(
  name: string,
  rows: (record: WholeRecord) => Iterable<Row | null>,
  columns: Column<Row>[],
): RecordTable {
  return {
    name,
    columns,
    *rows(record) {
      for (const row of rows(record))
        yield row === null ? null : columns.map(({ value }) => value(row))
    },
  }
}

/** Each part, and null after it. */
function* counted<Part>(parts: Iterable<Part>): Iterable<Part | null> {
  for (const part of parts) {
    yield part
    yield null
  }
}

function* flat<Part, Row>(parts: Iterable<Part>, rows: (part: Part) => Row[]): Iterable<Row> {
  for (const part of parts) yield* rows(part)
}

/** Every table of the record, in the order of reading. */
export const recordTables: readonly RecordTable[] = [
  table<RecordActor>('actors', (record) => counted(record.actors()), [
    text('id'),
    text('kind'),
    text('name'),
    text('acronym'),
    text('country'),
    text('description'),
    instant('createdAt'),
    instant('updatedAt'),
    ...sourced,
  ]),
  table<RecordName>('names', (record) => flat(record.actors(), ({ names }) => names), [
    text('id'),
    text('actorId', 'actors'),
    text('name'),
    text('kind'),
    text('language'),
    { name: 'script', type: 'string', value: ({ name }) => scriptOf(name) },
    ...sourced,
  ]),
  table<RecordPosition>(
    'positions',
    (record) => flat(record.actors(), ({ positions }) => positions),
    [
      text('id'),
      text('actorId', 'actors'),
      text('rank'),
      text('title'),
      text('organisation'),
      text('country'),
      ...dated('heldFrom'),
      ...dated('heldTo'),
      day('firstSeenOn'),
      day('lastSeenOn'),
      ...sourced,
    ],
  ),
  table<RecordRelation>(
    'relations',
    (record) => flat(record.actors(), ({ relations }) => relations),
    [
      text('id'),
      text('fromId', 'actors'),
      text('fromName'),
      text('kind'),
      text('words'),
      text('toId', 'actors'),
      text('toName'),
      ...dated('heldFrom'),
      ...dated('heldTo'),
      ...sourced,
    ],
  ),
  table<RecordMeeting>('meetings', (record) => counted(record.meetings()), [
    text('id'),
    text('title'),
    text('kind'),
    text('status'),
    ...dated('date'),
    text('place'),
    text('country'),
    text('organiser'),
    text('agenda'),
    text('outcome'),
    text('drafter'),
    day('draftedOn'),
    text('distribution'),
    text('series'),
    instant('finalAt'),
    instant('createdAt'),
    instant('updatedAt'),
    ...sourced,
  ]),
  table<RecordParticipation>(
    'participations',
    (record) => flat(record.meetings(), ({ participations }) => participations),
    [
      text('id'),
      text('meetingId', 'meetings'),
      text('actorId', 'actors'),
      text('actorName'),
      text('capacity'),
      integer('rankInList'),
      ...sourced,
    ],
  ),
  table<RecordMeetingItem>(
    'meetingItems',
    (record) => flat(record.meetings(), ({ items }) => items),
    [
      text('id'),
      text('meetingId', 'meetings'),
      text('kind'),
      integer('rankInMeeting'),
      text('text'),
      text('ownerId', 'actors'),
      text('ownerName'),
      ...dated('deadline'),
      text('kept'),
      ...sourced,
    ],
  ),
  table<RecordMeetingDocument>(
    'meetingDocuments',
    (record) => flat(record.meetings(), ({ documents }) => documents),
    [text('id'), text('meetingId', 'meetings'), text('articleId', 'sources')],
  ),
  table<RecordStatement>('statements', (record) => counted(record.statements()), [
    text('id'),
    text('actorId', 'actors'),
    text('actorName'),
    text('meetingId', 'meetings'),
    text('type'),
    text('text'),
    text('language'),
    text('translation'),
    ...dated('saidOn'),
    ...sourced,
  ]),
  table<RecordFact>('facts', (record) => counted(record.facts()), [
    text('id'),
    ...dated('date'),
    text('text'),
    text('meetingId', 'meetings'),
    instant('createdAt'),
    ...sourced,
  ]),
  table<RecordPlace>('places', (record) => record.places(), [
    text('id'),
    text('name'),
    text('country'),
    ...sourced,
  ]),
  table<RecordArticle>('sources', (record) => counted(record.articles()), [
    text('id'),
    text('title'),
    text('outlet'),
    text('author'),
    text('agency'),
    text('address'),
    text('datelinePlace'),
    day('publishedOn'),
    day('accessedOn'),
    text('language'),
    text('sourceReliability'),
    integer('informationCredibility'),
    text('originId', 'sources'),
    text('fileName'),
    text('mediaType'),
    integer('byteLength'),
    { name: 'sha256', type: 'string', value: ({ originalHash }) => originalHash },
    instant('importedAt'),
  ]),
  table<RecordSource>('evidence', (record) => record.sources(), [
    text('id'),
    text('recordKind'),
    text('recordId'),
    text('attribute'),
    { name: 'value', type: 'string', value: ({ value }) => asText(value) },
    text('passageId'),
    { name: 'sourceId', type: 'string', of: 'sources', value: ({ articleId }) => articleId },
    text('quote'),
    integer('start'),
    integer('end'),
    text('state'),
    { name: 'pages', type: 'string', value: pagesOf },
    { name: 'grade', type: 'string', value: gradeOf },
    instant('dismissedAt'),
    instant('createdAt'),
  ]),
]

/** A value of a passage: words as they are, anything else as JSON. */
function asText(value: unknown): string | null {
  if (value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
