import type { EditorState, Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** What the writing area says of itself: its name, the language written in; the system is not to correct it. */
export function attributes(label: string, language: string): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': label,
    lang: language,
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
  })
}

/** The words selected, none for a caret alone. */
export function selectedWords(state: EditorState): string {
  const { empty, from, to } = state.selection.main
  return empty ? '' : state.sliceDoc(from, to)
}
