import type { PersonValue } from '../shared/proposal.ts'
import { isQuotationVerb } from './quotation-verbs.ts'
import type { Quotation } from './quotations.ts'
import { tokenFrom, type Mention, type Reading } from './reading.ts'
import { isCapitalised, isOpener } from './names.ts'
import { lastStartingBefore } from './sentences.ts'
import { fold } from './tokens.ts'

/** Who speaks, and how that was told. */
export interface Attribution {
  speaker: PersonValue | null
  rule: string
  confidence: number
  /** End of the attribution words in the text, when they come after the quotation. */
  end?: number
}

const PRONOUN = /(?:^|-)(?:il|elle|ils|elles|on)$/u
const ENGLISH_PRONOUN = /^(?:he|she|they)$/u
const ACCORDING = /^(?:selon|d'apres|dixit|pour)$/

function asSpeaker(mention: Mention): PersonValue {
  if (mention.kind === 'person') return mention.value
  const { name, country } = mention.value
  return { name, ...(country !== undefined && { country }) }
}

/** Names in order, with fast answers to « the first after » and « the last before ». */
export interface Speakers {
  reading: Reading
  mentions: readonly Mention[]
}

function canSpeak(mention: Mention): boolean {
  return mention.kind !== 'place' || mention.rule === 'place.metonymy'
}

function within({ mentions }: Speakers, from: number, to: number): Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.start >= to) break
    if (mention.end <= to && canSpeak(mention)) found.push(mention)
  }
  return found
}

/** The first person named in a span, else the first organisation. */
export function firstIn(speakers: Speakers, from: number, to: number): Mention | null {
  const found = within(speakers, from, to)
  return found.find((each) => each.kind === 'person') ?? found[0] ?? null
}

/** The last person named in a span, else the last organisation. */
export function lastIn(speakers: Speakers, from: number, to: number): Mention | null {
  const found = within(speakers, from, to)
  return found.findLast((each) => each.kind === 'person') ?? found.at(-1) ?? null
}

/** The person a pronoun stands for: the subject of the sentences just before. */
export function antecedent(speakers: Speakers, before: number): PersonValue | null {
  const { reading } = speakers
  let index = lastStartingBefore(reading.sentences, before)
  for (let guard = 0; guard < 6 && index >= 0; guard += 1, index -= 1) {
    const sentence = reading.sentences[index]
    if (sentence === undefined) break
    const end = Math.min(sentence.end, before)
    const person = within(speakers, Math.max(sentence.start, end - 1500), end).find(
      (each) => each.kind === 'person',
    )
    if (person) return asSpeaker(person)
  }
  return null
}

/** Capitalised words right before a verb, when no rule knew them for a name: « Graham told ». */
function capitalsBefore(reading: Reading, verb: number, from: number): PersonValue | null {
  const { tokens, text } = reading
  let first = verb
  while (first > 0 && isCapitalised(tokens[first - 1]) && (tokens[first - 1]?.start ?? 0) >= from)
    first -= 1
  while (first < verb && isOpener(tokens[first] ?? { folded: '' })) first += 1
  const opening = tokens[first]
  if (first === verb || opening === undefined) return null
  return { name: text.slice(opening.start, tokens[verb - 1]?.end ?? opening.end) }
}

