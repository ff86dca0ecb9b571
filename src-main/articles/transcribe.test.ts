import { describe, expect, test } from 'vitest'
import { checkStore } from '../command-line/check-store.ts'
import { readerHere } from '../importing/read-file.ts'
import { column, makePdf, type PrintedLine } from '../importing/samples/make-pdf.ts'
import { emptyStore } from '../proposals/dossier-for-tests.ts'
import { api } from '../shared/api.ts'
import type { AppError } from '../shared/app-error.ts'
import type { SourcePage } from '../shared/pages.ts'
import { articlesCalls } from './articles-calls.ts'
import { articleImport } from './import-articles.ts'
import { withTyped } from './transcribe.ts'

const guessLanguage = (text: string) => (/\b(?:the|and)\b/.test(text) ? 'en' : 'fr')

async function feature() {
  const store = emptyStore()
  const extracted: [string, number | null][] = []
  const calls = articlesCalls(store, {
    guessLanguage,
    readFile: readerHere(guessLanguage),
    askPath: () => Promise.resolve(null),
    sampleFiles: () => [],
    extract: (id, operation) => extracted.push([id, operation]),
  })
  const { importFile } = articleImport(store, guessLanguage)
  const take = async (name: string, pages: readonly (readonly PrintedLine[])[]) => {
    const [outcome] = await importFile({ name, bytes: await makePdf(pages) })
    return api.articles.importText.output.parse(outcome)
  }
  const open = async (id: string) => api.articles.open.output.parse(await calls.open({ id }))
  const anchor = async (id: string, words: string) => {
    const start = (await open(id)).text.indexOf(words)
    expect(start).toBeGreaterThanOrEqual(0)
    return await calls.createPassage({ articleId: id, start, end: start + words.length })
  }
  return { store, calls, extracted, take, open, anchor }
}

const typedFirst =
  'Le canal rouvre\n\nNiamey, 12 mars 2026 (AFP) – Le ministre a annoncé la réouverture du canal.'
const typedSecond = 'Les deux États se reverront à Bamako au printemps.'

describe('a PDF without text', () => {
  test('is kept as a source named after its file, and says so', async () => {
    const { take, open } = await feature()
    const outcome = await take('Courrier_du_12_mars.pdf', [[], [{ text: '2', x: 290, y: 815 }]])
    expect(outcome).toMatchObject({
      ...{ outcome: 'imported', title: 'Courrier du 12 mars', error: null },
      ...{ warnings: ['scannedPdf'], pagesWithoutText: [1, 2] },
      characters: { kept: 0, setAside: 1 },
    })
    const article = await open(outcome.articleId ?? '')
    expect(article).toMatchObject({
      ...{ text: '', toldBy: { title: 'fileName' }, transcribedAt: null },
      reading: { charactersKept: 0, setAside: [{ what: 'pageFooter', text: '2' }] },
    })
  })

  test('is no duplicate of another one', async () => {
    const { take, calls } = await feature()
    await take('a.pdf', [[]])
    expect((await take('b.pdf', [[], []])).outcome).toBe('imported')
    expect((await take('b.pdf', [[], []])).outcome).toBe('duplicate')
    expect(await calls.list({})).toHaveLength(2)
  })

  test('takes the text typed off its pages, with its head, its pages and the day', async () => {
    const { take, open, calls, anchor, extracted, store } = await feature()
    const id = (await take('scan.pdf', [[], [], []])).articleId ?? ''
    await calls.transcribe({ id, pages: [{ number: 3, text: typedSecond }], finished: false })
    expect(extracted).toEqual([])
    await calls.transcribe({
      id,
      pages: [{ number: 1, text: ` ${typedFirst}\r\n` }],
      finished: true,
    })
    expect(extracted).toEqual([[id, store.operations.latest()]])
    const article = await open(id)
    expect(article).toMatchObject({
      text: `${typedFirst}\n\n${typedSecond}`,
      ...{ title: 'Le canal rouvre', agency: 'AFP', publishedOn: '2026-03-12' },
      transcribedAt: expect.stringMatching(/^2025-06-01T/) as unknown,
    })
    expect(article.reading?.pages.map(({ number, words }) => [number, words])).toEqual([
      [1, 'transcribed'],
      [2, 'missing'],
      [3, 'transcribed'],
    ])
    const { charactersRead = 0, charactersKept = 0 } = article.reading ?? {}
    expect(charactersRead).toBe(charactersKept)
    expect(await anchor(id, 'Les deux États')).toMatchObject({ firstPage: 3, lastPage: 3 })
    expect(await anchor(id, `canal.\n\nLes deux`)).toMatchObject({ firstPage: 1, lastPage: 3 })
    expect(checkStore(store.db).flatMap(({ problems }) => problems)).toEqual([])
  })

  test('has its typing undone as one, and keeps what the analyst corrected', async () => {
    const { take, open, calls, store } = await feature()
    const id = (await take('scan.pdf', [[]])).articleId ?? ''
    await calls.correct({ id, header: { outlet: 'Le Fleuve' } })
    for (const length of [20, 60, typedFirst.length])
      await calls.transcribe({
        ...{ id, finished: false },
        pages: [{ number: 1, text: typedFirst.slice(0, length) }],
      })
    expect(await open(id)).toMatchObject({ outlet: 'Le Fleuve', text: typedFirst })
    store.operations.undo()
    expect(await open(id)).toMatchObject({ text: '', outlet: 'Le Fleuve', transcribedAt: null })
    store.operations.redo()
    expect(await open(id)).toMatchObject({ text: typedFirst, title: 'Le canal rouvre' })
  })

  test('keeps its passages on their pages when an earlier page is typed later', async () => {
    const { take, open, calls, anchor } = await feature()
    const id = (await take('scan.pdf', [[], []])).articleId ?? ''
    await calls.transcribe({ id, pages: [{ number: 2, text: typedSecond }], finished: true })
    const { id: passageId } = await anchor(id, 'se reverront à Bamako')
    await calls.transcribe({ id, pages: [{ number: 1, text: typedFirst }], finished: true })
    const passage = (await open(id)).passages.find((one) => one.id === passageId)
    expect(passage).toMatchObject({ state: 'exact', firstPage: 2, lastPage: 2 })
    await calls.transcribe({ id, pages: [{ number: 2, text: '' }], finished: true })
    const { passages, text } = await open(id)
    expect(text).toBe(typedFirst)
    expect(passages).toMatchObject([{ state: 'orphan', firstPage: 2, lastPage: 2 }])
  })
})

