import type { StateCommand } from '@codemirror/state'
import type { KeyBinding } from '@codemirror/view'

/** A line that holds the mark of an item, a task or a quotation and nothing else. */
const markAlone = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]*)?|>[ \t]*)$/

/**
 * Leaves the list or quotation from a line that has its mark alone: the mark becomes a blank line, without
 * which what is written next would still belong to the block before (CommonMark, lazy continuation).
 */
export const leaveBlock: StateCommand = ({ state, dispatch }) => {
  const { main, ranges } = state.selection
  const line = state.doc.lineAt(main.head)
  const isLeft =
    ranges.length === 1 && main.empty && main.head === line.to && markAlone.test(line.text)
  if (!isLeft || line.number === 1 || state.doc.line(line.number - 1).text.trim() === '')
    return false
  dispatch(
    state.update({
      changes: { from: line.from, to: line.to, insert: '\n' },
      selection: { anchor: line.from + 1 },
      scrollIntoView: true,
      userEvent: 'input',
    }),
  )
  return true
}

export const leaveBlockKeys: readonly KeyBinding[] = [{ key: 'Enter', run: leaveBlock }]
