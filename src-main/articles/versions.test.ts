import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkStore } from '../command-line/check-store.ts'
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
/** The same wire in a paper: another head, the last third cut. */
const inPaper = `L’accord de Niamey sur l’eau\nLa Tribune de l’Ouest, 19 février 2026\n\n${wire
  .split('\n\n')
  .slice(2, 9)
  .join('\n\n')}`

function page(head: Record<string, string>, body: string): string {
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}

function feature() {
  const store = emptyStore()
  const extracted: string[] = []
  const calls = articlesCalls(store, {
    guessLanguage: () => 'fr',
    readFile: readerHere(() => 'fr'),
    askPath: () => Promise.resolve(null),
    sampleFiles: () => [],
    extract: (id) => extracted.push(id),
  })
  const { importFile } = articleImport(store, () => 'fr')
  const take = async (name: string, text: string) => {
    const file = { name, bytes: new TextEncoder().encode(text) }
    const [outcome] = await importFile(file, { extract: (id) => extracted.push(id) })
    return { outcome: outcome?.outcome, id: outcome?.articleId ?? '' }
  }
  const open = async (id: string) => api.articles.open.output.parse(await calls.open({ id }))
  return { store, calls, extracted, take, open }
}

describe('one wire in several papers', () => {
  test('is one origin with its carriers, whichever came first', async () => {
    const { take, open, calls } = feature()
    const first = await take('depeche.txt', wire)
    const second = await take('tribune.txt', inPaper)
    expect([first.outcome, second.outcome]).toEqual(['imported', 'imported'])
    expect((await open(first.id)).carriers.map(({ id }) => id)).toEqual([second.id])
    expect((await open(second.id)).carriers.map(({ title }) => title)).toEqual([
      (await open(first.id)).title,
    ])
    const list = api.articles.list.output.parse(await calls.list({}))
    expect(list.map(({ carriers }) => carriers)).toEqual([2, 2])
  })

  test('counts for one source', async () => {
    const { take, calls } = feature()
    const ids = [await take('depeche.txt', wire), await take('tribune.txt', inPaper)]
    ids.push(await take('autre.txt', 'Un tout autre article\n\nIl ne dit rien de la conférence.'))
    const passages = []
    for (const { id } of ids)
      passages.push(await calls.createPassage({ articleId: id, start: 0, end: 9 }))
    const sourced = api.articles.passages.output.parse(
      await calls.passages({ ids: passages.map(({ id }) => id) }),
    )
    expect(sourced).toHaveLength(3)
    expect(independentSources(sourced)).toBe(2)
  })
})

describe('an article imported again, updated', () => {
  const head = {
    title: 'Le coût de l’accord',
    source: 'https://www.lecourrier.example/monde/accord?utm_source=lettre',
    date: '2026-02-18',
    author: 'Awa Keïta',
  }
  const body =
    'Le coût est évalué à 48 milliards de francs sur trois ans.\n\nLe Mali a refusé de mettre des unités à la disposition de la brigade.\n\nLes ministres se retrouveront à Bamako les 21 et 22 mai.'
  const later = {
    ...head,
    source: 'http://lecourrier.example/monde/accord/',
    date: '2026-02-20',
    author: 'Awa Keïta et Jean Sow',
  }
  const laterBody = `Mise à jour : le Mali a réagi vendredi.\n\n${body
    .replace('à 48 milliards de francs', 'à 51 milliards de francs')
    .replace(
      'Les ministres se retrouveront à Bamako les 21 et 22 mai.',
      'Aucune date n’est fixée.',
    )}`

  async function updated() {
    const made = feature()
    const { id } = await made.take('accord.md', page(head, body))
    const { text } = await made.open(id)
    const anchor = async (words: string) => {
      const start = text.indexOf(words)
      return (await made.calls.createPassage({ articleId: id, start, end: start + words.length }))
        .id
    }
    await anchor('Le coût est évalué à 48 milliards de francs sur trois ans.')
    await anchor('Le Mali a refusé de mettre des unités')
    await anchor('Les ministres se retrouveront à Bamako les 21 et 22 mai.')
    await made.calls.correct({ id, header: { outlet: 'Le Courrier', sourceReliability: 'B' } })
    const before = everyRow(made.store)
    const again = await made.take('accord-2.md', page(later, laterBody))
    return { ...made, id, before, again }
  }

  test('is a new version of it: the latest is shown, the earlier stays readable', async () => {
    const { open, calls, id, again, extracted } = await updated()
    expect(again).toEqual({ outcome: 'updated', id })
    const article = await open(id)
    expect(article.text).toContain('Mise à jour')
    expect(article).toMatchObject({ publishedOn: '2026-02-20', author: 'Awa Keïta et Jean Sow' })
    expect(article).toMatchObject({ outlet: 'Le Courrier', sourceReliability: 'B' })
    expect(article.versions).toMatchObject([
      { publishedOn: '2026-02-18', original: { fileName: 'accord.md' } },
    ])
    const version = api.articles.version.output.parse(
      await calls.version({ id: article.versions[0]?.id ?? '' }),
    )
    expect(version.text).toBe(page(head, body))
    expect(extracted).toEqual([id, id])
  })

  test('has its passages found again: exact, moved or orphan', async () => {
    const { open, id, store } = await updated()
    const { passages, text } = await open(id)
    const shown = passages.map(({ state, start, end }) => [state, text.slice(start, end)])
    expect(shown.slice(0, 2)).toEqual([
      ['moved', 'Le coût est évalué à 51 milliards de francs sur trois ans'],
      ['exact', 'Le Mali a refusé de mettre des unités'],
    ])
    expect(passages.filter(({ state }) => state === 'orphan').map(({ quote }) => quote)).toEqual([
      'Les ministres se retrouveront à Bamako les 21 et 22 mai.',
    ])
    expect(checkStore(store.db).flatMap(({ problems }) => problems)).toEqual([])
  })

  test('is taken back whole by one undo', async () => {
    const { store, before } = await updated()
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })

  test('is known again in each of its versions, and filed below when it comes late', async () => {
    const { take, open, id } = await updated()
    expect((await take('x.md', page(head, body))).outcome).toBe('duplicate')
    expect((await take('y.md', page(later, laterBody))).outcome).toBe('duplicate')
    const first = { ...head, date: '2026-02-17' }
    expect((await take('z.md', page(first, body.slice(0, 120)))).outcome).toBe('updated')
    const article = await open(id)
    expect(article.publishedOn).toBe('2026-02-20')
    expect(article.versions.map(({ publishedOn }) => publishedOn)).toEqual([
      '2026-02-18',
      '2026-02-17',
    ])
  })

  test('without address, is known by its title, outlet and text', async () => {
    const { take, open } = feature()
    const told = { title: 'Niamey : l’accord', outlet: 'Le Courrier', date: '2026-02-18' }
    const first = await take('a.md', page(told, wire))
    const second = await take(
      'b.md',
      page({ ...told, date: '2026-02-19' }, `${wire}\n\nAjout du lendemain.`),
    )
    const elsewhere = await take('c.md', page({ ...told, outlet: 'La Tribune' }, wire))
    expect([second.outcome, second.id]).toEqual(['updated', first.id])
    expect(elsewhere.outcome).toBe('imported')
    expect((await open(first.id)).carriers.map(({ id }) => id)).toEqual([elsewhere.id])
  })
})
