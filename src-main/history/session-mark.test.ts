import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { noteCalls } from '../notes/notes-calls.ts'
import { noteStore } from '../notes/notes-store.ts'
import { emptyStore } from '../proposals/dossier-for-tests.ts'
import type { Note } from '../shared/note.ts'
import { recoverWords } from './recover-words.ts'
import { sessionMark } from './session-mark.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-memoire-session-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Saved = Pick<Note, 'id' | 'title' | 'body' | 'language'>

function session() {
  const path = join(folder, 'store.db.open')
  return sessionMark(path, { now: () => new Date(0), write: writeFileSync })
}

function desk() {
  const store = emptyStore()
  const notes = noteCalls(store, () => 'fr')
  const words = ({ id, title, body }: Saved) => ({ kind: 'notes', id, title, body }) as const
  return { store, notes, words }
}

it('a session that ends by itself leaves nothing behind; one that is cut off leaves its mark', () => {
  const first = session()
  expect(first.left).toBeNull()
  first.begin()
  first.end()
  expect(session().left).toBeNull()
  session().begin()
  expect(session().left).toEqual({ openedAt: '1970-01-01T00:00:00.000Z', unsaved: [] })
})

it('a mark that was torn still says that the session was cut off', () => {
  writeFileSync(join(folder, 'store.db.open'), '{"openedAt":')
  expect(session().left).toMatchObject({ unsaved: [] })
})

it('words that the store refuses are kept until it takes them', async () => {
  const { store, notes, words } = desk()
  const { id } = await notes.create({ title: 'Eau', body: '', language: 'fr' })
  const mark = session()
  mark.begin()
  const save = mark.keeping(notes.save, words)
  store.db.pragma('query_only = ON')
  await expect(save({ id, title: 'Eau', body: 'refusé', language: 'fr' })).rejects.toMatchObject({
    code: 'readOnlyFolder',
  })
  expect(session().left?.unsaved).toEqual([{ kind: 'notes', id, title: 'Eau', body: 'refusé' }])
  // Leaving while there are such words keeps them.
  mark.end()
  expect(session().left?.unsaved).toHaveLength(1)
  store.db.pragma('query_only = OFF')
  await save({ id, title: 'Eau', body: 'refusé, puis pris', language: 'fr' })
  expect(session().left?.unsaved).toEqual([])
  mark.end()
  expect(existsSync(join(folder, 'store.db.open'))).toBe(false)
})

it('words that were refused become a note of their own, undone in one step; the text itself is not touched', async () => {
  const { store, notes, words } = desk()
  const { id } = await notes.create({ title: 'Eau', body: 'pris', language: 'fr' })
  const kept = await notes.create({ title: 'Autre', body: 'le même', language: 'fr' })
  const left = {
    openedAt: '2026-01-01T00:00:00.000Z',
    unsaved: [
      words({ id, title: 'Eau', body: 'refusé', language: 'fr' }),
      words({ id: kept.id, title: 'Autre', body: 'le même', language: 'fr' }),
    ],
  }
  const recovery = recoverWords(store, left, 'fr')
  expect(recovery).toMatchObject({
    cutOff: true,
    last: { name: 'createNote', subject: 'Autre' },
    recovered: [{ title: 'Eau (mots retrouvés)' }],
  })
  const stored = noteStore(store.db)
  expect(stored.get(recovery.recovered[0]?.id ?? '').body).toBe('refusé')
  expect(stored.get(id).body).toBe('pris')
  store.operations.undo()
  expect(stored.list()).toHaveLength(2)
})
