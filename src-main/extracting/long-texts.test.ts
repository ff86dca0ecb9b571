import { expect, it } from 'vitest'
import { extract } from './extract.ts'

/** Least time of two readings: what the machine does beside counts as little as can be. */
function least(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const times = [1, 2].map(() => {
    const start = performance.now()
    extract(text, { language: 'fr', publishedOn: '2026-02-18' })
    return performance.now() - start
  })
  return Math.min(...times)
}

it.each(['« Oui » ', 'selon ', 'selon X, ', 'a dit que ', '«', '"', '(', '12 ', '   ', 'du 3 au '])(
  'reads four times as many « %s » without sixteen times the work',
  (unit) => {
    const short = least(unit, 4_000)
    expect(least(unit, 16_000) / Math.max(short, 1)).toBeLessThan(12)
  },
  60_000,
)
