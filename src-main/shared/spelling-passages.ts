import type { Language } from './language.ts'
import { bracketedSpans } from './markdown/bracketed-spans.ts'
import type { TextRange } from './markdown/code-ranges.ts'
import { longestWord } from './spelling.ts'
import { opaqueParts } from './typography/protected.ts'

/** A word of a text; offsets are UTF-16 units, the end not included. */
export type WordInText = { text: string; start: number; end: number }

/** Words that stand together: a sentence, or what stands between quotation marks. */
export type SpellingPassage = {
  words: readonly WordInText[]
  /** The one language it is said to be in; null when nothing says. */
  only: Language | null
}

const recordLink = String.raw`\[(?:\\.|[^\\\[\]\n])*\]\((?:actor|meeting|note|article):[^)\n]*\)`
const opaque = new RegExp([recordLink, ...opaqueParts].join('|'), 'gmu')
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\-‐‑\u00ad._]+[\p{L}\p{M}\p{N}]+)*/gu
/** Ends a passage: the end of a sentence or line, or a quotation mark that does not stand for an apostrophe. */
const boundary = /[.!?…]["»”’)\]]*\s|[\n«»“”"|]/

/**
 * The words of a Markdown text that a dictionary can be asked about, passage by passage. Left out are
 * the ranges to skip (code), links to records, addresses, citations, and what is no word: numbers and
 * ordinals, acronyms, codes, single letters, and spans said to be in a language there is no dictionary of.
 */
export function spellingPassages(text: string, skip: readonly TextRange[]): SpellingPassage[] {
  const spans = bracketedSpans(text).filter(({ language }) => language !== null)
  const marks = spans.flatMap(({ textEnd, end }) => ({ start: textEnd, end }))
  const foreign = spans.filter(({ language }) => asked(language) === null)
  const skipped = [...skip, ...marks, ...foreign].sort((one, two) => one.start - two.start)
  const passages: { words: WordInText[]; only: Language | null }[] = []
  const hidden = hide(text, skipped)
  let last = 0
  for (const match of hidden.matchAll(word)) {
    const [found] = match
    const start = match.index
    const only = asked(spans.findLast((one) => one.start <= start && start < one.end)?.language)
    const current = passages.at(-1)
    // What ends a passage may touch the words on both sides.
    const between = `${hidden.slice(last, start)} `
    const passage =
      current === undefined || current.only !== only || boundary.test(between)
        ? { words: [], only }
        : current
    if (passage !== current) passages.push(passage)
    last = start + found.length
    if (isAsked(found) && hidden[start - 1] !== '@')
      passage.words.push({ text: found, start, end: last })
  }
  return passages.filter(({ words }) => words.length > 0)
}

/** The language a dictionary is asked in; null for one there is none of. */
function asked(tag: string | null | undefined): Language | null {
  return (['fr', 'en'] as const).find((one) => tag === one || tag?.startsWith(`${one}-`)) ?? null
}

/** The text with everything that is not to be read blanked, offsets kept. */
function hide(text: string, skip: readonly TextRange[]): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ')
  let hidden = ''
  let from = 0
  for (const { start, end } of skip) {
    if (start < from) continue
    hidden += text.slice(from, start) + blank(text.slice(start, end))
    from = end
  }
  return (hidden + text.slice(from)).replace(opaque, blank)
}

function isAsked(found: string): boolean {
  if (found.length > longestWord || /[\p{N}_.]|['’ʼ-]{2}/u.test(found)) return false
  const letters = found.replace(/[^\p{L}\p{M}]/gu, '')
  if (letters.length < 2) return false
  // Roman numbers and ordinals: XXIᵉ, Vᵉ, IIIe, Ier.
  if (/^[IVXLCDM]+(?:e|er|ère|ème|ᵉ|ᵉʳ)?s?$/.test(found)) return false
  // Acronyms, their plurals, elision before them (l’ONU), and names with a capital inside.
  const bare = found.replace(/^\p{L}{1,2}['’ʼ]/u, '')
  if (/^\p{Lu}{1,8}s?$/u.test(bare)) return false
  return !/\p{Ll}\p{Lu}/u.test(found)
}
