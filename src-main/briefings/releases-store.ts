import { createHash } from 'node:crypto'
import { AppError } from '../shared/app-error.ts'
import {
  type Release,
  type ReleaseCopy,
  type ReleasedContent,
  type ReleasedFinding,
  releasedContent,
} from '../shared/release.ts'
import type { Store } from '../store/open-store.ts'

type Row = Omit<Release, 'copies' | 'examination'> & { copies: string; examination: string | null }

const columns =
  'id, briefingId, number, releasedAt, drafter, copies, contentHash, pdfHash, pages, examination'

/** The SQL of released versions and their files. Writes must be made inside an operation. */
export function releaseStore({ db }: Store) {
  const of = db.prepare<[string], Row>(
    `SELECT ${columns} FROM releases WHERE briefingId = ? ORDER BY number DESC`,
  )
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM releases WHERE id = ?`)
  const content = db.prepare<[string], string>('SELECT content FROM releases WHERE id = ?').pluck()
  const examined = db.prepare<
    [string],
    { examination: string | null; examinationHash: string | null }
  >('SELECT examination, examinationHash FROM releases WHERE id = ?')
  const insert = db.prepare(
    `INSERT INTO releases (${columns}, content, examinationHash)
     VALUES (${columns.replace(/\w+/g, (column) => `@${column}`)}, @content, @examinationHash)`,
  )
  const file = db
    .prepare<[string], Buffer>('SELECT bytes FROM releasedFiles WHERE sha256 = ?')
    .pluck()
  const addFile = db.prepare(
    'INSERT OR IGNORE INTO releasedFiles (sha256, byteLength, bytes) VALUES (?, ?, ?)',
  )

  function written(id: string): string {
    const text = content.get(id)
    if (text === undefined) throw new AppError('notFound', `no release ${id}`)
    return text
  }

  return {
    /** Latest first. */
    of: (briefingId: string): Release[] => of.all(briefingId).map(read),
    /** @throws AppError notFound */
    get(id: string): Release {
      const row = byId.get(id)
      if (row === undefined) throw new AppError('notFound', `no release ${id}`)
      return read(row)
    },
    /** What it said. @throws AppError notFound */
    content: (id: string): ReleasedContent => releasedContent.parse(JSON.parse(written(id))),
    contentHash: (id: string): string => hashOf(written(id)),
    /** Whether what the check found is what was kept; true of a version that kept nothing. */
    examinationIntact(id: string): boolean {
      const row = examined.get(id)
      if (row === undefined) throw new AppError('notFound', `no release ${id}`)
      return row.examination === null || hashOf(row.examination) === row.examinationHash
    },
    /** The bytes that went out. @throws AppError notFound */
    pdf({ pdfHash }: Release): Uint8Array {
      const bytes = file.get(pdfHash)
      if (bytes === undefined) throw new AppError('notFound', `no released file ${pdfHash}`)
      return new Uint8Array(bytes)
    },
    add(
      release: Omit<Release, 'contentHash' | 'pdfHash'>,
      said: ReleasedContent,
      pdf: Uint8Array,
    ): void {
      const text = JSON.stringify(said)
      const pdfHash = hashOf(pdf)
      const examination = release.examination === null ? null : JSON.stringify(release.examination)
      addFile.run(pdfHash, pdf.byteLength, pdf)
      insert.run({
        ...release,
        copies: JSON.stringify(release.copies),
        content: text,
        contentHash: hashOf(text),
        pdfHash,
        examination,
        examinationHash: examination === null ? null : hashOf(examination),
      })
    },
  }
}

/** SHA-256 in lower-case hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function read(row: Row): Release {
  // Written by this file alone, from values the contract has parsed.
  return {
    ...row,
    copies: JSON.parse(row.copies) as ReleaseCopy[],
    examination:
      row.examination === null ? null : (JSON.parse(row.examination) as ReleasedFinding[]),
  }
}
