import { addDays } from './calendar.ts'

/**
 * The Hijri calendar by arithmetic (the civil or tabular calendar: eleven leap years in a cycle of thirty). Sighting the
 * moon may move a month by a day or two, so that what it gives is always an approximation.
 */

/** First day of the Hijri year 1, as a day of the Gregorian calendar carried backwards. */
const EPOCH = '0622-07-19'

/** Days before the first of a month, in its year: months of thirty and twenty-nine days in turn. */
function daysBeforeMonth(month: number): number {
  return Math.ceil(29.5 * (month - 1))
}

function daysBeforeYear(year: number): number {
  return (year - 1) * 354 + Math.floor((3 + 11 * year) / 30)
}

function isLeap(year: number): boolean {
  return (14 + 11 * year) % 30 < 11
}

export function lastHijriDay(year: number, month: number): number {
  return month % 2 === 1 || (month === 12 && isLeap(year)) ? 30 : 29
}

/** The Gregorian day of a Hijri one, or null when the calendar has no such day. */
export function fromHijri(year: number, month: number, day: number): string | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > lastHijriDay(year, month)) return null
  return addDays(EPOCH, daysBeforeYear(year) + daysBeforeMonth(month) + day - 1)
}

/** The Hijri years that begin in or just before a Gregorian year and may hold days of it, earliest first. */
export function hijriYearsOf(year: number): [number, number] {
  const first = Math.floor(((year - 622) * 33) / 32)
  return [first, first + 1]
}

const MONTHS: readonly (readonly string[])[] = [
  ['mouharram', 'muharram', 'moharram', 'mouharam'],
  ['safar'],
  ['rabi al-awal', 'rabi al-awwal', 'rabia al-awal', 'rabi i', 'rabi’ al-awwal', 'rabi ul-awwal'],
  ['rabi al-thani', 'rabi ath-thani', 'rabi ii', 'rabi al-akhir', 'rabi’ al-thani'],
  ['joumada al-oula', 'joumada i', 'jumada al-awwal', 'jumada i', 'jumada al-ula'],
  ['joumada al-thania', 'joumada ii', 'jumada al-thani', 'jumada ii', 'jumada al-akhirah'],
  ['rajab', 'radjab'],
  ['chaabane', 'chaâbane', 'chabane', 'shaaban', 'sha’ban', 'shaban'],
  ['ramadan', 'ramadhan'],
  ['chawwal', 'chaoual', 'shawwal', 'chawal'],
  ['dhou al-qi’da', 'dhou al-qida', 'dhoul qa’da', 'dhu al-qadah', 'dhul-qadah', 'dhu al-qi’dah'],
  ['dhou al-hijja', 'dhoul hijja', 'dhou al-hidja', 'dhu al-hijjah', 'dhul-hijjah', 'dhul hijjah'],
]

function sourceOf(name: string): string {
  return name.replaceAll('’', "[’']?").replace(/[- ]/g, '[- ]')
}

/** Names of Hijri months as a regular expression source, the longest first. */
export const HIJRI_MONTH = `(?:${MONTHS.flat()
  .toSorted((a, b) => b.length - a.length)
  .map(sourceOf)
  .join('|')})`

const BY_MONTH = MONTHS.map((names) => new RegExp(`^(?:${names.map(sourceOf).join('|')})$`, 'iu'))

/** 1 to 12, or 0 when the word names no Hijri month. */
export function hijriMonthOf(word: string | undefined): number {
  return word === undefined ? 0 : BY_MONTH.findIndex((month) => month.test(word)) + 1
}
