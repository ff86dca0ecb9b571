import { EditorState, type Transaction } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { leaveBlock } from './leave-block.ts'

/** The text after the command, `|` where the caret stands; null where it does nothing. */
function left(text: string): string | null {
  const head = text.indexOf('|')
  let state = EditorState.create({ doc: text.replace('|', ''), selection: { anchor: head } })
  const dispatch = (transaction: Transaction) => (state = transaction.state)
  if (!leaveBlock({ state, dispatch })) return null
  const words = state.doc.toString()
  const { head: caret } = state.selection.main
  return `${words.slice(0, caret)}|${words.slice(caret)}`
}

describe('leaving a list or a quotation', () => {
  it('puts a blank line between it and what is written next', () => {
    expect(left('- un\n- |')).toBe('- un\n\n|')
    expect(left('3. un\n4. |\n\nSuite')).toBe('3. un\n\n|\n\nSuite')
    expect(left('- [ ] un\n- [ ] |')).toBe('- [ ] un\n\n|')
    expect(left('> dit-il\n> |')).toBe('> dit-il\n\n|')
  })

  it('leaves alone what is no empty line of a block, or follows a blank line', () => {
    for (const text of ['- un|', '- |', 'Texte\n|', '- un\n\n- |', '- un\n  - |'])
      expect(left(text)).toBeNull()
  })
})
