import type { ChangeSpec, Line, StateCommand } from '@codemirror/state'
import type { EditorView, KeyBinding } from '@codemirror/view'

const task = /^(\s*(?:>\s?)*)((?:[-*+]|\d+[.)])\s+)?(\[[ xX]\])?/

/** Ticks or unticks each selected task; a line that is none becomes one. */
export const toggleTask: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false
  const lines = new Map<number, Line>()
  for (const { from, to } of state.selection.ranges)
    for (let at = from; at <= to; at = state.doc.lineAt(at).to + 1) {
      const line = state.doc.lineAt(at)
      lines.set(line.number, line)
    }
  const several = lines.size > 1
  const changes = [...lines.values()].flatMap((line): ChangeSpec[] => {
    if (several && line.text.trim() === '') return []
    const [, indent = '', mark, box] = task.exec(line.text) ?? []
    const start = line.from + indent.length
    if (mark === undefined) return [{ from: start, insert: '- [ ] ' }]
    const after = start + mark.length
    if (box === undefined) return [{ from: after, insert: '[ ] ' }]
    return [{ from: after + 1, to: after + 2, insert: box === '[ ]' ? 'x' : ' ' }]
  })
  const caret = state.selection.main
  const changed = state.changes(changes)
  dispatch(
    state.update({
      changes: changed,
      // A new box stands before the caret.
      selection: { anchor: changed.mapPos(caret.anchor, 1), head: changed.mapPos(caret.head, 1) },
      userEvent: 'input.task',
      scrollIntoView: true,
    }),
  )
  return true
}

/** Ticks or unticks the task whose box stands at an offset. */
export function toggleTaskAt(view: EditorView, offset: number): void {
  const box = view.state.sliceDoc(offset, offset + 3)
  if (!/^\[[ xX]\]$/.test(box)) return
  const insert = box === '[ ]' ? 'x' : ' '
  view.dispatch({
    changes: { from: offset + 1, to: offset + 2, insert },
    userEvent: 'input.task',
  })
}

export const taskKeys: KeyBinding[] = [{ key: 'Mod-l', run: toggleTask, preventDefault: true }]
