import { EditorSelection, type StateCommand } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { commentsIn, writeComment } from '../../../src-main/shared/markdown/comments.ts'
import { writtenBlocks } from '../../../src-main/shared/markdown/written-blocks.ts'
import { type Remark, remarksOf } from '../../../src-main/shared/remarks.ts'
import { meantRange } from '../spans/span-commands.ts'
import { remarkText } from './remark-text.ts'

/**
 * Comments on what is selected, else on the sentence at the caret; the caret then stands where the comment is
 * written, after `beginning`.
 */
export function addComment(beginning: string): StateCommand {
  return ({ state, dispatch }) => {
    const range = meantRange(state)
    if (state.readOnly || range === null) return false
    const words = state.sliceDoc(range.start, range.end)
    if (commentsIn(words).length > 0) return false
    const insert = writeComment(words, '').replace(/<<\}$/, `${beginning}<<}`)
    dispatch(
      state.update({
        changes: [
          { from: range.start, insert: '{==' },
          { from: range.end, insert: insert.slice('{=='.length + words.length) },
        ],
        selection: { anchor: range.start + insert.length - '<<}'.length },
        scrollIntoView: true,
        userEvent: 'input',
      }),
    )
    return true
  }
}

/** Takes away the comment at the caret; the words it is on stay. */
export const resolveComment: StateCommand = ({ state, dispatch }) => {
  const { head } = state.selection.main
  const comment = commentsIn(state.doc.toString()).find(
    ({ start, end }) => start <= head && head <= end,
  )
  if (state.readOnly || comment === undefined) return false
  const { start, textStart, textEnd, end } = comment
  dispatch(
    state.update({
      changes: [
        { from: start, to: textStart },
        { from: textEnd, to: end },
      ],
      userEvent: 'input',
    }),
  )
  return true
}

/** Selects the next (1) or previous (-1) remark, round and round, and says it. */
export function goToRemark(step: 1 | -1): StateCommand {
  return ({ state, dispatch }) => {
    const remarks = remarksOf(state.doc.toString())
    const { from, to } = state.selection.main
    const remark =
      step > 0
        ? (remarks.find(({ start }) => start > from || (start === from && to === from)) ??
          remarks[0])
        : (remarks.findLast(({ start }) => start < from) ?? remarks.at(-1))
    return remark === undefined ? false : selectRemark(remark)({ state, dispatch })
  }
}

/** Selects a remark and says it. */
export function selectRemark(
  remark: Pick<Remark, 'kind' | 'words' | 'said' | 'start' | 'end'>,
): StateCommand {
  return ({ state, dispatch }) => {
    const end = Math.min(remark.end, state.doc.length)
    dispatch(
      state.update({
        selection: EditorSelection.range(Math.min(remark.start, end), end),
        effects: EditorView.announce.of(remarkText(remark)),
        scrollIntoView: true,
        userEvent: 'select',
      }),
    )
    return true
  }
}

/** Marks the paragraph at the caret with a protection mention, in place of its own; null takes it away. */
export function markPortion(marking: string | null): StateCommand {
  return ({ state, dispatch }) => {
    const { head } = state.selection.main
    const block = writtenBlocks(state.doc.toString()).findLast(
      ({ start, marking: own }) => (own?.start ?? start) <= head,
    )
    if (state.readOnly || block === undefined || block.heading) return false
    if (state.sliceDoc(block.end, head).includes('\n')) return false
    const from = block.marking?.start ?? block.start
    dispatch(
      state.update({
        changes: { from, to: block.start, insert: marking === null ? '' : `(${marking}) ` },
        userEvent: 'input',
      }),
    )
    return true
  }
}

/** Writes words at the caret, apart from those before and behind. */
export function insertWords(words: string): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false
    const { from, to } = state.selection.main
    const before = /[\p{L}\p{N},;:.)]$/u.test(state.sliceDoc(from - 1, from)) ? ' ' : ''
    const behind = /^[\p{L}\p{N}(]/u.test(state.sliceDoc(to, to + 1)) ? ' ' : ''
    const insert = before + words + behind
    dispatch(
      state.update({
        changes: { from, to, insert },
        selection: { anchor: from + before.length + words.length },
        scrollIntoView: true,
        userEvent: 'input.complete',
      }),
    )
    return true
  }
}
