import { fold, foldWithMap } from '../shared/fold.ts'
import { codeRanges, type TextRange } from '../shared/markdown/code-ranges.ts'
import { references } from '../shared/markdown/references.ts'

/** Links of any kind, and addresses: names inside them are no mentions. */
const linked = /\[(?:\\.|[^\\[\]\n])*\]\([^)\n]*\)|<[^>\s]+>|https?:\/\/\S+/g
const wordCharacter = /[\p{L}\p{N}]/u

/**
 * Where a Markdown text has one of some names as whole words, accents and case aside, outside links,
 * citations, addresses and code; in order, the longest name first where several begin. A name with a
 * capital is found with one only, and an acronym only in capitals: « sous la main » is not « SOUS ».
 */
export function mentionsIn(markdown: string, names: readonly string[]): TextRange[] {
  const { folded, origin } = foldWithMap(markdown)
  const taken = [
    ...codeRanges(markdown),
    ...references(markdown),
    ...[...markdown.matchAll(linked)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ]
  const overlaps = (one: TextRange) => (other: TextRange) =>
    one.start < other.end && other.start < one.end
  const found: TextRange[] = []
  const wanted = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => wordCharacter.test(name))
    .toSorted((one, other) => other.length - one.length)
  for (const name of wanted) {
    const sought = fold(name)
    for (let at = folded.indexOf(sought); at !== -1; at = folded.indexOf(sought, at + 1)) {
      const range = { start: origin[at] ?? 0, end: origin[at + sought.length] ?? markdown.length }
      if (!isWhole(markdown, range) || !isCased(name, markdown.slice(range.start, range.end)))
        continue
      if (![...taken, ...found].some(overlaps(range))) found.push(range)
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}

function isWhole(text: string, { start, end }: TextRange): boolean {
  const [before = '', after = ''] = [text.slice(0, start).at(-1), text[end]]
  return !wordCharacter.test(before) && !wordCharacter.test(after)
}

function isCased(name: string, written: string): boolean {
  const isAcronym = !/\p{Ll}/u.test(name)
  if (isAcronym) return !/\p{Ll}/u.test(written)
  return !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(written)
}
