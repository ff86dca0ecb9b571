import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { articlesCalls } from '../articles/articles-calls.ts'
import { extract } from '../extracting/extract.ts'
import { shippedWords } from '../extracting/shipped-words.ts'
import { buildAnswer } from '../ipc/answer.ts'
import {
  atWork,
  emptyStore,
  importArticle,
  proposalsOf,
  type TestArticle,
} from '../proposals/dossier-for-tests.ts'
import { proposalCalls } from '../proposals/proposals-calls.ts'
import { proposer } from '../proposals/proposer.ts'
import type { ImportOutcome, OpenArticle } from '../shared/article.ts'
import type { Handlers } from '../shared/contract.ts'
import type { LexiconEntry, LexiconImport } from '../shared/lexicon.ts'
import type { PlannedChange } from '../shared/review.ts'
import { lexiconCalls } from './lexicon-calls.ts'

const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-lexicon-'))
afterAll(() => rmSync(folder, { recursive: true }))
const isShipped = shippedWords(join(import.meta.dirname, '..', '..', 'resources'))

const text =
  'Modibo Dembara, garde-fleuve du Mali, a ouvert la séance. Aminata Sorko, garde-fleuve du Niger, l’a close.'
const more =
  'Le garde-fleuve du Burkina Faso Paul Tiendré a répondu hier à la presse, à Ouagadougou.'

/** An article as extraction reads it, with no function found for anybody. */
function article(title: string, words: string): TestArticle {
  const names = ['Modibo Dembara', 'Aminata Sorko', 'Paul Tiendré'].filter((name) =>
    words.includes(name),
  )
  const found = names.map((name) => ({ kind: 'person' as const, words: name, value: { name } }))
  return { title, publishedOn: '2026-03-05', text: words, proposals: proposalsOf(words, found) }
}

/** A person at work on these articles; everything is read again at once, as the application does later. */
function working(...articles: TestArticle[]) {
  const store = emptyStore()
  const ids = articles.map((one) => importArticle(store, one))
  const propose = proposer(store, extract, () => 'fr')
  const readings: Promise<void>[] = []
  const readAgain = (id: string, operation: number | null) =>
    void readings.push(propose(id, operation))
  const file = join(folder, `${store.newId()}.csv`)
  const handlers = {
    proposals: proposalCalls(store, readAgain, isShipped),
    articles: articlesCalls(store, {
      guessLanguage: () => 'fr',
      readFile: () => Promise.reject(new Error('no file is read here')),
      askPath: () => Promise.resolve(null),
      sampleFiles: () => [],
      extract: readAgain,
    }),
    lexicon: lexiconCalls(store, {
      askPath: () => Promise.resolve(file),
      askFile: () => Promise.resolve(file),
      language: () => 'fr',
      extract: readAgain,
    }),
  }
  // The other groups are not called here.
  const answer = buildAnswer(handlers as unknown as Handlers, { checkAnswers: true })
  const person = atWork(answer)
  const entries = async () => (await person.ask('lexicon', 'list', {})) as LexiconEntry[]
  return {
    ...{ store, ids, file, ...person, entries },
    words: async () => (await entries()).map((one) => `${one.list} ${one.words}`),
    read: (id = '') => propose(id, null),
    settled: () => Promise.all(readings),
    importTable: async (table: string | Uint8Array) => {
      writeFileSync(file, table)
      return (await person.ask('lexicon', 'importFile', {})) as LexiconImport
    },
    portfolios: async () =>
      (await person.queue()).flatMap(({ proposal }) =>
        proposal.kind === 'person' ? [[proposal.value.name, proposal.value.portfolio]] : [],
      ),
  }
}

const corrected = {
  name: 'Modibo Dembara',
  rank: 'général',
  portfolio: 'Garde-fleuve du Mali',
  organisation: 'Djoliba Vert',
  country: 'ML',
}

