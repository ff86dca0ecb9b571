import { AppError } from '../../src-main/shared/app-error.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { ChangeKind, OnChange } from '../lib/on-change.ts'
import { oneAtATime } from '../lib/one-at-a-time.ts'

/** What a desk works with: main, its changes, and a way to tell the person what failed. */
export type DeskTools = {
  client: Client
  onChange: OnChange
  notices: Pick<Notices, 'attempt' | 'fail' | 'tellDone'>
  /** Shows a text where it is already open, if that is elsewhere; whether it was. */
  elsewhere?: (id: string) => boolean
}

/** Which records are listed: the first so many that some words are found in. */
export type ListPart = { words: string; most: number }

export type Reading<Summary, Open> = {
  list: (part: ListPart) => Promise<readonly Summary[]>
  open: (id: string) => Promise<Open>
  /** What is read again when one of these is written. */
  kinds: readonly ChangeKind[]
}

/** Records listed at first, and read more each time the end of the list is reached. */
export const listedAtOnce = 200

/**
 * A list of records and the one opened, both kept as main has them: read again after each change, an
 * answer that comes too late ignored.
 */
export class RecordDesk<Summary extends { id: string }, Open extends { id: string }> {
  /** The records listed; null until main has answered once. */
  list = $state.raw<readonly Summary[] | null>(null)
  /** There are more than those listed. */
  hasMore = $state(false)
  opened = $state.raw<Open | null>(null)
  /** The record asked for, known before it is read. */
  openedId = $state.raw<string | null>(null)
  /** The dialog that creates a record is open. */
  creating = $state(false)

  protected readonly tools: DeskTools
  readonly #reading: Reading<Summary, Open>
  #words = $state('')
  #most = listedAtOnce
  #openAsked = 0

  constructor(tools: DeskTools, reading: Reading<Summary, Open>) {
    this.tools = tools
    this.#reading = reading
    tools.onChange(reading.kinds, () => void this.reload())
  }

  /** Words that filter the list. */
  get words(): string {
    return this.#words
  }

  set words(words: string) {
    if (words === this.#words) return
    this.#words = words
    this.listAnew()
  }

  /** Reads the list, and the record opened, again. */
  async reload(): Promise<void> {
    await Promise.all([this.#readList(), this.#readOpened()])
  }

  /** Reads more of the list. */
  async listMore(): Promise<void> {
    if (!this.hasMore) return
    this.#most = (this.list?.length ?? 0) + listedAtOnce
    await this.#readList()
  }

  /** Shows a record; null puts it away. */
  async open(id: string | null): Promise<void> {
    if (id === this.openedId && this.opened) return
    this.openedId = id
    if (id === null) this.opened = null
    await this.#readOpened()
  }

  /** Reads the list from its start, when what filters it has changed. */
  protected listAnew(): void {
    this.#most = listedAtOnce
    void this.#readList()
  }

  readonly #readList = oneAtATime(async () => {
    const most = this.#most
    // One more, to know whether there are more.
    const part = { words: this.#words, most: most + 1 }
    const list = await this.tools.notices.attempt(() => this.#reading.list(part))
    if (!list) return
    this.list = list.slice(0, most)
    this.hasMore = list.length > most
  })

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
