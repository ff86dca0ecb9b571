import { actorStore } from '../actors/actors-store.ts'
import { grouped } from '../record/grouped.ts'
import { tokensOf } from '../record/list-filter.ts'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { fold } from '../shared/fold.ts'
import { type LinkKind, writeRecordLink } from '../shared/markdown/references.ts'
import type { Note, UnlinkedMention } from '../shared/note.ts'
import type { Store } from '../store/open-store.ts'
import { citationStore } from './citations-store.ts'
import { titleStore } from './titles-store.ts'
import { noteStore } from './notes-store.ts'
import { mentionsIn } from './unlinked-mentions.ts'

/** How much of the text around a mention is shown. UTF-16 units. */
const around = 60

/** The calls about notes that name a record without linking to it. */
export function unlinkedCalls(
  store: Store,
): Pick<HandlersOf<'notes'>, 'unlinked' | 'linkMentions'> {
  const { operations } = store
  const actors = actorStore(store)
  const notes = noteStore(store.db)
  const citations = citationStore(store)
  const titles = titleStore(store.db)

  /** The id that links are written with, and what the record is called. @throws AppError notFound */
  function recordOf(kind: LinkKind, id: string): { id: string; name: string; names: string[] } {
    if (kind === 'actor') {
      const actor = actors.get(id)
      return { ...actor, names: actors.names(actor.id).map(({ name }) => name) }
    }
    const title = titles.read(kind, id)
    if (title === undefined) throw new AppError('notFound', `no ${kind} ${id}`)
    // One word alone (« Contexte ») is too common to be the name of a text.
    return { id, name: title, names: /\S\s+\S/.test(title) ? [title] : [] }
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
    unlinked({ kind, id }) {
      const { names } = recordOf(kind, id)
      return candidates(names)
        .filter((note) => note.id !== id)
        .flatMap((note) => mentionsIn(note.body, names).map((range) => shown(note, range)))
    },
    linkMentions({ kind, id, mentions }) {
      const record = recordOf(kind, id)
      const { names } = record
      const changed = grouped(mentions, ({ noteId }) => noteId).map((wanted) => {
        const [{ noteId }] = wanted
        const note = notes.get(noteId)
        const known = mentionsIn(note.body, names)
        for (const { start, end } of wanted)
          if (!known.some((one) => one.start === start && one.end === end))
            throw new AppError('conflict', `note ${noteId} has changed since`)
        return { ...note, body: linkedBody(note.body, wanted, { kind, id: record.id }) }
      })
      const updatedAt = store.now().toISOString()
      operations.perform('linkMentions', record.name, () => {
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
  record: { kind: LinkKind; id: string },
): string {
  return places
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => {
      const link = writeRecordLink({ ...record, label: text.slice(start, end) })
      return text.slice(0, start) + link + text.slice(end)
    }, body)
}
