import { describe, expect, test } from 'vitest'
import { readerHere } from '../importing/read-file.ts'
import { decisions } from '../proposals/decide.ts'
import {
  emptyStore,
  everyRow,
  type Found,
  importArticle,
  proposalsOf,
} from '../proposals/dossier-for-tests.ts'
import { storeProposals } from '../proposals/proposals-store.ts'
import { api } from '../shared/api.ts'
import type { TakenVersion } from '../shared/import.ts'
import { articlesCalls } from './articles-calls.ts'
import { articleImport } from './import-articles.ts'
import { importJobs } from './import-jobs.ts'
import { importsCalls } from './imports-calls.ts'
import { watchedFolder } from './watched-folder.ts'

function feature() {
  const store = emptyStore()
  const extracted: string[] = []
  const { importFile } = articleImport(store, () => 'fr')
  const jobs = importJobs(store, {
    ...{ importFile, extract: () => undefined, announce: () => undefined },
  })
  const imports = importsCalls(store, {
    ...{ watched: watchedFolder(store, jobs, () => undefined), askFolder: async () => null },
    ...{ jobs, pick: () => Promise.resolve(null), askPath: () => Promise.resolve(null) },
    ...{ language: () => 'fr', report: () => undefined, extract: (id) => extracted.push(id) },
  })
  const calls = articlesCalls(store, {
    guessLanguage: () => 'fr',
    readFile: readerHere(() => 'fr'),
    askPath: () => Promise.resolve(null),
    sampleFiles: () => [],
    extract: () => undefined,
  })
  const take = async (name: string, text: string) => {
    const [outcome] = await importFile({ name, bytes: new TextEncoder().encode(text) })
    if (!outcome?.articleId) throw new Error('nothing was imported')
    const { articleId, originalHash = '' } = outcome
    return { id: articleId, version: { articleId, originalHash } satisfies TakenVersion }
  }
  const plan = async (articleIds: string[], versions: TakenVersion[] = []) =>
    api.imports.removal.output.parse(await imports.removal({ articleIds, versions }))
  return { store, calls, imports, extracted, take, plan, decide: decisions(store) }
}

const head = (day: string, author: string) =>
  `---\ntitle: Le coût de l’accord\nsource: https://courrier.invalid/accord\ndate: ${day}\nauthor: ${author}\n---\n\n`
const body = [
  'Le coût est évalué à 48 milliards de francs sur trois ans.',
  'Le Mali a refusé de mettre des unités à la disposition de la brigade.',
  'Les ministres se retrouveront à Bamako les 21 et 22 mai.',
]
const first = head('2026-02-18', 'Awa Keïta') + body.join('\n\n')
const laterBody = [
  'Mise à jour : le capitaine Issa Béma a démenti vendredi.',
  'Le coût est évalué à 51 milliards de francs sur trois ans.',
  body[1],
]
const later = head('2026-02-20', 'Awa Keïta et Jean Sow') + laterBody.join('\n\n')
const issa: Found = {
  kind: 'person',
  value: { name: 'Issa Béma', rank: 'capitaine' },
  words: 'Issa Béma',
}

async function updated() {
  const made = feature()
  const { store, calls, take } = made
  const { id } = await take('accord.md', first)
  const anchor = async (words: string) => {
    const { text } = await calls.open({ id })
    const start = text.indexOf(words)
    return calls.createPassage({ articleId: id, start, end: start + words.length })
  }
  for (const words of body) await anchor(words)
  await calls.correct({ id, header: { outlet: 'Le Courrier', sourceReliability: 'B' } })
  const before = everyRow(store)
  const { version } = await take('accord-2.md', later)
  return { ...made, id, version, before, anchor }
}

