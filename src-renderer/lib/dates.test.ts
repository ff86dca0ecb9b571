import { describe, expect, it } from 'vitest'
import { dayOf, shortDay } from './dates.ts'

describe('days', () => {
  it('are short in lists', () => {
    expect(shortDay('2025-06-20', 'fr')).toBe('20/06/2025')
  })
  it('of an instant are those of the place where the person is', () => {
    const noon = new Date(2025, 5, 20, 12).toISOString()
    expect(dayOf(noon)).toBe('2025-06-20')
  })
})
