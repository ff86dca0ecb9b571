import { describe, expect, it } from 'vitest'
import type { DatedRange } from '../../src-main/shared/dated.ts'
import { draftOf, noDate, rangeOf } from './dated-draft.ts'

const typed = (from: string, to = '', rest = {}) => rangeOf({ ...noDate, from, to, ...rest })
const range = (from: string, to: string, precision: DatedRange['precision']): DatedRange => ({
  from,
  to,
  precision,
  approximate: false,
})

describe('a date as typed', () => {
  it('may be a day, a month or a year, written the French way or the ISO way', () => {
    expect(typed('20/06/2025')).toEqual(range('2025-06-20', '2025-06-20', 'day'))
    expect(typed('2025-06-20')).toEqual(range('2025-06-20', '2025-06-20', 'day'))
    expect(typed('09/2023')).toEqual(range('2023-09-01', '2023-09-30', 'month'))
    expect(typed('2024-02')).toEqual(range('2024-02-01', '2024-02-29', 'month'))
    expect(typed('2014')).toEqual(range('2014-01-01', '2014-12-31', 'year'))
  })

  it('may run from one day to another', () => {
    expect(typed('12/05/2024', '14/05/2024')).toEqual(range('2024-05-12', '2024-05-14', 'day'))
  })

  it('spans the whole period of the precision chosen', () => {
    expect(typed('14/05/2024', '', { precision: 'quarter' })).toEqual(
      range('2024-04-01', '2024-06-30', 'quarter'),
    )
    expect(typed('15/01/2024', '', { precision: 'season' })).toEqual(
      range('2023-12-01', '2024-02-29', 'season'),
    )
    expect(typed('23/11/2026', '', { precision: 'week' })).toEqual(
      range('2026-11-23', '2026-11-29', 'week'),
    )
    expect(typed('2000', '', { precision: 'century' })).toEqual(
      range('1901-01-01', '2000-12-31', 'century'),
    )
  })

  it('is refused when it does not exist or ends before it begins', () => {
    expect(typed('31/02/2025')).toBe('unreadable')
    expect(typed('demain')).toBe('unreadable')
    expect(typed('06/25')).toBe('unreadable')
    expect(typed('14/05/2024', '12/05/2024')).toBe('unreadable')
  })

  it('is none when nothing is typed', () => {
    expect(typed(' ')).toBeNull()
  })
})

describe('a date that is shown to be edited', () => {
  it('is written as short as it can be', () => {
    expect(draftOf(range('2023-09-01', '2023-09-30', 'month')).from).toBe('09/2023')
    expect(draftOf(range('2014-01-01', '2014-12-31', 'year')).from).toBe('2014')
    expect(draftOf(range('2024-05-12', '2024-05-14', 'day'))).toEqual({
      from: '12/05/2024',
      to: '14/05/2024',
      precision: 'day',
      approximate: false,
    })
  })

  it('keeps the words of its source and its open end when it is left alone', () => {
    const open: DatedRange = {
      from: '2023-03-01',
      to: null,
      precision: 'month',
      approximate: true,
      asWritten: 'depuis mars 2023',
    }
    expect(rangeOf(draftOf(open), open)).toBe(open)
  })

  it('survives being shown and read back', () => {
    for (const known of [
      range('2024-04-01', '2024-06-30', 'quarter'),
      range('1990-01-01', '1999-12-31', 'decade'),
      range('2024-05-12', '2024-05-14', 'day'),
    ]) {
      expect(rangeOf({ ...draftOf(known) })).toEqual(known)
    }
  })
})
