import type { DatePattern } from './date-reading.ts'
import { HIJRI_MONTH, hijriMonthOf } from './hijri.ts'
import {
  S,
  M,
  LONG_M,
  Y,
  PART,
  monthOf,
  yearOf,
  partOf,
  pattern,
  ORDINALS,
  SEASONS,
} from './english-date-words.ts'

/** Months, quarters, seasons, years, decades and centuries. */
export const englishPeriods: DatePattern[] = [
  pattern(
    `(?<part>${PART})?(?<month>${M})(?:,?${S}(?:of${S})?(?<year>${Y}))(?!\\d)`,
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
  pattern(
    `(?:in|since|until|by|before|after|during|of|from)${S}(?<date>(?<month>${LONG_M}))(?!${S}(?:\\d|\\p{Lu}))`,
    'month',
    ({ groups = {} }) => ({ type: 'month', year: null, month: monthOf(groups['month']) }),
  ),
  pattern(
    `(?<part>${PART})(?<month>${LONG_M})(?!,?${S}(?:\\d|of${S}\\d))`,
    'month',
    ({ groups = {} }) => {
      const part = partOf(groups['part'])
      return { type: 'month', year: null, month: monthOf(groups['month']), ...(part && { part }) }
    },
  ),
  pattern(
    `(?<month>${LONG_M})${S}(?:of${S})?(?<side>last|this|next)${S}year`,
    'month',
    ({ groups = {} }) => ({
      type: 'month',
      year: null,
      month: monthOf(groups['month']),
      yearOffset: { last: -1, this: 0, next: 1 }[groups['side'] ?? ''] ?? 0,
    }),
  ),
  pattern(
    `(?:the${S})?(?<index>first|second|last)${S}(?<unit>week|half)${S}of${S}(?<month>${LONG_M})(?:,?${S}(?<year>${Y}))?`,
    'month',
    ({ groups = {} }) => ({
      type: groups['unit'] === 'half' ? 'halfOfMonth' : 'weekOfMonth',
      index:
        groups['unit'] === 'half' && groups['index'] !== 'first'
          ? 2
          : (ORDINALS[groups['index'] ?? ''] ?? 1),
      month: monthOf(groups['month']),
      year: yearOf(groups['year']),
    }),
  ),
  pattern(
    `(?:the${S})?(?<index>first|second)${S}half${S}of${S}(?:the${S}year|(?<year>${Y}))`,
    'period',
    ({ groups = {} }) => ({
      type: 'semester',
      index: groups['index'] === 'first' ? 1 : 2,
      year: yearOf(groups['year']),
    }),
  ),
  pattern(
    `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?${S}(?:of${S})?)?(?<month>${HIJRI_MONTH}),?${S}(?<year>1[34]\\d{2})(?:${S}AH)?`,
    'full',
    ({ groups = {} }) => ({
      type: 'hijri',
      year: Number(groups['year']),
      month: hijriMonthOf(groups['month']),
      day: groups['day'] === undefined ? null : Number(groups['day']),
    }),
    'giu',
  ),
  pattern(
    `(?:during|before|after|in|of)${S}(?<date>(?:the${S}month${S}of${S})?(?<month>Ramadan))(?!${S}1[34]\\d{2})`,
    'relative',
    ({ groups = {} }) => ({
      type: 'hijri',
      year: null,
      month: hijriMonthOf(groups['month']),
      day: null,
    }),
  ),
  pattern(
    `(?<side>last|next|this|this past|this coming)${S}(?<month>${M})`,
    'relative',
    ({ groups = {} }) => ({
      type: 'month',
      year: null,
      month: monthOf(groups['month']),
      ...(groups['side'] !== 'this' && {
        side: /next|coming/.test(groups['side'] ?? '') ? ('next' as const) : ('last' as const),
      }),
    }),
  ),
  pattern(
    `(?:between|from)${S}(?<first>${M})(?:${S}(?<firstYear>${Y}))?${S}(?:and|to)${S}(?<month>${M})(?:,?${S}(?<year>${Y}))?`,
    'month',
    ({ groups = {} }) => ({
      type: 'months',
      from: monthOf(groups['first']),
      to: monthOf(groups['month']),
      fromYear: yearOf(groups['firstYear']),
      year: yearOf(groups['year']),
    }),
  ),
  pattern(
    `(?:the${S})?(?<index>first|second|third|fourth|last)${S}quarter(?:${S}(?:of${S})?(?<year>${Y}))?`,
    'period',
    ({ groups = {} }) => {
      const index = ORDINALS[(groups['index'] ?? '').toLowerCase()] ?? 1
      return index < 0
        ? { type: 'unit', unit: 'quarter', offset: -1 }
        : { type: 'quarter', index, year: yearOf(groups['year']) }
    },
    'giu',
  ),
  pattern(`Q(?<index>[1-4])${S}(?<year>${Y})`, 'period', ({ groups = {} }) => ({
    type: 'quarter',
    index: Number(groups['index']),
    year: yearOf(groups['year']),
  })),
  pattern(
    `(?:(?<side>last|next|this|the)${S})?(?<season>spring|summer|autumn|fall|winter)${S}(?:of${S})?(?<year>${Y})`,
    'period',
    ({ groups = {} }) => ({
      type: 'season',
      season: SEASONS[groups['season'] ?? ''] ?? 'summer',
      year: yearOf(groups['year']),
    }),
    'giu',
  ),
  pattern(
    `(?<side>last|next|this)${S}(?<season>spring|summer|autumn|fall|winter)`,
    'relative',
    ({ groups = {} }) => ({
      type: 'season',
      season: SEASONS[groups['season'] ?? ''] ?? 'summer',
      year: null,
      ...(groups['side'] !== 'this' && {
        side: groups['side'] === 'next' ? ('next' as const) : ('last' as const),
      }),
    }),
  ),
  pattern(`(?:the${S})?(?<decade>(?:1[5-9]|20)\\d0)s`, 'period', ({ groups = {} }) => ({
    type: 'decade',
    year: Number(groups['decade']),
  })),
  pattern(
    `(?:the${S})?(?<index>\\d{1,2})(?:st|nd|rd|th)${S}century`,
    'period',
    ({ groups = {} }) => ({ type: 'century', index: Number(groups['index']) }),
  ),
  pattern(
    `(?:(?:in|since|by|until|before|after|during|of|for|from|around)${S}(?<date>(?<year>${Y}))|(?<part>${PART})(?<partYear>${Y}))(?!${S}(?:people|men|women|troops|dollars|soldiers|votes|jobs|percent|million|billion)|[,.]\\d|%)`,
    'year',
    ({ groups = {} }) => {
      const part = partOf(groups['part'])
      const year = Number(groups['year'] ?? groups['partYear'])
      return year >= 1500 && year < 2100 ? { type: 'year', year, ...(part && { part }) } : null
    },
  ),
  pattern(
    `\\((?<date>(?<year>${Y}))\\)?|(?<=\\p{Lu}\\p{L}+${S})(?<year2>(?:19|20)\\d{2})(?=[^\\S\\n]?[.,;)]|$)|^(?<year3>(?:19|20)\\d{2})(?=,|${S}\\p{Ll})`,
    'year',
    ({ groups = {} }) => {
      const year = Number(groups['year'] ?? groups['year2'] ?? groups['year3'])
      return year >= 1500 && year < 2100 ? { type: 'year', year } : null
    },
  ),
  pattern(
    `(?:(?:from|between)${S}(?<from>${Y})${S}(?:to|and|until)${S}|(?<first>${Y})[-–])(?<year>${Y})`,
    'year',
    ({ groups = {} }) => {
      const [from, to] = [Number(groups['from'] ?? groups['first']), Number(groups['year'])]
      return from < to && from > 1500 ? { type: 'years', from, to } : null
    },
  ),
]
