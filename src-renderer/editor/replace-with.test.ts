import { expect, it } from 'vitest'
import { replaceWith } from './replace-with.ts'

it('changes only what differs between two texts', () => {
  expect(replaceWith('le ministre', 'le premier ministre')).toEqual({
    from: 3,
    to: 3,
    insert: 'premier ',
  })
  expect(replaceWith('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' })
  expect(replaceWith('abc', '')).toEqual({ from: 0, to: 3, insert: '' })
  expect(replaceWith('abc', 'abc')).toBeNull()
})
