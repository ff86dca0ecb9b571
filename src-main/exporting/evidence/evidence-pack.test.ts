import { unzipSync } from 'fflate/browser'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exporting } from '../export-briefing.ts'
import { sample, sampleStore } from '../sample-briefing.ts'
import { evidencePacks } from './evidence-pack.ts'
import { inContext } from './cited-passages.ts'
import { writePack } from './write-pack.ts'

const resources = join(import.meta.dirname, '../../../resources')
const at = new Date('2026-03-01T12:00:00Z')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-evidence-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The files of the sample's pack; its PDF is a stand-in, since nothing is printed here. */
function packOf(cancelled: () => boolean = () => false, told: number[] = []) {
  const store = sampleStore()
  const exports = exporting(store, {
    print: () => Promise.reject(new Error('nothing is printed here')),
    resources,
  })
  const pdf = () =>
    Promise.resolve({ bytes: new Uint8Array([37, 80, 68, 70]), pages: 1, blocks: [] })
  const evidence = evidencePacks(store, { ...exports, pdf })
  return evidence(sample.briefing, { onProgress: (done) => told.push(done), cancelled })
}

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('an evidence pack', () => {
  it('lists the right hash of every file it holds, as a zip archive and as a folder alike', async () => {
    const zip = join(folder, 'preuves.zip')
    await writePack(zip, packOf(), at)
    const files = unzipSync(new Uint8Array(readFileSync(zip)))
    const sums = new TextDecoder().decode(files['SHA256SUMS'])
    const listed = sums
      .trimEnd()
      .split('\n')
      .map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line))
    expect(Object.fromEntries(listed.map((line) => [line?.[2], line?.[1]]))).toEqual(
      Object.fromEntries(
        Object.entries(files)
          .filter(([name]) => name !== 'SHA256SUMS')
          .map(([name, bytes]) => [name, sha(bytes)]),
      ),
    )
    const apart = join(folder, 'preuves')
    await writePack(apart, packOf(), at)
    for (const [name, bytes] of Object.entries(files))
      expect(sha(readFileSync(join(apart, name))), name).toBe(sha(bytes))
  })

  it('shows each passage in the text around it, and keeps the original beside it', async () => {
    const path = join(folder, 'preuves')
    await writePack(path, packOf(), at)
    const page = readFileSync(join(path, 'passages.html'), 'utf8')
    expect(page).toMatch(/<mark>[^<]*Union du fleuve[^<]*<\/mark>/)
    expect(page).not.toMatch(/<script|<link|src=|url\(/)
    const table = readFileSync(join(path, 'passages.csv'), 'utf8')
    expect(table).toMatch(/^\ufeffrenvoi,média,titre,.*,SHA-256\r\n1,/)
    const [original] = readdirSync(join(path, 'originaux'))
    expect(table).toContain(`originaux/${original}`)
    expect(readFileSync(join(path, 'note.md'), 'utf8')).toContain(`(originaux/${original})`)
    expect(readFileSync(join(path, 'LISEZ-MOI.txt'), 'utf8')).toContain('sha256sum -c SHA256SUMS')
  })

  it('leaves nothing when it is given up, and tells how far it is while it goes on', async () => {
    const told: number[] = []
    await writePack(join(folder, 'whole'), packOf(undefined, told), at)
    expect(told).toEqual(told.toSorted((one, two) => one - two))
    let asked = 0
    const given = packOf(() => ++asked > 2)
    await expect(writePack(join(folder, 'preuves'), given, at)).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(readdirSync(folder)).toEqual(['whole'])
    const zip = packOf(() => true)
    await expect(writePack(join(folder, 'a.zip'), zip, at)).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(readdirSync(folder)).toEqual(['whole'])
  })

  it('never writes over a folder, nor where it cannot', async () => {
    const path = join(folder, 'taken')
    await writePack(path, packOf(), at)
    await expect(writePack(path, packOf(), at)).rejects.toMatchObject({ code: 'cannotWriteFile' })
    const file = join(folder, 'a-file')
    writeFileSync(file, 'x')
    await expect(writePack(join(file, 'in', 'preuves'), packOf(), at)).rejects.toMatchObject({
      code: 'cannotWriteFile',
    })
    expect(existsSync(join(file, 'in'))).toBe(false)
  })
})

it('a passage stands between the words around it, cut at spaces', () => {
  const text = `${'loin '.repeat(200)}avant PASSAGE après ${'loin '.repeat(200)}`
  const start = text.indexOf('PASSAGE')
  const { before, passage, after } = inContext(text, { start, end: start + 7 })
  expect(passage).toBe('PASSAGE')
  expect(before).toMatch(/^… loin .* avant $/)
  expect(after).toMatch(/^ après .* loin …$/)
})
