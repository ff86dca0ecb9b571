import { describe, expect, it } from 'vitest'
import { dayOf, longDay, shortDay } from './dates.ts'

describe('days', () => {
  it('are written out in each language', () => {
    expect(longDay('2025-06-20', 'fr')).toBe('20 juin 2025')
    expect(longDay('2025-06-20', 'en')).toBe('20 June 2025')
  })
  it('take an ordinal on the first of the month in French only', () => {
    expect(longDay('2025-05-01', 'fr')).toBe('1er mai 2025')
    expect(longDay('2025-05-01', 'en')).toBe('1 May 2025')
    expect(longDay('2025-05-11', 'fr')).toBe('11 mai 2025')
  })
  it('are short in lists', () => {
    expect(shortDay('2025-06-20', 'fr')).toBe('20/06/2025')
  })
  it('of an instant are those of the place where the person is', () => {
    const noon = new Date(2025, 5, 20, 12).toISOString()
    expect(dayOf(noon)).toBe('2025-06-20')
  })
})
