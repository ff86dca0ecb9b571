import type { DatePattern } from './date-reading.ts'
import { fold } from './tokens.ts'
import {
  S,
  Y,
  yearOf,
  partOf,
  sideOf,
  PART,
  SIDE,
  ORDINAL,
  SEASONS,
  ordinalOf,
  pattern,
  romanOf,
} from './french-date-words.ts'

/** Quarters, seasons, years, decades and centuries. */
export const frenchPeriods: DatePattern[] = [
  pattern(
    `(?<index>${ORDINAL})${S}(?<unit>trimestre|semestre)(?:${S}(?:de${S}l[’']année${S}|de${S}|d[’'])?(?<year>${Y})|${S}de${S}l[’'](?:an|année)${S}(?<side>${SIDE}))?`,
    'period',
    ({ groups = {} }) => {
      const type = groups['unit'] === 'semestre' ? ('semester' as const) : ('quarter' as const)
      const index = ordinalOf(groups['index'])
      if (index === -1 && groups['year'] === undefined)
        return { type: 'unit', unit: type, offset: -1 }
      return {
        type,
        index: index === -1 ? (type === 'quarter' ? 4 : 2) : index,
        year: yearOf(groups['year']),
        ...(groups['side'] !== undefined && {
          yearOffset: sideOf(groups['side']) === 'last' ? -1 : 1,
        }),
      }
    },
  ),
  pattern(`T(?<index>[1-4])${S}?(?<year>${Y})`, 'period', ({ groups = {} }) => ({
    type: 'quarter',
    index: Number(groups['index']),
    year: yearOf(groups['year']),
  })),
  pattern(
    `(?:l[’'])?(?<date>(?<season>printemps|été|automne|hiver)${S}(?:de${S}l[’']année${S}|de${S})?(?<year>${Y}))(?!\\p{N})`,
    'period',
    ({ groups = {} }) => ({
      type: 'season',
      season: SEASONS[fold(groups['season'] ?? '')] ?? 'summer',
      year: yearOf(groups['year']),
    }),
  ),
  pattern(
    `(?:(?:au|en|le|du|depuis${S}le)${S}|(?:à${S}|depuis${S}|dès${S}|de${S})?l[’']|(?=cet?${S}))(?<date>(?:cet?${S})?(?<season>printemps|été|automne|hiver)(?:${S}(?<side>dernier|prochain|passé))?)(?!${S}(?:${Y}|de${S}${Y}))`,
    'period',
    ({ groups = {} }) => {
      const side = sideOf(groups['side'])
      return {
        type: 'season',
        season: SEASONS[fold(groups['season'] ?? '')] ?? 'summer',
        year: null,
        ...(side && { side }),
      }
    },
  ),
  pattern(
    `(?:les${S}|des${S})?(?<date>années${S}(?<century>1[5-9]|20)?(?<decade>\\d0))(?!\\p{N})`,
    'period',
    ({ groups = {} }) => {
      const decade = Number(groups['decade'])
      const century =
        groups['century'] === undefined ? (decade < 30 ? 20 : 19) : Number(groups['century'])
      return { type: 'decade', year: century * 100 + decade }
    },
  ),
  pattern(
    `(?<century>[XVI]{1,5}|\\d{1,2})(?:e|ᵉ|ème|er)${S}siècle`,
    'period',
    ({ groups = {} }) => {
      const century = groups['century'] ?? ''
      return { type: 'century', index: /\d/.test(century) ? Number(century) : romanOf(century) }
    },
  ),
  pattern(`(?:(?:le|au|du)${S})(?<date>siècle${S}(?:dernier|passé))`, 'relative', () => ({
    type: 'century',
    index: null,
  })),
  pattern(`(?:l[’'])?(?<date>année${S}(?<year>${Y}))(?!\\p{N})`, 'year', ({ groups = {} }) => ({
    type: 'year',
    year: Number(groups['year']),
  })),
  pattern(
    `(?:années|exercices|campagnes|saisons|budgets)${S}(?<date>(?<from>${Y})(?:${S}(?:à|et|ou)${S}|[-–])(?<to>${Y}))(?!\\p{N})`,
    'year',
    ({ groups = {} }) => {
      const [from, to] = [Number(groups['from']), Number(groups['to'])]
      return from < to ? { type: 'years', from, to } : null
    },
  ),
  pattern(`(?<part>${PART})?(?<year>${Y})(?!\\p{N})`, 'year', (match, text) => {
    const part = partOf(match.groups?.['part'])
    const year = Number(match.groups?.['year'])
    return part !== undefined ||
      standsForYear(text, match.index, match.index + match[0].length, year)
      ? { type: 'year', year, ...(part && { part }) }
      : null
  }),
  pattern(
    `(?:(?:entre|de)${S}(?<from>${Y})${S}(?:et|à)${S}|(?<first>${Y})${S}?[-–]${S}?)(?<year>${Y})(?!\\p{N}|-)`,
    'year',
    ({ groups = {} }) => {
      const from = Number(groups['from'] ?? groups['first'])
      const to = Number(groups['year'])
      return from < to && from > 1500 ? { type: 'years', from, to } : null
    },
  ),
]

