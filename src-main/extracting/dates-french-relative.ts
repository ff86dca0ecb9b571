import type { DatePattern } from './date-reading.ts'
import {
  S,
  M,
  W,
  D,
  OF_YEAR,
  WEEKDAYS,
  COUNT,
  COUNTED,
  lengthOf,
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
  pattern(`(?:ce${S}(?:matin|soir|jour)|cet${S}après-midi|cette${S}nuit)`, 'relative', () => ({
    type: 'unit',
    unit: 'day',
    offset: 0,
  })),
  pattern(`(?:le|ce)${S}(?:soir|matin|jour)${S}même|la${S}nuit${S}même`, 'relative', () => ({
    type: 'following',
    unit: 'day',
    offset: 0,
  })),
  pattern(`la${S}nuit${S}dernière`, 'relative', () => ({ type: 'unit', unit: 'day', offset: -1 })),
  pattern(
    `(?:la${S}|le${S}|l[’'])?(?<date>(?<unit>semaine|mois|trimestre|semestre|an|année|décennie)${S}(?<side>${SIDE}))`,
    'relative',
    ({ groups = {} }) => ({
      type: 'unit',
      unit: unitOf(groups['unit']),
      offset: sideOf(groups['side']) === 'last' ? -1 : 1,
      ...(/^(?:suiv|précéd|d[’'])/iu.test(groups['side'] ?? '') && { told: true as const }),
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
    `(?:ce|cette)${S}(?<unit>semaine|mois|année|trimestre|semestre)(?:-ci)?|(?:la${S}|le${S}|l[’'])(?<current>semaine|mois|trimestre|semestre|année)${S}(?:en${S}cours|présente?)`,
    'relative',
    ({ groups = {} }) => ({
      type: 'unit',
      unit: unitOf(groups['unit'] ?? groups['current']),
      offset: 0,
    }),
  ),
  pattern(
    `(?:il${S}y${S}a|voilà|voici|ça${S}fait)${S}(?:environ${S}|près${S}de${S}|à${S}peine${S}|tout${S}juste${S}|(?:un${S}peu${S})?(?:plus|moins)${S}d(?:e${S}|[’']))?${COUNTED}`,
    'relative',
    ({ groups = {} }) => {
      const { unit, count } = lengthOf(groups)
      return { type: 'away', unit, offset: -count }
    },
  ),
  pattern(`dans${S}(?:environ${S})?${COUNTED}`, 'relative', ({ groups = {} }) => {
    const { unit, count } = lengthOf(groups)
    return { type: 'away', unit, offset: count }
  }),
  pattern(
    `(?:d[’']ici${S}(?:à${S})?|sous${S}|dans${S}les${S})(?:environ${S})?${COUNTED}`,
    'relative',
    ({ groups = {} }) => {
      const { unit, count } = lengthOf(groups)
      return { type: 'until', of: { type: 'away', unit, offset: count, exact: true } }
    },
  ),
  pattern(
    `(?<way>d[’']ici|sous|dans|il${S}y${S}a)${S}(?:une${S})?(?<days>huitaine|dizaine|quinzaine)(?!${S}d)`,
    'relative',
    ({ groups = {} }) => {
      // « Huit jours » are a week, in spite of the word.
      const days = { huitaine: 7, dizaine: 10 }[groups['days']?.toLowerCase() ?? ''] ?? 14
      const way = groups['way']?.toLowerCase() ?? ''
      const offset = way.startsWith('il') ? -days : days
      const of = { type: 'away' as const, unit: 'day' as const, offset, exact: true as const }
      return way === 'dans' || offset < 0 ? of : { type: 'until', of }
    },
  ),
  pattern(
    `${COUNTED}${S}(?:(?<before>plus${S}tôt|auparavant|avant(?=[^\\S\\n]*(?:[.,;:)!?»\\n]|$)))|plus${S}tard|après(?=[^\\S\\n]*(?:[.,;:)!?»\\n]|$)))`,
    'relative',
    ({ groups = {} }) => {
      const { unit, count } = lengthOf(groups)
      return { type: 'following', unit, offset: groups['before'] === undefined ? count : -count }
    },
  ),
  pattern(
    `(?:(?:la|cette)${S}|l[’']|le${S}|au${S}|dès${S}le${S})(?<date>(?<eve>veille)|(?<twice>avant-veille)|(?<after>sur)?lendemain)(?:${S}(?:matin|soir))?(?!${S}(?:de|du|des|d[’']|à${S}la|au${S}\\p{L}))`,
    'relative',
    ({ groups = {} }) => ({
      type: 'following',
      unit: 'day',
      offset:
        groups['eve'] !== undefined
          ? -1
          : groups['twice'] !== undefined
            ? -2
            : groups['after'] === undefined
              ? 1
              : 2,
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
    `(?:le${S})?(?<date>(?:ce${S})?week(?:-|${S})?end(?:${S}(?<side>dernier|prochain|passé))?)`,
    'relative',
    ({ groups = {} }) => {
      const side = sideOf(groups['side'])
      return { type: 'weekend', offset: side === undefined ? 0 : side === 'last' ? -1 : 1 }
    },
  ),
  pattern(
    `(?<this>ce${S})?(?<date>(?<weekday>${W})(?:${S}(?<side>dernier|passé|prochain|suivant))?(?:${S}(?<number>[0-3]?\\d))?)(?!${S}(?:${D}${S}${M}|en${S}huit)|${S}de${S}(?:la|cette)${S}semaine|/|:)`,
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
    `(?<weekday>${W})${S}(?:(?:(?:de${S}la${S}semaine${S}(?<side>dernière|passée|prochaine)|de${S}cette${S}semaine))|(?<fortnight>en${S}(?:huit|quinze)))`,
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
        weeks: groups['side'] === undefined ? 0 : sideOf(groups['side']) === 'last' ? -1 : 1,
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
