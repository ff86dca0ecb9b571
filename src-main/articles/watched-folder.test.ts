import { mkdtempSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { emptyStore, everyRow } from '../proposals/dossier-for-tests.ts'
import { tray } from '../shared/import.ts'
import { articleImport } from './import-articles.ts'
import { importJobs } from './import-jobs.ts'
import { watchedFolder } from './watched-folder.ts'

function feature() {
  const store = emptyStore()
  const announce = vi.fn()
  const jobs = importJobs(store, {
    importFile: articleImport(store, () => 'fr').importFile,
    extract: () => undefined,
    announce: () => undefined,
  })
  const watched = watchedFolder(store, jobs, announce)
  const folder = mkdtempSync(join(tmpdir(), 'watched-'))
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const names = async () => tray.parse(await watched.tray()).files.map(({ name }) => name)
  return { store, jobs, watched, folder, put, names, announce }
}

test('files wait until they are imported or ignored, and come back when they change', async () => {
  const { store, jobs, watched, folder, put, names } = feature()
  expect(await watched.tray()).toEqual({ folder: null, reachable: false, files: [] })
  put('a.txt', 'Un article\n\nLe texte.')
  put('b.txt', 'Un autre\n\nUn autre texte.')
  put('photo.xyz', 'rien à lire')
  watched.choose(folder)
  expect(await names()).toEqual(['a.txt', 'b.txt'])
  expect(everyRow(store)['articles']).toEqual([])

  await watched.ignore(['b.txt'])
  expect(await names()).toEqual(['a.txt'])
  const taken = await watched.takeIn(null)
  await taken?.ended
  expect(jobs.progress(taken?.id ?? '')).toMatchObject({ total: 1, imported: 1 })
  expect(await names()).toEqual([])
  expect(await watched.takeIn(null)).toBeNull()

  put('b.txt', 'Un autre\n\nUn autre texte, complété.')
  utimesSync(join(folder, 'b.txt'), new Date(), new Date('2030-01-01'))
  expect(await names()).toEqual(['b.txt'])
  watched.stop()
})

test('a new file is told of; a folder that is unplugged is said to be, and found again', async () => {
  const { watched, folder, put, names, announce } = feature()
  watched.choose(folder)
  announce.mockClear()
  put('nouveau.txt', 'Un article\n\nLe texte.')
  await vi.waitFor(() => expect(announce).toHaveBeenCalled())
  expect(await names()).toEqual(['nouveau.txt'])
  renameSync(folder, `${folder}-parti`)
  expect(await watched.tray()).toMatchObject({ folder, reachable: false, files: [] })
  renameSync(`${folder}-parti`, folder)
  expect(await watched.tray()).toMatchObject({ reachable: true })
  expect(await names()).toEqual(['nouveau.txt'])
  watched.stop()
})
