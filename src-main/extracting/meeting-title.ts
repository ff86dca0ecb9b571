import type { PersonValue } from '../shared/proposal.ts'
import { NOUNS } from './meeting-words.ts'
import { isCapitalised } from './names.ts'
import { tokenFrom, type DatedMention, type Mention, type Reading } from './reading.ts'
import type { Span, Token } from './tokens.ts'

const RANK =
  /(?:(?<!\p{L})(?:toute[^\S\n])?(première|deuxième|seconde|troisième|précédente?|nouvelle?|nouveau|dernier|dernière|quatrième|cinquième|sixième|septième|huitième|dixième|premier|prochaine?|\d+(?:e|ème|ᵉ|re|st|nd|rd|th)|[XVI]+(?:e|ᵉ)|extraordinaire|first|second|third|fourth|fifth|annual|emergency|next))[^\S\n]+$/iu
const LINKS = new Set("de du des d' sur entre avec pour of on between for with".split(' '))
const WEAK_LINKS = new Set('sur entre avec pour on for with'.split(' '))
const ARTICLES = new Set("la le les l' the".split(' '))
const REFUSED = new Set(
  'une un ce cet cette ces son sa ses leur leurs plusieurs deux trois quatre cinq six jours jour semaine semaines journee heures a an this that his her their its two three days hours day demain hier aujourd’hui cloture lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
const ADJECTIVE =
  /(?:al|ale|aux|ales|els?|elles?|iques?|aires?|ieure?s?|ifs?|ives?|ais|aises?|ois|oises?|iens?|iennes?|ains?|aines?|ables?|istes?|mixtes?|conjointe?s?|arabes?|euro|tripartites?|ordinaires?|elargies?|restreintes?|communes?|membres)$/
const GREAT = new Set('grande grand haute haut nouvelle nouveau'.split(' '))
/** Words that come before an English noun of meeting without a capital. */
const ENGLISH_BEFORE = new Set(
  'peace trade ceasefire ministerial bilateral trilateral crisis security border nuclear climate donor donors special extraordinary follow-up high-level'.split(
    ' ',
  ),
)
const MEMBERS =
  /(?:des|les|of the|the)\s(?:pays|États|états|member states|member countries|countries|states)\s(?:membres\s)?(?=(?:de la|de l[’']|du|des|of the|of)\s?)/giu

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Long forms replaced by their acronym, « des États membres de la » taken out, elision and contraction as they must be. */
function shorten(title: string, mentions: readonly Mention[], span: Span): string {
  let text = title
  for (const { kind, value, start, end } of mentions) {
    if (kind !== 'organisation' || start < span.start || end > span.end) continue
    if (value.acronym === undefined || !text.includes(value.name)) continue
    text = text.replace(
      new RegExp(
        `(?:Confédération de l[’'])?${escape(value.name)}(?:,? ?\\(?${escape(value.acronym)}\\)?)?`,
        'u',
      ),
      value.acronym,
    )
  }
  return text
    .replace(MEMBERS, '')
    .replace(/(?:de l’|de la )?Confédération de l[’'](?=\p{Lu}{2})/gu, 'de l’')
    .replace(/de l[’'](?=[BCDGJKPQTVWZ]\p{Lu}+(?!\p{L}))/gu, 'de la ')
    .replace(/de la (?=[AEIOU]\p{Lu}+(?!\p{L}))/gu, 'de l’')
    .replace(/\s+/g, ' ')
    .trim()
}

function isWord(token: Token | undefined): token is Token {
  return token !== undefined && token.shape !== 'punctuation' && token.shape !== 'number'
}

/** Matters and bodies that an adjective in small letters often completes: « Affaires étrangères », « Union européenne ». */
const PORTFOLIOS = new Set(
  'affaires securite defense action fonction sante economie enseignement education administration developpement protection cooperation formation recherche aviation marine transition ressources relations collectivites personnes union communaute commission organisation banque'.split(
    ' ',
  ),
)

/** « étrangères », « intérieure », « publique », « territoriale »: tells what kind of a matter it is. */
function isKind(token: Token | undefined): boolean {
  return (
    token?.shape === 'lower' &&
    !token.opensLine &&
    /(?:eres|ieure?s?|ales?|iques?|aires?|ennes?|eennes|ines?|ieuses|elles?|iles?|agees)$/.test(
      token.folded,
    )
  )
}

/** Token after the noun phrase that follows a noun of meeting: « des ministres de l’Eau et de la Sécurité du bassin du Liptako ». */
export function phraseEnd(
  reading: Reading,
  at: number,
  limit: number,
  dates: readonly DatedMention[] = [],
): number {
  const { tokens } = reading
  let end = at
  for (let guard = 0; guard < 24; guard += 1) {
    let next = end
    const token = tokens[next]
    if (token === undefined || token.start >= limit || token.opensLine) break
    if (token.shape === 'lower' && ADJECTIVE.test(token.folded) && !LINKS.has(token.folded)) {
      end += 1
      continue
    }
    const joins = token.folded === 'et' || token.folded === 'and' || token.text === ','
    if (joins && end > at) next += 1
    const linkAt = next
    while (LINKS.has(tokens[next]?.folded ?? '')) next += 1
    const linked = next > linkAt
    const weak = WEAK_LINKS.has(tokens[next - 1]?.folded ?? '')
    const articleAt = next
    if (ARTICLES.has(tokens[next]?.folded ?? '')) next += 1
    const noun = tokens[next]
    if (!isWord(noun) || noun.start >= limit || REFUSED.has(noun.folded)) break
    if (dates.some((each) => each.start <= noun.start && noun.start < each.end)) break
    const named = isCapitalised(noun)
    if (token.text === ',' && !(linked && named)) break
    const apposed = named && (joins || end === at || noun.text.includes('-'))
    if (!linked && !apposed) break
    if (weak && !named && next === articleAt) break
    next += 1
    if (GREAT.has(noun.folded) && tokens[next]?.shape === 'lower') next += 1
    else if (named && PORTFOLIOS.has(noun.folded) && isKind(tokens[next])) next += 1
    while (isCapitalised(tokens[next]) && tokens[next]?.opensLine === false) next += 1
    end = next
  }
  return end
}

/** The title a noun of meeting opens, with its rank and what completes it; `complete` tells whether it stands alone. */
export interface MeetingTitle {
  title: string
  /** The noun itself, in lower case: « conférence ». */
  noun: string
  /** « première », “second”, or empty. */
  rank: string
  complement: string
}

export function titleAt(
  reading: Reading,
  offset: number,
  sentence: Span,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
): MeetingTitle | null {
  const { text, tokens, language } = reading
  const at = tokenFrom(tokens, offset)
  const noun = tokens[at]
  if (noun === undefined) return null
  const last = tokens[phraseEnd(reading, at + 1, sentence.end, dates) - 1]
  const end = last?.end ?? noun.end
  let from = offset
  if (language === 'en') {
    let before = at
    while (
      before > 0 &&
      (tokens[before - 1]?.start ?? 0) >= sentence.start &&
      (isCapitalised(tokens[before - 1]) ||
        ENGLISH_BEFORE.has(tokens[before - 1]?.text.toLowerCase() ?? '')) &&
      !/^(?:the|a|an|at|in|on|this|next|first|second|third)$/.test(tokens[before - 1]?.folded ?? '')
    )
      before -= 1
    from = tokens[before]?.start ?? offset
  }
  const rank = RANK.exec(text.slice(Math.max(sentence.start, from - 30), from))?.[1] ?? ''
  const span = { start: offset, end }
  const complement = shorten(text.slice(noun.end, end), mentions, span)
  const head = text.slice(from, noun.end)
  return {
    title: capital(`${rank} ${head} ${complement}`.trim().replace(/\s+/g, ' ')),
    noun: noun.folded,
    rank: rank.toLowerCase(),
    complement: from < offset ? `${head} ${complement}`.trim() : complement,
  }
}

/** A title from who meets: « Réunion des ministres de la Santé de l’Union », or from the two or three people named. */
export function titleOfGroup(
  reading: Reading,
  sentence: Span,
  mentions: readonly Mention[],
  people: readonly PersonValue[],
): string | null {
  const { text, tokens, language } = reading
  const first = tokenFrom(tokens, sentence.start)
  const opening = tokens[first]
  const names = [...new Set(people.map((each) => each.name))].slice(0, 3)
  const group =
    names.length < 2 && opening && /^(?:les|des|un|une|le|la|the|four|a)$/.test(opening.folded)
  const noun = tokens[first + 1]
  const gathers = noun !== undefined && new RegExp(NOUNS[language].source, 'iu').test(noun.text)
  if (group && !gathers && isWord(noun) && !isCapitalised(noun)) {
    const end = phraseEnd(reading, first + 2, sentence.end)
    const span = {
      start: tokens[first + 1]?.start ?? sentence.start,
      end: tokens[end - 1]?.end ?? sentence.start,
    }
    const words = shorten(text.slice(span.start, span.end), mentions, span)
    if (language === 'en') return `Meeting of ${/^the$/.test(opening.folded) ? 'the ' : ''}${words}`
    const vowel = /^[aeiouyéèêh]/iu.test(words)
    const link = /^(?:les|des)$/.test(opening.folded)
      ? 'des '
      : vowel
        ? 'de l’'
        : /^(?:le|un)$/.test(opening.folded)
          ? 'du '
          : 'de la '
    return `Réunion ${link}${words}`
  }
  if (names.length < 2) return null
  return language === 'fr'
    ? `Rencontre entre ${names.join(' et ')}`
    : `Meeting between ${names.join(' and ')}`
}
