import { expect, it } from 'vitest'
import { wrapLongLines } from './long-lines.ts'

it('lines a person writes are left alone', () => {
  const text = `${'un mot '.repeat(2000)}\n\ndeux`
  expect(wrapLongLines(text)).toBe(text)
})

it('a line of a megabyte is ended at spaces, every word kept', () => {
  const words = 'paix et guerre '.repeat(70_000)
  const wrapped = wrapLongLines(words) ?? ''
  expect(Math.max(...wrapped.split('\n').map((line) => line.length))).toBeLessThanOrEqual(20_000)
  expect(wrapped.replaceAll('\n', ' ')).toBe(words)
})

it('a line without a space is refused', () => {
  expect(wrapLongLines('a'.repeat(30_000))).toBeNull()
  expect(wrapLongLines(`${'un mot '.repeat(9000)}${'a'.repeat(30_000)}`)).toBeNull()
})
