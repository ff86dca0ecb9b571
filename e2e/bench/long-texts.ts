import { extract } from '../../src-main/extracting/extract.ts'

/*
 * Whether extraction stays in step with the length of a text: the time for four times as much of a
 * hostile text, as a ratio (4 is linear, 16 quadratic).
 */
const units = ['« Oui » ', 'selon ', 'selon X, ', 'a dit que ', '«', '"', '(', '12 ', 'du 3 au ']

for (const unit of units) {
  const ratio = least(unit, 32_000) / least(unit, 8_000)
  process.stdout.write(`${unit.padEnd(12)} 4 × the text: ${ratio.toFixed(1)} × the time\n`)
}

/** Least time of three readings, in milliseconds: what the machine does beside counts as little as can be. */
function least(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    extract(text, { language: 'fr', publishedOn: '2026-02-18' })
    return performance.now() - start
  })
  return Math.min(...times)
}
