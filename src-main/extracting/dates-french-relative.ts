import type { DatePattern } from './date-reading.ts'
import {
  S,
  M,
  W,
  D,
  Y,
  OF_YEAR,
  WEEKDAYS,
  COUNT,
  UNIT,
  monthOf,
  yearOf,
  countOf,
  unitOf,
  sideOf,
  SIDE,
  ordinalOf,
  pattern,
} from './french-date-words.ts'

/** Dates counted from the present day: « hier », « il y a deux ans », « lundi ». */
export const frenchRelative: DatePattern[] = [
  pattern(`avant[- ]hier`, 'relative', () => ({ type: 'unit', unit: 'day', offset: -2 })),
  pattern(`hier(?:${S}(?:matin|soir|après-midi))?`, 'relative', () => ({
    type: 'unit',
    unit: 'day',
    offset: -1,
  })),
  pattern(`aujourd[’']hui`, 'relative', () => ({ type: 'unit', unit: 'day', offset: 0 })),
  pattern(`après[- ]demain`, 'relative', () => ({ type: 'unit', unit: 'day', offset: 2 })),
  pattern(`demain(?:${S}(?:matin|soir|après-midi))?`, 'relative', () => ({
    type: 'unit',
    unit: 'day',
    offset: 1,
  })),
  pattern(
    `(?:ce${S}(?:matin|soir|jour)|cet${S}après-midi|cette${S}nuit|la${S}nuit${S}dernière)`,
    'relative',
    () => ({ type: 'unit', unit: 'day', offset: 0 }),
  ),
  pattern(
    `(?:la${S}|le${S}|l[’'])?(?<date>(?<unit>semaine|mois|trimestre|semestre|an|année|décennie)${S}(?<side>${SIDE}))`,
    'relative',
    ({ groups = {} }) => ({
      type: 'unit',
      unit: unitOf(groups['unit']),
      offset: sideOf(groups['side']) === 'last' ? -1 : 1,
    }),
  ),
  pattern(
    `(?:la${S}|le${S}|l[’'])?(?<side>dernière|dernier|prochaine?)${S}(?<unit>semaine|mois|trimestre|semestre|année)`,
    'relative',
    ({ groups = {} }) => ({
      type: 'unit',
      unit: unitOf(groups['unit']),
      offset: sideOf(groups['side']) === 'last' ? -1 : 1,
    }),
  ),
  pattern(
    `(?:ce|cette)${S}(?<unit>semaine|mois|année|trimestre|semestre)(?:-ci)?`,
    'relative',
    ({ groups = {} }) => ({
      type: 'unit',
      unit: unitOf(groups['unit']),
      offset: 0,
    }),
  ),
  pattern(
    `(?:d[’']ici${S}(?:à${S})?)?(?:la|à${S}la|en)${S}(?<part>fin|mi)${S}(?:de${S}(?:l[’'])?(?<unit>année|semaine)|du${S}(?<other>mois|trimestre|semestre))(?:${S}(?<side>${SIDE}))?(?!${S}${Y})`,
    'relative',
    ({ groups = {} }) => ({
      type: 'unit',
      unit: unitOf(groups['unit'] ?? groups['other']),
      offset: groups['side'] === undefined ? 0 : sideOf(groups['side']) === 'last' ? -1 : 1,
      part: 'end',
    }),
  ),
  pattern(
    `il${S}y${S}a${S}(?:environ${S}|près${S}de${S}|plus${S}de${S})?(?<count>${COUNT})${S}(?<unit>${UNIT})`,
    'relative',
    ({ groups = {} }) => ({
      type: 'away',
      unit: unitOf(groups['unit']),
      offset: -countOf(groups['count']),
    }),
  ),
  pattern(
    `(?:dans|d[’']ici)${S}(?:environ${S})?(?<count>${COUNT})${S}(?<unit>${UNIT})`,
    'relative',
    ({ groups = {} }) => ({
      type: 'away',
      unit: unitOf(groups['unit']),
      offset: countOf(groups['count']),
    }),
  ),
  pattern(
    `(?<count>${COUNT})${S}(?<unit>${UNIT})${S}(?:plus${S}tôt|auparavant|avant)(?!${S}(?:le|la|l[’']|que|de))`,
    'relative',
    ({ groups = {} }) => ({
      type: 'away',
      unit: unitOf(groups['unit']),
      offset: -countOf(groups['count']),
    }),
  ),
  pattern(
    `(?:(?:les|ces|des)${S})?(?<count>${COUNT})${S}(?<side>derni(?:ers|ères)|prochaine?s)${S}(?<unit>jours|semaines|mois|années|ans)`,
    'relative',
    ({ groups = {} }) => {
      const count = countOf(groups['count'])
      const past = (groups['side'] ?? '').startsWith('derni')
      return { type: 'unit', unit: unitOf(groups['unit']), offset: past ? -count : 1, span: count }
    },
  ),
  pattern(
    `(?:le${S}|ce${S})?(?<date>week-?${S}?end(?:${S}(?<side>dernier|prochain|passé))?)`,
    'relative',
    ({ groups = {} }) => {
      const side = sideOf(groups['side'])
      return { type: 'weekend', offset: side === undefined ? 0 : side === 'last' ? -1 : 1 }
    },
  ),
  pattern(
    `(?<this>ce${S})?(?<date>(?<weekday>${W})(?:${S}(?<side>dernier|passé|prochain))?(?:${S}(?<number>[0-3]?\\d))?)(?!${S}(?:${D}${S}${M}|en${S}huit)|${S}de${S}la${S}semaine|/|:)`,
    'relative',
    ({ groups = {} }) => {
      const weekday = WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase())
      const side = sideOf(groups['side']) ?? (groups['this'] === undefined ? 'near' : 'this')
      return {
        type: 'weekday',
        weekday,
        side,
        ...(groups['number'] !== undefined && { dayOfMonth: Number(groups['number']) }),
      }
    },
  ),
  pattern(
    `(?<weekday>${W})${S}(?:(?:de${S}la${S}semaine${S}(?<side>dernière|passée|prochaine))|(?<fortnight>en${S}(?:huit|quinze)))`,
    'relative',
    ({ groups = {} }) => {
      const weekday = WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase())
      if (groups['fortnight'] !== undefined)
        return {
          type: 'weekday',
          weekday,
          side: 'next',
          weeks: /quinze/.test(groups['fortnight']) ? 2 : 1,
        }
      return {
        type: 'weekday',
        weekday,
        side: 'week',
        weeks: sideOf(groups['side']) === 'last' ? -1 : 1,
      }
    },
  ),
  pattern(
    `(?<index>premier|1er|deuxième|second|2e|troisième|3e|quatrième|4e|dernier)${S}(?<weekday>${W})${S}(?:de${S}|d[’'])(?<month>${M})${OF_YEAR}?`,
    'yearless',
    ({ groups = {} }) => ({
      type: 'nthWeekday',
      index: ordinalOf(groups['index']),
      weekday: WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase()),
      month: monthOf(groups['month']),
      year: yearOf(groups['year']),
    }),
  ),
]
