import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importJob } from '../jobs/import-job.ts'
import { column, makePdf } from '../importing/samples/make-pdf.ts'
import { filesPicked, listFolder, readListed } from './list-folder.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'folder-'))

describe('a file on disk', () => {
  test('is handed over as plain bytes, which every reader takes in its own process', async () => {
    const path = join(folder(), 'note.pdf')
    writeFileSync(path, await makePdf([column(70, 80, ['Les ministres ont signé.'])]))
    const bytes = await readListed(path, 'note.pdf')
    expect(Buffer.isBuffer(bytes)).toBe(false)
    const { read, stop } = importJob(() => 'fr')
    try {
      const { article } = await read({ name: 'note.pdf', bytes })
      expect(article?.text).toBe('Les ministres ont signé.')
    } finally {
      stop()
    }
  })

  test('that has gone since the folder was listed is said to be unreadable', async () => {
    const place = folder()
    writeFileSync(join(place, 'a.txt'), 'un')
    const picked = await filesPicked('folder', [place])
    rmSync(join(place, 'a.txt'))
    await expect(picked?.files[0]?.read()).rejects.toMatchObject({
      code: 'fileUnreadable',
      detail: { fileName: 'a.txt' },
    })
  })
})

describe('a folder', () => {
  test('is left at links, which may lead outside or back into it', async () => {
    const [place, elsewhere] = [folder(), folder()]
    mkdirSync(join(place, 'dedans'))
    writeFileSync(join(place, 'dedans', 'a.txt'), 'un')
    writeFileSync(join(elsewhere, 'secret.txt'), 'deux')
    symlinkSync(elsewhere, join(place, 'ailleurs'))
    symlinkSync(place, join(place, 'dedans', 'retour'))
    symlinkSync(join(elsewhere, 'secret.txt'), join(place, 'lien.txt'))
    symlinkSync('/nulle/part', join(place, 'rompu.txt'))
    expect((await listFolder(place)).map(({ name }) => name)).toEqual(['dedans/a.txt'])
  })

  test('so deep that it is looked at no further is reported by the reading, not passed over', async () => {
    const place = folder()
    const down = Array.from({ length: 40 }, () => 'd')
    mkdirSync(join(place, ...down), { recursive: true })
    writeFileSync(join(place, ...down, 'a.txt'), 'un')
    writeFileSync(join(place, 'e.txt'), 'deux')
    const picked = await filesPicked('folder', [place])
    expect(picked?.files.map(({ name }) => name.length)).toEqual([33 * 2 - 1, 5])
    await expect(picked?.files[0]?.read()).rejects.toMatchObject({ code: 'fileUnreadable' })
    expect(new TextDecoder().decode(await picked?.files[1]?.read())).toBe('deux')
  })
})
