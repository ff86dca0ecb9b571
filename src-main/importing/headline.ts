import type { Reading } from './full-date.ts'

const longestHeadline = 180
const longestSentenceTitle = 90
const linkingWord =
  /(?:^|\s)(?:le|la|les|l['’]|de|du|des|d['’]|un|une|à|au|aux|et|en|dans|pour|par|sur|que|qui|the|a|an|of|to|and|in|for|by|on|with|that)$/i

/**
 * Whether a line is a headline: short, without the mark that ends or suspends a sentence, and not
 * the first row of a paragraph broken by hand (`next`, the line after it, decides).
 */
export function isHeadline(
  line: string,
  next: { text: string; afterBlank: boolean } | null,
): boolean {
  if (line.length > longestHeadline || line.length < 4 || !next) return false
  if (!/\p{L}/u.test(line) || /(?:[.:;,…]|\.\s*[»”"])$/.test(line)) return false
  if (/^\p{Ll}/u.test(next.text)) return false
  if (!next.afterBlank && line.length > 50 && linkingWord.test(line)) return false
  return true
}

/**
 * The first sentence from `start`, cut at a word near 90 characters and then ended with « … ».
 * The span is that of the words kept.
 */
export function sentenceAsTitle(text: string, start: number): Reading | null {
  const from = start + (/^[\s#>*_-]*/.exec(text.slice(start))?.[0].length ?? 0)
  const paragraph = /^[^\n]*/.exec(text.slice(from, from + 600))?.[0] ?? ''
  const sentence =
    /^.*?[.!?…](?:\s*[»”"])?(?=\s|$)(?<!(?:^|[\s(])(?:M|MM|Dr|Pr|Mr|Mrs|Ms|Gen|Col|\p{Lu})\.)/u.exec(
      paragraph,
    )?.[0] ?? paragraph
  if (sentence.trim() === '') return null
  if (sentence.length <= longestSentenceTitle) {
    const kept = sentence.trimEnd().replace(/\.$/, '')
    return { value: kept, start: from, end: from + kept.length }
  }
  const cut = sentence.slice(0, longestSentenceTitle + 1)
  const lastSpace = cut.search(/\s\S*$/)
  const kept = cut
    .slice(0, lastSpace > 30 ? lastSpace : longestSentenceTitle)
    .replace(/[\s,;:–-]+$/, '')
  return { value: `${kept}…`, start: from, end: from + kept.length }
}

/**
 * Whether a line names the section a headline stands in: a path (« Accueil > Afrique > Mali »), or
 * one or two words in capitals above a line that is itself like a headline.
 */
export function isRubric(line: string, next: string): boolean {
  const nextIsHeadline =
    next.length > line.length && next.length <= longestHeadline && !/\.$/.test(next)
  if (/\S\s*[>›»]\s+\S+\s*[>›»]\s+\S/.test(line) && !line.includes('«')) return true
  return nextIsHeadline && line === line.toUpperCase() && line.split(/\s+/).length <= 2
}
