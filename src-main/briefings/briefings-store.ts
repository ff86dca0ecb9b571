import { AppError } from '../shared/app-error.ts'
import type {
  Briefing,
  BriefingDetails,
  BriefingSection,
  BriefingSubject,
  BriefingSummary,
  SectionKind,
} from '../shared/briefing.ts'
import type { Database } from '../store/database.ts'

type Row = Omit<Briefing, 'reviewed' | 'subject'> & { reviewed: number; subject: string }

const columns = `id, template, title, language, marking, issuer, addressees, drafter, documentDate,
  reference, form, lengthLimit, paper, contents, watermark, meetingId, subject, reviewed, createdAt, updatedAt`
const values = columns.replace(/\w+/g, (column) => `@${column}`)

/** The SQL of briefings and their sections. Writes must be made inside an operation. */
export function briefingStore(db: Database) {
  const list = db.prepare<[], BriefingSummary>(
    `SELECT id, title, marking, documentDate, language, updatedAt FROM briefings
     ORDER BY updatedAt DESC, id DESC`,
  )
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM briefings WHERE id = ?`)
  const leftOut = db.prepare<[string], string>('SELECT leftOut FROM briefings WHERE id = ?').pluck()
  const setLeftOut = db.prepare<[string, string]>('UPDATE briefings SET leftOut = ? WHERE id = ?')
  const insert = db.prepare<[Row]>(`INSERT INTO briefings (${columns}) VALUES (${values})`)
  const update = db.prepare<[BriefingDetails & { id: string; updatedAt: string }]>(
    `UPDATE briefings SET title = @title, language = @language, marking = @marking,
       issuer = @issuer, addressees = @addressees, drafter = @drafter,
       documentDate = @documentDate, reference = @reference, paper = @paper,
       form = @form, lengthLimit = @lengthLimit, contents = @contents, watermark = @watermark, updatedAt = @updatedAt
     WHERE id = @id`,
  )
  const touch = db.prepare<[string, string]>('UPDATE briefings SET updatedAt = ? WHERE id = ?')
  const remove = db.prepare<[string]>('DELETE FROM briefings WHERE id = ?')
  const sections = db.prepare<[string], BriefingSection>(
    `SELECT id, briefingId, kind, heading, body, rankInBriefing FROM briefingSections
     WHERE briefingId = ? ORDER BY rankInBriefing, id`,
  )
  const section = db.prepare<[string], BriefingSection>(
    `SELECT id, briefingId, kind, heading, body, rankInBriefing FROM briefingSections
     WHERE id = ?`,
  )
  const insertSection = db.prepare<[BriefingSection]>(
    `INSERT INTO briefingSections (id, briefingId, kind, heading, body, rankInBriefing)
     VALUES (@id, @briefingId, @kind, @heading, @body, @rankInBriefing)`,
  )
  const updateSection = db.prepare<[string, string, string]>(
    'UPDATE briefingSections SET heading = ?, body = ? WHERE id = ?',
  )
  const setRank = db.prepare<[number, string]>(
    'UPDATE briefingSections SET rankInBriefing = ? WHERE id = ?',
  )
  const removeSection = db.prepare<[string]>('DELETE FROM briefingSections WHERE id = ?')
  const sectionsInLatest = db
    .prepare<[]>(
      `SELECT 1 FROM journal WHERE operationId = (SELECT max(id) FROM operations)
         AND tableName = 'briefingSections'`,
    )
    .pluck()

  return {
    /** Latest first. */
    list: (): BriefingSummary[] => list.all(),
    /** @throws AppError notFound */
    get(id: string): Briefing {
      const row = byId.get(id)
      if (row === undefined) throw new AppError('notFound', `no briefing ${id}`)
      return readBriefing(row)
    },
    add: (briefing: Briefing): void =>
      void insert.run({
        ...briefing,
        subject: JSON.stringify(briefing.meetingId === null ? briefing.subject : { kind: 'none' }),
        reviewed: briefing.reviewed ? 1 : 0,
      }),
    /** The kinds of section that the analyst did not want. */
    leftOut: (id: string): SectionKind[] => kinds(leftOut.get(id)),
    /** Remembers that a kind of section is not wanted, or is wanted again. */
    leaveOut(id: string, kind: SectionKind, unwanted = true): void {
      const others = kinds(leftOut.get(id)).filter((one) => one !== kind)
      setLeftOut.run(JSON.stringify(unwanted ? [...others, kind] : others), id)
    },
    replaceDetails: (details: BriefingDetails & { id: string; updatedAt: string }): void =>
      void update.run(details),
    /** Says that the briefing was changed now. */
    touch: (id: string, updatedAt: string): void => void touch.run(updatedAt, id),
    remove: (id: string): void => void remove.run(id),
    /** In the order of the document. */
    sections: (briefingId: string): BriefingSection[] => sections.all(briefingId),
    /** @throws AppError notFound */
    section(id: string): BriefingSection {
      const row = section.get(id)
      if (row === undefined) throw new AppError('notFound', `no section ${id}`)
      return row
    },
    addSection: (one: BriefingSection): void => void insertSection.run(one),
    replaceSection: (id: string, heading: string, body: string): void =>
      void updateSection.run(heading, body, id),
    setRank: (id: string, rank: number): void => void setRank.run(rank, id),
    removeSection: (id: string): void => void removeSection.run(id),
    /** Whether the latest operation wrote a section. */
    sectionsWereLast: (): boolean => sectionsInLatest.get() !== undefined,
  }
}

/** A briefing as its row holds it: the meeting it is about is in a column of its own. */
function readBriefing({ subject, reviewed, ...row }: Row): Briefing {
  return {
    ...row,
    reviewed: reviewed === 1,
    subject:
      row.meetingId === null
        ? // Written by this file alone, from values the contract has parsed.
          (JSON.parse(subject) as BriefingSubject)
        : { kind: 'meeting', id: row.meetingId },
  }
}

function kinds(column: string | undefined): SectionKind[] {
  return column === undefined ? [] : (JSON.parse(column) as SectionKind[])
}
