/** Calendar arithmetic on `YYYY-MM-DD` days; no clock, no time zone. */

const DAY = 86_400_000

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** The day, or null when the calendar has no such day (31 February). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function partsOf(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return { year, month, day: dayOfMonth }
}

function toTime(day: string): number {
  const parts = partsOf(day)
  return Date.UTC(parts.year, parts.month - 1, parts.day)
}

function fromTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

export function addDays(day: string, count: number): string {
  return fromTime(toTime(day) + count * DAY)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY)
}

/** The same day some months away, or the last day of that month when it is shorter. */
export function addMonths(day: string, count: number): string {
  const parts = partsOf(day)
  const months = parts.year * 12 + (parts.month - 1) + count
  const year = Math.floor(months / 12)
  const month = (((months % 12) + 12) % 12) + 1
  const last = Math.min(parts.day, lastDayOf(year, month))
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(last, 2)}`
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(toTime(day)).getUTCDay() + 6) % 7
}

/** Monday of the week that holds a day. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day))
}

/** Easter Sunday of a year (Gregorian computus of Meeus). */
export function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
