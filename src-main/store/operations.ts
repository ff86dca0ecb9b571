import { AppError } from '../shared/app-error.ts'
import type { Change } from '../shared/change.ts'
import type { HistoryState, Operation, OperationName } from '../shared/history.ts'
import type { RecordKind } from '../shared/identity.ts'
import type { Database } from './database.ts'
import { operationLog } from './operation-log.ts'
import { type RowImage, rowImages, sameImage } from './row-image.ts'
import { translateStoreError } from './store-errors.ts'

/** How an operation joins an earlier one, so that both are undone as one. */
export type Joining = {
  /** Joins this operation if it still stands. For work that finishes later, such as extraction. */
  operation?: number
  /** Joins the latest operation if it has the same name, wrote this row, and is younger than a minute. For autosave. */
  row?: string
}

export type Operations = {
  /**
   * Runs the work in one transaction under a named operation; every row it writes is journalled.
   * When this returns, the words are on disk (WAL, synchronous FULL). Within another operation the
   * work becomes part of that one. An operation that wrote nothing leaves no trace.
   * @throws AppError diskFull, readOnlyFolder, storeBusy, storeDamaged, and what the work throws; nothing is written then
   */
  perform: <T>(name: OperationName, subject: string, work: () => T, joining?: Joining) => T
  /** Takes back the latest operation that stands, as an operation of its own. @throws AppError nothingToUndo, conflict */
  undo: () => Operation
  /** Puts back the operation undone last, if nothing was done since. @throws AppError nothingToRedo, conflict */
  redo: () => Operation
  state: () => HistoryState
  /** Newest first. */
  list: (limit: number) => Operation[]
  /** The operation in progress, or the latest; null in an empty store. */
  latest: () => number | null
  /** Calls the listener after each commit with the records written; returns how to stop. */
  onCommit: (listener: (change: Change) => void) => () => void
}

type Entry = { tableName: RecordKind; rowId: string; before: string | null; after: string | null }

/**
 * The one way to write to the record. Registers `currentOperation()`, which the journal's triggers
 * call, on the connection.
 */
export function buildOperations(
  db: Database,
  context: { now: () => Date; author: () => string; path: string },
): Operations {
  let current: number | null = null
  const listeners = new Set<(change: Change) => void>()
  db.function('currentOperation', () => {
    if (current === null) throw new Error('a record was written outside an operation')
    return current
  })
  // The statements below need the tables: prepared at first use, after the migrations.
  let prepared: {
    log: ReturnType<typeof operationLog>
    rows: ReturnType<typeof rowImages>
  } | null = null
  const tools = () => (prepared ??= { log: operationLog(db), rows: rowImages(db) })

  function within<T>(start: () => number, work: () => T): T {
    const { log } = tools()
    let change: Change = []
    try {
      const result = db.transaction(() => {
        current = start()
        const from = log.lastEntry()
        const value = work()
        change = log.changesSince(from)
        if (change.length === 0) log.dropIfEmpty(current)
        return value
      })
      const value = result.immediate()
      current = null
      if (change.length > 0) for (const listener of listeners) listener(change)
      return value
    } catch (error) {
      throw translateStoreError(error, context.path)
    } finally {
      current = null
    }
  }

  function begin(name: OperationName, subject: string, reverts: number | null): number {
    const at = context.now().toISOString()
    return tools().log.add({ name, subject, author: context.author(), at, reverts })
  }

  function joined(name: OperationName, joining: Joining | undefined): number | null {
    const { log } = tools()
    if (joining?.operation !== undefined && log.stands(joining.operation)) return joining.operation
    if (joining?.row === undefined) return null
    const since = new Date(context.now().getTime() - 60_000).toISOString()
    return log.latestOn({ name, row: joining.row, author: context.author(), since })
  }

  function perform<T>(name: OperationName, subject: string, work: () => T, joining?: Joining): T {
    if (current !== null) return work()
    return within(() => joined(name, joining) ?? begin(name, subject, null), work)
  }

  function apply(entries: Entry[], backwards: boolean): void {
    const { rows } = tools()
    db.pragma('defer_foreign_keys = ON')
    for (const entry of backwards ? entries.toReversed() : entries) {
      const [from, to] = backwards ? [entry.after, entry.before] : [entry.before, entry.after]
      const image = rows.read(entry.tableName, entry.rowId)
      const target = parse(to)
      if (sameImage(image, target)) continue
      if (!sameImage(image, parse(from)))
        throw new AppError('conflict', `${entry.tableName} ${entry.rowId} has changed since`)
      rows.write(entry.tableName, entry.rowId, target)
    }
  }

  function revert(kind: 'undo' | 'redo'): Operation {
    if (current !== null) throw new Error(`${kind} inside an operation`)
    const { log } = tools()
    const target = log.state()[kind]
    if (target === null)
      throw new AppError(kind === 'undo' ? 'nothingToUndo' : 'nothingToRedo', `nothing to ${kind}`)
    within(
      () => begin(kind, target.subject, target.id),
      () => {
        apply(log.entries(target.id), kind === 'undo')
        log.setUndone(target.id, kind === 'undo')
      },
    )
    return { ...target, undone: kind === 'undo' }
  }

  return {
    perform,
    undo: () => revert('undo'),
    redo: () => revert('redo'),
    state: () => tools().log.state(),
    list: (limit) => tools().log.list(limit),
    latest: () => current ?? tools().log.latest(),
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function parse(image: string | null): RowImage | null {
  return image === null ? null : (JSON.parse(image) as RowImage)
}
