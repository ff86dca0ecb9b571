import { subjectBefore } from './fact-chains.ts'
import type { FoundFact } from './found.ts'
import type { DatedMention, Mention, Reading } from './reading.ts'
import type { Span } from './tokens.ts'

const SPLIT =
  /(?:,[^\S\n](?:qui|puis|avant de|mais)|;|[^\S\n](?:et|puis|avant)(?=[^\S\n](?:a|ont|s[’']|se|en|dissoute?|devenue?|\p{L}+ée?s?)(?!\p{L}))|,[^\S\n](?:and|but)(?=[^\S\n](?:then|in|on|was|were|has|had|\p{L}+ed)(?!\p{L})))/giu

/** The clause that tells of each date of a sentence, cut where nothing between marks of quotation is split. */
export function pieces(
  text: string,
  sentence: Span,
  dates: readonly DatedMention[],
  quotations: readonly Span[],
): Span[] {
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(SPLIT)]
    .map((each) => sentence.start + each.index)
    .filter((at) => !quotations.some((each) => each.start < at && at < each.end))
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

/** The words of a clause without what only joins it to its neighbours. */
export function trimClause(words: string): string {
  return words
    .replace(/^(?:[\s,;:–-]|(?:et|puis|mais|qui|avant de|and|but|then)(?=\s))+/iu, '')
    .replace(/^[«“"\s]+(?=[^»”"]*$)|(?<=^[^«“"]*)[\s»”"]+$/gu, '')
    .replace(/(?:[\s,;:–-]|\s(?:et|ou|or|mais|puis|car|donc|and|but))+$/iu, '')
}

/** « **Mars 2017.** », « 2019 : », “- March 2020:” at the head of a chronology's line. */
const LEAD =
  /^(?:[-*•–][^\S\n]+)?(?:\*\*[^*\n]{3,48}\*\*|[^.\n:–—]{3,32}(?=[^\S\n]?[:–—]))[^\S\n]*[:.–—]?[^\S\n]*/u
/** « Niamey, 18 février (AFS) – », “NIAMEY –”. */
const DATELINE =
  /^[\p{Lu}][\p{L}’' -]{2,30}(?:,[^–—\n]{3,40})?(?:\([^)\n]{2,30}\))?[^\S\n]?[–—][^\S\n]?/u

/** Where what is told begins: after a dateline, or after the date that opens a chronology's line. */
export function tellingStart(text: string, sentence: Span, date: DatedMention): number {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120))
  const lead = LEAD.exec(words)
  if (
    lead &&
    date.start < sentence.start + lead[0].length &&
    date.end <= sentence.start + lead[0].length
  )
    return sentence.start + lead[0].length
  const line = DATELINE.exec(words)
  return sentence.start + (line?.[0].length ?? 0)
}

/** Whether a date is that of a dateline: when the dispatch was sent, not when a thing happened. */
export function isDatelineDate(text: string, sentence: Span, date: DatedMention): boolean {
  const line = DATELINE.exec(
    text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)),
  )
  return line !== null && date.end <= sentence.start + line[0].length
}

const PARTICIPLE =
  /(?:^|[\s(«“])(?<aux>\p{L}+|s[’']est|[nl][’']a)?,?[^\S\n](?<participle>\p{Ll}{2,}(?:ée?s?|ie?s?|ue?s?|ises?|is|ites?))[^\S\n](?:(?:le|la|en|au|à|du|dans|depuis|dès|nuit|début|fin)[^\S\n])*$/u
const NO_PARTICIPLE =
  /^(?:depuis|puis|mais|plus|dessus|dessous|parmi|aussi|ainsi|tous|vers|lundis?|mardis?|samedis?|jeudis?|\p{L}+(?:oise|aise|ois|ais)s?)$/u
const AUXILIARY =
  /^(?:a|ont|est|sont|été|était|étaient|avait|avaient|fut|furent|sera|seront|ai|avons|s[’']est|n[’']a|l[’']a|être|avoir|nous|vous|il|elle|on|qui|depuis|pas|la|les?|une?|des?|du|cette|ce|cet|ces|chaque|leurs?|sa|son|ses|au|aux|en|par|plus|très)$/iu
const ARTICLE = /(?:^|[\s(])((?:la|le|les|une?|cette|cet|ce)[^\S\n]|l[’'])(?=[^\s])/giu

/** « la convention de Dori, signée le 12 novembre 2016 »: a date that a participle governs, with the noun before it. */
export function participleFact(
  reading: Reading,
  sentence: Span,
  date: DatedMention,
): FoundFact | null {
  if (reading.language !== 'fr') return null
  const { text } = reading
  const from = Math.max(sentence.start, date.start - 160)
  const before = text.slice(from, date.start)
  const match = PARTICIPLE.exec(before)
  const participle = match?.groups?.['participle']
  if (match === null || participle === undefined || NO_PARTICIPLE.test(participle)) return null
  const at = before.lastIndexOf(participle)
  const preceding = /([\p{L}’']+),?[^\S\n]$/u.exec(before.slice(0, at))?.[1]
  if (preceding === undefined || AUXILIARY.test(preceding)) return null
  const article = [...before.slice(0, at).matchAll(ARTICLE)].at(-1)
  if (article === undefined || at - article.index > 110) return null
  const noun = before.slice(article.index, at)
  if (/[;:«»()]|,[^\S\n]\S|(?<!\p{L})(?:a|ont|est|sont|qui|que)(?!\p{L})/u.test(noun.trim()))
    return null
  const start = from + article.index + article[0].length - (article[1]?.length ?? 0)
  const rest = text.slice(date.end, sentence.end)
  const more =
    /^[^\S\n](?:contre|à|par|dans|sur|entre|avec)[^\S\n][^,;.:«»]{2,80}?(?=,|;|\.|:|$|[^\S\n](?:et|a|ont|est|ne|n[’'])(?!\p{L}))/u.exec(
      rest,
    )
  const end = date.end + (more?.[0].length ?? 0)
  const words = text.slice(start, end)
  return {
    start,
    end,
    value: { date: date.value, text: words.charAt(0).toUpperCase() + words.slice(1) },
    rule: 'fact.participle',
    confidence: 0.72,
  }
}

/** « X, qui avait suspendu en janvier la transmission, … »: the clause about X that holds the date. */
export function relativeFact(
  reading: Reading,
  sentence: Span,
  date: DatedMention,
  mentions: readonly Mention[],
): FoundFact | null {
  const { text } = reading
  const before = text.slice(sentence.start, date.start)
  const comma = Math.max(
    before.lastIndexOf(', qui '),
    before.lastIndexOf(', which '),
    before.lastIndexOf(', who '),
  )
  if (comma < 0 || /[,;«»“”]/.test(before.slice(comma + 2))) return null
  const at = sentence.start + comma
  const named = mentions.find((each) => each.end === at)
  const rest = text.slice(date.end, sentence.end)
  const stop = rest.search(/[,;.]/)
  // Only a clause set within the sentence: one that ends it is told whole.
  const opens = named !== undefined && named.start - sentence.start < 8
  if (named === undefined || !opens || stop < 0) return null
  const article = /(?:^|[\s(])((?:la|le|les|the)[^\S\n]|l[’'])$/iu.exec(
    text.slice(Math.max(sentence.start, named.start - 5), named.start),
  )
  const start = named.start - (article?.[1]?.length ?? 0)
  const end = date.end + stop
  const clause = text.slice(at + 2, end).replace(/^(?:qui|which|who)[^\S\n]/, '')
  const subject = text.slice(start, named.end)
  return {
    start,
    end,
    value: {
      date: date.value,
      text: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${clause}`,
    },
    rule: 'fact.recomposed',
    confidence: 0.75,
  }
}

const VERBLESS =
  /^(?:\p{Lu}\p{Ll}+(?:[^\S\n]\p{Ll}+){0,4}[^\S\n])?(?:créée?s?|fondée?s?|signée?s?|née?s?|lancée?s?|dissoute?s?|adoptée?s?)(?!\p{L})|^\p{Lu}[^,.;]{3,80}[^\S\n](?:créée?s?|fondée?s?|signée?s?|lancée?s?|adoptée?s?)[^\S\n]en(?!\p{L})/u

/** The clause that holds a date, with its subject when the text tells it elsewhere. */
export function clauseFact(
  reading: Reading,
  sentence: Span,
  piece: Span,
  date: DatedMention,
  mentions: readonly Mention[],
): FoundFact {
  const raw = reading.text.slice(piece.start, piece.end)
  const words = trimClause(raw)
  const start = piece.start + Math.max(0, raw.indexOf(words))
  const span = { start, end: start + words.length }
  const relative = piece.start > sentence.start && /^,?[^\S\n]*qui(?!\p{L})/u.test(raw)
  const subject = relative
    ? lastOrganisation(mentions, sentence.start, piece.start)
    : VERBLESS.test(words) && !/(?<!\p{L})(?:a|ont|est|sont|rassemble|compte)(?!\p{L})/u.test(words)
      ? subjectBefore(sentence, mentions, sentence.start)
      : null
  if (subject === null) {
    const text = words.charAt(0).toUpperCase() + words.slice(1)
    return { ...span, value: { date: date.value, text }, rule: 'fact.clause', confidence: 0.75 }
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
