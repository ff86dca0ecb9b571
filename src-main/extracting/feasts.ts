import type { DatePattern, Feast } from './date-reading.ts'

/** Religious and national days with a date of their own, by the words that name them (regular expression source). */
export const FRENCH_FEASTS: readonly [string, Feast][] = [
  ['(?:la veille de |le réveillon de |le soir de )?Noël', { month: 12, day: 25 }],
  ["(?:jour de l[’']An|Nouvel An|Jour de l[’']An|nouvel an)", { month: 1, day: 1 }],
  ['Saint-Sylvestre', { month: 12, day: 31 }],
  ['(?:la )?Toussaint', { month: 11, day: 1 }],
  ['(?:la )?Saint-Valentin', { month: 2, day: 14 }],
  ["(?:l[’']|de l[’']|à l[’'])Épiphanie", { month: 1, day: 6 }],
  ['(?:le |du |au )?14[ -][Jj]uillet(?! \\d)', { month: 7, day: 14 }],
  ['Fête du [Tt]ravail', { month: 5, day: 1 }],
  ['Vendredi saint', { afterEaster: -2 }],
  ['(?:dimanche de |dimanche des? |le jour de )?Pâques', { afterEaster: 0 }],
  ['lundi de Pâques', { afterEaster: 1 }],
  ["(?:jeudi de l[’'])?Ascension", { afterEaster: 39 }],
  ['(?:dimanche de |la )?Pentecôte', { afterEaster: 49 }],
  ['lundi de Pentecôte', { afterEaster: 50 }],
  ['Mardi gras', { afterEaster: -47 }],
]

export const ENGLISH_FEASTS: readonly [string, Feast][] = [
  ['Christmas(?: Day)?', { month: 12, day: 25 }],
  ['Christmas Eve', { month: 12, day: 24 }],
  ["New Year[’']s Day", { month: 1, day: 1 }],
  ["New Year[’']s Eve", { month: 12, day: 31 }],
  ['Halloween', { month: 10, day: 31 }],
  ["Valentine[’']s Day", { month: 2, day: 14 }],
  ['Independence Day', { month: 7, day: 4 }],
  ['Good Friday', { afterEaster: -2 }],
  ['Easter(?: Sunday)?', { afterEaster: 0 }],
  ['Easter Monday', { afterEaster: 1 }],
]

/** One pattern per feast, followed by what may tell its year. */
export function fixedFeasts(feasts: readonly [string, Feast][], year: string): DatePattern[] {
  return feasts.map(([words, feast]) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})${year}(?![\\p{L}\\p{N}-])`, 'gu'),
    rule: 'relative',
    read: ({ groups = {} }) => {
      const side =
        groups['side'] === undefined
          ? undefined
          : /^(?:derni|last)/.test(groups['side'])
            ? 'last'
            : 'next'
      return {
        type: 'feast',
        feast,
        year: groups['year'] === undefined ? null : Number(groups['year']),
        ...(side !== undefined && { side }),
      }
    },
  }))
}
