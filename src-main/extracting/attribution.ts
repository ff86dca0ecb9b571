import type { PersonValue } from '../shared/proposal.ts'
import { isQuotationVerb } from './quotation-verbs.ts'
import { tokenFrom, type Mention, type Reading } from './reading.ts'
import { meantByTitle } from './designations.ts'
import { type Discourse, meantByPronoun } from './discourse.ts'
import { isCapitalised, isOpener } from './names.ts'

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
  discourse: Discourse
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

/** The person that the pronoun among some words stands for; « ils » and « on » are nobody in particular. */
export function antecedent(
  { discourse }: Speakers,
  before: number,
  words: readonly string[],
): PersonValue | null {
  const pronoun = words.map(
    (word) => /(?:^|-)(ils?|elles?|on|lui|he|she|they|him|her)$/u.exec(word)?.[1],
  )
  const found = pronoun.find((each) => each !== undefined)
  if (found === undefined || /^(?:ils|elles|on|they)$/.test(found)) return null
  const gender = /^(?:elle|she|her)$/.test(found) ? 'f' : 'm'
  return meantByPronoun(discourse, before, gender)
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

/** The person meant by a title, a demonym or « ce dernier » that begins at one of some tokens. */
function designated({ discourse }: Speakers, from: number, to: number): PersonValue | null {
  for (let at = from; at < to; at += 1) {
    const meant = meantByTitle(discourse, at)
    if (meant) return meant
  }
  return null
}

/** What stands between a verb and a name that is not its subject: « a commenté le ministre, qui recevait X ». */
const ASIDE =
  /,.*,|(?<!\p{L})(?:qui|que|dont|selon|où|lors|après|avant|devant|avec|propos|sur|chez|contre|who|after|before|with)(?!\p{L})/su
/** « un conseiller de l’Élysée », « des sources »: somebody whom the text does not name. */
const SOMEBODY =
  /^[^\S\n]*(?:[^,]{0,60},[^\S\n])?(?:un|une|des|plusieurs|certains|certaines|deux|trois|a|an|some|several)[^\S\n]\p{Ll}[^,«]*(?:,[^,«]*)*$/iu

/** Whether the words before a verb name its subject as somebody without a name. */
export function isSomebody(words: string): boolean {
  return SOMEBODY.test(words.slice(0, 300))
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
      const words = clause.map((each) => each.text.toLowerCase())
      const speaker = antecedent(speakers, from, words)
      return { speaker, rule: 'statement.pronoun', confidence: 0.75, end: token.end }
    }
    const unlisted = before === null && language === 'en' ? capitalsBefore(reading, at, from) : null
    const title =
      before === null && unlisted === null
        ? (designated(speakers, at + 1, at + 6) ?? designated(speakers, first, at))
        : null
    const apart =
      named === null ||
      (before === null &&
        language === 'fr' &&
        (named.start - token.end > 90 || ASIDE.test(reading.text.slice(token.end, named.start))))
    if (title && (apart || named.kind !== 'person'))
      return { speaker: title, rule: 'statement.designation', confidence: 0.75, end: token.end }
    const speaker =
      unlisted ??
      (named === null || (apart && named.start - token.end > 40) ? null : asSpeaker(named))
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
      // « pour sa part », « pour les victimes » name no source.
      if (named === null && token.folded === 'pour') continue
      return {
        speaker: named ? asSpeaker(named) : null,
        rule: 'statement.according-to',
        confidence: named ? 0.88 : 0.65,
      }
    }
    if (!isQuotationVerb(token.folded, language) || token.shape !== 'lower') continue
    const named = lastIn(speakers, from, token.start)
    const subject = text.slice(from, token.start)
    if (named && named.kind !== 'person' && isSomebody(subject))
      return { speaker: null, rule: 'statement.before', confidence: 0.6 }
    const title = named?.kind === 'person' ? null : designated(speakers, first, first + 4)
    if (title) return { speaker: title, rule: 'statement.designation', confidence: 0.75 }
    if (named) return { speaker: asSpeaker(named), rule: 'statement.before', confidence: 0.92 }
    const unlisted = capitalsBefore(reading, at, from)
    if (unlisted) return { speaker: unlisted, rule: 'statement.before', confidence: 0.7 }
    const words = tokens.slice(first, at).map((each) => each.text.toLowerCase())
    if (words.some((word) => PRONOUN.test(word) || ENGLISH_PRONOUN.test(word))) {
      return {
        speaker: antecedent(speakers, from, words),
        rule: 'statement.pronoun',
        confidence: 0.72,
      }
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
