import { citationStore } from '../notes/citations-store.ts'
import { noteStore } from '../notes/notes-store.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Recovery } from '../shared/text-version.ts'
import type { Store } from '../store/open-store.ts'
import type { LeftBehind } from './session-mark.ts'

/**
 * Takes up what a session that was cut off left: words the store had refused, and which it does not hold
 * now, become notes of their own, in one step; nothing is written over. Answers what to tell the person.
 * @throws AppError diskFull, readOnlyFolder, storeBusy when the store still refuses
 */
export function recoverWords(store: Store, left: LeftBehind | null, language: Language): Recovery {
  if (left === null) return { cutOff: false, last: null, recovered: [] }
  const notes = noteStore(store.db)
  const citations = citationStore(store)
  const bodies = {
    notes: store.db.prepare<[string], string>('SELECT body FROM notes WHERE id = ?').pluck(),
    briefingSections: store.db
      .prepare<[string], string>('SELECT body FROM briefingSections WHERE id = ?')
      .pluck(),
  }
  const [last] = store.operations.list(1)
  const lost = left.unsaved.filter(
    ({ kind, id, body }) => kind !== 'briefings' && bodies[kind].get(id) !== body,
  )
  const recovered = lost.map(({ title, body }) => ({
    id: store.newId(),
    title: translate(language, 'history.recoveredTitle', { title }),
    body,
  }))
  const at = store.now().toISOString()
  store.operations.perform('recoverWords', recovered.map(({ title }) => title).join(', '), () => {
    for (const note of recovered) {
      notes.add({ ...note, language, createdAt: at, updatedAt: at })
      citations.rewrite('notes', note.id, note.body)
    }
  })
  return {
    cutOff: true,
    last: last ?? null,
    recovered: recovered.map(({ id, title }) => ({ id, title })),
  }
}
