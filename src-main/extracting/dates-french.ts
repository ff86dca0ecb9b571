import type { DatePattern, Part, Season, Unit } from './date-reading.ts'
import { FRENCH_FEASTS, fixedFeasts } from './feasts.ts'
import { fold } from './tokens.ts'

const S = '[^\\S\\n]{1,3}'
const NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}’'-])"
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}]|-\\p{L})'
const MONTH_WORDS = [
  'janvier|janv\\.?|jan\\.',
  'février|fevrier|févr\\.?|fév\\.?|fev\\.?',
  'mars',
  'avril|avr\\.?',
  'mai',
  'juin',
  'juillet|juil\\.?|juill\\.?',
  'août|aout',
  'septembre|sept\\.?',
  'octobre|oct\\.?',
  'novembre|nov\\.?',
  'décembre|decembre|déc\\.?|dec\\.?',
]
const M = `(?:${MONTH_WORDS.join('|')})`
const W = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const D = '(?:1[\\s]?er|1ᵉʳ|premier|[0-3]?\\d)'
const Y = '(?:1[0-9]|20|21)\\d{2}'
const OF_YEAR = `(?:,?${S}(?:de${S}l[’']an(?:née)?${S}|de${S}|en${S})?(?<year>${Y})(?!\\p{N}))`
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const COUNT =
  '(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|cent)'
const COUNTS: Record<string, number> = Object.fromEntries(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)
Object.assign(COUNTS, { une: 1, vingt: 20, trente: 30, quarante: 40, cinquante: 50, cent: 100 })
const UNIT = '(?:jours?|semaines?|mois|trimestres?|semestres?|ans?|années?|décennies?|quinzaine)'

const MONTHS = MONTH_WORDS.map((words) => new RegExp(`^(?:${words})$`, 'iu'))

function monthOf(word: string | undefined): number {
  return word === undefined ? 0 : MONTHS.findIndex((month) => month.test(word)) + 1
}

function dayOf(word: string | undefined): number {
  return word === undefined ? 0 : /^(?:1\s?er|1ᵉʳ|premier)$/iu.test(word) ? 1 : Number(word)
}

function yearOf(word: string | undefined): number | null {
  return word === undefined ? null : Number(word)
}

function countOf(word: string | undefined): number {
  return word === undefined ? 1 : (COUNTS[word.toLowerCase()] ?? Number(word))
}

function unitOf(word: string | undefined): Unit {
  const key = fold(word ?? '')
  if (key.startsWith('jour')) return 'day'
  if (key.startsWith('semaine')) return 'week'
  if (key.startsWith('mois')) return 'month'
  if (key.startsWith('trimestre')) return 'quarter'
  if (key.startsWith('semestre')) return 'semester'
  return key.startsWith('decennie') ? 'decade' : 'year'
}

function partOf(word: string | undefined): Part | undefined {
  if (word === undefined) return undefined
  const key = fold(word)
  if (key.includes('fin')) return 'end'
  return key.includes('debut') ? 'start' : 'middle'
}

function sideOf(word: string | undefined): 'last' | 'next' | undefined {
  if (word === undefined) return undefined
  return /^(?:derni|pass|écoul)/i.test(word) ? 'last' : 'next'
}

const SIDE = '(?:derni(?:er|ère)|pass[ée]e?|écoulée?|prochaine?|suivante?|à venir)'
const PART =
  "(?:(?:début|debut|mi|milieu|fin|courant)(?:[\\s-](?:du\\smois\\s)?(?:de\\sl[’']an(?:née)?\\s|du\\smois\\sde\\s|du\\s|de\\s|d[’'])?|\\s))"
const SEASONS: Record<string, Season> = {
  printemps: 'spring',
  ete: 'summer',
  automne: 'autumn',
  hiver: 'winter',
}
const ORDINALS: Record<string, number> = {
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  second: 2,
  troisieme: 3,
  quatrieme: 4,
  dernier: -1,
  derniere: -1,
}

function ordinalOf(word: string | undefined): number {
  const key = fold(word ?? '')
  return ORDINALS[key] ?? Number.parseInt(key, 10)
}

function pattern(
  source: string,
  rule: DatePattern['rule'],
  read: DatePattern['read'],
): DatePattern {
  return {
    pattern: new RegExp(`${NO_LETTER_BEFORE}(?:${source})${NO_LETTER_AFTER}`, 'giu'),
    rule,
    read,
  }
}

const ROMAN: Record<string, number> = { X: 10, V: 5, I: 1 }
function romanOf(word: string): number {
  const values = [...word.toUpperCase()].map((sign) => ROMAN[sign] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}

const calendarDays: DatePattern[] = [
  pattern(
    `(?:${W},?${S}(?:le${S})?)?(?<day>${D})${S}(?<month>${M})${OF_YEAR}?`,
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

const months: DatePattern[] = [
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

const periods: DatePattern[] = [
  pattern(
    `(?<index>premier|1er|1ᵉʳ|deuxième|second|2e|2ème|2nd|troisième|3e|3ème|quatrième|4e|4ème|dernier)${S}(?<unit>trimestre|semestre)(?:${S}(?:de${S}l[’']année${S}|de${S}|d[’'])?(?<year>${Y}))?`,
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
      }
    },
  ),
  pattern(`T(?<index>[1-4])${S}?(?<year>${Y})`, 'period', ({ groups = {} }) => ({
    type: 'quarter',
    index: Number(groups['index']),
    year: yearOf(groups['year']),
  })),
  pattern(
    `(?<season>printemps|été|automne|hiver)${S}(?:de${S}l[’']année${S}|de${S})?(?<year>${Y})(?!\\p{N})`,
    'period',
    ({ groups = {} }) => ({
      type: 'season',
      season: SEASONS[fold(groups['season'] ?? '')] ?? 'summer',
      year: yearOf(groups['year']),
    }),
  ),
  pattern(
    `(?:(?:au|cet|ce|cette|en|le|du|depuis${S}le)${S}|(?:à${S}|depuis${S}|dès${S}|de${S})?l[’'])(?<date>(?<season>printemps|été|automne|hiver)(?:${S}(?<side>dernier|prochain|passé))?)(?!${S}(?:${Y}|de${S}${Y}))`,
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

const relative: DatePattern[] = [
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

/** Every way French writes a date that this application reads. */
export const frenchDates: readonly DatePattern[] = [
  ...calendarDays,
  ...months,
  ...periods,
  ...relative,
  ...fixedFeasts(
    FRENCH_FEASTS,
    `(?:${S}(?:de${S}l[’']année${S}|de${S})?(?<year>${Y})|${S}(?<side>dernier|prochain))?`,
  ),
]
