import { expect, it } from 'vitest'
import type { Client } from '../../src-main/shared/contract.ts'
import type { LexiconEntry, LexiconImport } from '../../src-main/shared/lexicon.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { LexiconDesk } from './lexicon-desk.svelte.ts'

function entry(list: LexiconEntry['list'], words: string): LexiconEntry {
  return {
    ...{ id: words, list, words, language: 'fr', country: null, origin: 'hand' },
    ...{ articleId: null, articleTitle: null, createdAt: '2026-11-23T10:00:00.000Z' },
  }
}

function desk(read?: LexiconImport) {
  let entries = [
    entry('notName', 'Grand-Place'),
    entry('title', 'éclusier en chef'),
    entry('title', 'garde-fleuve'),
  ]
  const notices = new Notices(() => undefined)
  const client = {
    lexicon: {
      list: () => Promise.resolve(entries),
      remove: ({ id }: { id: string }) => {
        entries = entries.filter((one) => one.id !== id)
        return Promise.resolve({})
      },
      importFile: () => Promise.resolve(read),
    },
    // Only what the desk calls stands here.
  } as unknown as Client
  return { notices, desk: new LexiconDesk({ client, notices, onChange: () => () => undefined }) }
}

const words = (shown: readonly LexiconEntry[]) => shown.map((one) => one.words)

it('shows list after list, and filters by list and by words, accents aside', async () => {
  const { desk: lexicon } = desk()
  await lexicon.reload()
  expect(words(lexicon.shown)).toEqual(['éclusier en chef', 'garde-fleuve', 'Grand-Place'])
  expect(lexicon.lists.filter(({ count }) => count > 0)).toEqual([
    { list: 'title', count: 2 },
    { list: 'notName', count: 1 },
  ])
  lexicon.words = 'ECLUS chef'
  expect(words(lexicon.shown)).toEqual(['éclusier en chef'])
  lexicon.words = ''
  lexicon.only = 'notName'
  expect(words(lexicon.shown)).toEqual(['Grand-Place'])
})

it('looks at the next entry once one is removed, and offers to undo', async () => {
  const { desk: lexicon, notices } = desk()
  await lexicon.reload()
  await lexicon.remove({ id: 'éclusier en chef', words: 'éclusier en chef' })
  expect(lexicon.opened?.words).toBe('garde-fleuve')
  expect(notices.shown).toMatchObject([{ key: 'lexicon.removed', undoable: true }])
})

it('keeps what was wrong with a table for the person to read', async () => {
  const faulty: LexiconImport = {
    ...{ fileName: 'lexique.csv', added: 0, known: 0 },
    problems: [{ line: 3, problem: 'list' }],
  }
  const { desk: lexicon, notices } = desk(faulty)
  await lexicon.importFile()
  expect(lexicon.faulty).toEqual(faulty)
  expect(notices.shown).toEqual([])
})

it('does not offer to undo the reading of a table that added nothing', async () => {
  const { desk: lexicon, notices } = desk({ fileName: 'x.csv', added: 0, known: 4, problems: [] })
  await lexicon.importFile()
  expect(notices.shown).toMatchObject([{ key: 'lexicon.imported', undoable: false }])
})
