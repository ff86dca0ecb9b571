import { Compartment, type EditorState, type Extension, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

const here = Decoration.line({ class: 'am-here' })

/** The lines around the caret up to blank ones. */
function paragraphOf({ doc, selection }: EditorState): DecorationSet {
  const isBlank = (number: number) => doc.line(number).text.trim() === ''
  let first = doc.lineAt(selection.main.head).number
  let last = first
  if (!isBlank(first)) {
    while (first > 1 && !isBlank(first - 1)) first -= 1
    while (last < doc.lines && !isBlank(last + 1)) last += 1
  }
  const lines = Array.from({ length: last - first + 1 }, (_, at) =>
    here.range(doc.line(first + at).from),
  )
  return Decoration.set(lines)
}

const standingOut: Extension = [
  StateField.define<DecorationSet>({
    create: paragraphOf,
    update: (before, { docChanged, selection, state }) =>
      docChanged || selection ? paragraphOf(state) : before,
    provide: (field) => EditorView.decorations.from(field),
  }),
  EditorView.theme({ '.cm-line:not(.am-here)': { color: 'var(--ink-soft)' } }),
]

const whenFocused = new Compartment()

/** Room for the paragraph of the caret to stand out in; `focusParagraph` has it do so. */
export const paragraphFocus: Extension = whenFocused.of([])

/** Has the paragraph of the caret stand out from the others, or all of the text stand alike. */
export function focusParagraph(view: EditorView, on: boolean): void {
  view.dispatch({ effects: whenFocused.reconfigure(on ? standingOut : []) })
}