const BEFORE_YEAR =
  /(?:^|[\s(«"“,;:/'’-])(?:en|depuis|dès|avant|après|vers|de|d[’']ici|à|jusqu[’']en|an|année|années|et|ou|horizon|pour|session|saison|édition|fin|début|jusqu[’']à|l[’']été|rentrée|élections?|présidentielles?|législatives?|pandémie|accord|accords|constitution|\p{Lu}[\p{L}]+)[^\S\n]{1,2}$/iu
const AFTER_YEAR =
  /^(?:[^\S\n]?[.,;:!?)»"”\]…–—-]|[^\S\n]*(?:\n|$)|[^\S\n](?:à|au|aux|et|ou|en|dans|par|pour|sur|que|qu[’']|qui|où|le|la|les|l[’']|du|de|des|un|une|a|ont|est|était|avait|sont|furent|fut|avec|avant|après|lors|mais|puis|jusqu|selon|contre|suite|afin|entre|se|s[’']|son|sa|ses|leur|ce|cette|il|elle|ils|nous|dont|sous|sans|chez|grâce|malgré|comme|lorsque|quand|alors|ainsi|notamment|via|devant|près)(?![\p{L}])|[^\S\n](?:[sncdl]|qu)[’'])/iu
const NUMBERED =
  /(?:n[°o]|numéro|article|résolution|page|vol|norme|ISO|règlement|loi|décret|référence|environ|quelque|plus de|moins de|près de|code|version|modèle|Boeing|Airbus|Peugeot|Kalachnikov|[$€£%])[^\S\n]{0,2}$/iu

/** Whether four digits are a year, from the words around them. */
function standsForYear(text: string, start: number, end: number, year: number): boolean {
  if (year < 1500 || year > 2099) return false
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 12)
  if (NUMBERED.test(before) || /[\d.,][^\S\n]?$/.test(before) || /^[\d%€$]|^[.,]\d/.test(after))
    return false
  if (/^[^\S\n](?:millions?|milliards?|euros?|dollars?)/iu.test(after)) return false
  if (/[(–-][^\S\n]?$/.test(before)) return AFTER_YEAR.test(after)
  if (
    /(?:^|[\s(])(?:en|depuis|année|l[’']an|jusqu[’']en|dès|fin|début)[^\S\n]{1,2}$/iu.test(before)
  )
    return true
  return (
    BEFORE_YEAR.test(before) &&
    (AFTER_YEAR.test(after) || /^[^\S\n]\p{Ll}+(?:é|ée|és|ées)(?!\p{L})/u.test(after))
  )
}
