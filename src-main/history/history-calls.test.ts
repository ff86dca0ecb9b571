import { expect, it } from 'vitest'
import { noteStore } from '../notes/notes-store.ts'
import { api } from '../shared/api.ts'
import { openStore } from '../store/open-store.ts'
import { historyCalls } from './history-calls.ts'

it('history tells what undo and redo would do, does it, and lists all of it newest first', async () => {
  const store = openStore({ path: ':memory:' })
  const calls = historyCalls(store, () => 'fr')
  const notes = noteStore(store.db)
  expect(await calls.state({})).toEqual({ undo: null, redo: null })
  for (const title of ['A', 'B']) {
    const at = store.now().toISOString()
    const note = {
      id: store.newId(),
      title,
      body: '',
      language: 'fr',
      createdAt: at,
      updatedAt: at,
    } as const
    store.operations.perform('createNote', title, () => notes.add(note))
  }
  expect(api.history.undo.output.parse(await calls.undo({}))).toMatchObject({
    subject: 'B',
    undone: true,
  })
  expect(notes.list().map(({ title }) => title)).toEqual(['A'])
  expect(api.history.state.output.parse(await calls.state({}))).toMatchObject({
    undo: { name: 'createNote', subject: 'A' },
    redo: { name: 'createNote', subject: 'B' },
  })
  await calls.redo({})
  expect(notes.list()).toHaveLength(2)
  const listed = api.history.list.output.parse(await calls.list({ limit: 3 }))
  expect(listed.map(({ name, subject }) => `${name} ${subject}`)).toEqual([
    'redo B',
    'undo B',
    'createNote B',
  ])
  await calls.undo({})
  await calls.undo({})
  expect(() => calls.undo({})).toThrow(/nothing to undo/)
})
