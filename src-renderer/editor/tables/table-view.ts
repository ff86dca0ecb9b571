import { Transaction } from '@codemirror/state'
import type { EditorState, Extension, Range } from '@codemirror/state'
import type { Decoration, EditorView } from '@codemirror/view'
import { t } from '../../lib/i18n.svelte.ts'
import { replaceWith } from '../replace-with.ts'
import { type CaretAt, openCell, showInCell } from './cell-editor.ts'
import { cellKeys } from './cell-keys.ts'
import { byTable, type FoundTable, tableAt } from './found-tables.ts'
import { emptyGrid } from './empty-grid.ts'
import { leaveTable } from './leave-table.ts'
import { renderCell } from './render-cell.ts'
import { type Cell, setCell } from './table-edits.ts'
import type { TableAction } from './table-actions.ts'
import { openTableMenu } from './table-menu.ts'
import { type TableText, writeTable } from './table-text.ts'

/** What the cells of a table are written and shown with. */
export type CellTools = {
  /** What the text of a cell is written with: completion, links, typography … */
  writing: () => Extension
  /** The looks of the links and citations of a cell. */
  references: (state: EditorState) => readonly Range<Decoration>[]
}

/** A table on screen, edited in place: each change is written to the text at once. */
export class TableView {
  readonly dom: HTMLElement
  readonly #view: EditorView
  readonly #tools: CellTools
  readonly #grid: HTMLTableElement
  readonly #button: HTMLButtonElement
  #table: TableText
  #open: { cell: Cell; editor: EditorView; place: HTMLElement } | null = null
  #cell: Cell = { row: 0, column: 0 }

