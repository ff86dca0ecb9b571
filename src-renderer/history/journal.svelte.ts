import type { Client } from '../../src-main/shared/contract.ts'
import type { HistoryState, Operation } from '../../src-main/shared/history.ts'
import type { StandingMerge } from '../../src-main/shared/merge.ts'
import { dayOf } from '../lib/dates.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { OnChange } from '../lib/on-change.ts'

export type JournalDay = { day: string; operations: readonly Operation[] }

/** Everything done, newest first, and what undo and redo would do now. */
export class Journal {
  operations = $state.raw<readonly Operation[]>([])
  state = $state.raw<HistoryState>({ undo: null, redo: null })
  /** The operations by the day they were done, newest first. */
  readonly days = $derived(byDay(this.operations))
  /** The merges of actors that stand, by the operation that made them. */
  merges = $state.raw<ReadonlyMap<number, readonly StandingMerge[]>>(new Map())
  readonly #client: Client
  readonly #notices: Notices
  #listed = false
  #turn = 0

  constructor(client: Client, notices: Notices, onChange: OnChange) {
    this.#client = client
    this.#notices = notices
    onChange(['history'], () => void this.load())
  }

  /** Reads what undo and redo would do, and the list once it has been asked for. */
  async load(): Promise<void> {
    const turn = ++this.#turn
    const read = await this.#notices.attempt(() =>
      Promise.all([
        this.#client.history.state({}),
        this.#listed ? this.#client.history.list({}) : [],
        this.#listed ? this.#client.actors.merges({}) : [],
      ]),
    )
    if (!read || turn !== this.#turn) return
    const [state, operations, merges] = read
    this.state = state
    this.operations = operations
    this.merges = groupBy(merges, ({ operationId }) => operationId)
  }

  async list(): Promise<void> {
    this.#listed = true
    await this.load()
  }

  /** Takes a merged actor apart, whatever was done since the merge. */
  async unmerge(mergedId: string, name: string): Promise<void> {
    const parted = await this.#notices.attempt(() => this.#client.actors.unmerge({ mergedId }))
    if (!parted) return
    this.#notices.tellDone('actors.unmerged', { name })
    await this.load()
  }

  /** Puts back what an operation removed, whatever was done since. */
  async putBack(id: number): Promise<void> {
    const done = await this.#notices.attempt(() => this.#client.history.putBackOperation({ id }))
    if (done) this.#notices.tellDone('history.operationPutBack')
  }

  async undo(): Promise<Operation | undefined> {
    const undone = await this.#notices.attempt(() => this.#client.history.undo({}))
    if (!undone) return undefined
    this.#notices.dismissUndoable()
    await this.load()
    return undone
  }

  async redo(): Promise<Operation | undefined> {
    const redone = await this.#notices.attempt(() => this.#client.history.redo({}))
    if (redone) await this.load()
    return redone
  }
}

function byDay(operations: readonly Operation[]): JournalDay[] {
  const days = groupBy(operations, (operation) => dayOf(operation.at))
  return [...days].map(([day, done]) => ({ day, operations: done }))
}
