import { matchPhrase } from './phrases.ts'
import { claim, tokenFrom, type Claims, type Reading } from './reading.ts'

/** « Le Caire, 1er septembre (Nil Presse) – », « Bonn – », “NAIROBI, 3 March (AFS) —”. */
const DATELINE =
  /^(\p{Lu}[\p{L}’'-]*(?:[^\S\n]\p{L}[\p{L}’'-]*){0,3}?)((?:,[^\S\n][^()\n–—]{3,30})?)[^\S\n]?(?:\((\p{Lu}[^()\d\n]{1,40})\)[^\S\n]?)?[–—-][^\S\n]/u

/**
 * The place a dispatch is sent from and the agency that sends it, where a paragraph opens with them. A
 * place that no list has is believed when a day or an agency stands beside it.
 */
export function findDatelines(reading: Reading, claims: Claims): void {
  const { text, tokens, lexicons } = reading
  for (const { start, end } of reading.paragraphs) {
    const match = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))
    const place = match?.[1]
    if (!match || place === undefined) continue
    const [opening, , day = '', agency] = match
    if (agency !== undefined) {
      const from = start + opening.lastIndexOf(`(${agency})`) + 1
      const rule = 'organisation.dateline'
      const span = { start: from, end: from + agency.length }
      const isCountry = matchPhrase(lexicons.countries, tokens, tokenFrom(tokens, from)) !== null
      if (!isCountry)
        claim(claims, {
          ...{ kind: 'organisation', value: { name: agency }, rule, confidence: 0.85 },
          ...span,
        })
    }
    const at = tokenFrom(tokens, start)
    // Countries and capitals are read by a rule of their own.
    if (matchPhrase(lexicons.countries, tokens, at) !== null) continue
    const told = agency !== undefined || /\d/.test(day)
    const town = matchPhrase(lexicons.cities, tokens, at)
    const last = tokens[at + (town?.length ?? 0) - 1]
    const listed = town !== null && last?.end === start + place.length
    const city = listed
      ? town.values.toSorted((one, other) => other.population - one.population)[0]
      : undefined
    const isTown = city !== undefined && city.population >= 100
    const isFirstName = lexicons.firstNames.has(tokens[at]?.folded ?? '')
    if (!told && !(isTown && !isFirstName)) continue
    claim(claims, {
      kind: 'place',
      ...{ start, end: start + place.length },
      value: { name: place, ...(city && city.country !== '' && { country: city.country }) },
      rule: 'place.dateline',
      confidence: told && city ? 0.95 : 0.75,
    })
  }
}
