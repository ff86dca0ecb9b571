import type { Language } from '../shared/language.ts'
import type { PersonValue } from '../shared/proposal.ts'
import { meantByTitle } from './designations.ts'
import type { FoundStatement } from './found.ts'
import { isCue, isQuotationVerb } from './quotation-verbs.ts'
import { tokenFrom, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import {
  antecedent,
  asSpeaker,
  designated,
  firstIn,
  isSomebody,
  meantBody,
  subjectIn,
  type Speakers,
} from './subjects.ts'
import type { Span, Token } from './tokens.ts'

/** As far as the words that govern a clause may stand from it. */
const REACH = 700

/** The sentence that holds an offset; of one as long as a chapter, only what is near. */
export function sentenceAround(reading: Reading, offset: number): Span {
  const sentence = reading.sentences[spanAt(reading.sentences, offset)]
  if (sentence === undefined) return { start: offset, end: offset }
  return {
    start: Math.max(sentence.start, offset - REACH),
    end: Math.min(sentence.end, offset + REACH),
  }
}

/** Words that may stand between a verb and its « que »: when, where, to whom. */
const BETWEEN = new Set(
  "egalement aussi encore ensuite hier toutefois enfin lundi mardi mercredi jeudi vendredi samedi dimanche ce cette en par a au aux lors pour depuis fin debut mi savoir valoir entendre observer remarquer d'ailleurs publiquement convaincu convaincue persuade persuadee certain certaine sur sure confiant confiante monday tuesday wednesday thursday friday saturday sunday on in earlier later also".split(
    ' ',
  ),
)
const ADDRESSED = /^(?:told|tells|assured|warned|informed)$/
/** Index of the « que » or “that” that a verb governs, or −1. */
function linkAfter(tokens: readonly Token[], verb: number, limit: number, french: boolean): number {
  const isLink = (token: Token): boolean =>
    french ? /^(?:que|qu')$/.test(token.folded) : token.folded === 'that'
  const addressed = ADDRESSED.test(tokens[verb]?.folded ?? '')
  let opened = addressed
  for (let at = verb + 1; at <= verb + 7; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.start >= limit) return -1
    if (isLink(token)) return at
    if (token.shape === 'punctuation') return -1
    if (!opened && !BETWEEN.has(token.folded)) return -1
    opened = true
  }
  return -1
}

function clauseEnd(reading: Reading, from: number, sentence: Span): number {
  const clause = reading.text.slice(from, sentence.end)
  const aside = clause.search(
    /,[^\S\n](?:a-t-(?:il|elle)|\p{L}+-t-(?:il|elle)|un (?:bilan|chiffre|constat)[^\S\n]que)/u,
  )
  return from + (aside > 0 ? aside : clause.replace(/[\s.!?…]+$/u, '').length)
}

/** Whom the words before a verb name as its subject. */
export function subjectBefore(
  speakers: Speakers,
  sentence: Span,
  verb: number,
): PersonValue | null {
  const { reading, discourse } = speakers
  const { tokens, text } = reading
  const at = tokens[verb]
  if (at === undefined) return null
  const named = subjectIn(speakers, sentence.start, at.start)
  if (named?.kind === 'person') return named.value
  // « …, prévient-il, rappelant que … »: the pronoun may stand anywhere before a participle.
  const reach = /ant$/.test(at.folded) || tokens[verb - 1]?.text === "d'" ? 30 : 4
  const before = tokens
    .slice(Math.max(0, verb - reach), verb)
    .filter((each) => each.start >= sentence.start)
    .map((each) => each.text.toLowerCase())
  if (before.some((word) => /(?:^|-)(?:il|elle|he|she)$/u.test(word)))
    return antecedent(speakers, sentence.start, before)
  const subject = text.slice(sentence.start, at.start)
  if (isSomebody(subject)) return null
  const first = tokenFrom(tokens, sentence.start)
  const title = meantByTitle(discourse, first) ?? meantBody(speakers, first)
  if (title) return title
  return named === null ? null : asSpeaker(named)
}

/** A finite verb: what a sentence needs to be told of by another. */
export const TELLS: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:a|ont|est|sont|sera|seront|aura|auront|ira|iront|va|vont|doit|doivent|peut|fait|\p{L}{2,}(?:era|ront|aient|ait|èrent|irent))(?!\p{L})/u,
  en: /(?<!\p{L})(?:is|are|was|were|will|would|has|have|had|\p{L}{2,}ed|can|could|may|must|sank|fell|rose|fled|left|met|held|took|came|went|made|gave|began|broke|shot|hit|lost|won|sent|kept|paid|struck|built|led|saw|grew)(?!\p{L})/u,
}

