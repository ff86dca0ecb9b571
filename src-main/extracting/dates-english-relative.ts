import type { DatePattern } from './date-reading.ts'
import { S, M, W, WEEKDAYS, COUNT, UNIT, countOf, unitOf, pattern } from './english-date-words.ts'

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
