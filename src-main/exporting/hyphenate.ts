import british from 'hyphen/en-gb/index.js'
import french from 'hyphen/fr/index.js'
import type { Language } from '../shared/language.ts'

/** Signs of the shortest word that may be broken, and those that stay together at either end. */
const shortest = 7
const fewestBefore = 3
const fewestAfter = 3

const patterns: Record<Language, (word: string) => string> = {
  fr: (word) => french.hyphenateSync(word, { minWordLength: shortest }),
  // British, as the typography of English documents is.
  en: (word) => british.hyphenateSync(word, { minWordLength: shortest }),
}

const known: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() }

/** Words of small letters; what a capital, a digit, a hyphen, an @ or a slash touches is left whole. */
const words = /(?<![\p{L}\p{N}@/._-])\p{Ll}{7,}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu

/**
 * The text with soft hyphens where its long words may be broken at the end of a line. Names (words with a
 * capital), acronyms, addresses and anything with a digit are never broken.
 */
export function hyphenate(text: string, language: Language): string {
  return text.replace(words, (word) => {
    const seen = known[language].get(word)
    if (seen !== undefined) return seen
    const broken = trimmed(patterns[language](word))
    known[language].set(word, broken)
    return broken
  })
}

/** Without the hyphens that would leave too little on a line. */
function trimmed(word: string): string {
  const parts = word.split('\u00ad')
  while (parts.length > 1 && (parts[0] ?? '').length < fewestBefore)
    parts.splice(0, 2, `${parts[0]}${parts[1]}`)
  while (parts.length > 1 && (parts.at(-1) ?? '').length < fewestAfter)
    parts.splice(-2, 2, `${parts.at(-2)}${parts.at(-1)}`)
  return parts.join('\u00ad')
}
