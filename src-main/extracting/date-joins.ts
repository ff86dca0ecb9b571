import type { Language } from '../shared/language.ts'
import { datePattern } from './date-pattern.ts'
import type { DateMention, DateReading } from './date-reading.ts'
import * as english from './english-date-words.ts'
import * as french from './french-date-words.ts'

/** Words before a date that make another date of it, and hours after one that belong to it. */

interface Join {
  pattern: RegExp
  read: (groups: Partial<Record<string, string>>, of: DateReading) => DateReading
}

const { S } = french

const FRENCH: readonly Join[] = [
  {
    pattern: datePattern(
      `(?<![\\p{L}\\p{N}-])(?<count>${french.COUNT})${S}(?<unit>${french.UNIT})${S}(?<way>avant|après)${S}(?:l(?:e|a)${S}|l[’'])?$`,
      'iu',
    ),
    read: (groups, of) => ({
      type: 'shifted',
      of,
      unit: french.unitOf(groups['unit']),
      offset: french.countOf(groups['count']) * (groups['way'] === 'avant' ? -1 : 1),
    }),
  },
  {
    pattern: datePattern(
      `(?<![\\p{L}\\p{N}-])(?<which>lendemain|surlendemain|veille|avant-veille)${S}d(?:u${S}|e${S}(?:la${S}|l[’'])?|[’'])$`,
      'iu',
    ),
    read: (groups, of) => ({
      type: 'shifted',
      of,
      unit: 'day',
      offset: { lendemain: 1, surlendemain: 2, veille: -1 }[groups['which'] ?? ''] ?? -2,
    }),
  },
  {
    pattern: datePattern(
      `(?<![\\p{L}\\p{N}-])(?<which>semaine|week[- ]?end)${S}(?:du${S}|d[’'])(?:(?:${french.W})${S})?$`,
      'iu',
    ),
    read: (groups, of) => ({
      type: 'holding',
      unit: groups['which']?.toLowerCase() === 'semaine' ? 'week' : 'weekend',
      of,
    }),
  },
]

/** Words before a date of any kind that make a longer one of it, in French. */
const TERM = datePattern(
  `(?<![\\p{L}\\p{N}])d[’']ici${S}(?:(?:à${S})?(?:la${S}|le${S}|l[’'])|au${S}|à${S})?$`,
  'iu',
)
const NIGHT = datePattern(`(?<![\\p{L}\\p{N}])nuit${S}(?:d[eu]${S})?$`, 'iu')
const AROUND = datePattern(`(?<![\\p{L}\\p{N}])vers${S}(?:la${S}|le${S}|l[’'])?$`, 'iu')

const ENGLISH: readonly Join[] = [
  {
    pattern: datePattern(
      `(?<![\\p{L}\\p{N}-])(?<count>${english.COUNT})${S}(?<unit>${english.UNIT})${S}(?<way>before|after)${S}$`,
      'iu',
    ),
    read: (groups, of) => ({
      type: 'shifted',
      of,
      unit: english.unitOf(groups['unit']),
      offset: english.countOf(groups['count']) * (groups['way'] === 'before' ? -1 : 1),
    }),
  },
  {
    pattern: datePattern(`(?<![\\p{L}\\p{N}-])(?<which>week|weekend)${S}of${S}(?:the${S})?$`, 'iu'),
    read: (groups, of) => ({
      type: 'holding',
      unit: groups['which']?.toLowerCase() === 'week' ? 'week' : 'weekend',
      of,
    }),
  },
]

const HOUR: Record<Language, RegExp> = {
  fr: /^(?:[^\S\n](?:matin|soir|midi|après-midi|dans[^\S\n]la[^\S\n](?:matinée|soirée|nuit|journée))(?!\p{L}))?(?:,?[^\S\n](?:à|vers|dès)[^\S\n](?:[01]?\d|2[0-4])[^\S\n]?(?:h|heures?)(?!\p{L})(?:[^\S\n]?[0-5]\d)?(?:[^\S\n](?:GMT|TU|UTC))?)?/u,
  en: /^(?:[^\S\n](?:morning|evening|afternoon|night)(?!\p{L}))?(?:,?[^\S\n]at[^\S\n](?:[01]?\d|2[0-4])(?::[0-5]\d)?(?:[^\S\n]?[ap]\.?m\.?)(?!\p{L})(?:[^\S\n](?:GMT|UTC))?)?/u,
}

