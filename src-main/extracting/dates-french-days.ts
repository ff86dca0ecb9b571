import type { DatePattern } from './date-reading.ts'
import {
  S,
  M,
  W,
  SHORT_W,
  D,
  Y,
  OF_YEAR,
  monthOf,
  dayOf,
  yearOf,
  partOf,
  sideOf,
  SIDE,
  PART,
  pattern,
} from './french-date-words.ts'

/** Days and runs of days: « 3 avril 2021 », « du 12 au 14 mai ». */
export const frenchDays: DatePattern[] = [
  pattern(
    `(?:${W},?${S}(?:le${S})?|${SHORT_W}${S})?(?<day>${D})${S}(?<month>${M})${OF_YEAR}?`,
    'full',
    ({ groups = {} }) => ({
      type: 'day',
      day: {
        year: yearOf(groups['year']),
        month: monthOf(groups['month']),
        day: dayOf(groups['day']),
      },
    }),
  ),
  pattern(
    `(?:${W}${S})?(?<side>${D})${S}(?<month>${M})${S}(?<when>dernier|prochain)`,
    'yearless',
    ({ groups = {} }) => ({
      type: 'feast',
      feast: { month: monthOf(groups['month']), day: dayOf(groups['side']) },
      year: null,
      side: sideOf(groups['when']) ?? 'last',
    }),
  ),
  pattern(
    `(?:du${S}|entre${S}le${S}|de${S})?(?:${W}${S})?(?<from>${D})(?:${S}(?:au|et(?:${S}le)?|à|ou)${S}|${S}?[-–/]${S}?)(?:${W}${S})?(?<to>${D})${S}(?<month>${M})${OF_YEAR}?`,
    'full',
    ({ groups = {} }) => {
      const year = yearOf(groups['year'])
      const month = monthOf(groups['month'])
      const [from, to] = [dayOf(groups['from']), dayOf(groups['to'])]
      return from < to
        ? { type: 'days', from: { year, month, day: from }, to: { year, month, day: to } }
        : null
    },
  ),
  pattern(
    `(?:du${S}|entre${S}le${S})?(?:${W}${S})?(?<from>${D})${S}(?<first>${M})(?:${S}(?<firstYear>${Y}))?${S}(?:au|et${S}le|jusqu[’']au|-|–)${S}(?:${W}${S})?(?<to>${D})${S}(?<month>${M})${OF_YEAR}?`,
    'full',
    ({ groups = {} }) => {
      const year = yearOf(groups['year'])
      const to = { year, month: monthOf(groups['month']), day: dayOf(groups['to']) }
      const month = monthOf(groups['first'])
      const given = yearOf(groups['firstYear'])
      const before = year !== null && month > to.month ? year - 1 : year
      return {
        type: 'days',
        from: { year: given ?? before, month, day: dayOf(groups['from']) },
        to,
      }
    },
  ),
  pattern(
    `(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})\\k<sep>(?<year>\\d{4}|\\d{2})(?![/.-]?\\d)`,
    'full',
    ({ groups = {} }) => {
      const year = Number(groups['year'])
      return {
        type: 'day',
        day: {
          year: year < 100 ? (year > 50 ? 1900 : 2000) + year : year,
          month: Number(groups['month']),
          day: Number(groups['day']),
        },
      }
    },
  ),
  pattern(
    `(?<year>(?:1[5-9]|20|21)\\d{2})(?<sep>[-/])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})`,
    'full',
    ({ groups = {} }) => ({
      type: 'day',
      day: {
        year: Number(groups['year']),
        month: Number(groups['month']),
        day: Number(groups['day']),
      },
    }),
  ),
  pattern(
    `(?:(?:le|du|au|${W})${S})(?<date>(?<day>[0-3]?\\d)/(?<month>[01]?\\d))(?![/.]?\\d)`,
    'yearless',
    ({ groups = {} }) => ({
      type: 'day',
      day: { year: null, month: Number(groups['month']), day: Number(groups['day']) },
    }),
  ),
]

/** Months and runs of months. */
export const frenchMonths: DatePattern[] = [
  pattern(
    `(?<part>${PART})?(?<month>${M})(?:${S}(?:de${S}l[’']année${S}|de${S})?(?<year>${Y})(?!\\p{N}))`,
    'month',
    ({ groups = {} }) => {
      const part = partOf(groups['part'])
      return {
        type: 'month',
        year: yearOf(groups['year']),
        month: monthOf(groups['month']),
        ...(part && { part }),
      }
    },
  ),
  pattern(`(?<part>${PART})(?<month>${M})(?!${S}${Y})`, 'month', ({ groups = {} }) => {
    const part = partOf(groups['part'])
    return { type: 'month', year: null, month: monthOf(groups['month']), ...(part && { part }) }
  }),
  pattern(
    `(?:en|depuis|dès|d[’']ici(?:${S}à)?|jusqu[’']en|avant|après|mois${S}d(?:e${S}|[’'])|courant)${S}?(?<date>(?<month>janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre))(?!${S}(?:${Y}|dernier|prochain))`,
    'month',
    ({ groups = {} }) => ({ type: 'month', year: null, month: monthOf(groups['month']) }),
  ),
  pattern(
    `(?<month>${M})${S}(?:de${S}l[’'](?:an|année)${S}(?<side>derni(?:er|ère)|passée?|précédente?|prochaine?)|de${S}cette${S}année)`,
    'month',
    ({ groups = {} }) => ({
      type: 'month',
      year: null,
      month: monthOf(groups['month']),
      yearOffset: groups['side'] === undefined ? 0 : sideOf(groups['side']) === 'last' ? -1 : 1,
    }),
  ),
  pattern(`(?<month>${M})${S}(?<side>${SIDE})`, 'month', ({ groups = {} }) => ({
    type: 'month',
    year: null,
    month: monthOf(groups['month']),
    side: sideOf(groups['side']) ?? 'last',
  })),
  pattern(
    `(?:entre|de|d[’'])${S}?(?<first>${M})(?:${S}(?<firstYear>${Y}))?${S}(?:et|à)${S}(?<month>${M})${OF_YEAR}?`,
    'month',
    ({ groups = {} }) => ({
      type: 'months',
      from: monthOf(groups['first']),
      to: monthOf(groups['month']),
      fromYear: yearOf(groups['firstYear']),
      year: yearOf(groups['year']),
    }),
  ),
]
