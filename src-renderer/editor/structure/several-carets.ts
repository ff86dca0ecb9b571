import { addCursorAbove, addCursorBelow } from '@codemirror/commands'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'

/**
 * Several carets at once: on the line above or below, on the next place that reads like what is
 * selected (Ctrl+D, of the search), or where one clicks with Alt. Escape leaves one.
 */
export const severalCarets: Extension = [
  EditorState.allowMultipleSelections.of(true),
  EditorView.clickAddsSelectionRange.of((event) => event.altKey),
  keymap.of([
    { key: 'Alt-Shift-ArrowUp', run: addCursorAbove, preventDefault: true },
    { key: 'Alt-Shift-ArrowDown', run: addCursorBelow, preventDefault: true },
  ]),
]
