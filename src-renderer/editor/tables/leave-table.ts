import type { EditorView } from '@codemirror/view'
import { byTable, type FoundTable } from './found-tables.ts'

/** Puts the caret on the line before or after a table; where there is none, one is made. */
export function leaveTable(view: EditorView, table: FoundTable, side: 'before' | 'after'): void {
  const { state } = view
  const annotations = byTable.of(true)
  if (side === 'before')
    view.dispatch(
      table.from > 0
        ? { selection: { anchor: table.from - 1 }, scrollIntoView: true }
        : { changes: { from: 0, insert: '\n' }, selection: { anchor: 0 }, annotations },
    )
  else if (table.end < state.doc.length)
    view.dispatch({ selection: { anchor: table.end + 1 }, scrollIntoView: true })
  else {
    const insert = table.end > table.to ? '\n' : '\n\n'
    view.dispatch({
      changes: { from: table.end, insert },
      selection: { anchor: table.end + insert.length },
      annotations,
      scrollIntoView: true,
    })
  }
  view.focus()
}
