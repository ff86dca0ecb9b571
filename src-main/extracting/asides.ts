import { type Attribution, attributionAfter } from './attribution.ts'
import { isQuotationVerb } from './quotation-verbs.ts'
import type { Quotation } from './quotations.ts'
import type { Speakers } from './subjects.ts'
import { fold, type Span } from './tokens.ts'

/** An aside inside the quotation itself, and who it says speaks: « Nous irons, a promis le maire, jusqu’au bout ». */
export function attributionInside(
  speakers: Speakers,
  quotation: Quotation,
): (Attribution & { aside: Span }) | null {
  const inside = speakers.reading.text.slice(quotation.from, quotation.to)
  const aside =
    /,[^\S\n](?=(?:(?:a|ont|avait|s[’']est)(?:-t-(?:il|elle|on))?[^\S\n]\p{L}+|\p{L}+(?:-t)?-(?:il|elle|ils|elles)|\p{Ll}+)(?!\p{L}))[^«»]{0,140}?(?=,(?![^\S\n]\p{Lu}[^,.]{1,60}[,.])|\.[^\S\n]\p{Lu})/gu
  for (const match of inside.matchAll(aside)) {
    const from = quotation.from + match.index + 1
    const words = match[0]
      .slice(1)
      .trim()
      .split(/[^\p{L}\p{M}’'-]+/u)
    const opens = words
      .slice(0, 3)
      .some((word) => isQuotationVerb(fold(word.split('-')[0] ?? ''), speakers.reading.language))
    if (!opens) continue
    const read = attributionAfter(speakers, from, from + match[0].length)
    if (read === null) continue
    const start = quotation.from + match.index
    return { ...read, rule: 'statement.aside', aside: { start, end: start + match[0].length + 1 } }
  }
  return null
}