/** “We were there,” she said on Monday: no clause follows. */
function isAfterQuotation(words: string): boolean {
  return /[”"»][^”"»]{0,60}$/u.test(words)
}

/** What « on » says to a reporter rather than what everybody knows. */
const TOLD_BY_ALL =
  /^(?:assure|affirme|repond|explique|indique|confirme|insiste|souligne|precise|reconnait|rappelle|dement|redoute|murmure|admet|estime|confie|glisse)$/
/** Who speaks in English without being named: a capital, an army, officials. */
const UNNAMED =
  /^(?:\p{Lu}\p{L}+|[^,.:;]{0,60}(?<!\p{L})(?:army|police|officials?|government|ministry|sources?|diplomats?|witnesses|residents|observers|analysts|authorities|rebels|spokes(?:man|woman|person)))[^\S\n]+$/u

/** « X a indiqué que … », « X said that … ». */
export function findReportedClauses(speakers: Speakers): FoundStatement[] {
  const { reading } = speakers
  const { tokens, language, text } = reading
  const found: FoundStatement[] = []
  for (const [at, token] of tokens.entries()) {
    const lets =
      /^(?:savoir|valoir|entendre|observer|remarquer)$/.test(token.folded) &&
      /^(?:fait|font|faisait|faire)$/.test(tokens[at - 1]?.folded ?? '')
    if (token.shape !== 'lower' || !(lets || isCue(tokens, at, language))) continue
    const nobody = tokens[at - 1]?.folded === 'on'
    if (nobody && !TOLD_BY_ALL.test(token.folded)) continue
    const sentence = sentenceAround(reading, token.start)
    const joined = linkAfter(tokens, at, sentence.end, language === 'fr')
    const next = tokens[at + 1]
    const bare =
      joined < 0 &&
      language === 'en' &&
      /^(?:said|says|say|added|argued|claimed|noted|warned)$/.test(token.folded) &&
      next !== undefined &&
      next.start < sentence.end &&
      next.shape !== 'punctuation'
    const link = joined < 0 ? (bare ? next : undefined) : tokens[joined]
    if (link === undefined) continue
    const speaker = nobody ? null : subjectBefore(speakers, sentence, at)
    if (speaker === null && bare && !UNNAMED.test(text.slice(sentence.start, token.start))) continue
    const from = bare ? link.start : link.end + (/\s/.test(text.charAt(link.end)) ? 1 : 0)
    const end = clauseEnd(reading, from, sentence)
    if (end - from < 15) continue
    if (bare && isAfterQuotation(text.slice(sentence.start, token.start))) continue
    if (bare && !TELLS.en.test(text.slice(from, end))) continue
    found.push({
      start: from,
      end,
      value: { speaker, type: 'reported', text: text.slice(from, end) },
      rule: 'statement.reported-clause',
      confidence: speaker ? (bare ? 0.65 : 0.8) : 0.5,
    })
  }
  return found
}