  constructor(view: EditorView, table: TableText, tools: CellTools) {
    this.#view = view
    this.#tools = tools
    this.#table = table
    this.dom = document.createElement('div')
    this.dom.className = 'am-table'
    this.#grid = document.createElement('table')
    this.#button = document.createElement('button')
    this.#button.type = 'button'
    this.#button.tabIndex = -1
    this.#button.className = 'am-table-button'
    this.#button.textContent = '⋯'
    this.#button.setAttribute('aria-label', t('editor.table.menu'))
    this.#button.setAttribute('aria-haspopup', 'menu')
    this.#button.addEventListener('mousedown', (event) => event.preventDefault())
    this.#button.addEventListener('click', () => this.#openMenu())
    this.dom.append(this.#grid, this.#button)
    this.dom.addEventListener('mousedown', (event) => this.#onPress(event))
    this.#build()
  }

  /** Shows the table as the text now has it. */
  show(table: TableText): void {
    const before = this.#table
    this.#table = table
    const open = this.#open
    const sameShape =
      before.rows.length === table.rows.length &&
      before.alignments.join() === table.alignments.join()
    if (!sameShape) {
      this.#build()
      // The view is being updated now; unless another cell was entered since, the nearest one keeps the caret.
      if (open)
        queueMicrotask(() => {
          if (this.#open === null && this.dom.isConnected) this.enter(open.cell, 'end')
        })
      return
    }
    table.rows.forEach((row, at) => {
      row.forEach((text, column) => {
        if (open?.cell.row === at && open.cell.column === column) showInCell(open.editor, text)
        else if (before.rows[at]?.[column] !== text) this.#draw({ row: at, column })
      })
    })
  }

  /** Puts the caret into a cell, the nearest there is. */
  enter(cell: Cell, caret: CaretAt): void {
    const row = Math.max(0, Math.min(cell.row, this.#table.rows.length - 1))
    const column = Math.max(0, Math.min(cell.column, this.#table.alignments.length - 1))
    const place = this.#place({ row, column })
    const found = this.#found()
    if (!place || !found) return
    this.#close()
    this.#cell = { row, column }
    if (this.#view.state.selection.main.head !== found.from)
      this.#view.dispatch({ selection: { anchor: found.from } })
    place.replaceChildren()
    const editor = openCell(
      place,
      this.#view,
      { text: this.#text(this.#cell), label: this.#label(this.#cell), caret },
      this.#tools.writing(),
      {
        write: (text) => this.#write(setCell(this.#table, { row, column }, text)),
        left: () => this.#close(),
        keys: cellKeys({
          go: (rows, columns, to) => this.#go(rows, columns, to),
          next: (by) => this.#next(by),
          leave: (side) => this.#leave(side),
          run: (run) => this.run(run),
          menu: () => this.#openMenu(),
        }),
      },
    )
    this.#open = { cell: this.#cell, editor, place }
    editor.contentDOM.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  /** Does something to the table and goes to the cell it leads to. */
  run(run: TableAction['run']): void {
    const { table, cell } = run(this.#table, this.#cell)
    this.#write(table)
    this.enter(cell, 'end')
  }

  /** The table is gone from the screen. */
  destroy(): void {
    const held = this.#open !== null
    this.#open?.editor.destroy()
    this.#open = null
    if (held) queueMicrotask(() => this.#view.focus())
  }

  #go(rows: number, columns: number, to: CaretAt): boolean {
    const { row, column } = this.#cell
    if (row + rows < 0) return this.#leave('before')
    if (row + rows >= this.#table.rows.length) return this.#leave('after')
    if (column + columns < 0 || column + columns >= this.#table.alignments.length) return false
    this.enter({ row: row + rows, column: column + columns }, to)
    return true
  }

  /** The next cell in reading order; after the last, one of a new row. */
  #next(by: -1 | 1): boolean {
    const width = this.#table.alignments.length
    const at = this.#cell.row * width + this.#cell.column + by
    if (at < 0) return this.#leave('before')
    const cell = { row: Math.floor(at / width), column: at % width }
    if (cell.row < this.#table.rows.length) this.enter(cell, 'all')
    else
      this.run((table) => ({
        table: { ...table, rows: [...table.rows, table.alignments.map(() => '')] },
        cell,
      }))
    return true
  }

  #leave(side: 'before' | 'after'): boolean {
    const found = this.#found()
    if (!found) return false
    leaveTable(this.#view, found, side)
    return true
  }

  #openMenu(): void {
    this.#close()
    const cell = this.#cell
    openTableMenu(this.#button, {
      run: (action) => this.run(action.run),
      removeTable: () => this.#remove(),
      closed: () => this.enter(cell, 'end'),
    })
  }

  #remove(): void {
    const found = this.#found()
    if (!found) return
    const { state } = this.#view
    this.#view.dispatch({
      changes: { from: found.from, to: Math.min(state.doc.length, found.end) },
      selection: { anchor: found.from },
      userEvent: 'delete.table',
      annotations: byTable.of(true),
    })
    this.#view.focus()
  }

  #write(table: TableText): void {
    const found = this.#found()
    if (!found) return
    const changes = replaceWith(found.markdown, writeTable(table))
    if (!changes) return
    const { from, to, insert } = changes
    this.#view.dispatch({
      changes: { from: found.from + from, to: found.from + to, insert },
      annotations: [byTable.of(true), Transaction.userEvent.of('input.type.table')],
    })
  }

  #found(): FoundTable | undefined {
    return tableAt(this.#view.state, this.#view.posAtDOM(this.dom))
  }

  #close(): void {
    const open = this.#open
    if (!open) return
    this.#open = null
    open.editor.destroy()
    this.#draw(open.cell)
  }

  #onPress(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest('td, th') : null
    if (!(target instanceof HTMLTableCellElement) || event.button !== 0) return
    if (this.#open?.place.parentElement === target) return
    event.preventDefault()
    const row = target.parentElement
    if (!(row instanceof HTMLTableRowElement)) return
    this.enter({ row: row.rowIndex, column: target.cellIndex }, 'end')
  }

  #build(): void {
    this.#open?.editor.destroy()
    this.#open = null
    this.#grid.replaceChildren(...emptyGrid(this.#table))
    this.#table.rows.forEach((cells, row) =>
      cells.forEach((_, column) => this.#draw({ row, column })),
    )
  }

  #draw(cell: Cell): void {
    const place = this.#place(cell)
    if (place) renderCell(place, this.#text(cell), this.#view, this.#tools.references)
  }

  #place({ row, column }: Cell): HTMLElement | null {
    return (
      this.#grid.rows[row]?.cells[column]?.querySelector<HTMLElement>(':scope > .am-cell') ?? null
    )
  }

  #text({ row, column }: Cell): string {
    return this.#table.rows[row]?.[column] ?? ''
  }

  #label({ row, column }: Cell): string {
    const name = this.#table.rows[0]?.[column] || String(column + 1)
    return row === 0
      ? t('editor.table.head', { column: column + 1 })
      : t('editor.table.cell', { row, column: name })
  }
}
