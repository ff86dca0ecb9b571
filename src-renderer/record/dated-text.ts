import type { DatedRange } from '../../src-main/shared/dated.ts'
import type { Language } from '../../src-main/shared/language.ts'
import { translate } from '../../src-main/shared/messages/catalogue.ts'
import { longDay } from '../lib/dates.ts'

/** A range in words, as fine as it is known: « 20 juin 2025 », « septembre 2023 », « depuis 2014 ». */
export function datedText(range: DatedRange, language: Language): string {
  const { from, to, approximate } = range
  if (from === null && to === null) {
    return range.asWritten ?? translate(language, 'meetings.dateUnknown')
  }
  const words = (key: 'meetings.dateSince' | 'meetings.dateUntil', day: string): string =>
    translate(language, key, { date: longDay(day, language) })
  const text =
    to === null
      ? words('meetings.dateSince', from ?? '')
      : from === null
        ? words('meetings.dateUntil', to)
        : period(from, to, language)
  return approximate ? translate(language, 'meetings.dateAbout', { date: text }) : text
}

function period(from: string, to: string, language: Language): string {
  if (from === to) return longDay(from, language)
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31')
  if (wholeYears) return join(from.slice(0, 4), to.slice(0, 4))
  const whole = from.endsWith('-01') && to === lastOfMonth(to)
  return whole
    ? range(from, to, language, { month: 'long', year: 'numeric' })
    : range(from, to, language, { dateStyle: 'long' })
}

function range(
  from: string,
  to: string,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...options,
    timeZone: 'UTC',
  })
  return format.formatRange(noon(from), noon(to))
}

function join(one: string, other: string): string {
  return one === other ? one : `${one}–${other}`
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