describe('taking back an import that updated an article', () => {
  test('says so first, then shows the earlier version again, its passages where they were', async () => {
    const { store, imports, plan, version, before, extracted, id } = await updated()
    const planned = await plan([], [version])
    expect(planned.versions).toEqual([
      { ...version, title: 'Le coût de l’accord', isCurrent: true },
    ])
    expect(planned).toMatchObject({ articles: [], passages: 0, citations: 0, removed: [] })
    await imports.remove({ articleIds: [], versions: [version] })
    expect(everyRow(store)).toEqual(before)
    expect(extracted).toEqual([id])
    expect(store.operations.list(1)).toMatchObject([
      { name: 'removeImport', subject: 'Le coût de l’accord' },
    ])
  })

  test('keeps what the analyst corrected since', async () => {
    const { calls, imports, version, id } = await updated()
    await calls.correct({ id, header: { author: 'A. Keïta', informationCredibility: 2 } })
    await imports.remove({ articleIds: [], versions: [version] })
    const article = await calls.open({ id })
    expect(article).toMatchObject({ author: 'A. Keïta', informationCredibility: 2 })
    expect(article).toMatchObject({ publishedOn: '2026-02-18', sourceReliability: 'B' })
    expect(article.versions).toEqual([])
  })

  test('removes what only that version said, and keeps a passage that a note cites', async () => {
    const { store, imports, plan, version, id, decide, anchor, calls } = await updated()
    const { text } = await calls.open({ id })
    store.operations.perform('importArticle', '', () =>
      storeProposals(store, id, { language: 'fr', proposals: proposalsOf(text, [issa]) }),
    )
    decide.acceptAll(id)
    const cited = await anchor('Mise à jour')
    store.operations.perform('createNote', '', () => {
      store.db
        .prepare(`INSERT INTO citations VALUES (?, 'notes', ?, ?, 0)`)
        .run(store.newId(), store.newId(), cited.id)
    })
    const planned = await plan([], [version])
    expect(planned.removed.map(({ kind, label }) => [kind, label])).toContainEqual([
      'actors',
      'Issa Béma',
    ])
    expect(planned.passages).toBeGreaterThan(0)
    await imports.remove({ articleIds: [], versions: [version] })
    expect(everyRow(store)['actors']).toEqual([])
    const { passages } = await calls.open({ id })
    expect(passages.filter(({ state }) => state === 'orphan').map(({ quote }) => quote)).toEqual([
      'Mise à jour',
    ])
    expect(passages.filter(({ state }) => state === 'exact').map(({ quote }) => quote)).toEqual(
      body,
    )
  })

  test('is one operation, taken back by one undo', async () => {
    const { store, imports, version } = await updated()
    const before = everyRow(store)
    await imports.remove({ articleIds: [], versions: [version] })
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })

  test('only drops from the list a version that a later one has replaced', async () => {
    const { calls, imports, plan, take, version, id } = await updated()
    await take(
      'accord-3.md',
      later.replace('51 milliards', '53 milliards').replace('02-20', '02-22'),
    )
    expect((await plan([], [version])).versions).toMatchObject([{ isCurrent: false }])
    await imports.remove({ articleIds: [], versions: [version] })
    const article = await calls.open({ id })
    expect(article.text).toContain('53 milliards')
    expect(article.versions.map(({ publishedOn }) => publishedOn)).toEqual(['2026-02-18'])
  })
})

describe('single values', () => {
  const text = (n: number) => `Le général Modibo Dembara a parlé. Édition ${n}.`
  const dembara = (value: { country?: string; portfolio?: string }): Found => ({
    kind: 'person',
    value: { name: 'Modibo Dembara', rank: 'général', ...value },
    words: 'Modibo Dembara',
  })

  function told(...values: { country?: string; portfolio?: string }[]) {
    const made = feature()
    const ids = values.map((value, at) => {
      const id = importArticle(made.store, {
        title: `Article ${at}`,
        publishedOn: `2025-06-1${at}`,
        text: text(at),
        proposals: proposalsOf(text(at), [dembara(value)]),
      })
      made.decide.acceptAll(id)
      return id
    })
    const actor = () =>
      made.store.db
        .prepare<[], { country: string | null; title: string | null; lastSeenOn: string }>(
          `SELECT a.country, p.title, p.lastSeenOn
           FROM actors a JOIN positions p ON p.actorId = a.id`,
        )
        .all()
    return { ...made, ids, actor }
  }

  test('that only the import gave go, told in the preview; undo puts them back', async () => {
    const { store, imports, plan, ids, actor } = told({}, { country: 'ML', portfolio: 'ministre' })
    const before = everyRow(store)
    expect(actor()).toEqual([{ country: 'ML', title: 'ministre', lastSeenOn: '2025-06-11' }])
    const { values } = await plan(ids.slice(1))
    expect(values.map(({ kind, attribute, from, to }) => [kind, attribute, from, to])).toEqual(
      expect.arrayContaining([
        ['actors', 'country', 'ML', null],
        ['positions', 'title', 'ministre', null],
        ['positions', 'lastSeenOn', '2025-06-11', '2025-06-10'],
      ]),
    )
    await imports.remove({ articleIds: ids.slice(1), versions: [] })
    expect(actor()).toEqual([{ country: null, title: null, lastSeenOn: '2025-06-10' }])
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })

  test('that another article gives too stay', async () => {
    const both = { country: 'ML', portfolio: 'ministre' }
    const { imports, plan, ids, actor } = told({}, both, both)
    expect((await plan(ids.slice(1, 2))).values).toEqual([])
    await imports.remove({ articleIds: ids.slice(1, 2), versions: [] })
    expect(actor()).toEqual([{ country: 'ML', title: 'ministre', lastSeenOn: '2025-06-12' }])
  })

  test('that a person wrote since stay', async () => {
    const { store, plan, ids } = told({}, { country: 'ML' })
    store.operations.perform('editActor', '', () => {
      store.db.prepare(`UPDATE actors SET country = 'NE'`).run()
    })
    const { values } = await plan(ids.slice(1))
    expect(
      values.filter(({ attribute, kind }) => kind === 'actors' && attribute === 'country'),
    ).toEqual([])
  })
})
