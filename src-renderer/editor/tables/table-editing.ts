import { forceParsing } from '@codemirror/language'
import { type EditorState, type Extension, type StateCommand, StateField } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type KeyBinding,
  keymap,
  WidgetType,
} from '@codemirror/view'
import type { CaretAt } from './cell-editor.ts'
import { byTable, type FoundTable, foundTables, shownTables } from './found-tables.ts'
import type { Cell } from './table-edits.ts'
import { emptyTable, type TableText, writeTable } from './table-text.ts'
import { type CellTools, TableView } from './table-view.ts'

const shown = new WeakMap<HTMLElement, TableView>()

class TableWidget extends WidgetType {
  readonly #markdown: string
  readonly #table: TableText
  readonly #tools: CellTools
  constructor({ markdown, table }: FoundTable, tools: CellTools) {
    super()
    this.#markdown = markdown
    this.#table = table
    this.#tools = tools
  }
  override eq(other: TableWidget): boolean {
    return this.#markdown === other.#markdown
  }
  override get estimatedHeight(): number {
    return this.#table.rows.length * 36
  }
  override toDOM(view: EditorView): HTMLElement {
    const table = new TableView(view, this.#table, this.#tools)
    shown.set(table.dom, table)
    return table.dom
  }
  /** The table that is there shows the new text: a cell being written keeps the caret. */
  override updateDOM(dom: HTMLElement): boolean {
    const table = shown.get(dom)
    table?.show(this.#table)
    return table !== undefined
  }
  override destroy(dom: HTMLElement): void {
    shown.get(dom)?.destroy()
  }
  override ignoreEvent(): boolean {
    return true
  }
}

/** Shows the tables of a text as tables whose cells are edited in place. */
export function tableEditing(tools: CellTools): Extension {
  const draw = (state: EditorState): DecorationSet =>
    Decoration.set(
      shownTables(state).map((table) =>
        Decoration.replace({ widget: new TableWidget(table, tools), block: true }).range(
          table.from,
          table.end,
        ),
      ),
    )
  const widgets = StateField.define<DecorationSet>({
    create: draw,
    update: (decorations, transaction) =>
      transaction.startState.field(foundTables) === transaction.state.field(foundTables)
        ? decorations
        : draw(transaction.state),
    provide: (self) => [
      EditorView.decorations.from(self),
      EditorView.atomicRanges.of((view) => view.state.field(self)),
    ],
  })
  return [foundTables, widgets, keymap.of(tableKeys)]
}

/** Puts the caret into a cell of a table on screen. */
function enterTable(view: EditorView, { from }: FoundTable, cell: Cell, caret: CaretAt): boolean {
  const dom = [...view.contentDOM.querySelectorAll<HTMLElement>('.am-table')].find(
    (one) => view.posAtDOM(one) === from,
  )
  const table = dom && shown.get(dom)
  table?.enter(cell, caret)
  return table !== undefined
}

/** Puts an empty table where the caret stands. */
const insertTable: StateCommand = ({ state, dispatch }) => {
  const line = state.doc.lineAt(state.selection.main.head)
  const blank = line.text.trim() === ''
  const above = blank && line.number > 1 ? state.doc.line(line.number - 1).text.trim() : ''
  const before = blank ? (above === '' ? '' : '\n') : '\n\n'
  const at = blank ? line.from : line.to
  const insert = `${before}${writeTable(emptyTable(3, 3))}\n${line.to < state.doc.length ? '' : '\n'}`
  dispatch(
    state.update({
      changes: { from: at, to: blank ? line.to : at, insert },
      selection: { anchor: at + before.length },
      annotations: byTable.of(true),
      userEvent: 'input.table',
    }),
  )
  return true
}

/** Milliseconds at most to read the text in, once a table was put there. */
const readingTime = 2000
const lastRow = { row: Number.MAX_SAFE_INTEGER, column: 0 }
const lastCell = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER }

/** Into a table by the keys that go over text, and one that makes a table. */
const tableKeys: KeyBinding[] = [
  {
    key: 'Mod-Shift-b',
    preventDefault: true,
    run: (view) => {
      insertTable(view)
      // On a slow machine the text is read a moment later: the table must be there to be entered.
      forceParsing(view, view.state.selection.main.head + 200, readingTime)
      const table = shownTables(view.state).find(
        ({ from }) => from === view.state.selection.main.head,
      )
      return !table || enterTable(view, table, { row: 0, column: 0 }, 'start') || true
    },
  },
  { key: 'ArrowDown', run: (view) => into(view, 'below', { row: 0, column: 0 }, 'start') },
  { key: 'ArrowUp', run: (view) => into(view, 'above', lastRow, 'end') },
  { key: 'ArrowRight', run: (view) => into(view, 'after', { row: 0, column: 0 }, 'start') },
  { key: 'ArrowLeft', run: (view) => into(view, 'before', lastCell, 'end') },
  { key: 'Backspace', run: (view) => into(view, 'before', lastCell, 'end') },
  { key: 'Delete', run: (view) => into(view, 'after', { row: 0, column: 0 }, 'start') },
]

type Side = 'above' | 'below' | 'before' | 'after'

/** Enters the table beside the caret on that side, if there is one; the caret on a table itself enters it too. */
function into(view: EditorView, side: Side, cell: Cell, caret: CaretAt): boolean {
  const { state } = view
  const { main } = state.selection
  if (!main.empty) return false
  const line = state.doc.lineAt(main.head)
  const back = side === 'above' || side === 'before'
  const tables = shownTables(state)
  const on = tables.find(({ from, end }) => main.head >= from && main.head <= end)
  if (on) return enterTable(view, on, cell, caret)
  if (side === 'before' && main.head > line.from) return false
  if (side === 'after' && main.head < line.to) return false
  const table = tables.find(({ from, end }) =>
    back ? end === line.from - 1 : from === line.to + 1,
  )
  if (!table) return false
  // A long line takes several on screen: the caret leaves by the first or last of them only.
  const here = view.coordsAtPos(main.head)
  const edge = view.coordsAtPos(back ? line.from : line.to)
  if (here && edge && Math.abs(here.top - edge.top) > 3) return false
  return enterTable(view, table, cell, caret)
}
