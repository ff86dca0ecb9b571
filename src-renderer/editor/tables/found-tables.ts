import { syntaxTree } from '@codemirror/language'
import { Annotation, type EditorState, StateField, type Transaction } from '@codemirror/state'
import { readTable, type TableText } from './table-text.ts'

/** A table of the text: whole lines. */
export type FoundTable = {
  from: number
  /** Where its text ends. */
  to: number
  /** Where what stands for it ends: the blank line after it belongs to it, lest words typed there become a row. */
  end: number
  markdown: string
  table: TableText
}

/** Marks a change that a table made to itself. */
export const byTable = Annotation.define<boolean>()

type Tables = {
  all: readonly FoundTable[]
  /** The start of a table being typed as Markdown, which is shown as such until the caret leaves it. */
  typed: number | null
}

/** The tables that stand by themselves in a text; those within quotations and lists are left as they are. */
export const foundTables = StateField.define<Tables>({
  create: (state) => ({ all: find(state), typed: null }),
  update(tables, transaction) {
    const { state, startState, docChanged } = transaction
    const parsed = syntaxTree(startState) !== syntaxTree(state)
    const all = docChanged || parsed ? found(transaction, tables.all) : tables.all
    if (!docChanged && !parsed && !transaction.selection) return tables
    const { head } = state.selection.main
    const within = all.find(({ from, to }) => head >= from && head <= to)
    const typing = tables.typed !== null || isTyped(transaction)
    return { all, typed: within && typing ? within.from : null }
  },
})

/** The table at an offset, its ends included. */
export function tableAt(state: EditorState, offset: number): FoundTable | undefined {
  return shownTables(state).find(({ from, end }) => offset >= from && offset <= end)
}

/** The tables shown as tables. */
export function shownTables(state: EditorState): readonly FoundTable[] {
  const { all, typed } = state.field(foundTables)
  return typed === null ? all : all.filter(({ from }) => from !== typed)
}

function isTyped(transaction: Transaction): boolean {
  if (transaction.annotation(byTable)) return false
  return transaction.isUserEvent('input.type') || transaction.isUserEvent('delete')
}

/** The tables after a change. Where the text is not read yet, those known stay where the change left them. */
function found(transaction: Transaction, known: readonly FoundTable[]): FoundTable[] {
  const { state, changes } = transaction
  const read = syntaxTree(state).length
  const all = find(state, known)
  if (read >= state.doc.length) return all
  const kept = known.flatMap(({ from, to }) => {
    const [start, end] = [changes.mapPos(from, -1), changes.mapPos(to, 1)]
    return end < read ? [] : (tableOf(state, start, end) ?? [])
  })
  return [...all.filter(({ to }) => to < (kept[0]?.from ?? read)), ...kept]
}

function find(state: EditorState, known: readonly FoundTable[] = []): FoundTable[] {
  const all: FoundTable[] = []
  const byText = new Map(known.map((one) => [one.markdown, one.table]))
  const cursor = syntaxTree(state).cursor()
  if (!cursor.firstChild()) return all
  do {
    const table =
      cursor.name === 'Table' ? tableOf(state, cursor.from, cursor.to, byText) : undefined
    if (table) all.push(table)
  } while (cursor.nextSibling())
  return all
}

/** The table that the lines between two offsets are; undefined when they are none. */
function tableOf(
  state: EditorState,
  start: number,
  until: number,
  known?: ReadonlyMap<string, TableText>,
): FoundTable | undefined {
  const { from } = state.doc.lineAt(start)
  const last = state.doc.lineAt(until)
  const markdown = state.sliceDoc(from, last.to)
  const table = known?.get(markdown) ?? readTable(markdown)
  if (table === null) return undefined
  const after = last.number < state.doc.lines ? state.doc.line(last.number + 1) : null
  return { from, to: last.to, end: after?.length === 0 ? after.to : last.to, markdown, table }
}