const OF_YEAR =
  /^[^\S\n]de[^\S\n](?:la[^\S\n](même)[^\S\n]année|l[’']année[^\S\n](suivante|précédente))/u

function isDay({ type }: DateReading): boolean {
  return ['day', 'days', 'feast', 'weekday', 'dayOfMonth', 'nthWeekday'].includes(type)
}

/** Dates joined to the words around them: « deux jours après Noël », « la semaine du 9 mars », « lundi à 15 h ». */
export function joinDates(
  text: string,
  mentions: readonly DateMention[],
  language: Language,
): DateMention[] {
  const joins = language === 'fr' ? FRENCH : ENGLISH
  const joined: DateMention[] = []
  for (const [index, mention] of mentions.entries()) {
    // « Année suivante » within « décembre de l’année suivante ».
    if (mention.start < (joined.at(-1)?.end ?? 0) && joined.at(-1)?.yearsOn !== undefined) continue
    const term = language === 'fr' ? longer(text, mention) : null
    if (term !== null) {
      keep(joined, term)
      continue
    }
    if (!isDay(mention.reading) && mention.reading.type !== 'month') {
      keep(joined, mention)
      continue
    }
    const next = mentions[index + 1]?.start ?? text.length
    const hour = HOUR[language].exec(text.slice(mention.end, Math.min(next, mention.end + 40)))
    const end = mention.end + (hour?.[0].length ?? 0)
    const ofYear = language === 'fr' ? OF_YEAR.exec(text.slice(end, end + 30)) : null
    if (ofYear !== null) {
      const yearsOn = { même: 0, suivante: 1 }[ofYear[1] ?? ofYear[2] ?? ''] ?? -1
      keep(joined, { ...mention, end: end + ofYear[0].length, yearsOn })
      continue
    }
    const opening = /^(?:le|du|au)\s/iu.exec(text.slice(mention.start, mention.start + 4))
    const from = Math.max(0, mention.start - 48)
    const before = text.slice(from, mention.start) + (opening?.[0] ?? '')
    let whole: DateMention = { ...mention, end }
    for (const { pattern, read } of joins) {
      const match = pattern.exec(before)
      if (match === null) continue
      const reading = read(match.groups ?? {}, mention.reading)
      whole = { start: from + match.index, end, reading, rule: 'relative' }
      break
    }
    keep(joined, whole)
  }
  return joined
}

/** « D’ici au 31 mai », « nuit du 3 au 4 », « vers la mi-août »; null for a date that stands for itself. */
function longer(text: string, mention: DateMention): DateMention | null {
  const from = Math.max(0, mention.start - 24)
  const opening =
    /^(?:le|du|au|de)\s/iu.exec(text.slice(mention.start, mention.start + 4))?.[0] ?? ''
  const before = text.slice(from, mention.start) + opening
  const { reading, end, rule } = mention
  const term = TERM.exec(before)
  if (term !== null)
    return { start: from + term.index, end, reading: { type: 'until', of: reading }, rule }
  const nights =
    reading.type === 'days' || reading.type === 'weekdays' || reading.type === 'dayOfMonth'
  const night = nights ? NIGHT.exec(before) : null
  if (night !== null) return { ...mention, start: from + night.index }
  const around = /^(?:day|month|year|season|dayOfMonth)$/.test(reading.type)
    ? AROUND.exec(before)
    : null
  return around === null ? null : { ...mention, start: from + around.index }
}

/** A joined date takes the place of the shorter ones it covers. */
function keep(joined: DateMention[], mention: DateMention): void {
  while ((joined.at(-1)?.end ?? 0) > mention.start) joined.pop()
  joined.push(mention)
}
