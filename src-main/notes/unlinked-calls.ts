import { actorStore } from '../actors/actors-store.ts'
import { grouped } from '../record/grouped.ts'
import { tokensOf } from '../record/list-filter.ts'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { fold } from '../shared/fold.ts'
import { writeRecordLink } from '../shared/markdown/references.ts'
import type { Note, UnlinkedMention } from '../shared/note.ts'
import type { Store } from '../store/open-store.ts'
import { citationStore } from './citations-store.ts'
import { noteStore } from './notes-store.ts'
import { mentionsIn } from './unlinked-mentions.ts'

/** How much of the text around a mention is shown. UTF-16 units. */
const around = 60

/** The calls about notes that name an actor without linking to it. */
export function unlinkedCalls(
  store: Store,
): Pick<HandlersOf<'notes'>, 'unlinked' | 'linkMentions'> {
  const { operations } = store
  const actors = actorStore(store)
  const notes = noteStore(store.db)
  const citations = citationStore(store)

  function namesOf(actorId: string): string[] {
    return actors.names(actorId).map(({ name }) => name)
  }

  /** Each name as the words it is indexed by, so that only notes that have them are read. */
  function candidates(names: readonly string[]): Note[] {
    const phrases = names
      .map((name) => tokensOf(fold(name)).join(' '))
      .filter((words) => words !== '')
      .map((words) => `"${words}"`)
    return phrases.length === 0 ? [] : notes.matching([...new Set(phrases)].join(' OR '))
  }

  return {
    unlinked({ id }) {
      const names = namesOf(actors.get(id).id)
      return candidates(names).flatMap((note) =>
        mentionsIn(note.body, names).map((range) => shown(note, range)),
      )
    },
    linkMentions({ id, mentions }) {
      const actor = actors.get(id)
      const names = namesOf(actor.id)
      const changed = grouped(mentions, ({ noteId }) => noteId).map((wanted) => {
        const [{ noteId }] = wanted
        const note = notes.get(noteId)
        const known = mentionsIn(note.body, names)
        for (const { start, end } of wanted)
          if (!known.some((one) => one.start === start && one.end === end))
            throw new AppError('conflict', `note ${noteId} has changed since`)
        return { ...note, body: linkedBody(note.body, wanted, actor.id) }
      })
      const updatedAt = store.now().toISOString()
      operations.perform('linkMentions', actor.name, () => {
        for (const note of changed) {
          notes.replace({ ...note, updatedAt })
          citations.rewrite('notes', note.id, note.body)
        }
      })
      return { linked: mentions.length }
    },
  }
}

function shown(
  { id, title, body }: Note,
  { start, end }: { start: number; end: number },
): UnlinkedMention {
  const line = (text: string) => text.replace(/\s+/g, ' ')
  return {
    ...{ noteId: id, title, start, end },
    before: line(body.slice(Math.max(0, start - around), start)),
    text: body.slice(start, end),
    after: line(body.slice(end, end + around)),
  }
}

/** The text with places made links, from the last to the first so that offsets stay true. */
function linkedBody(
  body: string,
  places: readonly { start: number; end: number }[],
  id: string,
): string {
  return places
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => {
      const link = writeRecordLink({ kind: 'actor', id, label: text.slice(start, end) })
      return text.slice(0, start) + link + text.slice(end)
    }, body)
}