/** The person meant by a title alone (« le ministre », “the president”): the last one named before who holds it. */
function designated(speakers: Speakers, from: number, to: number): PersonValue | null {
  const { reading, mentions } = speakers
  const { tokens } = reading
  for (let at = from; at < to; at += 1) {
    const article = tokens[at]
    const noun = tokens[at + 1]
    if (article === undefined || noun === undefined || at + 1 >= to + 1) break
    if (!/^(?:le|la|l'|the)$/.test(article.folded) || noun.shape !== 'lower') continue
    for (let back = mentions.length - 1; back >= 0; back -= 1) {
      const mention = mentions[back]
      if (mention === undefined || mention.start >= article.start) continue
      if (article.start - mention.start > 4000) break
      if (mention.kind !== 'person') continue
      const { portfolio = '', rank = '' } = mention.value
      const words = fold(`${rank} ${portfolio}`).split(/[\s-]+/)
      if (words.includes(noun.folded)) return mention.value
    }
  }
  return null
}

/** Reads « — Rose Boko » right after a quotation. */
export function signatureAfter(speakers: Speakers, from: number): Attribution | null {
  const dash = /^\s{0,3}[―—–][^\S\n]?/u.exec(speakers.reading.text.slice(from, from + 8))
  if (dash === null) return null
  const start = from + dash[0].length
  const named = firstIn(speakers, start, start + 60)
  if (named === null || named.start - start > 25) return null
  return {
    speaker: asSpeaker(named),
    rule: 'statement.signature',
    confidence: 0.85,
    end: named.end,
  }
}

/** Reads « a déclaré X », « said X », « X said », « a-t-il ajouté » in the words after a quotation. */
export function attributionAfter(
  speakers: Speakers,
  from: number,
  limit: number,
): Attribution | null {
  const { reading } = speakers
  const { tokens, language } = reading
  const first = tokenFrom(tokens, from)
  let aside = 0
  for (let at = first; at < first + 18; at += 1) {
    const token = tokens[at]
    if (token?.text === '(') aside += 1
    if (token?.text === ')') aside -= 1
    if (aside > 0 && token !== undefined && token.start < limit) continue
    if (token === undefined || token.start >= limit || /^[.!?«“;]$/.test(token.text)) return null
    const near =
      ACCORDING.test(token.folded) ||
      (token.folded === 'according' && tokens[at + 1]?.folded === 'to')
    const cue = isQuotationVerb(token.folded, language) && token.shape === 'lower'
    if (!cue && !near) continue
    const clause = tokens.slice(first, at + 2).filter((each) => each.start < limit)
    const pronoun = clause.some(
      (each) => PRONOUN.test(each.text.toLowerCase()) || ENGLISH_PRONOUN.test(each.folded),
    )
    const before = language === 'en' ? lastIn(speakers, from, token.start) : null
    const named = before ?? firstIn(speakers, token.end, Math.min(limit, token.end + 160))
    if (pronoun && before === null) {
      const speaker = antecedent(speakers, from)
      return { speaker, rule: 'statement.pronoun', confidence: 0.75, end: token.end }
    }
    const unlisted = before === null && language === 'en' ? capitalsBefore(reading, at, from) : null
    const title =
      before === null && unlisted === null
        ? (designated(speakers, first, at) ?? designated(speakers, at + 1, at + 5))
        : null
    if (title && (named === null || named.start - token.end > 40))
      return { speaker: title, rule: 'statement.designation', confidence: 0.75, end: token.end }
    const speaker = unlisted ?? (named === null ? null : asSpeaker(named))
    return {
      speaker,
      rule: 'statement.after',
      confidence: speaker ? 0.93 : 0.7,
      end: named?.end ?? token.end,
    }
  }
  return null
}

/** Reads « X a déclaré : », « selon X, », « X : » in the words before a quotation. */
export function attributionBefore(
  speakers: Speakers,
  from: number,
  to: number,
): Attribution | null {
  const { reading } = speakers
  const { tokens, language, text } = reading
  const first = tokenFrom(tokens, from)
  for (let at = tokenFrom(tokens, to) - 1; at >= first; at -= 1) {
    const token = tokens[at]
    if (token === undefined) continue
    const near =
      ACCORDING.test(token.folded) ||
      (token.folded === 'according' && tokens[at + 1]?.folded === 'to')
    if (near) {
      const named = firstIn(speakers, token.end, to)
      return {
        speaker: named ? asSpeaker(named) : null,
        rule: 'statement.according-to',
        confidence: named ? 0.88 : 0.65,
      }
    }
    if (!isQuotationVerb(token.folded, language) || token.shape !== 'lower') continue
    const named = lastIn(speakers, from, token.start)
    if (named) return { speaker: asSpeaker(named), rule: 'statement.before', confidence: 0.92 }
    const unlisted = capitalsBefore(reading, at, from)
    if (unlisted) return { speaker: unlisted, rule: 'statement.before', confidence: 0.7 }
    const words = tokens.slice(first, at).map((each) => each.text.toLowerCase())
    if (words.some((word) => PRONOUN.test(word) || ENGLISH_PRONOUN.test(word))) {
      return { speaker: antecedent(speakers, from), rule: 'statement.pronoun', confidence: 0.72 }
    }
    const behind = firstIn(speakers, token.end, to)
    return {
      speaker: behind ? asSpeaker(behind) : null,
      rule: 'statement.before',
      confidence: behind ? 0.75 : 0.6,
    }
  }
  if (!/[:][^\S\n]*$/.test(text.slice(from, to))) return null
  const named = lastIn(speakers, from, to)
  return {
    speaker: named ? asSpeaker(named) : null,
    rule: 'statement.colon',
    confidence: named ? 0.85 : 0.6,
  }
}

/** Reads an aside inside the quotation itself: « Nous irons, a promis le maire, jusqu’au bout ». */
export function attributionInside(speakers: Speakers, quotation: Quotation): Attribution | null {
  const inside = speakers.reading.text.slice(quotation.from, quotation.to)
  const aside =
    /,[^\S\n](?:(?:a|ont|avait|s[’']est)(?:-t-(?:il|elle|on))?[^\S\n]\p{L}+|\p{L}+(?:-t)?-(?:il|elle|ils|elles)|\p{Ll}+)[^,«»]{0,90},/gu
  for (const match of inside.matchAll(aside)) {
    const from = quotation.from + match.index + 1
    const read = attributionAfter(speakers, from, from + match[0].length - 1)
    if (read) return { ...read, rule: 'statement.aside' }
  }
  return null
}
