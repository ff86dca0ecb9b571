import type { FoundStatement } from './found.ts'
import { isCue } from './quotation-verbs.ts'
import { tokenFrom } from './reading.ts'
import { sentenceAround, subjectBefore, TELLS } from './reported-clauses.ts'
import type { Speakers } from './subjects.ts'

const SHORTEST = 20
/** A verb in the past tense or the present; an infinitive or a participle before a colon leads to a list. */
const NOT_FINITE = /(?:er|ir|re|ant|ée?s)$/u

/** « Rose Boko prévient : la récolte sera mauvaise »: a clause without marks, told by the verb before its colon. */
export function findColonReports(speakers: Speakers): FoundStatement[] {
  const { reading } = speakers
  const { text, tokens, language } = reading
  if (language !== 'fr') return []
  const found: FoundStatement[] = []
  for (const match of text.matchAll(/\p{L}[^\S\n]?:[^\S\n](?=[\p{L}\d])/gu)) {
    const colon = match.index + match[0].indexOf(':')
    const verb = tokenFrom(tokens, colon) - 1
    const token = tokens[verb]
    if (token?.shape !== 'lower' || !isCue(tokens, verb, language)) continue
    if (NOT_FINITE.test(token.text)) continue
    const sentence = sentenceAround(reading, colon)
    const start = match.index + match[0].length
    const words = text.slice(start, sentence.end).replace(/[\s.!?…]+$/u, '')
    if (words.length < SHORTEST || /[«»“”"]/u.test(words) || !TELLS.fr.test(words)) continue
    const nobody = /^(?:on|-on)$/.test(tokens[verb - 1]?.folded ?? '')
    const speaker = nobody ? null : subjectBefore(speakers, sentence, verb)
    found.push({
      start,
      end: start + words.length,
      value: { speaker, type: 'reported', text: words },
      rule: 'statement.colon',
      confidence: speaker ? 0.7 : 0.5,
    })
  }
  return found
}
