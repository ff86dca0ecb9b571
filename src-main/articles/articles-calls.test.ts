import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { api } from '../shared/api.ts'
import type { AppError } from '../shared/app-error.ts'
import { readerHere } from '../importing/read-file.ts'
import { openStore } from '../store/open-store.ts'
import { articlesCalls } from './articles-calls.ts'
import { articlesStore } from './articles-store.ts'
import { articleImport } from './import-articles.ts'
import type { ImportFile } from './prepare-files.ts'
import { readSampleDossier } from './sample-dossier.ts'
import { viewedOriginal } from './view-original.ts'

const dossier = readSampleDossier(
  fileURLToPath(new URL('../../resources/sample-dossier', import.meta.url)),
)
const dispatch =
  'Un accord attendu\n\nNiamey, 18 février 2026 (AFS) – Les ministres ont signé 😀 un accord sur l’eau.\n\nIls se reverront à Bamako.'

function feature(saveTo: string | null = null) {
  let tick = 0
  const store = openStore({
    path: ':memory:',
    now: () => new Date(Date.UTC(2026, 4, 1) + 1000 * tick++),
  })
  const extracted: [string, number | null][] = []
  const guessLanguage = (text: string) => (/\bthe\b/.test(text) ? 'en' : 'fr')
  const calls = articlesCalls(store, {
    guessLanguage,
    readFile: readerHere(guessLanguage),
    askPath: () => Promise.resolve(saveTo),
    sampleFiles: () => dossier,
    extract: (id, operation) => extracted.push([id, operation]),
  })
  const { importFile } = articleImport(store, guessLanguage)
  const importFiles = async (files: ImportFile[]) => {
    const outcomes = []
    for (const file of files) outcomes.push(...(await importFile(file)))
    return outcomes
  }
  return { store, calls, extracted, importFiles }
}

/** Imports a pasted text that is known to be new. */
async function imported(calls: ReturnType<typeof feature>['calls'], text: string) {
  const { articleId, outcome } = await calls.importText({ text })
  expect(outcome).toBe('imported')
  return articleId ?? ''
}

function code(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as AppError).code
  }
  return 'accepted'
}

