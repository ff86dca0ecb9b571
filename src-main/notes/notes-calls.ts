import { passagesStore } from '../articles/passages-store.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Language } from '../shared/language.ts'
import { citedPassages } from '../shared/markdown/references.ts'
import type { Store } from '../store/open-store.ts'
import { citationStore } from './citations-store.ts'
import { linkCompletion } from './completion.ts'
import { completionStore } from './completion-store.ts'
import { linkLabelStore } from './link-labels-store.ts'
import { noteStore } from './notes-store.ts'
import { renderPreview } from './preview.ts'
import { unlinkedCalls } from './unlinked-calls.ts'

/** How many passages are offered at once. */
const passagesOffered = 20

/** The calls about notes. `language` is that of the interface. */
export function noteCalls(store: Store, language: () => Language): HandlersOf<'notes'> {
  const { operations, newId } = store
  const notes = noteStore(store.db)
  const citations = citationStore(store)
  const passages = passagesStore(store)
  const candidates = completionStore(store.db)
  const labels = linkLabelStore(store.db)
  const complete = linkCompletion(store, language)
  const now = () => store.now().toISOString()

  return {
    ...unlinkedCalls(store),
    list: () => notes.list(),
    open: ({ id }) => notes.get(id),
    create({ title, body, language }) {
      const id = newId()
      const at = now()
      operations.perform('createNote', title, () => {
        notes.add({ id, title, body, language, createdAt: at, updatedAt: at })
        citations.rewrite('notes', id, body)
      })
      return { id }
    },
    save({ id, title, body, language }) {
      const before = notes.get(id)
      if (before.title === title && before.body === body && before.language === language)
        return { updatedAt: before.updatedAt }
      const updatedAt = now()
      const work = () => {
        notes.replace({ id, title, body, language, updatedAt })
        labels.rename('note', id, before.title, title)
        citations.rewrite('notes', id, body)
      }
      operations.perform('editNote', title, work, { row: id })
      return { updatedAt }
    },
    remove({ id }) {
      const { title } = notes.get(id)
      operations.perform('removeNote', title, () => {
        citations.remove('notes', id)
        notes.remove(id)
      })
      return {}
    },
    complete: (asked) => complete(asked),
    completePassage: ({ words }) => candidates.passages(words, passagesOffered),
    preview({ body, language }) {
      const cited = passages.sourced(citedPassages(body))
      return { html: renderPreview(body, cited, language) }
    },
    backlinks: ({ kind, id }) => notes.backlinks(kind, id),
  }
}
