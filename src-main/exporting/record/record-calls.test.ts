import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildAnswer } from '../../ipc/answer.ts'
import { AppError } from '../../shared/app-error.ts'
import type { Handlers } from '../../shared/contract.ts'
import { exportRecord } from './export-record.ts'
import { recordCalls, type RecordCallsOptions } from './record-calls.ts'
import { sampleRecord } from './record-for-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'aide-record-calls-'))

/** The calls of a window whose person saves under the name proposed. */
function desk(options: Partial<RecordCallsOptions> = {}) {
  const told: string[] = []
  const record = recordCalls({
    askPath: (name) => Promise.resolve(join(folder, name)),
    start: () => ({ ended: Promise.resolve(), cancel: () => undefined }),
    now: () => new Date('2026-01-02T03:04:05Z'),
    fileName: () => 'Dossier',
    announce: () => told.push('moved on'),
    ...options,
  })
  // The other groups are not called here.
  return { answer: buildAnswer({ record } as unknown as Handlers, { checkAnswers: true }), told }
}

describe('exporting the record from the window', () => {
  it('proposes a name with the day and the ending of the form, and tells of its progress', async () => {
    const store = await sampleRecord()
    const { answer, told } = desk({
      start: ({ format, path, at }, onProgress) => ({
        ended: Promise.resolve().then(() => {
          exportRecord(store.db, { format, path, at, onProgress })
        }),
        cancel: () => undefined,
      }),
    })
    const reply = await answer('record', 'exportWhole', { format: 'stix' })
    const path = join(folder, '2026-01-02 Dossier.stix.json')
    expect(reply).toEqual({ ok: true, value: { path } })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ type: 'bundle' })
    expect(told.length).toBeGreaterThan(1)
    expect(await answer('record', 'progress', {})).toEqual({ ok: true, value: { running: null } })
  })

  it('writes nothing when the person gives up', async () => {
    const before = readdirSync(folder)
    const { answer } = desk({ askPath: () => Promise.resolve(null) })
    const reply = await answer('record', 'exportWhole', { format: 'csv' })
    expect(reply).toEqual({ ok: true, value: { path: null } })
    expect(readdirSync(folder)).toEqual(before)
  })

  it('runs one export at a time, which can be ended', async () => {
    let end = (): void => undefined
    const { answer } = desk({
      start: (_written, onProgress) => {
        onProgress({ done: 0, total: 9 })
        return {
          ended: new Promise((_resolve, reject) => {
            end = () => reject(new AppError('cancelled', 'ended'))
          }),
          cancel: () => end(),
        }
      },
    })
    const first = answer('record', 'exportWhole', { format: 'csv' })
    await Promise.resolve()
    await expect
      .poll(() => answer('record', 'progress', {}))
      .toMatchObject({
        value: { running: { done: 0 } },
      })
    expect(await answer('record', 'exportWhole', { format: 'ftm' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    await answer('record', 'cancel', {})
    expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await answer('record', 'progress', {})).toEqual({ ok: true, value: { running: null } })
  })
})
