import type { PersonValue } from '../shared/proposal.ts'
import { demonymAt } from './complements.ts'
import { type Gender, genderAt, type PersonMention } from './gender.ts'
import { isQuotationVerb } from './quotation-verbs.ts'
import { findQuotations } from './quotations.ts'
import { inside, tokenFrom, type Mention, type Reading } from './reading.ts'
import { lastStartingBefore } from './sentences.ts'
import { fold, type Span } from './tokens.ts'

/** What the whole text tells of a person, to know whom « la ministre » or « il » stands for. */
interface Known {
  gender: Gender | null
  country: string | undefined
  /** The words of the person's ranks and offices, folded. */
  words: Set<string>
}

/** The people of a text, in the order of their mentions outside quotations. */
export interface Discourse {
  reading: Reading
  people: readonly PersonMention[]
  known: ReadonlyMap<string, Known>
}

const PEER = /(?:homologue|collègue|counterpart)[^\S\n](\p{L}+)?/u

/** What « son homologue espagnole X » takes from the person named before: the office, and the adjective’s country and gender. */
function likeBefore(
  reading: Reading,
  mention: PersonMention,
  one: Known,
  previous: Known | undefined,
): void {
  const before = reading.text.slice(Math.max(0, mention.start - 60), mention.start)
  const peer = PEER.exec(before)
  if (peer === null || previous === undefined || /[.;!?]/.test(before.slice(peer.index))) return
  for (const word of previous.words) one.words.add(word)
  const adjective = peer[1]
  if (adjective === undefined) return
  const at = tokenFrom(
    reading.tokens,
    mention.start - before.length + peer.index + peer[0].length - adjective.length,
  )
  const demonym = demonymAt(reading, at)
  if (demonym === null) return
  one.country ??= demonym.code
  one.gender ??=
    /e$/u.test(adjective) &&
    !/(?:russe|suisse|belge|serbe|slovaque|tchèque|arabe|croate|bulgare)$/u.test(adjective)
      ? 'f'
      : 'm'
}

/** « Les chefs estonien et finlandais, les généraux A et B »: as many countries as people, in their order. */
function inOrder(
  reading: Reading,
  people: readonly PersonMention[],
  known: Map<string, Known>,
): void {
  for (const sentence of reading.sentences) {
    const here = inside(people, sentence)
    const [first] = here
    if (first === undefined || here.length < 2) continue
    const unknown = here.map(({ value }) => known.get(value.name))
    if (unknown.every((each) => each?.country !== undefined)) continue
    const codes: string[] = []
    for (let at = tokenFrom(reading.tokens, sentence.start); ; at += 1) {
      const token = reading.tokens[at]
      if (token === undefined || token.start >= first.start) break
      const demonym = token.shape === 'lower' ? demonymAt(reading, at) : null
      if (demonym) codes.push(demonym.code)
    }
    if (codes.length !== here.length) continue
    unknown.forEach((each, index) => {
      if (each) each.country ??= codes[index]
    })
  }
}

