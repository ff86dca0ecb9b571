import type { DatedRange } from './dated.ts'
import { fold } from './fold.ts'
import type { Language } from './language.ts'
import { translate } from './messages/catalogue.ts'

/** A date alone (« septembre 2023 ») and with its preposition (« en septembre 2023 »). */
type Forms = { alone: string; inSentence: string }
type Bounds = { from: string; to: string }

/**
 * A date as a document shows it: « 20 juin 2025 », « du 12 au 14 mai 2024 », « début mars 2024 »,
 * « jusqu’en 2014 », « 20 juin 2025 (année déduite) ». An approximation that fits none of these
 * forms is shown in the words of the source.
 */
export function showDate(range: DatedRange, language: Language): string {
  return flagged(forms(range, language).alone, range, language)
}

/** The same with its preposition, to stand in a sentence: « le 20 juin 2025 », “in early March 2024”. */
export function showDateInSentence(range: DatedRange, language: Language): string {
  return flagged(forms(range, language).inSentence, range, language)
}

/** One day: « 1er juin 2025 », “1 June 2025”. */
export function showDay(day: string, language: Language): string {
  return `${dayOfMonth(day, language)} ${monthOf(day, language)} ${yearOf(day)}`
}

/**
 * Orders dates from the oldest: by first day (a date without one counts from its last), then by
 * last day, so that a day comes before the month it opens; an unknown date comes last.
 */
