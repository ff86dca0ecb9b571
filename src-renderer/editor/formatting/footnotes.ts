import type { StateCommand } from '@codemirror/state'
import type { KeyBinding } from '@codemirror/view'

/**
 * Puts a footnote where the caret stands and the caret into its definition, at the end of the text.
 * Its number is the first that is free.
 */
export const insertFootnote: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false
  const text = state.doc.toString()
  const taken = new Set([...text.matchAll(/\[\^(\d{1,6})\]/g)].map(([, number]) => Number(number)))
  let number = 1
  while (taken.has(number)) number++
  const mark = `[^${number}]`
  const { to } = state.selection.main
  const last = state.doc.line(state.doc.lines).text
  const gap =
    text === '' ? '\n\n' : /^\[\^[^\]]+\]:/.test(last) ? '\n' : last === '' ? '\n' : '\n\n'
  const changes = state.changes([
    { from: to, insert: mark },
    { from: state.doc.length, insert: `${gap}${mark}: ` },
  ])
  dispatch(
    state.update({
      changes,
      selection: { anchor: changes.newLength },
      scrollIntoView: true,
      userEvent: 'input.footnote',
    }),
  )
  return true
}

export const footnoteKeys: KeyBinding[] = [
  { key: 'Alt-Shift-n', run: insertFootnote, preventDefault: true },
]
