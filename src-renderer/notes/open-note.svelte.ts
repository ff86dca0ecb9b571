import type { Client } from '../../src-main/shared/contract.ts'
import type { Language } from '../../src-main/shared/language.ts'
import type { Note } from '../../src-main/shared/note.ts'
import { dayOf } from '../lib/dates.ts'
import { Autosave } from '../editor/autosave.svelte.ts'
import { Caret } from '../editor/caret.ts'

type Words = { title: string; body: string; language: Language }

/** A note under the analyst's hands: its words are theirs until main has them. */
export class OpenNote {
  readonly id: string
  /** The day it was begun, which it is taken to be of. */
  readonly day: string
  title = $state('')
  body = $state('')
  language = $state<Language>('fr')
  readonly caret = new Caret()
  readonly autosave: Autosave<Words>

  constructor(client: Client, note: Note) {
    this.id = note.id
    this.day = dayOf(note.createdAt)
    this.#show(note)
    this.autosave = new Autosave((words) => client.notes.save({ id: note.id, ...words }))
  }

  /** What the text is called. */
  get name(): string {
    return this.title
  }

  /** Puts words where the person last was in the text. */
  insert(words: string): void {
    this.write({ body: this.caret.insert(this.body, words) })
  }

  /** Takes what was typed, and has it saved a moment later. */
  write(words: Partial<Words>): void {
    this.title = words.title ?? this.title
    this.body = words.body ?? this.body
    this.language = words.language ?? this.language
    this.autosave.edit({ title: this.title, body: this.body, language: this.language })
  }

  /** Title and text as one document. */
  markdown(): string {
    return `# ${this.title}\n\n${this.body}\n`
  }

  /** Shows the note as main has it (after an undo), unless words typed here are not saved yet. */
  refresh(note: Note): void {
    if (!this.autosave.dirty) this.#show(note)
  }

  #show({ title, body, language }: Words): void {
    this.title = title
    this.body = body
    this.language = language
  }
}