/** Finite forms by which a report closes a sentence that tells it: « …, a annoncé mardi le ministre. » */
const AUXILIARY = /^(?:a|ont|avait|avaient)$/
const SHORTEST = 25
/** « Les ministres se retrouveront lundi, a annoncé X. »: a main clause told by who closes the sentence, without marks. */
export function findClosingReports(speakers: Speakers): FoundStatement[] {
  const { reading } = speakers
  const { sentences, tokens, text, language } = reading
  const found: FoundStatement[] = []
  for (const around of sentences) {
    const sentence = { start: Math.max(around.start, around.end - REACH), end: around.end }
    const first = tokenFrom(tokens, sentence.start)
    let last = tokenFrom(tokens, sentence.end) - 1
    while (tokens[last]?.shape === 'punctuation') last -= 1
    for (let at = last; at > first + 4; at -= 1) {
      if (tokens[at]?.text !== ',') continue
      const closing =
        language === 'fr' ? frenchClosing(speakers, at, last) : englishClosing(speakers, at, last)
      if (closing === null) continue
      const end = tokens[at]?.start ?? sentence.end
      const words = text.slice(sentence.start, end)
      const colon = words.search(/[:;–—][^\S\n][^:;–—]*$/u)
      const start = sentence.start + (colon < 0 ? 0 : colon + 2)
      if (!TELLS[language].test(text.slice(start, end))) break
      if (end - start < SHORTEST || /[«»“”"]/.test(text.slice(start, end))) break
      found.push({
        ...{ start, end },
        value: { speaker: closing.speaker, type: 'reported', text: text.slice(start, end) },
        rule: 'statement.closing-report',
        confidence: closing.speaker ? 0.75 : 0.55,
      })
      break
    }
  }
  return found
}

function frenchClosing(
  speakers: Speakers,
  comma: number,
  last: number,
): { speaker: PersonValue | null } | null {
  const { tokens, text } = speakers.reading
  let verb = comma + 1
  const aux = tokens[verb]
  if (aux === undefined) return null
  const inverted = /^(\p{L}+)-t-(?:il|elle|on)$/u.exec(aux.text)?.[1] ?? ''
  if (AUXILIARY.test(aux.folded) || AUXILIARY.test(inverted)) verb += 1
  if (tokens[verb]?.folded === 'fait') verb += 1
  const cue = tokens[verb]
  if (cue === undefined || cue.shape !== 'lower' || verb > last) return null
  const known = /^(?:savoir|valoir)$/.test(cue.folded) || isQuotationVerb(cue.folded, 'fr')
  // « , ajoutant … » and « , affirmer … » go on; they close nothing.
  if (!known || /^constat/.test(cue.folded)) return null
  if (
    verb === comma + 1 &&
    (/(?:ant|er|ir|re|ée?s?|is|us?)$/u.test(cue.text) || cue.text === 'écrit')
  )
    return null
  const rest = tokens.slice(verb + 1, last + 1)
  if (rest.some((each) => /^(?:que|qu'|qui|«|:)$/.test(each.folded))) return null
  const pronoun = [aux, cue].map((each) => each.text.toLowerCase())
  const end = tokens[last]?.end ?? cue.end
  // « …, a-t-on appris auprès de la présidence »: whoever it was, or nobody.
  if (pronoun.some((word) => /-on$/u.test(word))) {
    const source = firstIn(speakers, cue.end, end)
    return { speaker: source && asSpeaker(source) }
  }
  if (pronoun.some((word) => /-(?:il|elle)$/u.test(word)))
    return { speaker: antecedent(speakers, tokens[comma]?.start ?? 0, pronoun) }
  if (rest.length === 0) return null
  const named = firstIn(speakers, cue.end, end)
  if (isSomebody(text.slice(cue.end, end).trimStart()) && named?.kind !== 'person')
    return { speaker: null }
  for (let at = verb + 1; named?.kind !== 'person' && at <= Math.min(last, verb + 5); at += 1) {
    const meant = designated(speakers, at, at + 1)
    if (meant) return { speaker: meant }
  }
  return { speaker: named === null ? null : asSpeaker(named) }
}

function englishClosing(
  speakers: Speakers,
  comma: number,
  last: number,
): { speaker: PersonValue | null } | null {
  const { tokens } = speakers.reading
  const verb = tokens.findIndex(
    (each, at) =>
      at > comma &&
      at <= last &&
      /^(?:said|says|announced|added|told|reported|confirmed)$/.test(each.folded),
  )
  const [opening, cue] = [tokens[comma + 1], tokens[verb]]
  if (opening === undefined || cue === undefined || last - verb > 7 || verb - comma > 14)
    return null
  const pronoun = opening.folded
  if (/^(?:he|she)$/.test(pronoun))
    return { speaker: antecedent(speakers, opening.start, [pronoun]) }
  const named = firstIn(speakers, opening.start, cue.start)
  if (named !== null) return { speaker: asSpeaker(named) }
  // “…, officials said”: somebody, in a few small words.
  const words = speakers.reading.text.slice(opening.start, cue.start)
  const somebody = /^(?:[\p{Ll}\d][\p{L}\d’'-]*[^\S\n]){1,7}$/u.test(words) && !TELLS.en.test(words)
  const title = designated(speakers, comma + 1, comma + 2)
  return somebody && !/^(?:who|which|that|as|and|but|it|they|i|we|you)(?!\p{L})/iu.test(words)
    ? { speaker: title }
    : null
}
