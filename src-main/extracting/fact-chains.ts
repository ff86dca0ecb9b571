import type { FoundFact } from './found.ts'
import type { DatedMention, Mention, Reading } from './reading.ts'
import type { Span } from './tokens.ts'

const EVENT_NOUN =
  /(?<!\p{L})(retrait|départ|sortie|adhésion|entrée|arrivée|exclusion|suspension|ralliement|retour)[^\S\n](?=du|de|des|d[’'])/giu
const MEMBER =
  /(?:du|de la|de l[’']|des|de|d[’'])[^\S\n]?([\p{L}’'-]+(?:[^\S\n]\p{Lu}[\p{L}’'-]+)*)/gu
const JOINED =
  /^[\s,]*(?:puis|et|ensuite|suivie?s?(?: de celui)?|enfin)?[^\S\n]*(?:du|de|des|d[’'])/iu
/** « retrait du Mali en mai 2022, puis du Burkina Faso et du Niger en décembre 2023 »: one fact for each member. */
export function chainFacts(
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
export function subjectBefore(
  sentence: Span,
  mentions: readonly Mention[],
  limit: number,
): string | null {
  const organisations = mentions.filter((each) => each.kind === 'organisation' && each.end <= limit)
  const own = organisations.find((each) => each.start >= sentence.start)
  const before = organisations.findLast(
    (each) => each.end > sentence.start - 400 && each.end <= sentence.start,
  )
  const chosen = own ?? before
  return chosen === undefined ? null : chosen.value.name
}

/** Where the words before a chain end: before the participle phrase that leads to it. */
export function cutBefore(text: string, from: number, chainStart: number): number {
  const words = text.slice(from, chainStart)
  const cut = words.search(
    /[^\S\n]+(?:et[^\S\n]+)?(?:\p{L}+[^\S\n]+)?(?:suite à|suite au|après|avec|du fait|à la suite)[^\S\n]*(?:le|au|du)?[^\S\n]*$/u,
  )
  return cut > 0 ? from + cut : chainStart
}
