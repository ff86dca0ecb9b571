import type { DatePattern } from './date-reading.ts'
import {
  S,
  M,
  W,
  Y,
  WEEKDAYS,
  COUNT,
  UNIT,
  ORDINALS,
  countOf,
  unitOf,
  partOf,
  monthOf,
  yearOf,
  pattern,
} from './english-date-words.ts'

/** Dates counted from the present day: “yesterday”, “two years ago”, “on Monday”. */
export const englishRelative: DatePattern[] = [
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
    `(?<count>${COUNT})${S}(?<unit>${UNIT})${S}ago`,
    'relative',
    ({ groups = {} }) => ({
      type: 'away',
      unit: unitOf(groups['unit']),
      offset: -countOf(groups['count']),
    }),
    'giu',
  ),
  pattern(
    `(?<count>${COUNT})${S}(?<unit>${UNIT})${S}(?<way>earlier|later)`,
    'relative',
    ({ groups = {} }) => ({
      type: 'following',
      unit: unitOf(groups['unit']),
      offset: countOf(groups['count']) * (groups['way']?.toLowerCase() === 'later' ? 1 : -1),
    }),
    'giu',
  ),
  pattern(
    `(?:the${S})?(?<date>(?<way>previous|preceding|following)${S}(?<unit>week|month|quarter|year))`,
    'relative',
    ({ groups = {} }) => ({
      type: 'unit',
      unit: unitOf(groups['unit']),
      offset: groups['way']?.toLowerCase() === 'following' ? 1 : -1,
      told: true,
    }),
    'giu',
  ),
  pattern(
    `(?:(?:from|between)${S})?(?<first>${W})${S}(?<link>to|through|until|and)${S}(?<last>${W})(?!,?${S}(?:\\d|${M}))`,
    'relative',
    ({ 0: text, groups = {} }) => {
      const from = WEEKDAYS.indexOf((groups['first'] ?? '').toLowerCase())
      const to = WEEKDAYS.indexOf((groups['last'] ?? '').toLowerCase())
      const apart = groups['link'] === 'and' && !/^between/i.test(text) && to !== (from + 1) % 7
      return from === to || apart ? null : { type: 'weekdays', from, to }
    },
  ),
  pattern(
    `(?:the|that)${S}(?<way>previous|next|following|same|very)${S}(?:day|evening|night|morning)`,
    'relative',
    ({ groups = {} }) => ({
      type: 'following',
      unit: 'day',
      offset: { previous: -1, same: 0, very: 0 }[groups['way']?.toLowerCase() ?? ''] ?? 1,
    }),
    'giu',
  ),
  pattern(
    `the${S}day${S}(?<way>before|after)(?=[^\\S\\n]*(?:[.,;:)!?”"\\n]|$)|${S}(?:in|at|with|by|that)${S})`,
    'relative',
    ({ groups = {} }) => ({
      type: 'following',
      unit: 'day',
      offset: groups['way']?.toLowerCase() === 'before' ? -1 : 1,
    }),
    'giu',
  ),
  pattern(
    `(?:the${S})?(?<part>beginning|start|middle|end)${S}of${S}(?:the|this|(?<side>last|next))${S}(?<unit>week|month|quarter|year)`,
    'relative',
    ({ groups = {} }) => {
      const part = partOf(groups['part'])
      return {
        type: 'unit',
        unit: unitOf(groups['unit']),
        offset: groups['side'] === undefined ? 0 : groups['side'] === 'last' ? -1 : 1,
        ...(part && { part }),
      }
    },
    'giu',
  ),
  pattern(
    `(?:the${S})?(?<index>first|second|third|fourth|last)${S}(?<weekday>${W})${S}(?:of|in)${S}(?<month>${M})(?:,?${S}(?<year>${Y}))?`,
    'yearless',
    ({ groups = {} }) => ({
      type: 'nthWeekday',
      index: ORDINALS[(groups['index'] ?? '').toLowerCase()] ?? 1,
      weekday: WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase()),
      month: monthOf(groups['month']),
      year: yearOf(groups['year']),
    }),
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
