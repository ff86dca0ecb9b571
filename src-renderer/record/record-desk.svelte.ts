import { AppError } from '../../src-main/shared/app-error.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { ChangeKind, OnChange } from '../lib/on-change.ts'

/** What a desk works with: main, its changes, and a way to tell the person what failed. */
export type DeskTools = {
  client: Client
  onChange: OnChange
  notices: Pick<Notices, 'attempt' | 'fail' | 'tellDone'>
}

export type Reading<Summary, Open> = {
  list: () => Promise<readonly Summary[]>
  open: (id: string) => Promise<Open>
  /** What is read again when one of these is written. */
  kinds: readonly ChangeKind[]
}

/**
 * A list of records and the one opened, both kept as main has them: read again after each change, an
 * answer that comes too late ignored.
 */
export class RecordDesk<Summary extends { id: string }, Open extends { id: string }> {
  /** Null until main has answered once. */
  list = $state.raw<readonly Summary[] | null>(null)
  opened = $state.raw<Open | null>(null)
  /** The record asked for, known before it is read. */
  openedId = $state.raw<string | null>(null)
  /** The dialog that creates a record is open. */
  creating = $state(false)

  protected readonly tools: DeskTools
  readonly #reading: Reading<Summary, Open>
  #listAsked = 0
  #openAsked = 0

  constructor(tools: DeskTools, reading: Reading<Summary, Open>) {
    this.tools = tools
    this.#reading = reading
    tools.onChange(reading.kinds, () => void this.reload())
  }

  /** Reads the list, and the record opened, again. */
  async reload(): Promise<void> {
    await Promise.all([this.#readList(), this.#readOpened()])
  }

  /** Shows a record; null puts it away. */
  async open(id: string | null): Promise<void> {
    if (id === this.openedId && this.opened) return
    this.openedId = id
    if (id === null) this.opened = null
    await this.#readOpened()
  }

  async #readList(): Promise<void> {
    const asked = ++this.#listAsked
    const list = await this.tools.notices.attempt(this.#reading.list)
    if (list && asked === this.#listAsked) this.list = list
  }

  async #readOpened(): Promise<void> {
    const asked = ++this.#openAsked
    const id = this.openedId
    if (id === null) return
    try {
      const opened = await this.#reading.open(id)
      if (asked !== this.#openAsked) return
      this.opened = opened
      // Another record may stand for the one asked for.
      this.openedId = opened.id
    } catch (failure) {
      if (asked !== this.#openAsked) return
      this.opened = null
      this.openedId = null
      // Removed here or by an undo: the list says so already.
      const removed = failure instanceof AppError && failure.code === 'notFound'
      if (!removed) this.tools.notices.fail(failure)
    }
  }
}
