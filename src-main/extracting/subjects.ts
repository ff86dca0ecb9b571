import type { PersonValue } from '../shared/proposal.ts'
import { meantByTitle } from './designations.ts'
import { type Discourse, fits, meantByPronoun } from './discourse.ts'
import type { FoundStatement } from './found.ts'
import { isCapitalised, isOpener } from './names.ts'
import { inside, type Mention, type Reading } from './reading.ts'

/** A person or body as a speaker; a capital that stands for its government is nobody’s name. */
export function asSpeaker(mention: Mention): PersonValue | null {
  if (mention.kind === 'person') return mention.value
  if (mention.kind === 'place') return null
  const { name, country } = mention.value
  return { name, ...(country !== undefined && { country }) }
}

/** Names in order, with fast answers to « the first after » and « the last before ». */
export interface Speakers {
  reading: Reading
  mentions: readonly Mention[]
  discourse: Discourse
  /** Quotations already attributed, in order: « he » right after one is who said it. */
  spoken: FoundStatement[]
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

/** A preposition before a name, titles between: who is spoken of rather than who speaks. */
const GOVERNED =
  /(?<!\p{L})(?:à|aux?|de|du|des|d[’']|avec|par|pour|contre|chez|envers|sur|en|dans|vers|of|for|with|by|to|from|against|about|in|at)[^\S\n]?(?:(?:la|les?|the)[^\S\n]|l[’'])?(?:(?:M\.|Mme|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|général|colonel|capitaine|commandant|amiral|ministre|présidente?|maire|préfet|premier ministre|ambassadeur|ambassadrice|députée?|President|Minister|General|Senator|Sen\.)[^\S\n])*$/u

/**
 * The name that acts in some words: the last person or body that no preposition governs. Of « les observateurs de l’Union
 * africaine » the body speaks; « l’avocat de Rose Boko » is somebody else.
 */
export function subjectIn(speakers: Speakers, from: number, to: number): Mention | null {
  const { text } = speakers.reading
  const found = within(speakers, from, to)
  const free = found.filter(
    (each) => !GOVERNED.test(text.slice(Math.max(from, each.start - 40), each.start)),
  )
  return (
    free.findLast((each) => each.kind === 'person') ??
    free.at(-1) ??
    found.findLast((each) => each.kind === 'organisation') ??
    null
  )
}

/** The person who said the quotation that ends right before a pronoun’s sentence, unless somebody else was named since. */
function whoJustSpoke(
  { discourse, spoken }: Speakers,
  before: number,
  gender: 'f' | 'm',
): PersonValue | null {
  const last = spoken.findLast((each) => each.end <= before)
  const speaker = last?.value.speaker
  if (last === undefined || speaker == null || before - last.end > 160) return null
  if (discourse.reading.text.slice(last.end, before).includes('\n')) return null
  const since = inside(discourse.people, { start: last.end, end: before })
  if (since.some(({ value }) => value.name !== speaker.name)) return null
  const known = discourse.people.find(({ value }) => value.name === speaker.name)
  return known && fits(discourse, known, gender) ? speaker : null
}

const BODY =
  /^(?:agence|organisation|organisme|institution|ministere|mouvement|parti|groupe|ong|banque|coalition|alliance|bloc|cour|tribunal|entreprise|compagnie|societe|association|federation|syndicat|confederation|agency|group|organi[sz]ation|ministry|movement|party|bank|court|company|union|coalition)$/
const PAPER = /^(?:communique|declaration|texte|rapport|statement|report)$/
/** As far back as « l’agence » looks for the body it means. */
const BODY_REACH = 400

/** The body that « l’organisation » or « le communiqué » beginning at a token stands for: the last one named; null without one. */
export function meantBody({ reading, mentions }: Speakers, at: number): PersonValue | null {
  const [article, noun, next] = [reading.tokens[at], reading.tokens[at + 1], reading.tokens[at + 2]]
  if (article === undefined || noun === undefined || noun.shape !== 'lower') return null
  if (!/^(?:le|la|l'|the|ce|cette|this)$/.test(article.folded)) return null
  if (!BODY.test(noun.folded) && !PAPER.test(noun.folded)) return null
  // « Le ministère de la Pêche », « le communiqué final », « la société civile » say themselves whom they mean.
  if (
    /^(?:de|du|des|d'|of|final|finale|commun|commune|conjoint|conjointe|civile|joint)$/.test(
      next?.folded ?? '',
    )
  )
    return null
  const span = { start: Math.max(0, article.start - BODY_REACH), end: article.start }
  const last = inside(mentions, span).findLast((each) => each.kind === 'organisation')
  return last === undefined ? null : asSpeaker(last)
}

/** The person that the pronoun among some words stands for; « ils » and « on » are nobody in particular. */
export function antecedent(
  speakers: Speakers,
  before: number,
  words: readonly string[],
): PersonValue | null {
  const pronoun = words.map(
    (word) => /(?:^|-)(ils?|elles?|on|lui|he|she|they|him|her)$/u.exec(word)?.[1],
  )
  const found = pronoun.find((each) => each !== undefined)
  if (found === undefined || /^(?:ils|elles|on|they)$/.test(found)) return null
  const gender = /^(?:elle|she|her)$/.test(found) ? 'f' : 'm'
  return (
    whoJustSpoke(speakers, before, gender) ?? meantByPronoun(speakers.discourse, before, gender)
  )
}

/** Capitalised words right before a verb, when no rule knew them for a name: « Graham told ». */
export function capitalsBefore(reading: Reading, verb: number, from: number): PersonValue | null {
  const { tokens, text } = reading
  // « Tilda Marrow, 25, said »: what is apposed to the name stands between commas.
  let stop = verb
  if (tokens[verb - 1]?.text === ',') {
    stop = verb - 2
    while (stop > verb - 20 && tokens[stop] !== undefined && tokens[stop]?.text !== ',') stop -= 1
    if (tokens[stop]?.text !== ',') return null
  }
  let first = stop
  while (first > 0 && isCapitalised(tokens[first - 1]) && (tokens[first - 1]?.start ?? 0) >= from)
    first -= 1
  while (first < stop && isOpener(tokens[first] ?? { folded: '' })) first += 1
  const opening = tokens[first]
  if (first === stop || opening === undefined) return null
  return { name: text.slice(opening.start, tokens[stop - 1]?.end ?? opening.end) }
}

/** The person meant by a title, a demonym or « ce dernier » that begins at one of some tokens. */
export function designated(speakers: Speakers, from: number, to: number): PersonValue | null {
  for (let at = from; at < to; at += 1) {
    const meant = meantByTitle(speakers.discourse, at) ?? meantBody(speakers, at)
    if (meant) return meant
  }
  return null
}

/** « un conseiller de l’Élysée », « des sources »: somebody whom the text does not name. */
const SOMEBODY =
  /^[^\S\n]*(?:[^,]{0,60},[^\S\n])?(?:un|une|des|plusieurs|certains|certaines|deux|trois|a|an|some|several)[^\S\n]\p{Ll}[^,«]*(?:,[^,«]*)*$/iu

/** Whether the words before a verb name its subject as somebody without a name. */
export function isSomebody(words: string): boolean {
  return SOMEBODY.test(words.slice(0, 300))
}
