import { describe, expect, test } from 'vitest'
import { emptyStore, everyRow, importArticle } from '../proposals/dossier-for-tests.ts'
import { decisions } from '../proposals/decide.ts'
import { segou } from '../proposals/segou-for-tests.ts'
import { api } from '../shared/api.ts'
import { articleImport } from './import-articles.ts'
import { importJobs } from './import-jobs.ts'
import { importsCalls } from './imports-calls.ts'
import { watchedFolder } from './watched-folder.ts'

/** A dossier with one article, reviewed, and another of the same content and other words. */
function feature(articles: number) {
  const store = emptyStore()
  const deciding = decisions(store)
  const ids = Array.from({ length: articles }, (_, at) => {
    const id = importArticle(store, {
      ...segou,
      title: `${segou.title} (${at})`,
      text: at === 0 ? segou.text : `${segou.text}\nÉdition ${at}.`,
    })
    deciding.acceptAll(id)
    return id
  })
  const jobs = importJobs(store, {
    importFile: articleImport(store, () => 'fr').importFile,
    extract: () => undefined,
    announce: () => undefined,
  })
  const calls = importsCalls(store, {
    ...{ watched: watchedFolder(store, jobs, () => undefined), askFolder: async () => null },
    ...{ jobs, pick: () => Promise.resolve(null), askPath: () => Promise.resolve(null) },
    ...{ language: () => 'fr', extract: () => undefined, report: () => undefined },
  })
  const plan = async (articleIds: string[]) =>
    api.imports.removal.output.parse(await calls.removal({ articleIds, versions: [] }))
  return { store, calls, ids, plan }
}

describe('taking an import back after review', () => {
  test('says what it will do, then removes what came only from it', async () => {
    const { store, calls, ids, plan } = feature(1)
    const planned = await plan(ids)
    const labels = planned.removed.map(({ label }) => label)
    expect(planned.kept).toEqual([])
    expect(labels).toEqual(expect.arrayContaining(['Modibo Dembara', 'Aminata Sorko']))
    expect(planned.passages).toBeGreaterThan(5)
    const before = everyRow(store)
    await calls.remove({ articleIds: ids, versions: [] })
    const after = everyRow(store)
    expect(Object.entries(after).filter(([, rows]) => rows.length > 0)).toEqual([])
    expect(store.operations.list(1)).toMatchObject([{ name: 'removeImport' }])
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })

  test('keeps what another article confirms', async () => {
    const { store, calls, ids, plan } = feature(2)
    const planned = await plan(ids.slice(0, 1))
    const kept = planned.kept.filter(({ because }) => because === 'otherSource')
    expect(kept.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Modibo Dembara', 'Réunion des ministres de la Sécurité du bassin']),
    )
    await calls.remove({ articleIds: ids.slice(0, 1), versions: [] })
    const actors = everyRow(store)['actors']
    expect(actors?.length).toBeGreaterThan(2)
  })

  test('keeps what the analyst edited or mentions in a note, and what that needs', async () => {
    const { store, plan, ids } = feature(1)
    const id = (table: string, name: string) =>
      store.db.prepare<[string], string>(`SELECT id FROM ${table} WHERE name = ?`).pluck().get(name)
    const [sorko, dembara] = [id('actors', 'Aminata Sorko'), id('actors', 'Modibo Dembara')]
    store.operations.perform('editActor', '', () =>
      store.db.prepare(`UPDATE actors SET description = 'Vue à Niamey' WHERE id = ?`).run(sorko),
    )
    store.operations.perform('createNote', '', () =>
      store.db
        .prepare(`INSERT INTO notes VALUES (?, 'Note', ?, 'fr', '', '')`)
        .run(store.newId(), `[@Dembara](actor:${dembara})`),
    )
    const { kept } = await plan(ids)
    expect(kept.find((one) => one.id === sorko)?.because).toBe('edited')
    expect(kept.find((one) => one.id === dembara)?.because).toBe('mentioned')
  })

  test('of articles that are gone is refused', async () => {
    const { calls, ids } = feature(1)
    await calls.remove({ articleIds: ids, versions: [] })
    expect(() => calls.remove({ articleIds: ids, versions: [] })).toThrow(/no article/)
  })
})
