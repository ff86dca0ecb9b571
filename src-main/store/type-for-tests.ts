import { writeSync } from 'node:fs'
import { citationStore } from '../notes/citations-store.ts'
import { noteStore } from '../notes/notes-store.ts'
import { openStore } from './open-store.ts'
import { textAfter } from './typed-text-for-tests.ts'

/*
 * A process that types into one note as the window does, saving after each few letters and saying so
 * once the save is done, until it is killed: `type-for-tests.ts STORE SEED`.
 */

const [path = '', seed = '0'] = process.argv.slice(2)
const store = openStore({ path })
const notes = noteStore(store.db)
const citations = citationStore(store)
const id = '01940000-0000-7000-8000-000000000001'
const saved = store.db.prepare<[string], string>('SELECT title FROM notes WHERE id = ?').pluck()

for (let n = Number(saved.get(id) ?? -1) + 1; ; n++) {
  const at = store.now().toISOString()
  const note = { id, title: String(n), body: textAfter(n, Number(seed)), language: 'fr' } as const
  store.operations.perform(
    n === 0 ? 'createNote' : 'editNote',
    'Note',
    () => {
      if (n === 0) notes.add({ ...note, createdAt: at, updatedAt: at })
      else notes.replace({ ...note, updatedAt: at })
      citations.rewrite('notes', id, note.body)
    },
    n === 0 ? {} : { row: id },
  )
  // At once: what a stream still held would die with the process, unheard.
  writeSync(1, `${n}\n`)
}
