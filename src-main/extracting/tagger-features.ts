import { isOpener } from './names.ts'
import { matchPhrase } from './phrases.ts'
import type { Lexicons } from './lexicons.ts'
import { SLOTS } from './tagger-weights.ts'
import type { Token } from './tokens.ts'

/** FNV-1a over UTF-16 units, folded to a slot. */
function slot(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

/** What the word lists say about each token: one letter per list. */
export function lexicalMarks(tokens: readonly Token[], lexicons: Lexicons): string[] {
  const marks = tokens.map((token) => {
    const first = token.folded.split(' ')[0] ?? ''
    return (lexicons.firstNames.has(first) ? 'f' : '') + (isOpener(token) ? 's' : '')
  })
  const lists: [string, (at: number) => number][] = [
    ['n', (at) => matchPhrase(lexicons.countries, tokens, at)?.length ?? 0],
    [
      'c',
      (at) =>
        tokens[at]?.shape === 'lower' ? 0 : (matchPhrase(lexicons.cities, tokens, at)?.length ?? 0),
    ],
    [
      'o',
      (at) =>
        tokens[at]?.shape === 'lower'
          ? 0
          : (matchPhrase(lexicons.organisations, tokens, at)?.length ?? 0),
    ],
    ['h', (at) => matchPhrase(lexicons.organisationHeads, tokens, at)?.length ?? 0],
    ['p', (at) => matchPhrase(lexicons.placeHeads, tokens, at)?.length ?? 0],
    ['r', (at) => matchPhrase(lexicons.ranks, tokens, at)?.length ?? 0],
    ['t', (at) => matchPhrase(lexicons.offices, tokens, at)?.length ?? 0],
  ]
  for (const [letter, lengthAt] of lists) {
    for (let at = 0; at < tokens.length; at += 1) {
      const length = lengthAt(at)
      for (let inner = 0; inner < length; inner += 1)
        marks[at + inner] = (marks[at + inner] ?? '') + letter
      if (length > 1) at += length - 1
    }
  }
  return marks
}

function shapeOf(token: Token | undefined): string {
  if (token === undefined) return '^'
  if (token.shape === 'upper') return token.text.length > 4 ? 'XXX' : 'XX'
  if (token.shape === 'capital')
    return /[-'’]/.test(token.text) ? 'X-' : /^.\.?$/u.test(token.text) ? 'X.' : 'Xx'
  return token.shape === 'number'
    ? token.text.length === 4
      ? 'dddd'
      : 'd'
    : token.shape === 'punctuation'
      ? token.text
      : 'x'
}

/** Slots of the features that do not depend on the labels before. */
export function wordFeatures(
  tokens: readonly Token[],
  marks: readonly string[],
  at: number,
): number[] {
  const token = tokens[at]
  if (token === undefined) return []
  const word = (offset: number): string => tokens[at + offset]?.folded ?? '^'
  const mark = (offset: number): string => marks[at + offset] ?? ''
  const shape = (offset: number): string => shapeOf(tokens[at + offset])
  const [w, s, m] = [token.folded, shape(0), mark(0)]
  const [before, after] = [word(-1), word(1)]
  const opening = at === 0 || /^[.!?«"“:–-]$/.test(before) ? '1' : '0'
  const start = w.slice(0, 3)
  const end = w.slice(-3)
  return [
    `w${w}`,
    `a${before}`,
    `b${after}`,
    `c${word(-2)}`,
    `d${word(2)}`,
    `s${s}`,
    `S${shape(-1)}|${s}|${shape(1)}`,
    `e${end}`,
    `E${w.slice(-2)}`,
    `f${w.slice(-4)}`,
    `p${start}`,
    `P${w.slice(0, 4)}`,
    `x${end}|${s}`,
    `g${before}|${s}`,
    `h${after}|${s}`,
    `i${before}|${w}`,
    `j${w}|${after}`,
    `k${word(-2)}|${before}|${s}`,
    `m${m}|${s}`,
    `M${mark(-1)}|${m}|${s}`,
    `N${m}|${mark(1)}|${shape(1)}`,
    `o${opening}|${s}|${m}`,
    `q${mark(-1)}|${mark(-2)}|${s}`,
    `l${before}|${m}|${s}`,
    `t${after}|${m}`,
    `u${shape(1)}|${shape(2)}|${s}`,
    `v${mark(1)}|${mark(2)}|${s}`,
  ].map(slot)
}

/** Slots of the features that look at the two labels before. */
export function labelFeatures(
  tokens: readonly Token[],
  marks: readonly string[],
  at: number,
  previous: number,
  earlier: number,
): number[] {
  const s = shapeOf(tokens[at])
  const w = tokens[at]?.folded ?? ''
  return [
    `y${previous}`,
    `z${previous}|${earlier}`,
    `A${previous}|${s}`,
    `B${previous}|${w}`,
    `C${previous}|${marks[at] ?? ''}|${s}`,
    `D${previous}|${tokens[at + 1]?.folded ?? '^'}|${s}`,
    `F${previous}|${tokens[at - 1]?.folded ?? '^'}|${s}`,
  ].map(slot)
}
