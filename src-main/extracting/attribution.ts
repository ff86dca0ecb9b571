import type { PersonValue } from '../shared/proposal.ts'
import { isCue } from './quotation-verbs.ts'
import { tokenFrom } from './reading.ts'
import {
  antecedent,
  asSpeaker,
  capitalsBefore,
  designated,
  firstIn,
  isSomebody,
  lastIn,
  subjectIn,
  type Speakers,
} from './subjects.ts'

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

/** What stands between a verb and a name that is not its subject: « a commenté le ministre, qui recevait X ». */
const ASIDE =
  /,.*,|(?<!\p{L})(?:qui|que|dont|selon|où|lors|après|avant|devant|avec|propos|sur|chez|contre|who|after|before|with)(?!\p{L})/su

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
    if (token === undefined || token.start >= limit) return null
    // The point of « Rep. » or « R-Ky., » ends nothing.
    const abbreviation = token.text === '.' && tokens[at + 1]?.text === ','
    if (/^[.!?«“;]$/.test(token.text) && !abbreviation) return null
    const near =
      ACCORDING.test(token.folded) ||
      (token.folded === 'according' && tokens[at + 1]?.folded === 'to')
    const cue = token.shape === 'lower' && isCue(tokens, at, language)
    if (!cue && !near) continue
    const clause = tokens.slice(first, at + 2).filter((each) => each.start < limit)
    const pronoun = clause.some(
      (each) => PRONOUN.test(each.text.toLowerCase()) || ENGLISH_PRONOUN.test(each.folded),
    )
    // « Et Rose Boko d’ajouter »: the infinitive stands behind its subject, as an English verb does.
    const told =
      /(?:er|re|ir)$/.test(token.folded) && /^(?:de|d')$/.test(tokens[at - 1]?.folded ?? '')
    const before = language === 'en' || told ? lastIn(speakers, from, token.start) : null
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
    if (token.shape !== 'lower' || !isCue(tokens, at, language)) continue
    const named = subjectIn(speakers, from, token.start)
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
  const named = subjectIn(speakers, from, to) ?? lastIn(speakers, from, to)
  return {
    speaker: named ? asSpeaker(named) : null,
    rule: 'statement.colon',
    confidence: named ? 0.85 : 0.6,
  }
}
