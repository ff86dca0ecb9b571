import { datePattern } from './date-pattern.ts'
import type { DatePattern, Feast } from './date-reading.ts'

/** Religious and national days with a date of their own, by the words that name them (regular expression source). */
const FRENCH_FEASTS: readonly [string, Feast][] = [
  ['réveillon de noël|veille de noël|soir de noël', { month: 12, day: 24 }],
  ['(?:jour de )?no[ëe]l', { month: 12, day: 25 }],
  ['lendemain de noël', { month: 12, day: 26 }],
  [
    "réveillon(?: du (?:nouvel an|jour de l[’']an|31 décembre))|saint[- ]sylvestre",
    { month: 12, day: 31 },
  ],
  ["(?:jour de l[’']an|nouvel an|1er de l[’']an)", { month: 1, day: 1 }],
  ['toussaint', { month: 11, day: 1 }],
  ['saint[- ]valentin', { month: 2, day: 14 }],
  ['épiphanie', { month: 1, day: 6 }],
  ['chandeleur', { month: 2, day: 2 }],
  ['assomption', { month: 8, day: 15 }],
  ['14[ -]juillet', { month: 7, day: 14 }],
  ['fête nationale(?: française)?', { month: 7, day: 14 }],
  ['fête du travail', { month: 5, day: 1 }],
  ["(?:jour de l[’'])?armistice(?: du 11[ -]novembre)?", { month: 11, day: 11 }],
  ['journée (?:internationale |mondiale )?(?:des droits )?des femmes', { month: 3, day: 8 }],
  ["journée de l[’']afrique", { month: 5, day: 25 }],
  ['fête de la musique', { month: 6, day: 21 }],
  ['halloween', { month: 10, day: 31 }],
  ['fête des mères', { nth: -1, weekday: 6, month: 5 }],
  ['fête des pères', { nth: 3, weekday: 6, month: 6 }],
  ['mercredi des cendres', { afterEaster: -46 }],
  ['mardi gras', { afterEaster: -47 }],
  ['dimanche des rameaux|rameaux', { afterEaster: -7 }],
  ['jeudi saint', { afterEaster: -3 }],
  ['vendredi saint', { afterEaster: -2 }],
  ['samedi saint', { afterEaster: -1 }],
  ['(?:dimanche de |jour de )?pâques', { afterEaster: 0 }],
  ['lundi de pâques', { afterEaster: 1 }],
  ["(?:jeudi de l[’'])?ascension", { afterEaster: 39 }],
  ['(?:dimanche de )?pentecôte', { afterEaster: 49 }],
  ['lundi de pentecôte', { afterEaster: 50 }],
  [
    "(?:fête de l[’'])?aïd[ -](?:el|al|es|as|e)[ -](?:fitr|fitir|séghir|seghir)|(?:fête (?:du ramadan|de la (?:korité|rupture du jeûne)))|korité",
    { hijriMonth: 10, hijriDay: 1 },
  ],
  [
    "(?:fête de l[’'])?aïd[ -](?:el|al)[ -](?:kébir|kebir|kabir|adha|idha)|(?:fête de la )?tabaski|fête du (?:mouton|sacrifice)",
    { hijriMonth: 12, hijriDay: 10 },
  ],
  ['(?:fête du )?(?:mawlid|mouloud|maouloud|gamou)', { hijriMonth: 3, hijriDay: 12 }],
  ['achoura', { hijriMonth: 1, hijriDay: 10 }],
]

const ENGLISH_FEASTS: readonly [string, Feast][] = [
  ['Christmas(?: Day)?', { month: 12, day: 25 }],
  ['Christmas Eve', { month: 12, day: 24 }],
  ['Boxing Day', { month: 12, day: 26 }],
  ["New Year[’']s Day", { month: 1, day: 1 }],
  ["New Year[’']s Eve", { month: 12, day: 31 }],
  ['Halloween', { month: 10, day: 31 }],
  ["Valentine[’']s Day", { month: 2, day: 14 }],
  ["St\\.? Patrick[’']s Day", { month: 3, day: 17 }],
  ['Bastille Day', { month: 7, day: 14 }],
  ['May Day', { month: 5, day: 1 }],
  ['Armistice Day|Veterans Day', { month: 11, day: 11 }],
  ['Independence Day|Fourth of July', { month: 7, day: 4 }],
  ['Thanksgiving(?: Day)?', { nth: 4, weekday: 3, month: 11 }],
  ['Labor Day', { nth: 1, weekday: 0, month: 9 }],
  ['Memorial Day', { nth: -1, weekday: 0, month: 5 }],
  ['Martin Luther King(?: Jr\\.?)? Day', { nth: 3, weekday: 0, month: 1 }],
  ['Good Friday', { afterEaster: -2 }],
  ['Easter(?: Sunday)?', { afterEaster: 0 }],
  ['Easter Monday', { afterEaster: 1 }],
  ['Eid[ -](?:al|ul)[ -]Fitr|Eid(?! al| ul)', { hijriMonth: 10, hijriDay: 1 }],
  ['Eid[ -](?:al|ul)[ -]Adha|Tabaski', { hijriMonth: 12, hijriDay: 10 }],
]

/** Before a feast: no letter, and no first name that makes a name of it (« Jean Noël »). */
const BEFORE = '(?<![\\p{L}\\p{N}-])(?<!(?-i:\\p{Lu}\\p{Ll}{2,20}[^\\S\\n]))'
/** After a feast: no letter, and no surname that makes a name of it (« Noël Kouassi »). */
const AFTER = '(?![\\p{L}\\p{N}-])'
const NO_SURNAME = '(?![^\\S\\n](?-i:\\p{Lu}\\p{Ll}))'

/** One pattern per feast, followed by what may tell its year. */
function fixedFeasts(
  feasts: readonly [string, Feast][],
  year: string,
  flags: string,
): DatePattern[] {
  return feasts.map(([words, feast]) => ({
    pattern: datePattern(`${BEFORE}(?:${words})${NO_SURNAME}${year}${AFTER}`, flags),
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

/** Feasts as French names them, with the words that may tell their year. */
export function frenchFeasts(space: string, year: string): DatePattern[] {
  const told = `(?:${space}(?:de${space}l[’']année${space}|de${space})?(?<year>${year})|${space}(?<side>dernière?|prochaine?))?`
  return fixedFeasts(FRENCH_FEASTS, told, 'giu')
}

export function englishFeasts(space: string, year: string): DatePattern[] {
  return fixedFeasts(ENGLISH_FEASTS, `(?:,?${space}(?<year>${year}))?`, 'gu')
}
