import { describe, expect, it } from 'vitest'
import { isDayOrEmpty, readDay, typedDay } from './day-draft.ts'

describe('a day as typed', () => {
  it('is read in the French order and in the ISO order', () => {
    for (const text of ['20/06/2025', '20/6/2025', '20.06.2025', ' 20-06-2025 ', '2025-06-20'])
      expect(readDay(text)).toBe('2025-06-20')
  })

  it('is a whole day that exists', () => {
    for (const text of ['', '06/2025', '2025', '30/02/2025', '20/06/25', 'demain'])
      expect(readDay(text)).toBeNull()
  })

  it('is shown day first, and what is no day as it was typed', () => {
    expect(typedDay('2025-06-20')).toBe('20/06/2025')
    expect(typedDay('20/06/2')).toBe('20/06/2')
    expect(typedDay('')).toBe('')
  })

  it('is kept when it is a day or nothing', () => {
    expect(['', '2025-06-20', '20/06/2', '06/2025'].map(isDayOrEmpty)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
