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
