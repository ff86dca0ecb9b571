import type { InputOf, OutputOf } from '../../src-main/shared/contract.ts'
import { fold } from '../../src-main/shared/fold.ts'
import type { NoteSummary } from '../../src-main/shared/note.ts'
import type { DeskTools } from '../record/record-desk.svelte.ts'
import { OpenNote } from './open-note.svelte.ts'

/** The notes, latest first, and the one being written. */
export class NotesDesk {
  list = $state.raw<readonly NoteSummary[] | null>(null)
  page = $state.raw<OpenNote | null>(null)
  backlinks = $state.raw<OutputOf<'notes', 'backlinks'>>([])
  words = $state('')
  /** The note just created, whose title is to be written first. */
  createdId = $state.raw<string | null>(null)
  /** Shows the note as it will read, beside the editor. */
  previewing = $state(false)
  shown = $derived.by(() => {
    const words = fold(this.words).split(/\s+/).filter(Boolean)
    return (this.list ?? []).filter((note) => {
      const text = fold(`${note.title} ${note.beginning}`)
      return words.every((word) => text.includes(word))
    })
  })

  readonly #tools: DeskTools
  #listAsked = 0
  #openAsked = 0
  #backlinksAsked = 0

  constructor(tools: DeskTools) {
    this.#tools = tools
    tools.onChange(['notes'], (ids) => {
      // A desk whose list is not on screen reads none.
      if (this.list) void this.reload()
      if (this.page && ids.includes(this.page.id)) void this.#refresh(this.page)
    })
    tools.onChange(['notes', 'briefings', 'briefingSections'], () => void this.#readBacklinks())
  }

  async reload(): Promise<void> {
    const asked = ++this.#listAsked
    const list = await this.#tools.notices.attempt(() => this.#tools.client.notes.list({}))
    if (list && asked === this.#listAsked) this.list = list
  }

  /** Opens a note once the words of the one before are on disk; if they cannot be, it stays. */
  async open(id: string): Promise<void> {
    if (this.page?.id === id || this.#tools.elsewhere?.(id)) return
    const asked = ++this.#openAsked
    if (this.page && !(await this.page.autosave.flush())) return
    const note = await this.#tools.notices.attempt(() => this.#tools.client.notes.open({ id }))
    if (!note || asked !== this.#openAsked) return
    this.page = new OpenNote(this.#tools.client, note)
    this.backlinks = []
    await this.#readBacklinks()
  }

  /** Puts the note away once its words are on disk; false when they cannot be. */
  async close(): Promise<boolean> {
    if (this.page && !(await this.page.autosave.flush())) return false
    this.#putAway()
    return true
  }

  togglePreview(): void {
    this.previewing = !this.previewing
  }

  /** Creates an empty note and opens it. */
  async create(note: InputOf<'notes', 'create'>): Promise<boolean> {
    const created = await this.#tools.notices.attempt(() => this.#tools.client.notes.create(note))
    if (!created) return false
    this.createdId = created.id
    await this.open(created.id)
    return this.page?.id === created.id
  }

  async remove({ id, title }: { id: string; title: string }): Promise<void> {
    // What was typed last belongs to what an undo brings back.
    if (this.page?.id === id && !(await this.page.autosave.flush())) return
    const removed = await this.#tools.notices.attempt(() => this.#tools.client.notes.remove({ id }))
    if (!removed) return
    if (this.page?.id === id) this.#putAway()
    this.#tools.notices.tellDone('editor.noteRemoved', { title })
  }

  #putAway(): void {
    this.#openAsked++
    this.page?.autosave.drop()
    this.page = null
    this.backlinks = []
  }

  async #refresh(page: OpenNote): Promise<void> {
    try {
      const note = await this.#tools.client.notes.open({ id: page.id })
      if (this.page === page) page.refresh(note)
    } catch {
      // An undo took the note away.
      if (this.page === page && !page.autosave.dirty) this.#putAway()
    }
  }

  async #readBacklinks(): Promise<void> {
    const asked = ++this.#backlinksAsked
    const page = this.page
    if (!page) return
    const backlinks = await this.#tools.notices.attempt(() =>
      this.#tools.client.notes.backlinks({ kind: 'note', id: page.id }),
    )
    if (backlinks && asked === this.#backlinksAsked && this.page === page)
      this.backlinks = backlinks
  }
}
