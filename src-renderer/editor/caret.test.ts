import { expect, it } from 'vitest'
import { Caret } from './caret.ts'

it('puts words where the caret was, then goes on behind them', () => {
  const caret = new Caret()
  caret.move(2)
  const once = caret.insert('Un fait.', '[1]')
  expect(once).toBe('Un[1] fait.')
  expect(caret.insert(once, '[2]')).toBe('Un[1][2] fait.')
})

it('puts words at the end of a text one was never in, or that has become shorter', () => {
  expect(new Caret().insert('Un.', 'x')).toBe('Un.x')
  const caret = new Caret()
  caret.move(50)
  expect(caret.insert('Un.', 'x')).toBe('Un.x')
})

it('knows which text one was in last', () => {
  const [one, other] = [new Caret(), new Caret()]
  one.move(1)
  other.move(1)
  one.move(2)
  expect(one.turn).toBeGreaterThan(other.turn)
})