describe('a correction', () => {
  it('tells in its plan what it teaches, and teaches only what the lists shipped lack', async () => {
    const { ask, item, accept, entries, ids } = working(article('Ségou', text))
    const { id } = await item('Dembara')
    const plan = (await ask('proposals', 'plan', { id, value: corrected })) as PlannedChange[]
    expect(plan.filter(({ record }) => record === 'lexicon')).toEqual([
      {
        ...{ action: 'create', record: 'lexicon', recordId: null, because: 'noneLikeIt' },
        ...{ label: 'garde-fleuve', detail: 'fonction' },
      },
      {
        ...{ action: 'create', record: 'lexicon', recordId: null, because: 'noneLikeIt' },
        ...{ label: 'Djoliba Vert', detail: 'organisation' },
      },
    ])
    expect(await entries()).toEqual([])
    const { changes } = await accept('Dembara', corrected)
    expect(changes).toEqual(plan)
    expect(await entries()).toMatchObject([
      { list: 'organisation', words: 'Djoliba Vert', language: null, origin: 'correction' },
      {
        ...{ list: 'title', words: 'garde-fleuve', language: 'fr', origin: 'correction' },
        ...{ articleId: ids[0], articleTitle: 'Ségou' },
      },
    ])
  })

  it('teaches nothing that was proposed already, nor the same words twice', async () => {
    const { accept, words } = working(article('Ségou', text))
    await accept('Dembara', { name: 'Modibo Dembara', portfolio: 'ministre malien de l’Eau' })
    expect(await words()).toEqual([])
    await accept('Sorko', { name: 'Aminata Sorko', portfolio: 'garde-fleuve' })
    expect(await words()).toEqual(['title garde-fleuve'])
    const again = working(article('Ségou', text), article('Ouagadougou', more))
    await again.accept('Dembara', corrected)
    await again.accept('Tiendré', { name: 'Paul Tiendré', portfolio: 'Garde-Fleuve du Faso' })
    expect(await again.words()).toEqual(['organisation Djoliba Vert', 'title garde-fleuve'])
  })

  it('serves the rest of the article at once and the next article; one undo takes all of it back', async () => {
    const person = working(article('Ségou', text), article('Ouagadougou', more))
    const { accept, settled, portfolios, read, ids, store, words } = person
    const before = await portfolios()
    expect(before.map(([, portfolio]) => portfolio)).toEqual([undefined, undefined, undefined])
    await accept('Dembara', corrected)
    await settled()
    expect(await portfolios()).toContainEqual(['Aminata Sorko', 'garde-fleuve'])
    store.operations.undo()
    expect(await words()).toEqual([])
    expect(await portfolios()).toEqual(before)
    store.operations.redo()
    expect(await words()).toHaveLength(2)
    await read(ids[1])
    expect(await portfolios()).toContainEqual(['Paul Tiendré', 'garde-fleuve'])
  })

  it('of an outlet teaches one that nothing shipped tells for an outlet', async () => {
    const { ask, ids, words, store } = working(article('Ségou', text))
    const correct = (outlet: string | null) =>
      ask('articles', 'correct', { id: ids[0], header: { outlet } })
    await correct('Le Monde')
    await correct(null)
    expect(await words()).toEqual([])
    await correct('Wakat Sourou')
    await correct('wakat  sourou')
    expect(await words()).toEqual(['outlet Wakat Sourou'])
    store.operations.undo()
    store.operations.undo()
    expect(await words()).toEqual([])
  })

  it('of an outlet serves the heads of the articles imported next', async () => {
    const { ask, ids } = working(article('Ségou', text))
    const opened = async (pasted: string) => {
      const { articleId } = (await ask('articles', 'importText', { text: pasted })) as ImportOutcome
      const { title, outlet, readAt } = (await ask('articles', 'open', {
        id: articleId,
      })) as OpenArticle
      return { title, outlet, readAt }
    }
    const body = '\n\nLe fleuve a repris son cours hier matin, sans que personne s’en étonne.'
    expect(await opened(`WAKAT SOUROU\n\nLe pont tient${body}`)).toMatchObject({ outlet: null })
    await ask('articles', 'correct', { id: ids[0], header: { outlet: 'Wakat Sourou' } })
    expect(await opened(`Wakat Sourou\n\nLa digue cède${body} Le lac aussi.`)).toMatchObject({
      ...{ title: 'La digue cède', outlet: 'Wakat Sourou' },
      readAt: { outlet: [0, 12], title: [14, 27] },
    })
    expect(await opened(`La crue monte\n\nWakat Sourou – 3 mars 2026${body}`)).toMatchObject({
      ...{ title: 'La crue monte', outlet: 'Wakat Sourou', readAt: { outlet: [15, 27] } },
    })
  })

  it('is no longer told where it was learned once its article is removed, and again after an undo', async () => {
    const { accept, ask, ids, entries, store } = working(article('Ségou', text))
    await accept('Sorko', { name: 'Aminata Sorko', portfolio: 'garde-fleuve' })
    await ask('articles', 'remove', { id: ids[0] })
    expect(await entries()).toMatchObject([{ words: 'garde-fleuve', articleId: null }])
    store.operations.undo()
    expect(await entries()).toMatchObject([{ words: 'garde-fleuve', articleTitle: 'Ségou' }])
  })
})