describe('importing', () => {
  test('are listed latest first, in part, by words of title, outlet or agency', async () => {
    const { calls } = feature()
    const wire = await imported(calls, dispatch)
    const other = await imported(calls, 'Pêche au Debo\n\nLes pirogues sont rentrées.')
    await calls.correct({ id: other, header: { outlet: 'La Gazette du Delta' } })
    const listed = (part: { words?: string; most?: number }) =>
      (calls.list(part) as { id: string }[]).map(({ id }) => id)
    expect(listed({})).toEqual([other, wire])
    expect(listed({ most: 1 })).toEqual([other])
    expect(listed({ words: 'gazette PECHE' })).toEqual([other])
    expect(listed({ words: 'afs' })).toEqual([wire])
    expect(listed({ words: 'pirogues' })).toEqual([])
    expect(calls.summary({ id: wire })).toEqual((await calls.list({}))[1])
    expect(code(() => calls.summary({ id: 'none' }))).toBe('notFound')
  })

  test('keeps the text whole, the original by its hash, and what the head says with its place', async () => {
    const { calls, store, extracted } = feature()
    const pasted = dispatch.replaceAll('\n', '\r\n') + '\r\n'
    const id = await imported(calls, pasted)
    const article = api.articles.open.output.parse(await calls.open({ id }))
    expect(article).toMatchObject({
      title: 'Un accord attendu',
      agency: 'AFS',
      datelinePlace: 'Niamey',
      publishedOn: '2026-02-18',
      language: 'fr',
      text: dispatch,
      original: { fileName: 'pasted.txt', mediaType: 'text/plain' },
    })
    expect(dispatch.slice(...(article.readAt['publishedOn'] ?? []))).toBe('18 février 2026')
    const bytes = articlesStore(store).originalBytes(article.originalHash)
    expect(new TextDecoder().decode(bytes ?? undefined)).toBe(pasted)
    expect(extracted).toEqual([[id, store.operations.latest()]])
  })

  test('recognises the same file under another name, and the same text in another form', async () => {
    const { calls, importFiles } = feature()
    const id = await imported(calls, dispatch)
    const again = new TextEncoder().encode(dispatch)
    const mac = new TextEncoder().encode(`\ufeff${dispatch.normalize('NFD')}\n\n`)
    const outcomes = await importFiles([
      { name: 'copie.txt', bytes: again },
      { name: 'autre-forme.txt', bytes: mac },
      { name: 'autre.txt', bytes: new TextEncoder().encode(`${dispatch} Fin.`) },
    ])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate', 'imported'])
    expect(outcomes[0]).toMatchObject({ articleId: id, title: 'Un accord attendu', error: null })
    expect(await calls.list({})).toHaveLength(2)
  })

  test('reports each file that cannot be read, and imports the others', async () => {
    const { calls, importFiles } = feature()
    const outcomes = await importFiles([
      { name: 'photo.png', bytes: new Uint8Array(4) },
      { name: 'blanc.txt', bytes: new Uint8Array([32, 10]) },
      { name: 'son.txt', bytes: new Uint8Array([1, 0, 0, 2, 0, 0, 9]) },
      { name: 'note.md', bytes: new TextEncoder().encode('# Une note\n\nDu texte.') },
    ])
    expect(outcomes.map(({ error }) => error?.code ?? 'none')).toEqual([
      'unsupportedFile',
      'emptyText',
      'binaryFile',
      'none',
    ])
    expect(outcomes[0]?.error?.detail['fileName']).toBe('photo.png')
    expect((await calls.list({})).map(({ title }) => title)).toEqual(['Une note'])
  })

  test('opens the sample dossier once, as one operation that one undo takes back', async () => {
    const { calls, store, extracted } = feature()
    const outcomes = api.articles.importSample.output.parse(await calls.importSample({}))
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(8).fill('imported'))
    expect(outcomes.flatMap(({ warnings }) => warnings)).toEqual([])
    const list = api.articles.list.output.parse(await calls.list({}))
    expect(
      list
        .map(({ language }) => language)
        .sort()
        .join(),
    ).toBe('en,en,fr,fr,fr,fr,fr,fr')
    expect(list.map(({ publishedOn }) => publishedOn)).not.toContain(null)
    expect(new Set(extracted.map(([, operation]) => operation))).toEqual(new Set([1]))
    const second = await calls.importSample({})
    expect(second.map(({ outcome }) => outcome)).toEqual(Array(8).fill('duplicate'))
    expect(store.operations.list(10)).toHaveLength(1)
    store.operations.undo()
    expect(await calls.list({})).toEqual([])
    store.operations.redo()
    expect(await calls.list({})).toHaveLength(8)
  })
})

describe('the original', () => {
  test('is saved byte for byte where the person says', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'original-')), 'copie.txt')
    const { calls } = feature(path)
    const id = await imported(calls, `${dispatch}\r\n`)
    expect(await calls.saveOriginal({ id })).toEqual({ path })
    expect(readFileSync(path, 'utf8')).toBe(`${dispatch}\r\n`)
  })

  test('is shown as the text or the page it is, and not at all when it is neither', async () => {
    const { store, importFiles } = feature()
    const view = (outcome: { articleId: string | null } | undefined) => {
      const article = articlesStore(store).read(outcome?.articleId ?? '')
      return viewedOriginal(store, article?.originalHash ?? '')
    }
    const latin = Uint8Array.from('Un accord sign\xe9', (unit) => unit.charCodeAt(0))
    const html = new TextEncoder().encode(
      '<html><body><article><h1>Un titre</h1><p>Le texte de la page.</p></article></body></html>',
    )
    const polish = Uint8Array.from(
      '<html><head><meta charset="iso-8859-2"></head><body><h1>Rozmowa</h1><p>Wa\xb3\xeasa</p></body></html>',
      (unit) => unit.charCodeAt(0),
    )
    const [text, page, declared] = await importFiles([
      { name: 'a.txt', bytes: latin },
      { name: 'b.html', bytes: html },
      { name: 'c.html', bytes: polish },
    ])
    expect(view(declared)?.body).toContain('<p>Wałęsa</p>')
    expect(view(text)).toEqual({ body: 'Un accord signé', kind: 'text' })
    expect(view(page)).toEqual({ body: new TextDecoder().decode(html), kind: 'page' })
    expect(viewedOriginal(store, 'f'.repeat(64))).toBeNull()
  })
})

