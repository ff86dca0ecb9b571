import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { handOver } from './hand-over.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('hands a text over once for many keys, at once when it is taken, and never without a key', () => {
  let text = ''
  const given: string[] = []
  let take = (): void => undefined
  const typed = handOver({
    read: () => text,
    give: (one) => given.push(one),
    expect: (now) => (take = now),
  })
  typed.now()
  for (const key of 'Bamako') {
    text += key
    typed.later()
  }
  expect(given).toEqual([])
  vi.advanceTimersByTime(100)
  expect(given).toEqual(['Bamako'])
  expect(typed.isLast('Bamako')).toBe(true)
  text += '.'
  typed.later()
  take()
  vi.advanceTimersByTime(1000)
  expect(given).toEqual(['Bamako', 'Bamako.'])
  expect(typed.isLast('Bamako.')).toBe(true)
  typed.forget()
  expect(typed.isLast('Bamako.')).toBe(false)
})
