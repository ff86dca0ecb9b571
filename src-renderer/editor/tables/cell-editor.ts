import { redo, undo } from '@codemirror/commands'
import { Annotation, EditorState, type Extension } from '@codemirror/state'
import { EditorView, type KeyBinding, keymap } from '@codemirror/view'
import { replaceWith } from '../replace-with.ts'

/** Where the caret goes in a cell that is entered. */
export type CaretAt = 'start' | 'end' | 'all'

/** What a cell being written asks of its table. */
export type CellAsks = {
  write: (text: string) => void
  /** The focus went elsewhere. */
  left: () => void
  keys: readonly KeyBinding[]
}

const fromTable = Annotation.define<boolean>()

/** Opens an editor of one line inside a cell. `extensions` are what the text around it is written with. */
export function openCell(
  parent: HTMLElement,
  outer: EditorView,
  cell: { text: string; label: string; caret: CaretAt },
  extensions: Extension,
  asks: CellAsks,
): EditorView {
  const { text, label, caret } = cell
  const view: EditorView = new EditorView({
    parent,
    // What the text around it was opened in, which is one of the two.
    root: outer.root as Document | ShadowRoot,
    state: EditorState.create({
      doc: text,
      selection: caret === 'all' ? { anchor: 0, head: text.length } : { anchor: caretOffset(cell) },
      extensions: [
        oneLine,
        extensions,
        keymap.of([
          { key: 'Mod-z', run: () => undo(outer) || true, preventDefault: true },
          { key: 'Mod-y', run: () => redo(outer) || true, preventDefault: true },
          { key: 'Mod-Shift-z', run: () => redo(outer) || true, preventDefault: true },
          ...asks.keys,
        ]),
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'false' }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return
          if (update.transactions.some((one) => one.annotation(fromTable))) return
          asks.write(update.view.state.doc.toString())
        }),
        EditorView.domEventHandlers({
          // Another window in front takes the focus for a while only.
          blur: () => {
            if (document.hasFocus()) asks.left()
          },
        }),
      ],
    }),
  })
  view.focus()
  return view
}

/** Shows a text that the table got otherwise, such as by an undo. */
export function showInCell(view: EditorView, text: string): void {
  const now = view.state.doc.toString()
  // Spaces at the ends are being typed: the table does not keep them yet.
  if (now.trim() === text.trim()) return
  const changes = replaceWith(now, text)
  if (changes) view.dispatch({ changes, annotations: fromTable.of(true) })
}

function caretOffset({ text, caret }: { text: string; caret: CaretAt }): number {
  return caret === 'start' ? 0 : text.length
}

/** A cell has one line: line ends that come in are spaces. */
const oneLine = EditorState.transactionFilter.of((transaction) => {
  if (transaction.newDoc.lines === 1) return transaction
  const changes = replaceWith(
    transaction.startState.doc.toString(),
    transaction.newDoc.toString().replace(/\s*\n\s*/g, ' '),
  )
  return changes === null
    ? []
    : { changes, selection: { anchor: changes.from + changes.insert.length }, userEvent: 'input' }
})
