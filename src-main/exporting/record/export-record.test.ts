import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyStore } from '../../proposals/dossier-for-tests.ts'
import { AppError } from '../../shared/app-error.ts'
import { recordFormat, type RecordFormat } from '../../shared/record-export.ts'
import type { Store } from '../../store/open-store.ts'
import { exportRecord } from './export-record.ts'
import { sampleRecord } from './record-for-tests.ts'

const at = new Date('2026-01-02T03:04:05Z')
let store: Store
let folder = ''
beforeAll(async () => {
  store = await sampleRecord()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-record-'))
})

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

describe('exporting the whole record', () => {
  it.each(recordFormat.options)('writes the same %s twice for one record and instant', (format) => {
    const [one, other] = ['one', 'other'].map((name) => join(folder, name))
    for (const path of [one ?? '', other ?? '']) exportRecord(store.db, { format, path, at })
    expect(sha256(one ?? '')).toBe(sha256(other ?? ''))
  })

  it.each(recordFormat.options)('writes an empty record as %s', (format: RecordFormat) => {
    const path = join(folder, 'empty')
    expect(exportRecord(emptyStore().db, { format, path, at })).toBe(0)
    expect(existsSync(path)).toBe(true)
  })

  it('tells how far it is, and leaves the old file when it is ended', () => {
    const path = join(folder, 'record.jsonld')
    writeFileSync(path, 'old')
    const told: number[] = []
    expect(() =>
      exportRecord(store.db, {
        ...{ format: 'jsonld', path, at },
        onProgress({ done, total }) {
          told.push(done)
          expect(total).toBeGreaterThan(10)
          throw new AppError('cancelled', 'ended')
        },
      }),
    ).toThrow('ended')
    expect(told).toEqual([0])
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['record.jsonld'])
  })

  it('says clearly that the file cannot be written, and leaves nothing behind', () => {
    writeFileSync(join(folder, 'file'), '')
    const path = join(folder, 'file', 'record.zip')
    const write = () => exportRecord(store.db, { format: 'csv', path, at })
    expect(write).toThrow(expect.objectContaining({ code: 'cannotWriteFile', detail: { path } }))
    expect(readdirSync(folder)).toEqual(['file'])
  })
})
