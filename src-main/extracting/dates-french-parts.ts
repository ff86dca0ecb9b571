import type { DatePattern, DateReading } from './date-reading.ts'
import { HIJRI_MONTH, hijriMonthOf } from './hijri.ts'
import {
  S,
  M,
  W,
  D,
  Y,
  OF_YEAR,
  ORDINAL,
  SIDE,
  WEEKDAYS,
  COUNT,
  countOf,
  dayOf,
  monthOf,
  yearOf,
  unitOf,
  partOf,
  sideOf,
  ordinalOf,
  pattern,
} from './french-date-words.ts'

/** A day of the month in figures, where « le premier » would be somebody. */
const BARE = '(?:1[\\s]?er|1ᵉʳ|[0-3]?\\d)'
const ENDS = '(?=[^\\S\\n]*(?:[.,;:)!?»\\n]|$))'

function offsetOf(side: string | undefined): number {
  return side === undefined ? 0 : sideOf(side) === 'last' ? -1 : 1
}

/** A day of a month that is not named. */
function oneDay({ groups = {} }: RegExpExecArray): DateReading | null {
  const day = dayOf(groups['day'])
  return day > 0 && day < 32 ? { type: 'dayOfMonth', from: day, to: day } : null
}

/** Parts of weeks, months and years, days whose month is not named, runs of weekdays. */
export const frenchParts: DatePattern[] = [
  pattern(
    `(?<part>fin|mi|milieu|début)(?:${S}|-)(?:de${S}|du${S}|d[’'])(?:(?:la|cette|ce|cet)${S}|l[’'])?(?<unit>semaine|mois|trimestre|semestre|année|an)(?:${S}(?<side>${SIDE}|en${S}cours))?(?!${S}(?:${Y}|de${S}\\p{N}|d[’']))`,
    'relative',
    ({ groups = {} }) => {
      const part = partOf(groups['part'])
      const side = groups['side']?.startsWith('en') === true ? undefined : groups['side']
      return {
        type: 'unit',
        unit: unitOf(groups['unit']),
        offset: offsetOf(side),
        ...(part && { part }),
      }
    },
  ),
  pattern(
    `(?<index>${ORDINAL})${S}(?<unit>semaine|quinzaine)${S}(?:de${S}|du${S}mois${S}de${S}|du${S}mois${S}d[’']|d[’'])(?<month>${M})${OF_YEAR}?`,
    'month',
    ({ groups = {} }) => {
      const index = ordinalOf(groups['index'])
      const half = groups['unit'] === 'quinzaine'
      return {
        type: half ? 'halfOfMonth' : 'weekOfMonth',
        index: half && index < 0 ? 2 : index,
        month: monthOf(groups['month']),
        year: yearOf(groups['year']),
      }
    },
  ),
  pattern(
    `(?:(?:de|du|entre(?:${S}le)?)${S})?(?<first>${W})${S}(?<link>à|au|et|jusqu[’']à|jusqu[’']au)${S}(?<last>${W})(?:${S}(?<side>derniers|prochains|passés))?(?!${S}(?:\\p{N}|derni|prochain|passé|suivant))`,
    'relative',
    ({ 0: text, groups = {} }) => {
      const from = WEEKDAYS.indexOf((groups['first'] ?? '').toLowerCase())
      const to = WEEKDAYS.indexOf((groups['last'] ?? '').toLowerCase())
      const apart = groups['link'] === 'et' && !/^entre/iu.test(text) && to !== (from + 1) % 7
      const side = sideOf(groups['side'])
      return from === to || apart ? null : { type: 'weekdays', from, to, ...(side && { side }) }
    },
  ),
  pattern(
    `(?:du|entre${S}le|les)${S}(?<from>${D})${S}(?:au|et(?:${S}le)?)${S}(?<to>${D})(?:${ENDS}(?![.,]\\d)|${S}(?:de${S}ce|du)${S}mois)`,
    'relative',
    ({ groups = {} }) => {
      const [from, to] = [dayOf(groups['from']), dayOf(groups['to'])]
      return from < to && to < 32 ? { type: 'dayOfMonth', from, to } : null
    },
  ),
  pattern(
    `(?:jusqu[’']au|à${S}partir${S}du|à${S}compter${S}du|(?:avant|après|depuis|dès|d[’']ici|vers|pour|au${S}plus${S}tard)${S}(?:le|au)|(?:^|\\n)(?:le|au))${S}(?<date>(?<day>${D}))${ENDS}(?![.,]\\d)`,
    'relative',
    ({ groups = {} }) => {
      const day = dayOf(groups['day'])
      return day > 0 && day < 32 ? { type: 'dayOfMonth', from: day, to: day } : null
    },
  ),
  pattern(
    `(?:à|dès|depuis|avant|après|pour|jusqu[’']à|d[’']ici(?:${S}à)?)${S}la${S}(?<date>rentrée(?:${S}scolaire)?(?:${S}(?:de${S})?(?<year>${Y})|${S}(?<side>dernière|prochaine))?)(?!${S}\\p{Ll}+(?:aire|elle)(?!\\p{L}))`,
    'month',
    ({ groups = {} }) => {
      const side = sideOf(groups['side'])
      const year = yearOf(groups['year'])
      return { type: 'month', month: 9, year, ...(side && { side }) }
    },
  ),
  // A bare number after « le » or « au » is a day where what follows tells where, when or what for, or ends the clause.
  pattern(
    `(?<=\\p{L}{2,},?[^\\S\\n])(?<date>(?:le|au)${S}(?<day>${BARE}))(?:(?=${S}(?:à|pour|par|avec|un|une|en|puis|et|mais|comme|lors|dans|devant|au${S}(?:matin|soir))(?!\\p{L}))|${ENDS}(?![.,]\\d))`,
    'relative',
    oneDay,
  ),
  pattern(
    `(?<=[.!?…»:;][^\\S\\n])(?<date>le${S}(?<day>${BARE}))(?=,[^\\S\\n])`,
    'relative',
    oneDay,
  ),
  pattern(
    `(?<=[\\p{Ll}’']{3,}[^\\S\\n])d(?:e${S}|[’'])(?<date>(?<month>janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre))(?!${S}(?:${Y}|dernier|prochain|de${S}l[’']))`,
    'month',
    ({ groups = {} }) => ({ type: 'month', year: null, month: monthOf(groups['month']) }),
  ),
  pattern(
    `(?<count>${COUNT})${S}(?<edge>premiers|derniers)${S}mois${S}(?:de${S}(?:l[’'](?:an(?:née)?${S})?)?)(?<year>${Y})`,
    'month',
    ({ groups = {} }) => {
      const count = countOf(groups['count'])
      const first = groups['edge']?.toLowerCase() === 'premiers'
      if (count < 1 || count > 11) return null
      const year = yearOf(groups['year'])
      const [from, to] = first ? [1, count] : [13 - count, 12]
      return { type: 'months', from, to, fromYear: year, year }
    },
  ),
  pattern(`(?:le${S}|ce${S})?(?<date>même${S}jour)`, 'relative', () => ({
    type: 'following',
    unit: 'day',
    offset: 0,
  })),
  pattern(
    `(?:le|au|du)${S}(?<date>(?<day>${D})${S}(?:de${S}ce${S}mois|du${S}mois(?:${S}(?<side>${SIDE}|en${S}cours))?|courant))(?!${S}d)`,
    'relative',
    ({ groups = {} }) => {
      const day = dayOf(groups['day'])
      const side = groups['side']?.startsWith('en') === true ? undefined : groups['side']
      return { type: 'dayOfMonth', from: day, to: day, offset: offsetOf(side) }
    },
  ),
  pattern(
    `(?<edge>premier|dernier)${S}jour${S}(?:de${S}(?:l[’']année${S})?|du${S}mois${S}de${S}|du${S}mois${S}d[’']|d[’'])(?:(?<month>${M})${OF_YEAR}?|(?<whole>${Y}))`,
    'relative',
    ({ groups = {} }) => ({
      type: 'edge',
      edge: groups['edge']?.toLowerCase() === 'premier' ? 'first' : 'last',
      of:
        groups['whole'] === undefined
          ? { type: 'month', month: monthOf(groups['month']), year: yearOf(groups['year']) }
          : { type: 'year', year: Number(groups['whole']) },
    }),
  ),
  pattern(
    `(?<edge>premier|dernier)${S}jour${S}(?:de${S}(?:l[’']|la${S}|cette${S})|du${S}|de${S}ce${S})(?<unit>mois|année|trimestre|semestre|semaine)(?:${S}(?<side>${SIDE}))?`,
    'relative',
    ({ groups = {} }) => ({
      type: 'edge',
      edge: groups['edge']?.toLowerCase() === 'premier' ? 'first' : 'last',
      of: { type: 'unit', unit: unitOf(groups['unit']), offset: offsetOf(groups['side']) },
    }),
  ),
  pattern(
    `(?:^|\\n)[^\\S\\n]*(?:le${S}mois${S}d(?:e${S}|[’']))?(?<date>(?<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))[^\\S\\n]*(?=[.:–]|\\n|$)`,
    'month',
    ({ groups = {} }) => ({ type: 'month', year: null, month: monthOf(groups['month']) }),
  ),
  pattern(
    `(?:(?<day>\\d{1,2}|1er|premier)${S}(?:du${S}mois${S}de${S}|de${S})?)?(?<month>${HIJRI_MONTH})${S}(?:de${S}l[’']an${S}(?:de${S}l[’']hégire${S})?)?(?<year>1[34]\\d{2})(?:${S}(?:H|AH|de${S}l[’']hégire))?`,
    'full',
    ({ groups = {} }) => ({
      type: 'hijri',
      year: Number(groups['year']),
      month: hijriMonthOf(groups['month']),
      day: groups['day'] === undefined ? null : dayOf(groups['day']),
    }),
  ),
  pattern(
    `(?:mois${S}d[eu]${S}|(?:pendant|avant|après|durant|début|fin|pour)${S}(?:le|du)${S}|(?:à${S}l[’'])?approche${S}du${S})(?<date>(?<month>${HIJRI_MONTH}))(?!${S}1[34]\\d{2})`,
    'relative',
    ({ groups = {} }) => ({
      type: 'hijri',
      year: null,
      month: hijriMonthOf(groups['month']),
      day: null,
    }),
  ),
  pattern(
    `(?:(?<day>\\d{1,2}|1er|premier)${S}(?:du${S}mois${S}de${S}|de${S}))(?<month>${HIJRI_MONTH})(?!${S}1[34]\\d{2})`,
    'relative',
    ({ groups = {} }) => ({
      type: 'hijri',
      year: null,
      month: hijriMonthOf(groups['month']),
      day: dayOf(groups['day']),
    }),
  ),
  pattern(`(?<month>ramadan)${S}(?<year>20\\d{2})`, 'relative', ({ groups = {} }) => ({
    type: 'feast',
    feast: { hijriMonth: hijriMonthOf(groups['month']), hijriDay: 1 },
    year: Number(groups['year']),
  })),
]
