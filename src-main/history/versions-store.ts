import type { RecordKind } from '../shared/identity.ts'
import type { OneText, TextKind, TextMoment, TextPart } from '../shared/text-version.ts'
import type { Database } from '../store/database.ts'
import type { RowImage } from '../store/row-image.ts'
import type { TextEntry } from './group-versions.ts'

/** The details of a briefing that are printed at its head. */
const details = ['marking', 'issuer', 'addressees', 'drafter', 'documentDate', 'reference'] as const

const columns = `j.id AS entry, j.operationId, o.name, o.subject, o.author, o.at,
  iif(j.tableName = @kind, j.after IS NULL, NULL) AS gone,
  (SELECT n.name FROM namedVersions n
   WHERE n.kind = @kind AND n.recordId = @id AND n.journalId = j.id) AS label`

/* The sections a briefing ever had: found by the index of the journal that exists for it. */
const ofBriefing = `j.tableName = 'briefingSections' AND ifnull(j.after, j.before) ->> 'briefingId' = @id`

/** Null: an entry about a section of the briefing, which says nothing of whether that is there. */
type Row = Omit<TextEntry, 'gone'> & { gone: number | null }

/** The SQL of the history of texts: readings of the journal, by its indexes. */
export function versionsStore(db: Database) {
  const ofRow = db.prepare<OneText, Row>(
    `SELECT ${columns} FROM journal j JOIN operations o ON o.id = j.operationId
     WHERE j.tableName = @kind AND j.rowId = @id ORDER BY j.id`,
  )
  const ofWhole = db.prepare<OneText, Row>(
    `SELECT ${columns} FROM journal j JOIN operations o ON o.id = j.operationId
     WHERE j.tableName = @kind AND j.rowId = @id
     UNION ALL
     SELECT ${columns} FROM journal j JOIN operations o ON o.id = j.operationId
     WHERE ${ofBriefing} ORDER BY entry`,
  )
  const imageAt = db
    .prepare<[RecordKind, string, number], string | null>(
      `SELECT after FROM journal WHERE tableName = ? AND rowId = ? AND id <= ?
       ORDER BY id DESC LIMIT 1`,
    )
    .pluck()
  const sectionIds = db
    .prepare<{ id: string }, string>(`SELECT DISTINCT j.rowId FROM journal j WHERE ${ofBriefing}`)
    .pluck()
  // Typing in a text keeps its time; what an undo wrote back has the time of the undo.
  const saves = db.prepare<
    OneText & { first: number; last: number },
    { entry: number; at: string }
  >(
    `SELECT j.id AS entry, max(o.at, ifnull(j.after ->> 'updatedAt', o.at)) AS at
     FROM journal j JOIN operations o ON o.id = j.operationId
     WHERE j.tableName = @kind AND j.rowId = @id AND j.id BETWEEN @first AND @last
     ORDER BY j.id DESC`,
  )
  const label = db.prepare<TextMoment, { id: string; name: string }>(
    'SELECT id, name FROM namedVersions WHERE kind = @kind AND recordId = @id AND journalId = @entry',
  )
  const insertLabel = db.prepare<TextMoment & { labelId: string; name: string; at: string }>(
    `INSERT INTO namedVersions (id, kind, recordId, journalId, name, createdAt)
     VALUES (@labelId, @kind, @id, @entry, @name, @at)`,
  )
  const updateLabel = db.prepare<[string, string]>('UPDATE namedVersions SET name = ? WHERE id = ?')
  const removeLabel = db.prepare<[string]>('DELETE FROM namedVersions WHERE id = ?')

  function image(kind: TextKind, id: string, entry: number): RowImage | null {
    const after = imageAt.get(kind, id, entry) ?? null
    // What the triggers wrote: a row as JSON.
    return after === null ? null : (JSON.parse(after) as RowImage)
  }

  function sections(briefingId: string, entry: number): RowImage[] {
    return sectionIds
      .all({ id: briefingId })
      .map((id) => image('briefingSections', id, entry))
      .filter((section) => section !== null)
      .toSorted(
        (one, other) =>
          Number(one['rankInBriefing']) - Number(other['rankInBriefing']) ||
          text(one['id']).localeCompare(text(other['id'])),
      )
  }

  return {
    /** Every entry about a text, oldest first. */
    entries(one: OneText): TextEntry[] {
      let gone = false
      return (one.kind === 'briefings' ? ofWhole : ofRow).all(one).map((row) => {
        if (row.gone !== null) gone = row.gone === 1
        return { ...row, gone }
      })
    },
    saves: (one: OneText & { first: number; last: number }) => saves.all(one),
    /** The row of a text at an entry; null when it was not there. */
    image: ({ kind, id, entry }: TextMoment): RowImage | null => image(kind, id, entry),
    /** The sections of a briefing at an entry, in their order. */
    sections,
    /** A text as it read at an entry; no parts when it was not there. */
    parts({ kind, id, entry }: TextMoment): TextPart[] {
      const row = image(kind, id, entry)
      if (row === null) return []
      if (kind !== 'briefings')
        return [{ id, heading: text(row['title'] ?? row['heading']), body: text(row['body']) }]
      const head = details.map((name) => text(row[name])).filter((line) => line !== '')
      return [
        { id, heading: text(row['title']), body: head.join('\n') },
        ...sections(id, entry).map((section) => ({
          id: text(section['id']),
          heading: text(section['heading']),
          body: text(section['body']),
        })),
      ]
    },
    label: (moment: TextMoment) => label.get(moment) ?? null,
    addLabel: (moment: TextMoment, labelId: string, name: string, at: string): void =>
      void insertLabel.run({ ...moment, labelId, name, at }),
    renameLabel: (id: string, name: string): void => void updateLabel.run(name, id),
    removeLabel: (id: string): void => void removeLabel.run(id),
  }
}

function text(value: string | number | null | undefined): string {
  return String(value ?? '')
}
