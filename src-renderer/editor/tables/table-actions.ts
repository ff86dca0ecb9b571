import type { MessageKey } from '../../../src-main/shared/messages/catalogue.ts'
import {
  addColumn,
  addRow,
  alignColumn,
  type Cell,
  moveColumn,
  moveRow,
  nextAlignment,
  removeColumn,
  removeRow,
} from './table-edits.ts'
import type { TableText } from './table-text.ts'

/** What one can do to the table from a cell of it. */
export type TableAction = {
  label: MessageKey
  /** The key in a cell, as CodeMirror writes it; none for what only the menu offers. */
  key?: string
  /** The table after it and the cell to go to. */
  run: (table: TableText, cell: Cell) => { table: TableText; cell: Cell }
}

const stay =
  (change: (table: TableText, cell: Cell) => TableText): TableAction['run'] =>
  (table, cell) => ({ table: change(table, cell), cell })
const goBy = (cell: Cell, rows: number, columns: number): Cell => ({
  row: cell.row + rows,
  column: cell.column + columns,
})

/** In the order of the menu. */
export const tableActions: readonly TableAction[] = [
  {
    label: 'editor.table.rowBelow',
    key: 'Mod-Enter',
    run: (table, cell) => ({ table: addRow(table, cell.row + 1), cell: goBy(cell, 1, 0) }),
  },
  {
    label: 'editor.table.rowAbove',
    key: 'Mod-Shift-Enter',
    run: (table, cell) => ({
      table: addRow(table, cell.row),
      cell: cell.row === 0 ? goBy(cell, 1, 0) : cell,
    }),
  },
  {
    label: 'editor.table.rowUp',
    key: 'Mod-Shift-ArrowUp',
    run: (table, cell) => moved(table, moveRow(table, cell.row, -1), cell, goBy(cell, -1, 0)),
  },
  {
    label: 'editor.table.rowDown',
    key: 'Mod-Shift-ArrowDown',
    run: (table, cell) => moved(table, moveRow(table, cell.row, 1), cell, goBy(cell, 1, 0)),
  },
  {
    label: 'editor.table.removeRow',
    key: 'Mod-Shift-Backspace',
    run: (table, cell) => {
      const after = removeRow(table, cell.row)
      return { table: after, cell: { ...cell, row: Math.min(cell.row, after.rows.length - 1) } }
    },
  },
  {
    label: 'editor.table.columnRight',
    key: 'Alt-Shift-ArrowRight',
    run: (table, cell) => ({ table: addColumn(table, cell.column + 1), cell: goBy(cell, 0, 1) }),
  },
  {
    label: 'editor.table.columnLeft',
    key: 'Alt-Shift-ArrowLeft',
    run: (table, cell) => ({ table: addColumn(table, cell.column), cell }),
  },
  {
    label: 'editor.table.moveLeft',
    run: (table, cell) => moved(table, moveColumn(table, cell.column, -1), cell, goBy(cell, 0, -1)),
  },
  {
    label: 'editor.table.moveRight',
    run: (table, cell) => moved(table, moveColumn(table, cell.column, 1), cell, goBy(cell, 0, 1)),
  },
  {
    label: 'editor.table.removeColumn',
    key: 'Alt-Shift-Backspace',
    run: (table, cell) => {
      const after = removeColumn(table, cell.column)
      const last = after.alignments.length - 1
      return { table: after, cell: { ...cell, column: Math.min(cell.column, last) } }
    },
  },
  {
    label: 'editor.table.alignLeft',
    run: stay((table, { column }) => alignColumn(table, column, 'left')),
  },
  {
    label: 'editor.table.alignCentre',
    run: stay((table, { column }) => alignColumn(table, column, 'centre')),
  },
  {
    label: 'editor.table.alignRight',
    run: stay((table, { column }) => alignColumn(table, column, 'right')),
  },
]

/** The key that goes round the alignments of the column. */
export const alignNext: TableAction['run'] = stay((table, { column }) =>
  alignColumn(table, column, nextAlignment(table.alignments[column] ?? 'none')),
)

/** A move that could not be leaves the caret where it is. */
function moved(before: TableText, after: TableText, cell: Cell, to: Cell) {
  return { table: after, cell: after === before ? cell : to }
}
