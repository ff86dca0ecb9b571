import type { Language } from '../../src-main/shared/language.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${name}`
  let made = formats.get(key)
  if (!made) {
    made = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', options)
    formats.set(key, made)
  }
  return made
}

function firstOfMonth(text: string, language: Language, day: string): string {
  return language === 'fr' && day.endsWith('-01') ? text.replace(/^1 /, '1er ') : text
}

/** A calendar day, `YYYY-MM-DD`, in full: « 20 juin 2025 », “20 June 2025”. */
export function longDay(day: string, language: Language): string {
  const text = format(language, 'long', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
  return firstOfMonth(text, language, day)
}

/** A calendar day in few characters, for lists: « 20 juin 2025 » as « 20/06/2025 ». */
export function shortDay(day: string, language: Language): string {
  return format(language, 'short', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/** The local calendar day of an instant, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  const date = new Date(instant)
  const month = String(date.getMonth() + 1).padStart(2, '0')
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`
}

/** The local time of an instant: « 14:05 ». */
export function timeOf(instant: string, language: Language): string {
  return format(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))
}
