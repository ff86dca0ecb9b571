import { expect, it } from 'vitest'
import { changedLines, visibleSpaces } from './changed-lines.ts'

it('tells only the lines that change, with what goes and what comes', () => {
  expect(changedLines("Un\nl'eau ?\nTrois", 'Un\nl’eau\u202f?\nTrois')).toEqual([
    {
      number: 2,
      parts: [
        { kind: 'same', text: 'l' },
        { kind: 'gone', text: "'" },
        { kind: 'new', text: '’' },
        { kind: 'same', text: 'eau' },
        { kind: 'gone', text: ' ' },
        { kind: 'new', text: '\u202f' },
        { kind: 'same', text: '?' },
      ],
    },
  ])
  expect(changedLines('Un', 'Un')).toEqual([])
})

it('shows spaces', () => {
  expect(visibleSpaces('a b\u00a0c\u202fd')).toBe('a·b⍽c⎵d')
})
