import type { HandlersOf } from '../shared/contract.ts'
import type { Store } from '../store/open-store.ts'

/** The calls about what was done: undo and redo are readings of the journal. */
export function historyCalls({ operations }: Store): HandlersOf<'history'> {
  return {
    state: () => operations.state(),
    list: ({ limit }) => operations.list(limit),
    undo: () => operations.undo(),
    redo: () => operations.redo(),
  }
}
