import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articlesCalls } from '../articles/articles-calls.ts'
import { articlesStore } from '../articles/articles-store.ts'
import { articleImport } from '../articles/import-articles.ts'
import { listFolder } from '../articles/list-folder.ts'
import { readSampleDossier } from '../articles/sample-dossier.ts'
import { readerHere } from '../importing/read-file.ts'
import { emptyStore, everyRow } from '../proposals/dossier-for-tests.ts'
import type { OpenArticle } from '../shared/article.ts'
import type { Store } from '../store/open-store.ts'
import { articleExport } from './export-article.ts'
import { exporting } from './export-briefing.ts'
import { sample, sampleStore } from './sample-briefing.ts'

const resources = join(import.meta.dirname, '../../resources')
const dossier = readSampleDossier(join(resources, 'sample-dossier'))

function record(store: Store) {
  const calls = articlesCalls(store, {
    guessLanguage: () => 'fr',
    readFile: readerHere(() => 'fr'),
    askPath: () => Promise.resolve(null),
    sampleFiles: () => [],
    extract: () => undefined,
  })
  const { importFile } = articleImport(store, () => 'fr')
  const open = async (id: string): Promise<OpenArticle> => calls.open({ id })
  const all = async () => {
    const list = await calls.list({})
    return Promise.all(list.map(({ id }) => open(id)))
  }
  return { store, calls, importFile, open, all }
}

/** A dossier with what an analyst does to it: corrections, grades, passages, a dispatch told apart. */
async function worked() {
  const made = record(emptyStore())
  const { calls } = made
  for (const file of dossier) await made.importFile(file)
  for (const { id, text } of await made.all()) {
    await calls.correct({ id, header: { sourceReliability: 'B', informationCredibility: 3 } })
    await calls.correct({ id, header: { sourceBias: 'Proche du gouvernement', author: 'Awa Sy' } })
    const start = text.indexOf('\n\n') + 2
    await calls.createPassage({ articleId: id, start, end: start + 60 })
  }
  const exportArticle = articleExport(made.store)
  const files = (await made.all()).map(({ id }) => ({
    name: `${id}.json`,
    ...inBytes(exportArticle(id)),
  }))
  return { ...made, files }
}

function inBytes(text: string) {
  return { bytes: new TextEncoder().encode(text) }
}

/** An article without the time it came into this record. */
function told({ importedAt: _, ...article }: OpenArticle) {
  return { ...article, carriers: new Set(article.carriers.map(({ id }) => id)) }
}

const byId = (articles: OpenArticle[]) => new Map(articles.map((one) => [one.id, told(one)]))

describe('an exported article', () => {
  it('comes back into an empty record as it was: text, header, grade, origin, reading, passages, original', async () => {
    const from = await worked()
    const to = record(emptyStore())
    for (const file of from.files)
      expect(await to.importFile(file)).toMatchObject([{ outcome: 'imported', error: null }])
    expect(byId(await to.all())).toEqual(byId(await from.all()))
    for (const { originalHash } of await to.all())
      expect(articlesStore(to.store).originalBytes(originalHash)).toEqual(
        articlesStore(from.store).originalBytes(originalHash),
      )
  })

  it('changes nothing where it is already', async () => {
    const { store, importFile, files } = await worked()
    const before = everyRow(store)
    for (const file of files)
      expect(await importFile(file)).toMatchObject([{ outcome: 'duplicate' }])
    expect(everyRow(store)).toEqual(before)
  })

  it('tells what an analyst said to an article that stands as its source told it, once', async () => {
    const from = await worked()
    const to = record(emptyStore())
    for (const file of dossier) await to.importFile(file)
    const outcomes = []
    for (const file of from.files) outcomes.push(...(await to.importFile(file)))
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(dossier.map(() => 'updated'))
    const shown = (await to.all()).map(({ sourceReliability, author, passages }) => [
      ...[sourceReliability, author, passages.length],
    ])
    expect(shown).toEqual(dossier.map(() => ['B', 'Awa Sy', 1]))
    const before = everyRow(to.store)
    for (const file of from.files) await to.importFile(file)
    expect(everyRow(to.store)).toEqual(before)
  })

  it('leaves alone an article that an analyst has corrected here', async () => {
    const from = await worked()
    const to = record(emptyStore())
    for (const file of dossier) await to.importFile(file)
    for (const { id } of await to.all()) await to.calls.correct({ id, header: { author: 'I. Bâ' } })
    const before = everyRow(to.store)
    for (const file of from.files)
      expect(await to.importFile(file)).toMatchObject([{ outcome: 'duplicate' }])
    expect(everyRow(to.store)).toEqual(before)
  })

  it('is refused when a newer release wrote it, or when it is not what was exported', async () => {
    const { files } = await worked()
    const { importFile, store } = record(emptyStore())
    const text = new TextDecoder().decode(files[0]?.bytes)
    const before = everyRow(store)
    const codeOf = async (changed: string) => {
      const [outcome] = await importFile({ name: 'a.json', ...inBytes(changed) })
      return outcome?.error?.code
    }
    expect(await codeOf(text.replace('"version": 1', '"version": 2'))).toBe('exportTooNew')
    expect(await codeOf(text.replace('"text": "', '"text": "Ajout. '))).toBe('damagedFile')
    expect(await codeOf(text.replace('"base64": "', '"base64": "AAAA'))).toBe('damagedFile')
    expect(await codeOf(text.replace('"quote": "', '"quote": "Ajout. '))).toBe('damagedFile')
    expect(await codeOf(text.slice(0, -40))).toBe('damagedFile')
    expect(everyRow(store)).toEqual(before)
  })
})

describe('a briefing exported as Markdown', () => {
  it('brings its articles back from its folder, whatever comes first, and is no source itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aide-round-'))
    const from = record(sampleStore())
    exporting(from.store, {
      print: () => Promise.reject(new Error('nothing is printed here')),
      resources,
    }).writeMarkdown(sample.briefing, join(folder, 'note.md'))
    const listed = await listFolder(folder)
    for (const files of [listed, listed.toReversed()]) {
      const to = record(emptyStore())
      const take = async () => {
        const outcomes = []
        for (const { path } of files)
          outcomes.push(
            ...(await to.importFile({ name: basename(path), bytes: readFileSync(path) })),
          )
        return outcomes
      }
      const first = await take()
      expect(first.filter(({ outcome }) => outcome === 'failed')).toMatchObject([
        { fileName: 'note.md', error: { code: 'ownBriefing' } },
      ])
      const shown = (articles: OpenArticle[]) =>
        articles
          .map(({ title, text, outlet, sourceReliability, originalHash, passages }) => ({
            ...{ title, text, outlet, sourceReliability, originalHash },
            passages: passages.map(({ start, end, quote, state }) => ({
              start,
              end,
              quote,
              state,
            })),
          }))
          .toSorted((one, other) => (one.title < other.title ? -1 : 1))
      expect(shown(await to.all())).toEqual(shown(await from.all()))
      const before = everyRow(to.store)
      await take()
      expect(everyRow(to.store)).toEqual(before)
    }
  })
})
