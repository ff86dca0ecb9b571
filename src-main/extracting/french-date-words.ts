import { datePattern } from './date-pattern.ts'
import type { DatePattern, Part, Season, Unit } from './date-reading.ts'
import { fold } from './tokens.ts'

/** Words of French dates as regular expression sources, and what they stand for. */

export const S = '(?:[^\\S\\n]{1,3})'
const NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}’'-])"
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}]|-\\p{L})'
export const MONTH_WORDS = [
  'janvier|janv\\.?|jan\\.',
  'février|fevrier|févr\\.?|fév\\.?|fev\\.?',
  'mars',
  'avril|avr\\.?',
  'mai',
  'juin',
  'juillet|juil\\.?|juill\\.?',
  'août|aout',
  'septembre|sept\\.?',
  'octobre|oct\\.?',
  'novembre|nov\\.?',
  'décembre|decembre|déc\\.?|dec\\.?',
]
export const M = `(?:${MONTH_WORDS.join('|')})`
export const W = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
/** A weekday as a diary shortens it; only read before a day of the month. */
export const SHORT_W = '(?:lun|mar|mer|jeu|ven|vend|sam|dim)\\.?'
export const D = '(?:1[\\s]?er|1ᵉʳ|premier|[0-3]?\\d)'
export const Y = '(?:1[0-9]|20|21)\\d{2}'
export const OF_YEAR = `(?:,?${S}(?:de${S}l[’']an(?:née)?${S}|de${S}|en${S})?(?<year>${Y})(?!\\p{N}))`
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const ONES = 'un deux trois quatre cinq six sept huit neuf'.split(' ')
const TEENS = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ')
const TENS = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 }
const GROUPS = { huitaine: 8, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20 }
const MORE_GROUPS = { trentaine: 30, quarantaine: 40, cinquantaine: 50, centaine: 100 }
const COUNTS: Record<string, number> = {
  une: 1,
  cent: 100,
  ...Object.fromEntries([...ONES, ...TEENS].map((word, index) => [word, index + 1])),
  ...TENS,
  ...GROUPS,
  ...MORE_GROUPS,
}
/** A number of days or years in figures or words, « une vingtaine d’ » included. */
export const COUNT = `(?:\\d{1,3}|(?:une${S})?(?:${[...Object.keys(GROUPS), ...Object.keys(MORE_GROUPS)].join('|')})|(?:${Object.keys(TENS).join('|')})(?:-(?:et-)?(?:une|${[...TEENS.toReversed(), ...ONES].join('|')}))?|une|cent|${[...TEENS.toReversed(), ...ONES].join('|')})`
export const UNIT = '(?:jours?|semaines?|mois|trimestres?|semestres?|ans?|années?|décennies?)'
/** « Trois mois », « une vingtaine d’années », « deux ans et demi ». */
export const COUNTED = `(?<count>${COUNT})(?:${S}d(?:e${S}|[’'])|${S})(?<unit>${UNIT})(?<half>${S}et${S}demie?)?`

export const MONTHS = MONTH_WORDS.map((words) => new RegExp(`^(?:${words})$`, 'iu'))

export function monthOf(word: string | undefined): number {
  return word === undefined ? 0 : MONTHS.findIndex((month) => month.test(word)) + 1
}

export function dayOf(word: string | undefined): number {
  return word === undefined ? 0 : /^(?:1\s?er|1ᵉʳ|premier)$/iu.test(word) ? 1 : Number(word)
}

export function yearOf(word: string | undefined): number | null {
  return word === undefined ? null : Number(word)
}

export function countOf(word: string | undefined): number {
  if (word === undefined) return 1
  const key = word.toLowerCase().replace(/^une[^\S\n]+/u, '')
  const known = COUNTS[key]
  if (known !== undefined) return known
  const [tens = '', ...rest] = key.split('-')
  const ones = rest.filter((part) => part !== 'et').join('-')
  return ones === '' ? Number(key) : (COUNTS[tens] ?? 0) + (COUNTS[ones] ?? 0)
}

/** A length of time as COUNTED reads it. */
export function lengthOf(groups: Partial<Record<string, string>>): { unit: Unit; count: number } {
  const [unit, count] = [unitOf(groups['unit']), countOf(groups['count'])]
  if (groups['half'] === undefined || (unit !== 'year' && unit !== 'month')) return { unit, count }
  return unit === 'year' ? { unit: 'month', count: count * 12 + 6 } : { unit, count }
}

export function unitOf(word: string | undefined): Unit {
  const key = fold(word ?? '')
  if (key.startsWith('jour')) return 'day'
  if (key.startsWith('semaine')) return 'week'
  if (key.startsWith('mois')) return 'month'
  if (key.startsWith('trimestre')) return 'quarter'
  if (key.startsWith('semestre')) return 'semester'
  return key.startsWith('decennie') ? 'decade' : 'year'
}

export function partOf(word: string | undefined): Part | undefined {
  if (word === undefined) return undefined
  const key = fold(word)
  if (key.startsWith('courant')) return undefined
  if (key.startsWith('fin')) return 'end'
  return key.startsWith('debut') ? 'start' : 'middle'
}

export function sideOf(word: string | undefined): 'last' | 'next' | undefined {
  if (word === undefined) return undefined
  return /^(?:derni|pass|écoul|précéd|d[’']av)/i.test(word) ? 'last' : 'next'
}

export const SIDE =
  "(?:derni(?:er|ère)|pass[ée]e?|écoulée?|précédente?|d[’']avant|prochaine?|suivante?|d[’']après|à venir)"
export const PART =
  "(?:(?:début|debut|mi|milieu|fin|courant)(?:[\\s-](?:du\\smois\\s)?(?:de\\sl[’']an(?:née)?\\s|du\\smois\\sde\\s|du\\s|de\\s|d[’'])?|\\s))"
export const SEASONS: Record<string, Season> = {
  printemps: 'spring',
  ete: 'summer',
  automne: 'autumn',
  hiver: 'winter',
}
export const ORDINALS: Record<string, number> = {
  premier: 1,
  premiere: 1,
  seconde: 2,
  deuxieme: 2,
  second: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  dernier: -1,
  derniere: -1,
}

export function ordinalOf(word: string | undefined): number {
  const key = fold(word ?? '')
  return ORDINALS[key] ?? Number.parseInt(key, 10)
}

export function pattern(
  source: string,
  rule: DatePattern['rule'],
  read: DatePattern['read'],
): DatePattern {
  return {
    pattern: datePattern(`${NO_LETTER_BEFORE}(?:${source})${NO_LETTER_AFTER}`, 'giu'),
    rule,
    read,
  }
}

const ROMAN: Record<string, number> = { X: 10, V: 5, I: 1 }
export function romanOf(word: string): number {
  const values = [...word.toUpperCase()].map((sign) => ROMAN[sign] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}

/** An ordinal as words or figures, not yet told what it counts. */
export const ORDINAL =
  '(?:premier|première|1er|1ère|1re|1ᵉʳ|deuxième|seconde?|2e|2ème|2eme|2nde?|troisième|3e|3ème|3eme|quatrième|4e|4ème|4eme|derni(?:er|ère))'
