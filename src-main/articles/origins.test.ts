import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readerHere } from '../importing/read-file.ts'
import { emptyStore, everyRow } from '../proposals/dossier-for-tests.ts'
import { api } from '../shared/api.ts'
import { independentSources } from '../shared/independent-sources.ts'
import { articlesCalls } from './articles-calls.ts'
import { articleImport } from './import-articles.ts'

const wire = readFileSync(
  new URL('../../resources/sample-dossier/01-depeche-niamey.txt', import.meta.url),
  'utf8',
)
const paragraphs = wire.split('\n\n')
const inTribune = `La Tribune de l’Ouest\n\n${paragraphs.slice(2, 9).join('\n\n')}`
const inGazette = `La Gazette du Nord\n\n${paragraphs.slice(1, 8).join('\n\n')}`
const another = 'Un tout autre article\n\nIl ne dit rien de la conférence.'

function feature() {
  const store = emptyStore()
  const calls = articlesCalls(store, {
    guessLanguage: () => 'fr',
    readFile: readerHere(() => 'fr'),
    askPath: () => Promise.resolve(null),
    sampleFiles: () => [],
    extract: () => undefined,
  })
  const { importFile } = articleImport(store, () => 'fr')
  const take = async (name: string, text: string) => {
    const [outcome] = await importFile({ name, bytes: new TextEncoder().encode(text) })
    return outcome?.articleId ?? ''
  }
  const carriers = async (id: string) =>
    api.articles.open.output.parse(await calls.open({ id })).carriers.map((one) => one.id)
  const sources = async (ids: string[]) => {
    const passages = []
    for (const articleId of ids)
      passages.push(await calls.createPassage({ articleId, start: 0, end: 9 }))
    return independentSources(await calls.passages({ ids: passages.map(({ id }) => id) }))
  }
  return { store, calls, take, carriers, sources }
}

async function threeCarriers() {
  const made = feature()
  const first = await made.take('depeche.txt', wire)
  const second = await made.take('tribune.txt', inTribune)
  const third = await made.take('gazette.txt', inGazette)
  return { ...made, first, second, third, ids: [first, second, third] }
}

describe('« not the same dispatch »', () => {
  test('makes the article a source of its own, and leaves the others together', async () => {
    const { calls, carriers, sources, first, second, third, ids } = await threeCarriers()
    expect(await sources(ids)).toBe(1)
    await calls.separate({ id: second })
    expect(await carriers(second)).toEqual([])
    expect(await carriers(first)).toEqual([third])
    expect(await sources(ids)).toBe(2)
    const list = api.articles.list.output.parse(await calls.list({}))
    expect(Object.fromEntries(list.map(({ id, carriers: n }) => [id, n]))).toEqual({
      [first]: 2,
      [second]: 1,
      [third]: 2,
    })
  })

  test('holds for the article the others were grouped under', async () => {
    const { calls, carriers, first, second, third } = await threeCarriers()
    await calls.separate({ id: first })
    expect(await carriers(first)).toEqual([])
    expect(await carriers(second)).toEqual([third])
  })

  test('is remembered when the article is removed and imported again', async () => {
    const { calls, carriers, take, first, second, third } = await threeCarriers()
    await calls.separate({ id: second })
    await calls.remove({ id: second })
    expect(await carriers(await take('tribune.txt', inTribune))).toEqual([])
    await calls.remove({ id: first })
    expect(await carriers(await take('depeche.txt', wire))).toEqual([third])
  })

  test('is taken back by undo', async () => {
    const { calls, store, second } = await threeCarriers()
    const before = everyRow(store)
    await calls.separate({ id: second })
    expect(store.operations.state().undo).toMatchObject({ name: 'separateArticle' })
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })

  test('writes nothing for an article that is alone', async () => {
    const { calls, store, take } = feature()
    const id = await take('autre.txt', another)
    const before = everyRow(store)
    await calls.separate({ id })
    expect(everyRow(store)).toEqual(before)
    expect(store.operations.state().undo).toMatchObject({ name: 'importArticle' })
  })
})

describe('« the same dispatch as »', () => {
  test('puts two articles, and those that carry either, under one origin', async () => {
    const { calls, carriers, take, sources, ids, first, second, third } = await threeCarriers()
    const alone = await take('autre.txt', another)
    await calls.join({ id: alone, otherId: second })
    expect(new Set(await carriers(alone))).toEqual(new Set([first, second, third]))
    expect(await sources([...ids, alone])).toBe(1)
  })

  test('takes back « not the same dispatch », and is remembered in its turn', async () => {
    const { calls, carriers, take, first, second, third } = await threeCarriers()
    const alone = await take('autre.txt', another)
    await calls.separate({ id: second })
    await calls.join({ id: second, otherId: first })
    await calls.join({ id: alone, otherId: second })
    await calls.remove({ id: alone })
    await calls.remove({ id: second })
    const again = [await take('tribune.txt', inTribune), await take('autre.txt', another)]
    expect(new Set(await carriers(first))).toEqual(new Set([third, ...again]))
  })

  test('is taken back by undo', async () => {
    const { calls, store, take, first } = await threeCarriers()
    const alone = await take('autre.txt', another)
    const before = everyRow(store)
    await calls.join({ id: alone, otherId: first })
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })
})
