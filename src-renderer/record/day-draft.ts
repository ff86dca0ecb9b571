import { readPeriod } from './dated-draft.ts'

/** The day that a text names, `YYYY-MM-DD`: « 20/06/2025 », « 20.6.2025 », « 2025-06-20 »; null when it names none. */
export function readDay(text: string): string | null {
  const period = readPeriod(text)
  return period?.precision === 'day' ? period.from : null
}

/** A day as it is typed, in every language of the interface: « 20/06/2025 ». What is no day stays as it is. */
export function typedDay(day: string): string {
  return readDay(day) === day ? day.split('-').reverse().join('/') : day
}

/** Whether a field for one day may be kept: empty, or a day. */
export function isDayOrEmpty(value: string): boolean {
  return value === '' || readDay(value) === value
}
