import type { GroupValue } from '../shared/proposal.ts'
import { countryAt, demonymAt } from './complements.ts'
import { countedCountries, officeBefore, sharesOffice } from './group-countries.ts'
import { membersOf } from './memberships.ts'
import { phraseEnd } from './meeting-title.ts'
import { isCapitalised } from './names.ts'
import { matchPhrase } from './phrases.ts'
import { inside, tokenFrom, type Mention, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import { fold, type Span } from './tokens.ts'

/** People named by their common office alone. */
export interface FoundGroup extends Span {
  value: GroupValue
  rule: string
  confidence: number
}

/** Plural heads of an office, folded, with what one of them is called. */
const HEADS: Record<string, string> = {
  ministres: 'ministre',
  'premiers ministres': 'Premier ministre',
  'chefs d’etat': 'chef d’État',
  'chefs d’etat-major': 'chef d’état-major',
  'chefs des etats-majors': 'chef d’état-major',
  'chefs de la diplomatie': 'chef de la diplomatie',
  'chefs des renseignements': 'chef des renseignements',
  'chefs de gouvernement': 'chef de gouvernement',
  'chefs de la police': 'chef de la police',
  'chefs des armees': 'chef des armées',
  'directeurs generaux': 'directeur général',
  presidents: 'président',
  dirigeants: 'dirigeant',
  ambassadeurs: 'ambassadeur',
  gouverneurs: 'gouverneur',
  prefets: 'préfet',
  ministers: 'minister',
  'prime ministers': 'prime minister',
  'heads of state': 'head of state',
  'chiefs of staff': 'chief of staff',
  leaders: 'leader',
  ambassadors: 'ambassador',
  governors: 'governor',
  homologues: 'homologue',
  counterparts: 'counterpart',
}
const SINGULAR = new Map(Object.entries(HEADS).map(([plural, one]) => [fold(plural), one]))
const HEAD = new RegExp(
  `(?<![\\p{L}-])(?:${Object.keys(HEADS)
    .filter((head) => !head.includes('_'))
    .map((head) => head.replaceAll('e', '[eéèêEÉ]').replaceAll('’', "[’']"))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}-])`,
  'giu',
)
/** « Le conseil des ministres » is a body, « le Sommet des chefs d’État » a meeting. */
const COUNCIL =
  /(?<!\p{L})(?:[Cc]onseil|Sommet|Conférence|Assemblée)(?:[^\S\n]\p{Ll}+)?[^\S\n]des[^\S\n]$/u
/** « cinq chefs d’État »: some of many, whom nothing tells apart. */
const SOME =
  /(?<!\p{L}|(?:les|the|leurs|ses)[^\S\n])(?:deux|trois|quatre|cinq|six|sept|huit|dix|two|three|four|five|six|seven|eight|ten)[^\S\n]$/iu
/** The words before a head that belong to the group. */
const BEFORE = {
  fr: /(?<!\p{L})(?:(?:[Ll]es|[SsLl]es|[Ll]eurs)[^\S\n](?:deux[^\S\n]|trois[^\S\n]|\p{Ll}+[^\S\n])?)$/u,
  en: /(?<!\p{L})(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)[^\S\n](?:\p{Ll}+[^\S\n])?|(?:[Dd]efen[cs]e|[Ff]oreign|[Ff]inance|[Ii]nterior|[Aa]griculture|[Ee]nergy|[Hh]ealth|[Tt]rade|[Jj]ustice|[Tt]ransport|[Ee]nvironment)[^\S\n])$/u,
}
/** What stands between a group and the names of all its members: « , les généraux » */
const APPOSED = /^[^\S\n]?[,:(–—]?[^\S\n]?(?:(?:MM\.|Mmes|les|the)[^\S\n](?:\p{Ll}+[^\S\n])?)?$/u
const COUNT = '(?:deux|trois|quatre|cinq|six|sept|huit|dix|quinze|two|three|four|five|six|fifteen)'
/** Parts of a group that a noun phrase stops before. */
const MORE = [
  /^[^\S\n](?:chargés|en charge)(?=[^\S\n]d)/u,
  new RegExp(
    `^[^\\S\\n](?:des|de|of the|of|from)[^\\S\\n]${COUNT}[^\\S\\n](?:[\\p{L}-]+[^\\S\\n]){0,2}?(?:pays|États|Etats|countries|states|\\p{Ll}{4,})(?!\\p{L})`,
    'u',
  ),
  /^[^\S\n]from(?=[^\S\n]\p{Lu})/u,
  /^(?<=Baltic|Nordic|Gulf|Balkan|African|member)[^\S\n](?:states|countries|nations)(?!\p{L})/u,
  /^(?<=pays|États)[^\S\n](?:baltes|nordiques|membres|voisins|riverains)(?!\p{L})/u,
]

/** Offset after the words of a group: its complements, and the countries of a list. */
function groupEnd(reading: Reading, headEnd: number, limit: number): number {
  const { text, tokens } = reading
  let end = headEnd
  for (let guard = 0; guard < 6; guard += 1) {
    const from = end
    const last = tokens[phraseEnd(reading, tokenFrom(tokens, end), limit) - 1]
    if (last !== undefined && last.end > end) end = last.end
    for (const pattern of MORE) {
      const found = matchAt(pattern, text, end)
      if (found !== null && end + found.length <= limit) end += found.length
    }
    end = listEnd(reading, end, limit)
    if (end === from) break
  }
  return end
}

/** A match at an offset, which may look at the word before it. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  const found = new RegExp(pattern.source.replace(/^\^/, ''), 'uy')
  found.lastIndex = at
  return found.exec(text)?.[0] ?? null
}

/** Offset after « , Georgia, Moldova and Ukraine » or « et afghan ». */
function listEnd(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading
  let end = from
  for (let guard = 0; guard < 12; guard += 1) {
    let at = tokenFrom(tokens, end)
    if (!/^(?:,|et|and)$/.test(tokens[at]?.folded ?? '')) break
    at += 1
    while (/^(?:and|et|de|du|des|d'|la|le|les|l'|the|of)$/.test(tokens[at]?.folded ?? '')) at += 1
    const length = countryAt(reading, at)?.length ?? demonymAt(reading, at)?.length
    const last = length === undefined ? undefined : tokens[at + length - 1]
    if (last === undefined || last.end > limit) break
    end = last.end
  }
  return end
}

/** What of a complement tells who they act for rather than what of. */
const MEMBERS =
  /[^\S\n](?:des[^\S\n](?:deux|trois|quatre|cinq)[^\S\n]|(?:des|du|de|of|from)[^\S\n](?:(?:la|les|the|five|two|three|four|deux|trois|quatre|cinq|quinze|sept|huit|dix)[^\S\n]|l[’'])*(?:pays|États|Etats|Vingt-Sept|région|sous-région|bassin|(?:\p{Lu}\p{L}+[^\S\n]){0,2}(?:countries|states|member))(?!\p{L}))/u

/** The words of the head in the singular, then what completes it up to who they act for. */
function officeOf(
  reading: Reading,
  span: Span,
  headEnd: number,
  singular: string,
  stop: number,
): string {
  const rest = reading.text.slice(headEnd, Math.min(span.end, stop))
  const cut = MEMBERS.exec(rest)?.index ?? rest.length
  const complement = rest
    .slice(0, cut)
    .replace(/[^\S\n](?:des?|du|de la|de l[’']|d[’']|of|from|et|and)[^\S\n]*$/u, '')
    .replace(/[^\S\n](?:des?|du|of|from)[^\S\n](?:la[^\S\n]|les[^\S\n]|the[^\S\n]|l[’'])?$/u, '')
    .replace(/^ chargés /u, ' chargé ')
  return `${singular}${complement}`.trim()
}

/** Where the first country, demonym or body of a group stands, and all its countries. */
function actingFor(
  reading: Reading,
  from: number,
  to: Span,
  mentions: readonly Mention[],
): { stop: number; countries: string[] } {
  const { tokens } = reading
  const countries: string[] = []
  let stop = Infinity
  const body = inside(mentions, { start: tokens[from]?.start ?? to.end, end: to.end + 8 }).find(
    (each) => each.kind === 'organisation',
  )
  for (let at = from; (tokens[at]?.start ?? Infinity) < to.end; at += 1) {
    const country = countryAt(reading, at)?.mention.code
    const town = isCapitalised(tokens[at]) ? matchPhrase(reading.lexicons.cities, tokens, at) : null
    const code = country ?? demonymAt(reading, at)?.code ?? town?.values[0]?.country
    const inBody =
      body !== undefined &&
      (tokens[at]?.start ?? 0) >= body.start &&
      (tokens[at]?.start ?? 0) < body.end
    if (code === undefined || inBody) continue
    stop = Math.min(stop, tokens[at]?.start ?? stop)
    // A region across borders is a place of no one country.
    if (code !== '' && !countries.includes(code)) countries.push(code)
  }
  const words = fold(reading.text.slice(tokens[from]?.start ?? to.end, to.end))
  const bloc =
    body?.kind === 'organisation'
      ? membersOf(body.value.acronym ?? body.value.name)
      : membersOf(words)
  const start = body?.start ?? Infinity
  const known = bloc.length > 0 && (countries.length === 0 || start < stop)
  const counted = countries.length === 0 && body === undefined
  const meant = counted ? countedCountries(words, mentions) : countries
  return { stop: Math.min(stop, start), countries: known ? [...bloc] : meant }
}

/** Whether the holders of an office are named inside a group or right after it. */
function areNamed(
  { text }: Reading,
  headStart: number,
  end: number,
  mentions: readonly Mention[],
): boolean {
  return inside(mentions, { start: headStart, end: end + 60 }).some(
    (each) =>
      each.kind === 'person' && (each.start <= end || APPOSED.test(text.slice(end, each.start))),
  )
}

/**
 * Office-holders told in the plural and not named: « les ministres de la Défense des pays de l’AES ». Those a list of
 * names follows are no group, nor is an office in the plural that nothing completes.
 */
export function findGroups(reading: Reading, mentions: readonly Mention[]): FoundGroup[] {
  const { text, tokens } = reading
  const found: FoundGroup[] = []
  for (const match of text.matchAll(HEAD)) {
    const sentence = reading.sentences[spanAt(reading.sentences, match.index)]
    const singular = SINGULAR.get(fold(match[0]))
    // A headline in capitals repeats what the text tells.
    const inCapitals = match[0] === match[0].toUpperCase()
    if (sentence === undefined || singular === undefined || inCapitals) continue
    const headEnd = match.index + match[0].length
    const next = tokenFrom(tokens, headEnd)
    const end = groupEnd(reading, headEnd, sentence.end)
    const bracket = /^[^\S\n]\(\p{Lu}[\p{L}\p{N}]+\)/u.exec(text.slice(end, end + 14))
    const lead = text.slice(Math.max(sentence.start, match.index - 30), match.index)
    if (COUNCIL.test(lead) || (end === headEnd && SOME.test(lead))) continue
    const before = BEFORE[reading.language].exec(lead)
    const span = {
      start: match.index - (before?.[0].length ?? 0),
      end: end + (bracket?.[0].length ?? 0),
    }
    const twoToldBefore = /(?:deux|two)[^\S\n]$/u.test(before?.[0] ?? '')
    const alone = end === headEnd && (twoToldBefore || !/[’' ]/u.test(singular))
    if (alone || areNamed(reading, match.index, span.end, mentions)) continue
    const { stop, countries } = actingFor(reading, next, span, mentions)
    const shared = sharesOffice(match[0])
    const office = shared ? officeBefore(mentions, match.index) : undefined
    if (shared && office === undefined) continue
    const adjective = /^(?:the[^\S\n])?(\p{L}+)[^\S\n]$/iu
      .exec(before?.[0] ?? '')?.[1]
      ?.toLowerCase()
    const told = officeOf(
      reading,
      { start: span.start, end },
      headEnd,
      adjective && reading.language === 'en' ? `${adjective} ${singular}` : singular,
      stop,
    )
    const portfolio = office ?? told
    found.push({
      ...span,
      value: { name: nameOf(text.slice(span.start, span.end)), portfolio, countries },
      rule: 'group.office',
      confidence: countries.length > 0 ? 0.85 : 0.7,
    })
  }
  return found
}

/** The words of a group without the article that opens them. */
function nameOf(words: string): string {
  return words.replace(/^(?:les|leurs|ses|the|his|her|their)\s+/iu, '')
}
