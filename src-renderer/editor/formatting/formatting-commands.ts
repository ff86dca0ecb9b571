import { EditorSelection, type StateCommand } from '@codemirror/state'
import type { KeyBinding } from '@codemirror/view'

/** Puts a mark around each selection, or takes it away where it already stands. */
function toggleAround(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false
    const changes = state.changeByRange((range) => {
      const before = state.sliceDoc(range.from - mark.length, range.from)
      const after = state.sliceDoc(range.to, range.to + mark.length)
      if (before === mark && after === mark) {
        return {
          changes: [
            { from: range.from - mark.length, to: range.from },
            { from: range.to, to: range.to + mark.length },
          ],
          range: EditorSelection.range(range.anchor - mark.length, range.head - mark.length),
        }
      }
      return {
        changes: [
          { from: range.from, insert: mark },
          { from: range.to, insert: mark },
        ],
        range: EditorSelection.range(range.anchor + mark.length, range.head + mark.length),
      }
    })
    dispatch(state.update(changes, { scrollIntoView: true, userEvent: 'input' }))
    return true
  }
}

const listMark = /^(\s*)(?:[-*+]|\d+[.)])\s+/

/** Makes the selected lines items of a list, or plain lines again when all of them are. */
function toggleList(markOf: (rank: number) => string, kind: RegExp): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false
    const { from, to } = state.selection.main
    const first = state.doc.lineAt(from).number
    const last = state.doc.lineAt(to).number
    const lines = Array.from({ length: last - first + 1 }, (_, at) => state.doc.line(first + at))
    const filled = lines.length === 1 ? lines : lines.filter((line) => line.text.trim() !== '')
    const undoing = filled.every((line) => kind.test(line.text))
    const changes = filled.map((line, at) => {
      const found = listMark.exec(line.text)
      const indent = found?.[1] ?? /^\s*/.exec(line.text)?.[0] ?? ''
      const start = line.from + indent.length
      const end = line.from + (found?.[0].length ?? indent.length)
      return { from: start, to: end, insert: undoing ? '' : markOf(at + 1) }
    })
    dispatch(state.update({ changes, scrollIntoView: true, userEvent: 'input' }))
    return true
  }
}

export const toggleStrong = toggleAround('**')
export const toggleEmphasis = toggleAround('*')
export const toggleNumberedList = toggleList((rank) => `${rank}. `, /^\s*\d+[.)]\s+/)
export const toggleBulletList = toggleList(() => '- ', /^\s*[-*+]\s+/)

/** Formatting by keyboard; Tab is left alone, so that it leaves the editor as it leaves any field. */
export const formattingKeys: KeyBinding[] = [
  { key: 'Mod-b', run: toggleStrong, preventDefault: true },
  { key: 'Mod-i', run: toggleEmphasis, preventDefault: true },
  { key: 'Mod-Shift-7', run: toggleNumberedList, preventDefault: true },
  { key: 'Mod-Shift-8', run: toggleBulletList, preventDefault: true },
]
