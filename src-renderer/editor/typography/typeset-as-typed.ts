import { isolateHistory, undo } from '@codemirror/commands'
import {
  Annotation,
  type EditorState,
  type Extension,
  StateField,
  Transaction,
} from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { Language } from '../../../src-main/shared/language.ts'
import { settingOf } from './typeset-typed.ts'

export type TypesettingOptions = { language: () => Language; enabled: () => boolean }

const setting = Annotation.define<boolean>()

/** What was typed without the caret having been put elsewhere; null once it was, or after an undo. */
const stretch = StateField.define<{ from: number; to: number } | null>({
  create: () => null,
  update(typed, transaction) {
    if (!transaction.docChanged) return transaction.selection ? null : typed
    if (transaction.annotation(setting) && typed)
      return {
        from: transaction.changes.mapPos(typed.from, -1),
        to: transaction.changes.mapPos(typed.to, 1),
      }
    const change = onlyChange(transaction)
    if (change === null) return null
    const follows = typed !== null && change.fromA <= typed.to && change.toA >= typed.from
    if (isTyped(transaction))
      return { from: follows ? Math.min(typed.from, change.fromB) : change.fromB, to: change.toB }
    if (transaction.isUserEvent('delete.backward') && follows)
      return { from: Math.min(typed.from, change.fromB), to: change.toB }
    return null
  },
})

/** Whether the last thing done to the text was to set what was typed. */
const wasSet = StateField.define<boolean>({
  create: () => false,
  update: (was, transaction) =>
    transaction.docChanged || transaction.selection
      ? transaction.annotation(setting) === true
      : was,
})

/** A key that writes, or a new line; neither a paste nor a completion. */
function isTyped(transaction: Transaction): boolean {
  const event = transaction.annotation(Transaction.userEvent)
  return event === 'input.type' || event === 'input'
}

function onlyChange(transaction: Transaction) {
  const changes: { fromA: number; toA: number; fromB: number; toB: number }[] = []
  transaction.changes.iterChanges((fromA, toA, fromB, toB) => {
    changes.push({ fromA, toA, fromB, toB })
  })
  return changes.length === 1 ? (changes[0] ?? null) : null
}

/**
 * Sets what is typed by the typography of its language, as a change of its own: one undo, or Escape,
 * gives back what the keys wrote, and leaves it so.
 */
export function typesetAsTyped({ language, enabled }: TypesettingOptions): Extension {
  return [
    stretch,
    wasSet,
    EditorView.updateListener.of(({ state, transactions, view }) => {
      const last = transactions.at(-1)
      const typed = state.field(stretch)
      const { main, ranges } = state.selection
      if (!last?.docChanged || !isTyped(last) || !typed || view.composing || !enabled()) return
      if (ranges.length > 1 || !main.empty) return
      const changes = settingOf(state, { from: typed.from, head: main.head }, language())
      if (changes.length === 0) return
      view.dispatch({
        changes,
        annotations: [
          setting.of(true),
          isolateHistory.of('full'),
          Transaction.userEvent.of('input.typeset'),
        ],
      })
    }),
    keymap.of([{ key: 'Escape', run: (view) => isSet(view.state) && undo(view) }]),
  ]
}

function isSet(state: EditorState): boolean {
  return state.field(wasSet)
}
