import { datePattern } from './date-pattern.ts'
import type { DatePattern, Part, Season, Unit } from './date-reading.ts'

/** Words of English dates as regular expression sources, and what they stand for. */

export const S = '(?:[^\\S\\n]{1,3})'
export const MONTH_WORDS = [
  'January|Jan\\.?',
  'February|Feb\\.?',
  'March|Mar\\.',
  'April|Apr\\.?',
  'May',
  'June|Jun\\.',
  'July|Jul\\.',
  'August|Aug\\.?',
  'September|Sept\\.?|Sep\\.?',
  'October|Oct\\.?',
  'November|Nov\\.?',
  'December|Dec\\.?',
]
export const M = `(?:${MONTH_WORDS.join('|')})`
/** Months in full: what a month alone must be to be read as one. */
export const LONG_M =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
export const W = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]
export const D = '(?:[0-3]?\\d(?:st|nd|rd|th)?)'
export const Y = '(?:1[0-9]|20|21)\\d{2}'
const COUNTED = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ')
export const COUNT = `(?:\\d{1,3}|an|${COUNTED.join('|')}|twenty|thirty)`
export const UNIT = '(?:days?|weeks?|months?|quarters?|years?|decades?)'
export const PART =
  '(?:early|mid|late|(?:the\\s)?(?:beginning|start|middle|end)\\sof)(?:[\\s-])(?:in\\s)?'

export const MONTHS = MONTH_WORDS.map((words) => new RegExp(`^(?:${words})$`, 'i'))

export function monthOf(word: string | undefined): number {
  return word === undefined ? 0 : MONTHS.findIndex((month) => month.test(word)) + 1
}

export function yearOf(word: string | undefined): number | null {
  return word === undefined ? null : Number(word)
}

export function countOf(word: string | undefined): number {
  const key = (word ?? '').toLowerCase()
  if (key === 'an' || key === 'a') return 1
  if (key === 'twenty') return 20
  if (key === 'thirty') return 30
  return COUNTED.includes(key) ? COUNTED.indexOf(key) : Number(key)
}

export function unitOf(word: string | undefined): Unit {
  const key = (word ?? '').toLowerCase().replace(/s$/, '')
  return key === 'day' || key === 'week' || key === 'month' || key === 'quarter' || key === 'decade'
    ? key
    : 'year'
}

export function partOf(word: string | undefined): Part | undefined {
  if (word === undefined) return undefined
  if (/early|beginning|start/i.test(word)) return 'start'
  return /late|end/i.test(word) ? 'end' : 'middle'
}

export function pattern(
  source: string,
  rule: DatePattern['rule'],
  read: DatePattern['read'],
  flags = 'gu',
): DatePattern {
  return {
    pattern: datePattern(`(?<![\\p{L}\\p{N}’'-])(?:${source})(?![\\p{L}\\p{N}])`, flags),
    rule,
    read,
  }
}

export const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
}
export const SEASONS: Record<string, Season> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
}
