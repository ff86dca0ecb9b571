import type { StateCommand } from '@codemirror/state'
import { type KeyBinding, keymap } from '@codemirror/view'
import { blocksAt, placeAfter, reorder } from './movable-blocks.ts'

/** Moves the block of the caret over its neighbour; the caret goes with it. */
export function moveBlock(by: -1 | 1): StateCommand {
  return ({ state, dispatch }) => {
    const { head } = state.selection.main
    const blocks = blocksAt(state, head)
    const block = blocks?.all[blocks.at]
    if (!blocks || !block || state.readOnly) return true
    const to = blocks.at + by
    const changes = blocks.all[to] ? reorder(state, blocks, to) : null
    if (changes === null) return true
    dispatch(
      state.update({
        changes,
        selection: { anchor: placeAfter(blocks, to) + (head - block.from) },
        scrollIntoView: true,
        userEvent: 'move.block',
      }),
    )
    return true
  }
}

const moveKeys: KeyBinding[] = [
  { key: 'Mod-Shift-ArrowUp', run: moveBlock(-1), preventDefault: true },
  { key: 'Mod-Shift-ArrowDown', run: moveBlock(1), preventDefault: true },
]

/** Blocks moved by key; by pointer see `block-handle.ts`. */
export const movingBlocks = keymap.of(moveKeys)