describe('a PDF of which some pages are images', () => {
  const printed = [
    column(60, 120, ['The delegations initialled the text on Monday in Niamey.']),
    [],
    column(60, 120, ['They will sign it in Bamako when both have ratified it.']),
  ]

  test('says which, and takes what is typed off them in its place', async () => {
    const { take, open, calls, anchor } = await feature()
    const outcome = await take('accord.pdf', printed)
    expect(outcome).toMatchObject({ warnings: ['pagesWithoutText'], pagesWithoutText: [2] })
    const id = outcome.articleId ?? ''
    const last = await anchor(id, 'They will sign it')
    expect(last).toMatchObject({ firstPage: 3, lastPage: 3 })
    await calls.transcribe({ id, pages: [{ number: 2, text: 'Annex: 40 km.' }], finished: true })
    const article = await open(id)
    expect(article.text).toBe(
      'The delegations initialled the text on Monday in Niamey.\n\nAnnex: 40 km.\n\nThey will sign it in Bamako when both have ratified it.',
    )
    expect(article.passages).toMatchObject([{ id: last.id, state: 'exact', firstPage: 3 }])
    expect(await anchor(id, 'Annex')).toMatchObject({ firstPage: 2, lastPage: 2 })
  })

  test('refuses to have printed pages, or pages it does not have, typed over', async () => {
    const { take, calls } = await feature()
    const id = (await take('accord.pdf', printed)).articleId ?? ''
    for (const number of [1, 9]) {
      let code = ''
      try {
        await calls.transcribe({ id, pages: [{ number, text: 'x' }], finished: true })
      } catch (error) {
        code = (error as AppError).code
      }
      expect(code).toBe('invalidInput')
    }
  })
})

describe('a page typed between two that share a paragraph', () => {
  const text = 'One sentence that runs on to the next page.'
  const pages: SourcePage[] = [
    { number: 1, start: 0, end: 22, words: 'read' },
    { number: 2, start: 22, end: 22, words: 'missing' },
    { number: 3, start: 22, end: text.length, words: 'read' },
  ]
  test('stands apart, and every page says where its words are', () => {
    const typed = withTyped(text, pages, [{ number: 2, text: 'Typed.' }])
    expect(typed.text).toBe('One sentence that runs\n\nTyped.\n\non to the next page.')
    expect(typed.pages.map(({ start, end }) => typed.text.slice(start, end).trim())).toEqual([
      'One sentence that runs',
      'Typed.',
      'on to the next page.',
    ])
  })
  test('changes nothing when it is left as it was', () => {
    expect(withTyped(text, pages, [{ number: 2, text: '  ' }])).toEqual({ text, pages })
  })
})
