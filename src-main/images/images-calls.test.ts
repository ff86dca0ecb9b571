import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { imageLimits } from '../shared/image.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { imagesCalls } from './images-calls.ts'
import { pngImage } from './images-for-tests.ts'
import { imagesStore } from './images-store.ts'

let store: Store
let folder: string
let picked: string[]
let calls: ReturnType<typeof imagesCalls>
beforeEach(() => {
  store = openStore({ path: ':memory:', now: () => new Date('2026-11-30T10:00:00Z') })
  folder = mkdtempSync(join(tmpdir(), 'images-'))
  picked = []
  calls = imagesCalls(store, () => Promise.resolve(picked))
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const count = () => store.db.prepare('SELECT count(*) FROM images').pluck().get()

describe('an image', () => {
  it('is kept byte for byte under its hash, once', async () => {
    const bytes = pngImage(40, 30)
    const expected = {
      ...{ id: sha256(bytes), mediaType: 'image/png', byteLength: bytes.byteLength },
      ...{ width: 40, height: 30 },
    }
    expect(await calls.keep({ files: [bytes] })).toEqual({ images: [expected] })
    expect(await calls.keep({ files: [bytes] })).toEqual({ images: [expected] })
    expect(count()).toBe(1)
    expect(imagesStore(store.db).get(expected.id).bytes.equals(bytes)).toBe(true)
  })

  it('is not changed by anything, and no undo takes it away', async () => {
    await calls.keep({ files: [pngImage(2, 2)] })
    expect(() => store.db.prepare('UPDATE images SET width = 1').run()).toThrow('never changes')
    expect(store.operations.state().undo).toBeNull()
  })

  it('is picked with the system’s dialog, or not at all', async () => {
    expect(await calls.pick({})).toEqual({ images: [] })
    picked = [join(folder, 'carte.png')]
    writeFileSync(join(folder, 'carte.png'), pngImage(3, 5))
    expect(await calls.pick({})).toMatchObject({ images: [{ width: 3, height: 5 }] })
    picked = [join(folder, 'absent.png')]
    await expect(calls.pick({})).rejects.toMatchObject({ code: 'fileUnreadable' })
  })
})

describe('what is no image is refused, and nothing is kept', () => {
  const refused = (bytes: Uint8Array<ArrayBuffer>) => calls.keep({ files: [pngImage(1, 1), bytes] })

  it.each([
    ['a text', new TextEncoder().encode('<svg onload="alert(1)"/>')],
    ['nothing', new Uint8Array()],
    ['an image cut short', pngImage(400, 300).slice(0, 60)],
    ['a signature alone', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ])('%s', (_what, bytes) => {
    expect(() => refused(bytes)).toThrow(expect.objectContaining({ code: 'notAnImage' }))
    expect(count()).toBe(0)
  })

  it('one of too many bytes or too many pixels', () => {
    expect(() => refused(new Uint8Array(imageLimits.bytes + 1))).toThrow(
      expect.objectContaining({ code: 'imageTooLarge' }),
    )
    const wide = pngImage(1, 1)
    new DataView(wide.buffer).setUint32(16, 100_000)
    new DataView(wide.buffer).setUint32(20, 100_000)
    expect(() => refused(wide)).toThrow(expect.objectContaining({ code: 'imageTooLarge' }))
  })
})
