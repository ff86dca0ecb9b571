import { addDays, daysBetween } from './calendar.ts'

/**
 * The Hijri calendar of Umm al-Qura, as ICU carries it (a table for the years 1300 to 1600, arithmetic beyond). Sighting the
 * moon may move a month by a day, so that what it gives is an approximation.
 */

/** A day near the first of the Hijri year 1: near enough to look for the right one. */
const EPOCH = '0622-07-19'
const MEAN_MONTH = 29.530588

let calendar: Intl.DateTimeFormat | undefined

/** The Hijri month of a Gregorian day, counted through the years from Muharram of a year 0, and its day. */
function hijriPartsOf(day: string): { months: number; day: number } {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = calendar.formatToParts(new Date(`${day}T00:00:00Z`))
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value)
  return { months: part('year') * 12 + part('month') - 1, day: part('day') }
}

/** The Gregorian day on which a Hijri month begins. */
function firstOfMonth(months: number): string {
  let day = addDays(EPOCH, Math.round((months - 12) * MEAN_MONTH))
  // The estimate lands within the month or just beside it; a second look settles it.
  for (let guard = 0; guard < 4; guard += 1) {
    const parts = hijriPartsOf(day)
    if (parts.months === months) return addDays(day, 1 - parts.day)
    day = addDays(day, parts.months < months ? 31 - parts.day : -parts.day)
  }
  return day
}

export function lastHijriDay(year: number, month: number): number {
  const months = year * 12 + month - 1
  return daysBetween(firstOfMonth(months), firstOfMonth(months + 1))
}

/** The Gregorian day of a Hijri one, or null when the calendar has no such day. */
export function fromHijri(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null
  if (day === 30 && lastHijriDay(year, month) < 30) return null
  return addDays(firstOfMonth(year * 12 + month - 1), day - 1)
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
