import type { DatePattern, Part, Season, Unit } from './date-reading.ts'
import { ENGLISH_FEASTS, fixedFeasts } from './feasts.ts'

const S = '[^\\S\\n]{1,3}'
const MONTH_WORDS = [
  'January|Jan\\.?',
  'February|Feb\\.?',
  'March|Mar\\.',
  'April|Apr\\.?',
  'May',
  'June|Jun\\.',
  'July|Jul\\.',
  'August|Aug\\.?',
  'September|Sept\\.?|Sep\\.?',
  'October|Oct\\.?',
  'November|Nov\\.?',
  'December|Dec\\.?',
]
const M = `(?:${MONTH_WORDS.join('|')})`
const W = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const D = '(?:[0-3]?\\d(?:st|nd|rd|th)?)'
const Y = '(?:1[0-9]|20|21)\\d{2}'
const COUNTED = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ')
const COUNT = `(?:\\d{1,3}|an|${COUNTED.join('|')}|twenty|thirty)`
const UNIT = '(?:days?|weeks?|months?|quarters?|years?|decades?)'
const PART = '(?:early|mid|late|(?:the\\s)?(?:beginning|start|middle|end)\\sof)[\\s-]'

const MONTHS = MONTH_WORDS.map((words) => new RegExp(`^(?:${words})$`, 'i'))

function monthOf(word: string | undefined): number {
  return word === undefined ? 0 : MONTHS.findIndex((month) => month.test(word)) + 1
}

function yearOf(word: string | undefined): number | null {
  return word === undefined ? null : Number(word)
}

function countOf(word: string | undefined): number {
  const key = (word ?? '').toLowerCase()
  if (key === 'an' || key === 'a') return 1
  if (key === 'twenty') return 20
  if (key === 'thirty') return 30
  return COUNTED.includes(key) ? COUNTED.indexOf(key) : Number(key)
}

function unitOf(word: string | undefined): Unit {
  const key = (word ?? '').toLowerCase().replace(/s$/, '')
  return key === 'day' || key === 'week' || key === 'month' || key === 'quarter' || key === 'decade'
    ? key
    : 'year'
}

function partOf(word: string | undefined): Part | undefined {
  if (word === undefined) return undefined
  if (/early|beginning|start/i.test(word)) return 'start'
  return /late|end/i.test(word) ? 'end' : 'middle'
}

function pattern(
  source: string,
  rule: DatePattern['rule'],
  read: DatePattern['read'],
  flags = 'gu',
): DatePattern {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${source})(?![\\p{L}\\p{N}])`, flags),
    rule,
    read,
  }
}

const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 }
const SEASONS: Record<string, Season> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
}

const calendarDays: DatePattern[] = [
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

const periods: DatePattern[] = [
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
    `(?:in|since|until|by|before|after|during|of|(?<part>${PART}))${S}?(?<date>(?<month>January|February|March|April|May|June|July|August|September|October|November|December))(?!${S}(?:\\d|\\p{Lu}))`,
    'month',
    ({ groups = {} }) => {
      const part = partOf(groups['part'])
      return { type: 'month', year: null, month: monthOf(groups['month']), ...(part && { part }) }
    },
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
    `(?:in|since|by|until|before|after|during|of|for|from|around|(?<part>${PART}))${S}?(?<date>(?<year>${Y}))(?!${S}(?:people|men|women|troops|dollars|soldiers|votes|jobs|percent|million|billion)|[,.]\\d|%)`,
    'year',
    ({ groups = {} }) => {
      const part = partOf(groups['part'])
      const year = Number(groups['year'])
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

const relative: DatePattern[] = [
  pattern(
    `the day before yesterday`,
    'relative',
    () => ({ type: 'unit', unit: 'day', offset: -2 }),
    'giu',
  ),
  pattern(
    `yesterday(?:${S}(?:morning|evening|afternoon))?`,
    'relative',
    () => ({ type: 'unit', unit: 'day', offset: -1 }),
    'giu',
  ),
  pattern(
    `today|tonight|this (?:morning|evening|afternoon)`,
    'relative',
    () => ({ type: 'unit', unit: 'day', offset: 0 }),
    'giu',
  ),
  pattern(
    `the day after tomorrow`,
    'relative',
    () => ({ type: 'unit', unit: 'day', offset: 2 }),
    'giu',
  ),
  pattern(
    `tomorrow(?:${S}(?:morning|evening|afternoon|night))?`,
    'relative',
    () => ({ type: 'unit', unit: 'day', offset: 1 }),
    'giu',
  ),
  pattern(`last night`, 'relative', () => ({ type: 'unit', unit: 'day', offset: -1 }), 'giu'),
  pattern(
    `(?<side>last|past|next|this|coming|later this|earlier this)${S}(?<unit>week|month|quarter|year|decade)`,
    'relative',
    ({ groups = {} }) => ({
      type: 'unit',
      unit: unitOf(groups['unit']),
      offset: /last|past/.test(groups['side'] ?? '')
        ? -1
        : /this/.test(groups['side'] ?? '')
          ? 0
          : 1,
    }),
    'giu',
  ),
  pattern(
    `(?:the${S})?(?<side>last|past|next)${S}(?<count>${COUNT})${S}(?<unit>${UNIT})`,
    'relative',
    ({ groups = {} }) => {
      const count = countOf(groups['count'])
      return {
        type: 'unit',
        unit: unitOf(groups['unit']),
        offset: groups['side'] === 'next' ? 1 : -count,
        span: count,
      }
    },
    'giu',
  ),
  pattern(
    `(?<count>${COUNT})${S}(?<unit>${UNIT})${S}(?:ago|earlier)`,
    'relative',
    ({ groups = {} }) => ({
      type: 'away',
      unit: unitOf(groups['unit']),
      offset: -countOf(groups['count']),
    }),
    'giu',
  ),
  pattern(
    `in${S}(?<count>${COUNT})${S}(?<unit>${UNIT})(?:[’']?${S}time)?`,
    'relative',
    ({ groups = {} }) => ({
      type: 'away',
      unit: unitOf(groups['unit']),
      offset: countOf(groups['count']),
    }),
    'giu',
  ),
  pattern(
    `(?:(?<side>last|next|this|this past|this coming)${S})?(?<weekday>${W})(?!,?${S}(?:${M})${S}\\d)`,
    'relative',
    ({ groups = {} }) => {
      const side = groups['side'] ?? ''
      const weekday = WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase())
      return {
        type: 'weekday',
        weekday,
        side: /last|past/.test(side)
          ? 'last'
          : /next|coming/.test(side)
            ? 'next'
            : side === 'this'
              ? 'this'
              : 'near',
      }
    },
  ),
  pattern(
    `(?:(?<side>last|next|this|the|over the)${S})weekend`,
    'relative',
    ({ groups = {} }) => ({
      type: 'weekend',
      offset: groups['side'] === 'last' ? -1 : groups['side'] === 'next' ? 1 : 0,
    }),
    'giu',
  ),
]

/** Every way English writes a date that this application reads. */
export const englishDates: readonly DatePattern[] = [
  ...calendarDays,
  ...periods,
  ...relative,
  ...fixedFeasts(ENGLISH_FEASTS, `(?:,?${S}(?<year>${Y}))?`),
]
