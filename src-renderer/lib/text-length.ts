import type { Language } from '../../src-main/shared/language.ts'
import { citationAtStart } from '../../src-main/shared/markdown/references.ts'
import { withoutComments } from '../../src-main/shared/markdown/comments.ts'

/**
 * Words a minute that adults read of texts in paragraphs (Trauzettel-Klosinski, Dietz and the IReST Study Group,
 * « Standardized assessment of reading performance », IOVS 53, 2012, table 2).
 */
const readingSpeed: Record<Language, number> = { fr: 195, en: 228 }

const citations = new RegExp(citationAtStart.source.replace(/^\^/, ''), 'gi')
const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** How many words of a Markdown text are read: neither citations, targets of links nor comments. */
export function countWords(markdown: string): number {
  const read = withoutComments(markdown)
    .replace(citations, '')
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/\]\{[^}\n]*\}/g, ']')
  return read.match(word)?.length ?? 0
}

/** Minutes to read as many words, at least one when there are any. */
export function readingMinutes(words: number, language: Language): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / readingSpeed[language]))
}