describe('correcting and removing', () => {
  test('changes what is given, keeps the rest, and extracts again only when the date moved', async () => {
    const { calls, store, extracted } = feature()
    const id = await imported(calls, dispatch)
    await calls.correct({ id, header: { outlet: 'Le Courrier', sourceReliability: 'B' } })
    expect(extracted).toHaveLength(1)
    await calls.correct({ id, header: { publishedOn: '2026-02-19', informationCredibility: 2 } })
    expect(extracted).toHaveLength(2)
    const article = api.articles.open.output.parse(await calls.open({ id }))
    expect(article).toMatchObject({
      title: 'Un accord attendu',
      outlet: 'Le Courrier',
      publishedOn: '2026-02-19',
      sourceReliability: 'B',
      informationCredibility: 2,
    })
    expect(Object.keys(article.readAt).sort()).toEqual(['agency', 'datelinePlace', 'title'])
    store.operations.undo()
    store.operations.undo()
    expect(await calls.open({ id })).toMatchObject({ outlet: null, publishedOn: '2026-02-18' })
  })

  test('a removed article comes back with its passages, and may be imported anew', async () => {
    const { calls, store } = feature()
    const id = await imported(calls, dispatch)
    const passage = await calls.createPassage({ articleId: id, start: 0, end: 9 })
    await calls.remove({ id })
    expect(code(() => calls.open({ id }))).toBe('notFound')
    expect(await calls.passages({ ids: [passage.id] })).toEqual([])
    store.operations.undo()
    expect((await calls.open({ id })).passages).toEqual([passage])
    await calls.remove({ id })
    await imported(calls, dispatch)
  })

  test('an article that does not exist is said not to', () => {
    const { calls } = feature()
    const id = '0197d5a0-0000-7000-8000-000000000000'
    for (const run of [
      () => calls.open({ id }),
      () => calls.remove({ id }),
      () => calls.correct({ id, header: { title: 'x' } }),
      () => calls.createPassage({ articleId: id, start: 0, end: 1 }),
    ])
      expect(code(run)).toBe('notFound')
  })
})

describe('a passage', () => {
  test('quotes the selection without its blank ends, with the text around it', async () => {
    const { calls } = feature()
    const articleId = await imported(calls, dispatch)
    const start = dispatch.indexOf(' un accord sur')
    const end = dispatch.indexOf(' l’eau.') + 1
    const passage = api.articles.createPassage.output.parse(
      await calls.createPassage({ articleId, start, end }),
    )
    expect(passage).toMatchObject({ quote: 'un accord sur', state: 'exact', start: start + 1 })
    expect(dispatch.slice(passage.start, passage.end)).toBe(passage.quote)
    expect(dispatch).toContain(passage.before + passage.quote + passage.after)
    expect([passage.before.length, passage.after.length]).toEqual([32, 32])
    const [sourced] = api.articles.passages.output.parse(
      await calls.passages({ ids: [passage.id] }),
    )
    expect(sourced).toMatchObject({ articleTitle: 'Un accord attendu', publishedOn: '2026-02-18' })
  })

  test('is made once for a span, and never cuts a character of its surroundings in two', async () => {
    const { calls, store } = feature()
    const articleId = await imported(calls, dispatch)
    const start = dispatch.indexOf('😀') + 1 + 32
    const first = await calls.createPassage({ articleId, start, end: start + 4 })
    const before = store.operations.latest()
    expect(await calls.createPassage({ articleId, start, end: start + 4 })).toEqual(first)
    expect(store.operations.latest()).toBe(before)
    expect(first.before).not.toMatch(/^[\udc00-\udfff]/)
  })

  test('is refused outside the text and on blank space', async () => {
    const { calls } = feature()
    const articleId = await imported(calls, dispatch)
    const blank = dispatch.indexOf('\n')
    expect(code(() => calls.createPassage({ articleId, start: blank, end: blank + 2 }))).toBe(
      'invalidInput',
    )
    expect(code(() => calls.createPassage({ articleId, start: 9000, end: 9001 }))).toBe(
      'invalidInput',
    )
  })
})
