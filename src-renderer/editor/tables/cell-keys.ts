import { acceptCompletion, completionStatus } from '@codemirror/autocomplete'
import type { EditorView, KeyBinding } from '@codemirror/view'
import type { CaretAt } from './cell-editor.ts'
import { alignNext, type TableAction, tableActions } from './table-actions.ts'

/** What the keys of a cell ask of its table; those that answer say whether they did anything. */
export type CellMoves = {
  go: (rows: number, columns: number, to: CaretAt) => boolean
  next: (by: -1 | 1) => boolean
  leave: (side: 'before' | 'after') => boolean
  run: (run: TableAction['run']) => void
  menu: () => void
}

/** The keys of a cell: arrows, Tab and Enter go from cell to cell, Escape leaves. */
export function cellKeys({ go, next, leave, run, menu }: CellMoves): KeyBinding[] {
  const completing = (view: EditorView) =>
    completionStatus(view.state) === 'active' && acceptCompletion(view)
  return [
    { key: 'Tab', run: (view) => completing(view) || next(1), shift: () => next(-1) },
    { key: 'Enter', run: () => go(1, 0, 'end'), shift: () => go(-1, 0, 'end') },
    { key: 'Escape', run: () => leave('after') },
    { key: 'ArrowUp', run: (view) => atEdge(view, 'top') && go(-1, 0, 'end') },
    { key: 'ArrowDown', run: (view) => atEdge(view, 'bottom') && go(1, 0, 'end') },
    { key: 'ArrowLeft', run: (view) => caretIs(view, 0) && go(0, -1, 'end') },
    {
      key: 'ArrowRight',
      run: (view) => caretIs(view, view.state.doc.length) && go(0, 1, 'start'),
    },
    ...tableActions.flatMap(({ key, run: action }): KeyBinding[] =>
      key === undefined
        ? []
        : [{ key, run: () => (run(action), true), preventDefault: true, stopPropagation: true }],
    ),
    { key: 'Alt-Shift-a', run: () => (run(alignNext), true), preventDefault: true },
    { key: 'Mod-m', run: () => (menu(), true), preventDefault: true },
  ]
}

function caretIs({ state }: EditorView, offset: number): boolean {
  const { main } = state.selection
  return main.empty && main.head === offset
}

/** Whether the caret stands on the first or last line of the cell as it is wrapped. */
function atEdge(view: EditorView, edge: 'top' | 'bottom'): boolean {
  const { main } = view.state.selection
  if (!main.empty) return false
  const caret = view.coordsAtPos(main.head)
  const end = view.coordsAtPos(edge === 'top' ? 0 : view.state.doc.length)
  return !caret || !end || Math.abs(caret[edge] - end[edge]) < 3
}
