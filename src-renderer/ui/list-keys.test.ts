import { describe, expect, it } from 'vitest'
import { moveInList } from './list-keys.ts'

describe('keys in a list', () => {
  it('go to the next and previous line and stop at the ends', () => {
    expect(moveInList('ArrowDown', 0, 3)).toBe(1)
    expect(moveInList('ArrowDown', 2, 3)).toBe(2)
    expect(moveInList('ArrowUp', 0, 3)).toBe(0)
  })
  it('enter a list with no line focused from either end', () => {
    expect(moveInList('ArrowDown', -1, 3)).toBe(0)
    expect(moveInList('ArrowUp', -1, 3)).toBe(2)
  })
  it('jump by ten lines and to the ends', () => {
    expect(moveInList('PageDown', 5, 30)).toBe(15)
    expect(moveInList('PageUp', 5, 30)).toBe(0)
    expect(moveInList('End', 5, 30)).toBe(29)
    expect(moveInList('Home', 5, 30)).toBe(0)
  })
  it('leave other keys and empty lists alone', () => {
    expect(moveInList('a', 0, 3)).toBeNull()
    expect(moveInList('ArrowDown', -1, 0)).toBeNull()
  })
})
