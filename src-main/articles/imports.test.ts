import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyStore, everyRow } from '../proposals/dossier-for-tests.ts'
import { api } from '../shared/api.ts'
import { articleImport } from './import-articles.ts'
import { type FileToRead, importJobs } from './import-jobs.ts'
import { importsCalls } from './imports-calls.ts'
import { watchedFolder } from './watched-folder.ts'
import { filesPicked, listFolder } from './list-folder.ts'
import { reportTable } from './report-table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (at: number) => `Article ${at}\n\nLe ministre ${at} a signé l’accord numéro ${at}.`

/** Files made up for a test: some articles, a copy of the first, one that cannot be read. */
function made(count: number): FileToRead[] {
  const file = (name: string, words: string) => ({ name, read: async () => bytes(words) })
  return [
    ...Array.from({ length: count }, (_, at) => file(`presse/${at}.txt`, text(at))),
    file('presse/copie.txt', text(0)),
    { name: 'presse/parti.txt', read: () => Promise.reject(new Error('unplugged')) },
  ]
}

function feature(path: string | null = null) {
  const store = emptyStore()
  const moved: string[] = []
  const jobs = importJobs(store, {
    importFile: articleImport(store, () => 'fr').importFile,
    extract: () => undefined,
    announce: (id) => moved.push(id),
  })
  const calls = importsCalls(store, {
    ...{ watched: watchedFolder(store, jobs, () => undefined), askFolder: async () => null },
    ...{ jobs, pick: () => Promise.resolve(null), askPath: () => Promise.resolve(path) },
    ...{ language: () => 'fr', extract: () => undefined, report: () => undefined },
  })
  return { store, jobs, calls, moved }
}

describe('an import of many files', () => {
  test('goes on after a bad file, tells how far it is, and keeps its report', async () => {
    const { jobs, calls, moved } = feature()
    const { id, ended } = jobs.start('presse', made(30))
    expect(await calls.progress({ id })).toMatchObject({ total: 32, endedAt: null })
    await ended
    expect(new Set(moved)).toEqual(new Set([id]))
    const report = api.imports.report.output.parse(await calls.report({ id }))
    expect(report).toMatchObject({ done: 32, imported: 30, duplicate: 1, failed: 1 })
    expect(report.outcomes.map(({ fileName }) => fileName)).toEqual(
      made(30).map(({ name }) => name),
    )
    expect(report.outcomes.at(-1)?.error?.code).toBe('fileUnreadable')
    const list = api.imports.list.output.parse(await calls.list({}))
    expect(list).toMatchObject([{ id, source: 'presse', imported: 30, cancelled: false }])
  })

  test('is one operation, and imports nothing the second time', async () => {
    const { store, jobs } = feature()
    await jobs.start('presse', made(5)).ended
    expect(store.operations.list(10)).toMatchObject([{ name: 'importFiles', subject: 'presse' }])
    const before = everyRow(store)
    const again = jobs.start('presse', made(5))
    await again.ended
    expect(jobs.progress(again.id)).toMatchObject({ imported: 0, duplicate: 6, failed: 1 })
    expect(everyRow(store)).toEqual(before)
    store.operations.undo()
    expect(everyRow(store)['articles']).toEqual([])
  })

  test('stops when cancelled, keeps what came in, and goes on when run again', async () => {
    const { jobs, calls } = feature()
    const files = made(8)
    const stop: FileToRead = {
      name: 'presse/3.txt',
      read: async () => {
        await calls.cancel({ id })
        return bytes(text(3))
      },
    }
    const { id, ended } = jobs.start('presse', files.with(3, stop))
    await ended
    expect(jobs.progress(id)).toMatchObject({ done: 4, imported: 4, cancelled: true })
    const again = jobs.start('presse', files)
    await again.ended
    expect(jobs.progress(again.id)).toMatchObject({ imported: 4, duplicate: 5, failed: 1 })
  })

  test('takes files handed over in parts, as the window reads them', async () => {
    const { calls } = feature()
    const { id } = await calls.begin({ source: '', total: 2 })
    await calls.add({ id, files: [{ name: 'a.txt', bytes: bytes(text(1)) }] })
    const last = await calls.add({ id, files: [{ name: 'b.txt', bytes: bytes(text(2)) }] })
    expect(last).toMatchObject({ done: 2, imported: 2 })
    expect(api.imports.finish.output.parse(await calls.finish({ id })).endedAt).not.toBeNull()
  })
})

describe('the report as a table', () => {
  test('is saved where the person says, a line a file', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'import.csv')
    const { jobs, calls } = feature(path)
    const { id, ended } = jobs.start('presse', made(1))
    await ended
    expect(await calls.saveReport({ id })).toEqual({ path })
    const lines = readFileSync(path, 'utf8').split('\r\n')
    expect(lines[0]).toBe('\ufeffFichier;Résultat;Titre;Caractères gardés;Mis à part;Remarques')
    expect(lines[1]).toBe('presse/0.txt;Importé;Article 0;41;0;')
    expect(lines).toHaveLength(5)
  })

  test('never lets a spreadsheet take a cell for a formula or a separator', () => {
    const row = { outcome: 'imported', articleId: null, error: null } as const
    const table = reportTable(
      [
        {
          ...row,
          warnings: [],
          pagesWithoutText: [],
          fileName: '=1+1.txt',
          title: 'Un « titre » ; "deux"',
          characters: null,
        },
      ],
      'fr',
    )
    expect(table.split('\r\n')[1]).toBe(`'=1+1.txt;Importé;"Un « titre » ; ""deux""";;;`)
  })
})

describe('a folder', () => {
  test('gives its files with those inside, without hidden ones and without following links', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'folder-'))
    mkdirSync(join(folder, 'sous-dossier'))
    for (const name of ['b.txt', 'sous-dossier/a.txt', '.caché.txt'])
      writeFileSync(join(folder, name), text(1))
    symlinkSync('/etc/passwd', join(folder, 'lien.txt'))
    const listed = await listFolder(folder)
    expect(listed.map(({ name }) => name)).toEqual(['b.txt', 'sous-dossier/a.txt'])
    const picked = await filesPicked('folder', [folder])
    expect(new TextDecoder().decode(await picked?.files[1]?.read())).toBe(text(1))
  })

  test('that is gone is said to be unreadable', async () => {
    await expect(listFolder('/nulle/part')).rejects.toMatchObject({ code: 'fileUnreadable' })
  })
})
