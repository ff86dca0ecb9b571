import type { PersonValue } from '../shared/proposal.ts'
import { readComplement } from './complements.ts'
import { tokenFrom, type Mention, type Reading } from './reading.ts'
import type { Span } from './tokens.ts'

const BEFORE =
  /(?:(?:toute[^\S\n])?(première|deuxième|troisième|quatrième|cinquième|sixième|\d+(?:e|ème|ᵉ))|(extraordinaire|ordinaire|first|second|third|annual|emergency))[^\S\n]+$/iu
const MEMBERS =
  /(des|les|of|the)\s(?:pays|États|états|member|states|countries)[^\S\n](?:membres[^\S\n])?(?:(?:de la|de l[’']|du|of the|of)\s?)/giu
const STOP =
  /[,;:]?\s*(?:s[’']est|se sont|se tient|a eu|aura lieu|en vue|tenue?|prévue?|qui|où|le \d|à |au |in |on |at |was|were|will).*$/isu

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** Long forms replaced by their acronym, « des États membres de la » taken out. */
function shorten(title: string, mentions: readonly Mention[], span: Span): string {
  let text = title
  for (const { kind, value, start, end } of mentions) {
    if (
      kind !== 'organisation' ||
      start < span.start ||
      end > span.end ||
      value.acronym === undefined
    )
      continue
    const written = text.includes(value.name) ? value.name : null
    if (written)
      text = text.replace(
        new RegExp(
          `(?:Confédération de l[’'])?${escape(written)}(?:,? ?\\(?${escape(value.acronym)}\\)?)?`,
          'u',
        ),
        value.acronym,
      )
  }
  text = text.replace(MEMBERS, (whole, article: string) =>
    /^(?:of|the)$/i.test(article) ? whole : 'de l’',
  )
  return text
    .replace(/de l’(?=[BCDFGJKPQTVWZ])/gu, 'de la ')
    .replace(/(?:de l’|de la )?Confédération de l[’'](?=\p{Lu}{2})/gu, 'de l’')
    .replace(/de la (?=[AEIOU]\p{Lu})/gu, 'de l’')
    .replace(/\s+/g, ' ')
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function fromNoun(
  reading: Reading,
  offset: number,
  mentions: readonly Mention[],
): { title: string; complement: boolean } | null {
  const { text, tokens } = reading
  const at = tokenFrom(tokens, offset)
  const noun = tokens[at]
  if (noun === undefined) return null
  const complement = readComplement(reading, at + 1)
  let end = tokens[complement.end - 1]?.end ?? noun.end
  for (const { kind, start, end: stop } of mentions) {
    if (kind === 'organisation' && start <= end + 1 && stop > end && start >= noun.end) end = stop
  }
  const before = BEFORE.exec(text.slice(Math.max(0, offset - 30), offset))
  const rank = before?.[1] ?? before?.[2] ?? ''
  const words = text.slice(offset, end)
  const core = complement.end > at + 1 ? words : words.replace(STOP, '')
  const title = shorten(`${rank} ${core}`.trim(), mentions, { start: offset, end })
  return { title: capital(title), complement: complement.end > at + 1 || rank !== '' }
}

/** A title for the meeting a sentence tells of, from its own words, or from who meets whom. */
export function longestTitle(
  reading: Reading,
  sentence: Span,
  nouns: readonly number[],
  mentions: readonly Mention[],
  people: readonly PersonValue[],
): string | null {
  const titles = nouns
    .flatMap((offset) => fromNoun(reading, offset, mentions) ?? [])
    .filter((each) => each.complement)
  const best = titles.sort((a, b) => b.title.length - a.title.length)[0]
  if (best) return best.title
  const names = [...new Set(people.map((each) => each.name))].slice(0, 3)
  if (names.length >= 2)
    return reading.language === 'fr'
      ? `Rencontre entre ${names.join(' et ')}`
      : `Meeting between ${names.join(' and ')}`
  const words = reading.text.slice(sentence.start, sentence.end)
  const group =
    /^(?:Les|Des|The)[^\S\n]([^,.;:]{6,110}?)[^\S\n](?:étaient|se sont|sont|se réun|se retrouv|ont|met|gathered|held|will)(?!\p{L})/u.exec(
      words,
    )
  if (group?.[1] === undefined)
    return nouns.length > 0 && reading.language === 'fr'
      ? capital(
          words
            .slice((nouns[0] ?? 0) - sentence.start)
            .split(/[,;:.]/)[0]
            ?.replace(STOP, '')
            .trim() || 'réunion',
        )
      : null
  const span = { start: sentence.start, end: sentence.end }
  return shorten(
    reading.language === 'fr' ? `Réunion des ${group[1]}` : `Meeting of the ${group[1]}`,
    mentions,
    span,
  )
}
