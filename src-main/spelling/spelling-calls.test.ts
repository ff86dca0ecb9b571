import { expect, it } from 'vitest'
import { lexiconStore } from '../lexicon/lexicon-store.ts'
import { emptyStore } from '../proposals/dossier-for-tests.ts'
import { recordNameWords } from './name-words.ts'
import { spellingCalls } from './spelling-calls.ts'

const unused = {
  look: () => Promise.resolve([]),
  suggest: () => Promise.resolve([]),
}

it('a word added to the dictionary is one of the word lists, once, without its elision, and undone with one undo', () => {
  const store = emptyStore()
  const calls = spellingCalls(store, unused)
  const kept = () =>
    lexiconStore(store)
      .all()
      .map(({ list, words, origin }) => ({ list, words, origin }))
  for (const word of ['l’écodiplomatie', 'écodiplomatie', 'ecodiplomatie'])
    void calls.addWord({ word })
  const entry = { list: 'spelling', words: 'écodiplomatie', origin: 'hand' }
  // Accents are what spelling is about: the word without them is another.
  expect(kept()).toEqual([entry, { ...entry, words: 'ecodiplomatie' }])
  expect(recordNameWords(store.db).has('écodiplomatie')).toBe(true)
  store.operations.undo()
  expect(kept()).toEqual([entry])
})

it('names of the record are read wherever the record tells them', () => {
  const store = emptyStore()
  const { db, operations, newId } = store
  operations.perform('createActor', 'Zorbaxi', () => {
    const actor = newId()
    db.prepare(
      `INSERT INTO actors (id, kind, name, folded, acronym, description, createdAt, updatedAt, canonicalId)
       VALUES (@id, 'person', 'Amadou Zorbaxi-Wendé', '', 'AZW', '', '2026-01-01', '2026-01-01', @id)`,
    ).run({ id: actor })
    db.prepare(
      `INSERT INTO actorNames (id, actorId, name, kind, folded) VALUES (?, ?, 'Zorbaksi', 'spelling', '')`,
    ).run(newId(), actor)
    db.prepare(`INSERT INTO places (id, name, folded) VALUES (?, 'N’Tillit', '')`).run(newId())
  })
  const names = recordNameWords(db)
  const wanted = ['Amadou', 'Zorbaxi-Wendé', 'Zorbaxi', 'Wendé', 'AZW', 'Zorbaksi', "N'Tillit"]
  expect(wanted.filter((word) => !names.has(word))).toEqual([])
})
