import type { FactValue } from '../shared/proposal.ts'
import type { DatedMention, Mention, Reading } from './reading.ts'
import type { FoundMeeting } from './meetings.ts'
import { spanAt } from './sentences.ts'
import type { Span } from './tokens.ts'

interface FoundFact extends Span {
  value: FactValue
  rule: string
  confidence: number
}

const EVENT_NOUN =
  /(?<!\p{L})(retrait|départ|sortie|adhésion|entrée|arrivée|exclusion|suspension|ralliement|retour)[^\S\n](?=du|de|des|d[’'])/giu
const MEMBER =
  /(?:du|de la|de l[’']|des|de|d[’'])[^\S\n]?([\p{L}’'-]+(?:[^\S\n]\p{Lu}[\p{L}’'-]+)*)/gu
const JOINED =
  /^[\s,]*(?:puis|et|ensuite|suivie?s?(?: de celui)?|enfin)?[^\S\n]*(?:du|de|des|d[’'])/iu
const SPLIT =
  /(?:,[^\S\n](?:qui|puis|avant de|mais)|;|[^\S\n](?:et|puis|avant)(?=[^\S\n](?:a|ont|s[’']|se|en|dissoute?|devenue?|\p{L}+ée?s?)(?!\p{L})))/giu

/** « retrait du Mali en mai 2022, puis du Burkina Faso et du Niger en décembre 2023 »: one fact for each member. */
function chainFacts(
  reading: Reading,
  sentence: Span,
  dates: readonly DatedMention[],
  mentions: readonly Mention[],
): FoundFact[] {
  const { text } = reading
  const found: FoundFact[] = []
  for (const noun of text.slice(sentence.start, sentence.end).matchAll(EVENT_NOUN)) {
    let from = sentence.start + noun.index + noun[0].length
    const later = dates.filter((each) => each.start > from)
    const links: { member: string; date: DatedMention; span: Span }[] = []
    for (const date of later) {
      const words = text.slice(from, date.start)
      if (words.length > 120 || (links.length > 0 && !JOINED.test(words))) break
      const names = [...words.matchAll(MEMBER)].filter((each) => /^\p{Lu}/u.test(each[1] ?? ''))
      const start = links.length === 0 ? sentence.start + noun.index : from + (names[0]?.index ?? 0)
      for (const name of names)
        links.push({ member: name[0].trim(), date, span: { start, end: date.end } })
      if (names.length === 0) break
      from = date.end
    }
    if (links.length < 2) continue
    const whole = subjectBefore(sentence, mentions, sentence.start + noun.index)
    const ofWhole = whole === null ? '' : ` ${withArticle(whole)}`
    const head = (noun[1] ?? '').charAt(0).toUpperCase() + (noun[1] ?? '').slice(1)
    for (const { member, date, span } of links) {
      const value = {
        date: date.value,
        text: `${head} ${member}${ofWhole} (${date.value.asWritten ?? ''})`,
      }
      found.push({ ...span, value, rule: 'fact.chain', confidence: 0.8 })
    }
  }
  return found
}

function withArticle(name: string): string {
  if (/^(?:Union|Alliance|Organisation|[AEIOUÉ]\p{Ll}|[AEO]\p{Lu})/u.test(name))
    return `de l’${name}`
  return /^(?:Communauté|Confédération|Fédération|Ligue|C\p{Lu})/u.test(name)
    ? `de la ${name}`
    : `du ${name}`
}

/** The organisation a sentence is about: its own first one, else the last one of the sentence before. */
function subjectBefore(sentence: Span, mentions: readonly Mention[], limit: number): string | null {
  const organisations = mentions.filter((each) => each.kind === 'organisation' && each.end <= limit)
  const own = organisations.find((each) => each.start >= sentence.start)
  const before = organisations.findLast(
    (each) => each.end > sentence.start - 400 && each.end <= sentence.start,
  )
  const chosen = own ?? before
  return chosen === undefined ? null : chosen.value.name
}

function trimClause(words: string): string {
  return words
    .replace(/^(?:[\s,;:–-]|(?:et|puis|mais|qui|avant de)(?=\s))+/iu, '')
    .replace(/[\s,;:–-]+$/u, '')
}

/** Cuts a sentence with several dates so that each piece holds one. */
function pieces(text: string, sentence: Span, dates: readonly DatedMention[]): Span[] {
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(SPLIT)].map(
    (each) => sentence.start + each.index,
  )
  const bounds = [sentence.start]
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1]
    if (next === undefined) break
    const cut = cuts.find((each) => each >= date.end && each <= next.start)
    bounds.push(cut ?? -1)
  }
  bounds.push(sentence.end)
  return dates.map((_, index) => {
    let left = index
    while ((bounds[left] ?? 0) < 0) left -= 1
    let right = index + 1
    while ((bounds[right] ?? sentence.end) < 0) right += 1
    return { start: bounds[left] ?? sentence.start, end: bounds[right] ?? sentence.end }
  })
}

const VERBLESS =
  /^(?:\p{Lu}\p{Ll}+(?:[^\S\n]\p{Ll}+){0,4}[^\S\n])?(?:créée?s?|fondée?s?|signée?s?|née?s?|lancée?s?|dissoute?s?|adoptée?s?)(?!\p{L})|^\p{Lu}[^,.;]{3,80}[^\S\n](?:créée?s?|fondée?s?|signée?s?|lancée?s?|adoptée?s?)[^\S\n]en(?!\p{L})/u

function clauseFact(
  reading: Reading,
  sentence: Span,
  piece: Span,
  date: DatedMention,
  mentions: readonly Mention[],
): FoundFact {
  const { text } = reading
  const raw = text.slice(piece.start, piece.end)
  const words = trimClause(raw)
  const start = piece.start + Math.max(0, raw.indexOf(words))
  const span = { start, end: start + words.length }
  const relative = piece.start > sentence.start && /^,?[^\S\n]*qui(?!\p{L})/u.test(raw)
  const subject = relative
    ? lastOrganisation(mentions, sentence.start, piece.start)
    : VERBLESS.test(words)
      ? subjectBefore(sentence, mentions, sentence.start)
      : null
  if (subject === null)
    return {
      ...span,
      value: { date: date.value, text: words },
      rule: 'fact.clause',
      confidence: 0.75,
    }
  const told = relative
    ? `${subject} ${words}`
    : `${subject} : ${words.charAt(0).toLowerCase()}${words.slice(1)}`
  return {
    ...span,
    value: { date: date.value, text: told },
    rule: 'fact.recomposed',
    confidence: 0.72,
  }
}

function lastOrganisation(mentions: readonly Mention[], from: number, to: number): string | null {
  return (
    mentions.findLast(
      (each) => each.kind === 'organisation' && each.start >= from && each.end <= to,
    )?.value.name ?? null
  )
}

/** Dated background: one fact for each dated event that is not the meeting itself and not still to come. */
export function findFacts(
  reading: Reading,
  mentions: readonly Mention[],
  dates: readonly DatedMention[],
  meetings: readonly FoundMeeting[],
): FoundFact[] {
  const { text, sentences, options } = reading
  const bySentence = new Map<number, DatedMention[]>()
  for (const date of dates) {
    if (date.value.from === null || ['decade', 'century'].includes(date.value.precision)) continue
    if (options.publishedOn !== undefined && date.value.from > options.publishedOn) continue
    if (
      meetings.some(
        ({ value }) => value.date?.from === date.value.from && value.date.to === date.value.to,
      )
    )
      continue
    const index = spanAt(sentences, date.start)
    bySentence.set(index, [...(bySentence.get(index) ?? []), date])
  }
  const facts: FoundFact[] = []
  for (const [index, dated] of bySentence) {
    const sentence = sentences[index]
    if (sentence === undefined) continue
    const chain = chainFacts(reading, sentence, dated, mentions)
    const chained = new Set(chain.map((each) => each.value.date))
    const alone = dated.filter((each) => !chained.has(each.value))
    const chainStart = Math.min(...chain.map((each) => each.start))
    const rest = {
      start: sentence.start,
      end: chain.length > 0 ? cutBefore(text, sentence.start, chainStart) : sentence.end,
    }
    const spans = pieces(text, alone.every((each) => each.end <= rest.end) ? rest : sentence, alone)
    for (const [at, date] of alone.entries()) {
      const piece = spans[at]
      if (piece && piece.end - piece.start > date.end - date.start + 12)
        facts.push(clauseFact(reading, sentence, piece, date, mentions))
    }
    facts.push(...chain)
  }
  return facts.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Where the words before a chain end: before the participle phrase that leads to it. */
function cutBefore(text: string, from: number, chainStart: number): number {
  const words = text.slice(from, chainStart)
  const cut = words.search(
    /[^\S\n]+(?:et[^\S\n]+)?(?:\p{L}+[^\S\n]+)?(?:suite à|suite au|après|avec|du fait|à la suite)[^\S\n]*(?:le|au|du)?[^\S\n]*$/u,
  )
  return cut > 0 ? from + cut : chainStart
}
