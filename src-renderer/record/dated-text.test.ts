import { expect, it } from 'vitest'
import type { DatedRange } from '../../src-main/shared/dated.ts'
import { datedText } from './dated-text.ts'

const dated = (from: string | null, to: string | null, rest: Partial<DatedRange> = {}) =>
  datedText({ from, to, precision: 'day', approximate: false, ...rest }, 'fr').replace(/\s/g, ' ')

it('says a date as finely as it is known', () => {
  expect(dated('2025-06-20', '2025-06-20')).toBe('20 juin 2025')
  expect(dated('2024-05-12', '2024-05-14')).toBe('12–14 mai 2024')
  expect(dated('2023-09-01', '2023-09-30')).toBe('septembre 2023')
  expect(dated('2024-04-01', '2024-06-30')).toBe('avril – juin 2024')
  expect(dated('2014-01-01', '2014-12-31')).toBe('2014')
  expect(dated('1990-01-01', '1999-12-31')).toBe('1990–1999')
})

it('says what is open, approximate or only written', () => {
  expect(dated('2023-03-05', null)).toBe('depuis le 5 mars 2023')
  expect(dated(null, '2023-03-05')).toBe('jusqu’au 5 mars 2023')
  expect(dated('2023-09-01', '2023-09-30', { approximate: true })).toBe('vers septembre 2023')
  expect(dated(null, null, { asWritten: 'naguère' })).toBe('naguère')
})
