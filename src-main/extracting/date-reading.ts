/** A day as words give it: the year may be missing. */
export interface DayWords {
  year: number | null
  month: number
  day: number
}

export type Part = 'start' | 'middle' | 'end'
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'semester' | 'year' | 'decade'

/** What the words of a date say, before anything is known about when they were written. */
export type DateReading =
  | { type: 'day'; day: DayWords; approximate?: boolean }
  | { type: 'days'; from: DayWords; to: DayWords }
  | {
      type: 'month'
      year: number | null
      month: number
      part?: Part
      side?: 'last' | 'next'
      /** Years away from the present one: « en août de l’an dernier » is −1. */
      yearOffset?: number
    }
  | { type: 'months'; from: number; to: number; fromYear: number | null; year: number | null }
  | { type: 'quarter' | 'semester'; index: number; year: number | null; yearOffset?: number }
  | { type: 'season'; season: Season; year: number | null; side?: 'last' | 'next' }
  | { type: 'year'; year: number; part?: Part; approximate?: boolean }
  | { type: 'years'; from: number; to: number }
  | { type: 'decade'; year: number }
  /** The nth century; without number, the one before that of the article. */
  | { type: 'century'; index: number | null }
  /** The calendar unit some units away from now: « la semaine dernière » is week, −1. */
  | {
      type: 'unit'
      unit: Unit
      offset: number
      part?: Part
      span?: number
      /** Counted from the date told just before: « le mois suivant ». */
      told?: true
    }
  /** A length of time away from now: « il y a deux ans » is year, −2; `exact` for a term (« sous huitaine »). */
  | { type: 'away'; unit: Unit; offset: number; exact?: true }
  /** From now to the end of a date: « d’ici à la fin du mois ». */
  | { type: 'until'; of: DateReading }
  | {
      type: 'weekday'
      weekday: number
      side: 'last' | 'next' | 'near' | 'this' | 'week'
      weeks?: number
      dayOfMonth?: number
    }
  | { type: 'weekend'; offset: number }
  | { type: 'feast'; feast: Feast; year: number | null; side?: 'last' | 'next' }
  /** The nth (from 1; −1 for the last) weekday of a month. */
  | { type: 'nthWeekday'; index: number; weekday: number; month: number; year: number | null }
  /** The nth week (starting on a Monday; −1 for the last) or half of a month. */
  | { type: 'weekOfMonth' | 'halfOfMonth'; index: number; month: number; year: number | null }
  /** A day, or run of days, of a month that is not named; `offset` counts months from now. */
  | { type: 'dayOfMonth'; from: number; to: number; offset?: number }
  /** « de lundi à jeudi », « samedi et dimanche ». */
  | { type: 'weekdays'; from: number; to: number; side?: 'last' | 'next' }
  /** Some days, weeks, months away from another date: « deux jours après Noël ». */
  | { type: 'shifted'; of: DateReading; unit: Unit; offset: number }
  /** Counted from the date told just before, else from now: « le lendemain », « deux jours plus tard ». */
  | { type: 'following'; unit: Unit; offset: number }
  /** The week or the week-end that holds a date: « la semaine du 9 mars ». */
  | { type: 'holding'; unit: 'week' | 'weekend'; of: DateReading }
  /** The first or last day of a date: « le dernier jour de février ». */
  | { type: 'edge'; edge: 'first' | 'last'; of: DateReading }
  /** A day or month of the Hijri calendar, by the arithmetic calendar. */
  | { type: 'hijri'; year: number | null; month: number; day: number | null }

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Feast =
  | { month: number; day: number }
  | { afterEaster: number }
  | { hijriMonth: number; hijriDay: number }
  | { nth: number; weekday: number; month: number }

export interface DatePattern {
  /** With flags g, i and u; matched on the whole text. */
  pattern: RegExp
  read: (match: RegExpExecArray, text: string) => DateReading | null
  rule: 'full' | 'yearless' | 'month' | 'year' | 'relative' | 'period'
}

export interface DateMention {
  start: number
  end: number
  reading: DateReading
  rule: DatePattern['rule']
  /** « de la même année », « de l’année suivante »: years from that of the date told before. */
  yearsOn?: number
}

/** Whether the reading needs to be told the year or the present day. */
export function needsAnchor(reading: DateReading): boolean {
  switch (reading.type) {
    case 'day':
      return reading.day.year === null
    case 'days':
      return reading.to.year === null
    case 'shifted':
    case 'holding':
    case 'edge':
    case 'until':
      return needsAnchor(reading.of)
    case 'unit':
    case 'away':
    case 'weekday':
    case 'weekdays':
    case 'weekend':
    case 'dayOfMonth':
    case 'following':
      return true
    case 'years':
    case 'decade':
      return false
    case 'century':
      return reading.index === null
    case 'month':
    case 'months':
    case 'quarter':
    case 'semester':
    case 'season':
    case 'year':
    case 'feast':
    case 'nthWeekday':
    case 'weekOfMonth':
    case 'halfOfMonth':
    case 'hijri':
      return reading.year === null
  }
}

/** All dates of a text by a list of patterns; the longest of overlapping ones is kept, the earliest first. */
export function findDates(text: string, patterns: readonly DatePattern[]): DateMention[] {
  const found: DateMention[] = []
  for (const { pattern, read, rule } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = match.groups?.['date']
      const offset = span === undefined ? 0 : match[0].indexOf(span)
      const reading = read(match, text)
      const start = match.index + offset
      const end = start + (span ?? match[0]).length
      if (reading) found.push({ start, end, reading, rule })
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: DateMention[] = []
  const taken = new Uint8Array(text.length)
  for (const mention of found) {
    if (taken.subarray(mention.start, mention.end).includes(1)) continue
    taken.fill(1, mention.start, mention.end)
    kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start)
}
