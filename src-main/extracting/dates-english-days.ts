import type { DatePattern } from './date-reading.ts'
import { S, M, W, D, Y, monthOf, yearOf, pattern } from './english-date-words.ts'

/** Days and runs of days. */
export const englishDays: DatePattern[] = [
  pattern(
    `(?:${W},?${S})?(?<month>${M})${S}(?<day>${D})(?:,?${S}(?<year>${Y}))?`,
    'full',
    ({ groups = {} }) => ({
      type: 'day',
      day: {
        year: yearOf(groups['year']),
        month: monthOf(groups['month']),
        day: Number.parseInt(groups['day'] ?? '0', 10),
      },
    }),
  ),
  pattern(
    `(?:${W},?${S})?(?:the${S})?(?<day>${D})${S}(?:of${S})?(?<month>${M})(?:,?${S}(?<year>${Y}))?`,
    'full',
    ({ groups = {} }) => ({
      type: 'day',
      day: {
        year: yearOf(groups['year']),
        month: monthOf(groups['month']),
        day: Number.parseInt(groups['day'] ?? '0', 10),
      },
    }),
  ),
  pattern(
    `(?<month>${M})${S}(?<from>${D})(?:${S}?[-–]${S}?|${S}(?:to|and|through)${S})(?<to>${D})(?:,?${S}(?<year>${Y}))?`,
    'full',
    ({ groups = {} }) => {
      const year = yearOf(groups['year'])
      const month = monthOf(groups['month'])
      const day = (key: string): number => Number.parseInt(groups[key] ?? '0', 10)
      return {
        type: 'days',
        from: { year, month, day: day('from') },
        to: { year, month, day: day('to') },
      }
    },
  ),
  pattern(
    `(?:from|between)${S}(?<first>${M})${S}(?<from>${D})(?:,?${S}(?<firstYear>${Y}))?${S}(?:to|and|until|through)${S}(?<month>${M})${S}(?<to>${D})(?:,?${S}(?<year>${Y}))?`,
    'full',
    ({ groups = {} }) => {
      const year = yearOf(groups['year'])
      const day = (key: string): number => Number.parseInt(groups[key] ?? '0', 10)
      const [month, last] = [monthOf(groups['first']), monthOf(groups['month'])]
      const before = year !== null && month > last ? year - 1 : year
      return {
        type: 'days',
        from: { year: yearOf(groups['firstYear']) ?? before, month, day: day('from') },
        to: { year, month: last, day: day('to') },
      }
    },
  ),
  pattern(
    `(?:from${S}|between${S})?(?<from>${D})(?:${S}?[-–]${S}?|${S}(?:to|and)${S})(?<to>${D})${S}(?<month>${M})(?:,?${S}(?<year>${Y}))?`,
    'full',
    ({ groups = {} }) => {
      const year = yearOf(groups['year'])
      const month = monthOf(groups['month'])
      const day = (key: string): number => Number.parseInt(groups[key] ?? '0', 10)
      return {
        type: 'days',
        from: { year, month, day: day('from') },
        to: { year, month, day: day('to') },
      }
    },
  ),
  pattern(`(?<year>${Y})-(?<month>\\d{2})-(?<day>\\d{2})`, 'full', ({ groups = {} }) => ({
    type: 'day',
    day: {
      year: Number(groups['year']),
      month: Number(groups['month']),
      day: Number(groups['day']),
    },
  })),
  pattern(`(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})`, 'full', ({ groups = {} }) => {
    const [first, second, year] = [
      Number(groups['first']),
      Number(groups['second']),
      Number(groups['year']),
    ]
    return {
      type: 'day',
      day: first > 12 ? { year, month: second, day: first } : { year, month: first, day: second },
    }
  }),
]