describe('a name never to be proposed', () => {
  it('goes from the rest of its article and from the next, until that is undone', async () => {
    const again = `${text} Modibo Dembara est reparti.`
    const { ask, item, reject, read, ids, settled, queue, store, words } = working(
      article('Ségou', text),
      article('Suite', again),
    )
    const { id } = await item('Dembara')
    await reject('Dembara')
    expect(await ask('lexicon', 'neverPropose', { proposalId: id })).toEqual({
      name: 'Modibo Dembara',
    })
    await settled()
    await read(ids[1])
    const named = async () => JSON.stringify((await queue()).map(({ proposal }) => proposal.value))
    expect(await words()).toEqual(['notName Modibo Dembara'])
    expect(await named()).not.toContain('Modibo Dembara')
    expect(await named()).toContain('Aminata Sorko')
    store.operations.undo()
    store.operations.undo()
    expect(await words()).toEqual([])
  })
})

describe('the word lists', () => {
  const given = { list: 'title', words: 'garde-fleuve', language: 'fr', country: null }

  it('are added to, edited and taken from by hand, each as one undoable operation', async () => {
    const { ask, words, store } = working()
    const { id } = (await ask('lexicon', 'add', given)) as { id: string }
    expect(await ask('lexicon', 'add', { ...given, words: ' GARDE fleuve ' })).toEqual({
      ...{ id, added: false },
    })
    await ask('lexicon', 'edit', { ...given, id, words: 'garde-lac', language: null })
    expect(await words()).toEqual(['title garde-lac'])
    await ask('lexicon', 'remove', { id })
    expect(await words()).toEqual([])
    store.operations.undo()
    store.operations.undo()
    expect(await words()).toEqual(['title garde-fleuve'])
    await expect(ask('lexicon', 'remove', { id: store.newId() })).rejects.toThrow('notFound')
    await expect(ask('lexicon', 'add', { ...given, words: '=1+1' })).rejects.toThrow('invalidInput')
  })

  it('come back the same from the table they were saved as, and only once', async () => {
    const here = working()
    const organisation = { ...given, list: 'organisation', words: 'Eau, Terre "et" Vie; du Faso' }
    await here.ask('lexicon', 'add', { ...organisation, language: null, country: 'BF' })
    await here.ask('lexicon', 'add', given)
    await here.ask('lexicon', 'add', { ...given, list: 'notName', words: 'Grand-Place' })
    await here.ask('lexicon', 'exportFile', {})
    const table = readFileSync(here.file, 'utf8')
    expect(table.split('\r\n').slice(0, 2)).toEqual([
      '\ufefflist,words,language,country',
      'notName,Grand-Place,fr,',
    ])
    const there = working()
    expect(await there.importTable(table)).toMatchObject({ added: 3, known: 0, problems: [] })
    const told = (entries: LexiconEntry[]) =>
      entries.map(({ list, words, language, country }) => ({ list, words, language, country }))
    expect(told(await there.entries())).toEqual(told(await here.entries()))
    expect(await there.importTable(table)).toMatchObject({ added: 0, known: 3 })
    there.store.operations.undo()
    expect(await there.entries()).toEqual([])
  })

  it('are read from a table with semicolons, blank lines and empty cells at the end', async () => {
    const { importTable, words } = working()
    const table = 'list;words;language;country\n\n"title";garde-fleuve;fr;\n;;;\nrank;"grand\r\n'
    expect((await importTable(table)).problems).toEqual([{ line: 5, problem: 'quote' }])
    expect(await importTable(table.replace(/\nrank.*/s, ''))).toMatchObject({ added: 1 })
    expect(await words()).toEqual(['title garde-fleuve'])
  })

  it('take nothing from a table with faults, and tell every line at fault', async () => {
    const { importTable, entries } = working()
    const head = 'list,words,language,country\n'
    const { problems, added } = await importTable(
      [
        'list,words,language,country',
        'title,garde-fleuve,fr,',
        'titre,garde-lac,fr,',
        'title,"=HYPERLINK(""x"")",fr,',
        'title,garde-lac,français,',
        'organisation,Djoliba,,Mali',
        'title,garde-lac',
        `title,${'x'.repeat(121)},fr,`,
        '"title","garde\nlac",fr,',
        'title,,fr,',
        'title,a"b,fr,',
      ].join('\n'),
    )
    expect([added, await entries()]).toEqual([0, []])
    expect(problems.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      ...['3 list', '4 words', '5 language', '6 country', '7 columns', '8 words', '9 words'],
      ...['11 words', '12 quote'],
    ])
    for (const none of ['', 'mot;liste', `"${head}`])
      expect((await importTable(none)).problems, none).toHaveLength(1)
    expect((await importTable('\u0000'.repeat(1_000_000))).problems).toEqual([
      { line: 1, problem: 'header' },
    ])
    await expect(importTable(new Uint8Array([0xff, 0xfe, 0x41]))).rejects.toThrow('binaryFile')
  })
})