/** Whether a name inside a quotation stands in an aside of the reporter’s: « Nous irons, prévient Rose Boko, demain ». */
function inAside(reading: Reading, quoted: string): boolean {
  const verb = /,[^\S\n](?:(?:a|ont|avait|s[’']est)[^\S\n])?(\p{Ll}+)[^,«»]{0,80}$/u.exec(
    quoted,
  )?.[1]
  return verb !== undefined && isQuotationVerb(fold(verb), reading.language)
}

/** The people of a text with what all their mentions tell of them. */
export function readDiscourse(reading: Reading, mentions: readonly Mention[]): Discourse {
  const quotations = findQuotations(reading.text)
  let next = 0
  let last: string | undefined
  const people: PersonMention[] = []
  const known = new Map<string, Known>()
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    if (mention.kind !== 'person') continue
    const { name, rank = '', portfolio = '', country } = mention.value
    const one = known.get(name) ?? { gender: null, country: undefined, words: new Set() }
    one.country ??= country
    for (const word of fold(`${rank} ${portfolio}`).split(/[\s'-]+/)) one.words.add(word)
    likeBefore(reading, mention, one, last === undefined ? undefined : known.get(last))
    one.gender ??= genderAt(reading, mention)
    known.set(name, one)
    last = name
    while ((quotations[next]?.end ?? Infinity) <= mention.start) next += 1
    const quotation = quotations[next]
    const free = quotation === undefined || mention.start < quotation.from
    if (free || inAside(reading, reading.text.slice(quotation.from, mention.start)))
      people.push(mention)
  }
  inOrder(reading, people, known)
  return { reading, people, known }
}

/** The people named in a span, outside quotations. */
export function named({ people }: Discourse, span: Span): PersonMention[] {
  return inside(people, span)
}

/** Whether a person may be of a gender, as far as the text tells. */
export function fits(
  discourse: Discourse,
  { value }: PersonMention,
  gender: Gender | null,
): boolean {
  const own = discourse.known.get(value.name)?.gender ?? null
  return gender === null || own === null || own === gender
}

const OBJECT = new Set('a au aux avec par chez contre pour selon envers with by to for'.split(' '))

/** Whether a name stands behind a preposition rather than as who acts. */
function isObject({ reading }: Discourse, mention: PersonMention, sentence: Span): boolean {
  const { tokens } = reading
  const at = tokenFrom(tokens, mention.start)
  for (let back = at - 1; back >= Math.max(0, at - 10); back -= 1) {
    const token = tokens[back]
    if (token === undefined || token.start < sentence.start || token.shape === 'punctuation')
      return false
    if (OBJECT.has(token.folded) && token.text !== 'a')
      return !(token.start === sentence.start && /^(?:pour|selon|for)$/.test(token.folded))
  }
  return false
}

const PRONOUN_ACTS =
  /(?<![\p{L}-])(?:il|elle|he|she)[^\S\n](?:n[’']|[ly][’'])?(?:a|avait|est|était|sera|doit|verra|recevra|rencontre|met|has|had|will|saw)(?!\p{L})/u

/** The person « il » or « elle » stands for: who acts in the sentences just before, of the same gender. */
export function meantByPronoun(
  discourse: Discourse,
  before: number,
  gender: Gender | null,
): PersonValue | null {
  const { sentences, text } = discourse.reading
  const english = discourse.reading.language === 'en'
  let fallback: PersonMention | null = null
  let index = lastStartingBefore(sentences, before)
  for (let guard = 0; guard < 7 && index >= 0; guard += 1, index -= 1) {
    const sentence = sentences[index]
    if (sentence === undefined) break
    const end = Math.min(sentence.end, before)
    const span = { start: Math.max(sentence.start, end - 1500), end }
    const fitting = named(discourse, span).filter((each) => fits(discourse, each, gender))
    const sure = fitting.filter((each) => discourse.known.get(each.value.name)?.gender === gender)
    // « À Bamako, il a vu le maire X »: X is whom the pronoun saw.
    const own = PRONOUN_ACTS.exec(text.slice(span.start, end))
    const acting = (each: PersonMention): boolean =>
      !isObject(discourse, each, sentence) && (own === null || each.start < span.start + own.index)
    const subject = sure.find(acting) ?? fitting.find(acting) ?? (english ? fitting[0] : undefined)
    const opens = /^(?:[«“"][^\S\n]?)?(Il|Elle|He|She)(?!\p{L})/u.exec(
      text.slice(sentence.start, sentence.start + 8),
    )?.[1]
    const elsewhere = own !== null && fitting.every((each) => !acting(each))
    const goesOn =
      !english &&
      (opens !== undefined || elsewhere) &&
      (gender === null || /^(?:elle|she)/i.test(opens ?? own?.[0] ?? '') === (gender === 'f'))
    if (subject !== undefined && !goesOn) return subject.value
    fallback ??= goesOn ? null : (sure[0] ?? fitting[0] ?? null)
  }
  return fallback?.value ?? null
}