export function compareDates(one: DatedRange | null, other: DatedRange | null): number {
  const [a, b] = [sortKey(one), sortKey(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

function sortKey(range: DatedRange | null): string {
  return `${range?.from ?? range?.to ?? '9999-12-31'} ${range?.to ?? '9999-12-31'}`
}

function flagged(date: string, range: DatedRange, language: Language): string {
  if (range.yearInferred !== true) return date
  return translate(language, 'document.date.yearInferred', { date })
}

function forms(range: DatedRange, language: Language): Forms {
  const { from, to } = range
  if (from === null || to === null) return openForms(range, language)
  if (range.approximate) return approximateForms(range, { from, to }, language)
  return boundedForms(range, { from, to }, language)
}

function openForms(range: DatedRange, language: Language): Forms {
  const day = range.from ?? range.to
  if (day === null) {
    return {
      alone: range.asWritten ?? translate(language, 'document.date.unknown'),
      inSentence: translate(language, 'document.date.unknown.in'),
    }
  }
  const side = range.from === null ? 'until' : 'since'
  const byDay = range.precision === 'day' || range.precision === 'week'
  const byYear = ['year', 'decade', 'century'].includes(range.precision)
  const date = byDay
    ? showDay(day, language)
    : byYear
      ? yearOf(day)
      : `${monthOf(day, language)} ${yearOf(day)}`
  return same(translate(language, `document.date.${side}${byDay ? 'Day' : ''}`, { date }))
}

function boundedForms(range: DatedRange, bounds: Bounds, language: Language): Forms {
  const { from, to } = bounds
  const year = yearOf(from)
  const month = Number(from.slice(5, 7))
  const text = translate
  switch (range.precision) {
    case 'day':
      return days(bounds, language)
    case 'week': {
      const date = showDay(from, language)
      return {
        alone: text(language, 'document.date.week', { date }),
        inSentence: text(language, 'document.date.week.in', { date }),
      }
    }
    case 'month':
      return spans(bounds, (day) => monthOf(day, language), language)
    case 'quarter': {
      const quarter = Math.ceil(month / 3) as 1 | 2 | 3 | 4
      return named(
        text(language, `document.date.quarter.${quarter}`, { year }),
        'quarter',
        language,
      )
    }
    case 'semester': {
      const half = month <= 6 ? 1 : 2
      return named(text(language, `document.date.semester.${half}`, { year }), 'semester', language)
    }
    case 'season': {
      const season = (Math.floor((month % 12) / 3) + 1) as 1 | 2 | 3 | 4
      const years = yearOf(to) === year ? year : `${year}-${yearOf(to)}`
      const date = text(language, `document.date.season.${season}`, { year: years })
      return named(date, season === 2 ? 'season.2' : 'season', language)
    }
    case 'year':
      return spans(bounds, () => '', language)
    case 'decade': {
      const decade = Math.floor(Number(year) / 10) * 10
      return named(text(language, 'document.date.decade', { year: decade }), 'decade', language)
    }
    case 'century':
      return named(century(to, language), 'century', language)
  }
}

function days({ from, to }: Bounds, language: Language): Forms {
  if (from === to) {
    const date = showDay(from, language)
    return { alone: date, inSentence: translate(language, 'document.date.day.in', { date }) }
  }
  const sameYear = yearOf(from) === yearOf(to)
  const sameMonth = sameYear && from.slice(5, 7) === to.slice(5, 7)
  const first = dayOfMonth(from, language)
  const start = sameMonth
    ? first
    : sameYear
      ? `${first} ${monthOf(from, language)}`
      : showDay(from, language)
  const values = { from: start, to: showDay(to, language) }
  const inSentence = translate(language, 'document.date.days.in', values)
  if (language === 'en' && sameMonth) return { alone: `${values.from}–${values.to}`, inSentence }
  return { alone: translate(language, 'document.date.days', values), inSentence }
}

/** Whole months or years, one or several. `month` gives the month's name, empty for years. */
function spans({ from, to }: Bounds, month: (day: string) => string, language: Language): Forms {
  const end = `${month(to)} ${yearOf(to)}`.trim()
  const sameYear = yearOf(from) === yearOf(to)
  if (sameYear && month(from) === month(to))
    return { alone: end, inSentence: translate(language, 'document.date.month.in', { date: end }) }
  const start = sameYear ? month(from) : `${month(from)} ${yearOf(from)}`.trim()
  const key = /^[aeiouyéè]/i.test(start) ? 'betweenVowel' : 'between'
  const values = { from: start, to: end }
  return {
    alone: translate(language, `document.date.${key}`, values),
    inSentence: translate(language, `document.date.${key}.in`, values),
  }
}

function approximateForms(range: DatedRange, { from, to }: Bounds, language: Language): Forms {
  const sameYear = yearOf(from) === yearOf(to)
  const inOneMonth = sameYear && from.slice(5, 7) === to.slice(5, 7)
  const date = inOneMonth ? `${monthOf(from, language)} ${yearOf(from)}` : yearOf(from)
  const part = partOf(range, { from, to })
  if (part !== null && sameYear) {
    return {
      alone: translate(language, `document.date.${part}`, { date }),
      inSentence: translate(language, `document.date.${part}.in`, { date }),
    }
  }
  const exact = boundedForms(range, { from, to }, language).alone
  if (range.precision === 'day' && from === to)
    return same(translate(language, 'document.date.aboutDay', { date: exact }))
  const oneUnit =
    (range.precision === 'month' && inOneMonth) || (range.precision === 'year' && sameYear)
  if (oneUnit) return same(translate(language, 'document.date.about', { date: exact }))
  return same(range.asWritten ?? translate(language, 'document.date.about', { date: exact }))
}

/** Which part of a month or year is meant, from the words of the source, else from the days. */
function partOf(range: DatedRange, { from, to }: Bounds): 'early' | 'mid' | 'late' | null {
  const words = fold(range.asWritten ?? '')
  if (/\b(?:debut|early|beginning)\b/.test(words)) return 'early'
  if (/\b(?:mi|mid|milieu|middle)\b/.test(words)) return 'mid'
  if (/\b(?:fin|late|end)\b/.test(words)) return 'late'
  if (words !== '' || range.precision !== 'month' || from.slice(0, 7) !== to.slice(0, 7))
    return null
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))]
  if (first === 1) return last <= 15 ? 'early' : null
  return last >= 28 ? 'late' : 'mid'
}

function named(
  date: string,
  unit: 'quarter' | 'semester' | 'season' | 'season.2' | 'decade' | 'century',
  language: Language,
): Forms {
  return { alone: date, inSentence: translate(language, `document.date.${unit}.in`, { date }) }
}

function same(date: string): Forms {
  return { alone: date, inSentence: date }
}

function century(lastDay: string, language: Language): string {
  const number = Math.floor((Number(yearOf(lastDay)) - 1) / 100) + 1
  if (number <= 1) return translate(language, 'document.date.century.first')
  const last = number % 10
  const suffix = number > 10 && number < 20 ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  const roman = 'X'.repeat(Math.floor(number / 10)) + (units[last] ?? '')
  return translate(language, 'document.date.century', { roman, ordinal: `${number}${suffix}` })
}

const monthNames: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
}

function monthOf(day: string, language: Language): string {
  return monthNames[language].format(new Date(`${day}T00:00:00Z`))
}

function yearOf(day: string): string {
  return String(Number(day.slice(0, 4)))
}

function dayOfMonth(day: string, language: Language): string {
  const number = Number(day.slice(8))
  return number === 1 ? translate(language, 'document.date.firstDay') : String(number)
}
