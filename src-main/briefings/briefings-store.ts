import { AppError } from '../shared/app-error.ts'
import type {
  Briefing,
  BriefingDetails,
  BriefingSection,
  BriefingSummary,
} from '../shared/briefing.ts'
import type { Database } from '../store/database.ts'

type Row = Omit<Briefing, 'reviewed'> & { reviewed: number }

const columns = `id, template, title, language, marking, issuer, addressees, drafter, documentDate,
  reference, paper, contents, watermark, meetingId, reviewed, createdAt, updatedAt`
const values = columns.replace(/\w+/g, (column) => `@${column}`)

/** The SQL of briefings and their sections. Writes must be made inside an operation. */
export function briefingStore(db: Database) {
  const list = db.prepare<[], BriefingSummary>(
    `SELECT id, title, marking, documentDate, language, updatedAt FROM briefings
     ORDER BY updatedAt DESC, id DESC`,
  )
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM briefings WHERE id = ?`)
  const meetingTitle = db
    .prepare<[string | null], string>('SELECT title FROM meetings WHERE id = ?')
    .pluck()
  const insert = db.prepare<[Row]>(`INSERT INTO briefings (${columns}) VALUES (${values})`)
  const update = db.prepare<[BriefingDetails & { id: string; updatedAt: string }]>(
    `UPDATE briefings SET title = @title, language = @language, marking = @marking,
       issuer = @issuer, addressees = @addressees, drafter = @drafter,
       documentDate = @documentDate, reference = @reference, paper = @paper,
       contents = @contents, watermark = @watermark, updatedAt = @updatedAt
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
      return { ...row, reviewed: row.reviewed === 1 }
    },
    meetingTitle: (meetingId: string | null): string | null => meetingTitle.get(meetingId) ?? null,
    add: (briefing: Briefing): void =>
      void insert.run({ ...briefing, reviewed: briefing.reviewed ? 1 : 0 }),
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
