import type { Language } from '../shared/language.ts'
import { NOUNS } from './meeting-words.ts'
import { inside, type Mention, type Reading } from './reading.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

/** Who convened a meeting is named behind these words. */
const BEHIND: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:(?:co-?)?organisée?s?[^\S\n](?:conjointement[^\S\n])?par|convoquée?s?[^\S\n]par|tenue?s?[^\S\n]sous[^\S\n](?:l[’']égide|les[^\S\n]auspices)[^\S\n]d|[àÀ][^\S\n]l[’'](?:invitation|initiative)[^\S\n]d|sous[^\S\n]l[’']égide[^\S\n]d|sous[^\S\n]les[^\S\n]auspices[^\S\n]d)/gu,
  en: /(?<!\p{L})(?:(?:co-)?organi[sz]ed[^\S\n]by|hosted[^\S\n]by|convened[^\S\n]by|[Aa]t the (?:invitation|initiative)[^\S\n]of|under the (?:auspices|aegis)[^\S\n]of|thanked[^\S\n](?=[^.;]{2,60}for (?:organi[sz]ing|hosting)))/gu,
}
/** Who convened a meeting is named before these words. */
const BEFORE: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:(?:a|ont|avait|avaient)[^\S\n]organisé|organise(?:nt)?[^\S\n]|organiser(?:a|ont)|hôte[^\S\n](?:de la (?:rencontre|réunion|conférence)|du (?:sommet|forum|séminaire)|des (?:discussions|pourparlers|travaux)))/gu,
  en: /(?<!\p{L})(?:(?:who[^\S\n])?hosted[^\S\n](?:it|the|a)|(?:will|is to)[^\S\n]host[^\S\n]|organi[sz]ed[^\S\n](?:a|the)|hosts[^\S\n]|convened[^\S\n](?:a|the))/gu,
}
const REACH = 110

/**
 * Who a sentence says convened a meeting, or had it in their house: the first person or body behind « organisée par » or
 * « à l’invitation de », else the last before « a organisé » or “will host”, a state among them.
 */
function organiserIn(
  { text, language }: Reading,
  sentence: Span,
  mentions: readonly Mention[],
): string | undefined {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1500))
  for (const { index, 0: cue } of words.matchAll(BEHIND[language])) {
    const from = sentence.start + index + cue.length
    const span = { start: from, end: Math.min(sentence.end, from + REACH) }
    const near = inside(mentions, span).filter(({ kind }) => kind !== 'place')
    // « du Premier ministre polonais, Zbigniew Krasoń » names a person; « de l’Observatoire » a body.
    const first = near[0]
    if (first === undefined) continue
    const person = near.find(({ kind }) => kind === 'person')
    const apposed =
      person !== undefined && !/[;:]|[^\S\n]et[^\S\n]/u.test(text.slice(from, person.start))
    return nameOf(apposed && first.kind !== 'person' && isOfHolder(text, first) ? person : first)
  }
  for (const { index, 0: cue } of words.matchAll(BEFORE[language])) {
    if (!cue.startsWith('hôte') && !tellsMeeting(words.slice(index, index + 140), language))
      continue
    const to = sentence.start + index
    const near = inside(mentions, { start: Math.max(sentence.start, to - REACH), end: to }).filter(
      ({ kind, rule }) => kind !== 'place' || rule === 'place.country' || rule === 'place.metonymy',
    )
    const last = near.findLast(({ kind }) => kind !== 'place') ?? near.at(-1)
    if (last !== undefined) return nameOf(last)
  }
  return undefined
}

/** « Du président de la Commission X »: the body only completes the office of who is named next. */
function isOfHolder(text: string, body: Mention): boolean {
  return /(?:d[eu]|des|of)[^\S\n](?:l[ae][^\S\n]|l[’']|the[^\S\n])?$/u.test(
    text.slice(Math.max(0, body.start - 12), body.start),
  )
}

function nameOf({ value }: Mention): string {
  return value.name
}

function tellsMeeting(words: string, language: Language): boolean {
  return new RegExp(NOUNS[language].source, 'iu').test(words)
}

const THIS: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:[Oo]rganisée?|[Cc]onvoquée?|[Ll]a (?:réunion|rencontre|conférence|session)|[Ll]e (?:sommet|forum|séminaire|colloque)|hôte)(?!\p{L})/u,
  en: /(?<!\p{L})(?:[Tt]he (?:meeting|summit|conference|forum|session|talks)|this (?:meeting|session))(?!\p{L})/u,
}

/**
 * The organiser of each meeting, by where it is told: in its own sentence, or for the one the text is about in a sentence
 * that speaks of « la réunion ».
 */
export function organisers(
  reading: Reading,
  mentions: readonly Mention[],
  told: readonly Span[],
  main: number,
): Map<number, string> {
  const found = new Map<number, string>()
  const owners = new Map<number, number>()
  for (const [index, { start }] of told.entries()) {
    const at = spanAt(reading.sentences, start)
    if (!owners.has(at)) owners.set(at, index)
  }
  for (const [at, sentence] of reading.sentences.entries()) {
    const own = owners.get(at)
    const back =
      own === undefined &&
      THIS[reading.language].test(reading.text.slice(sentence.start, sentence.start + 400))
    const index = own ?? (back ? main : -1)
    if (index < 0 || found.has(index)) continue
    const name = organiserIn(reading, sentence, mentions)
    if (name !== undefined) found.set(index, name)
  }
  return found
}
