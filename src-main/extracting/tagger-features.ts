import { isOpener } from './names.ts'
import { matchPhrase } from './phrases.ts'
import type { Lexicons } from './lexicons.ts'
import type { Language } from '../shared/language.ts'
import type { Token } from './tokens.ts'
import { hasWord, type WordFilter } from './word-filter.ts'

/** FNV-1a over UTF-16 units, mixed once more: what a feature is looked up by, a signed 32-bit number that is never 0. */
export function featureKey(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13) || 1
}

/** The key of a feature together with the label before it. */
export function keyAfter(key: number, previous: number): number {
  const hash = Math.imul(key ^ Math.imul(previous + 1, 0x9e3779b1), 0x297a2d39)
  return hash ^ (hash >>> 15) || 1
}

/** How a capitalised word stands in the lists of ordinary words and of names of people; after « / » in a mark. */
function familiarity(token: Token, lexicons: Lexicons, words: WordFilter): string {
  if (token.shape === 'punctuation' || token.shape === 'number') return '/'
  const parts = token.folded.split(' ')
  const ordinary = parts.every((part) => part === '' || hasWord(words, part)) ? 'd' : ''
  if (token.shape === 'lower') return `/${ordinary}`
  const { firsts, lasts } = lexicons.peopleNames
  const first = parts.some((part) => firsts.has(part)) ? 'F' : ''
  const last = lasts.has(token.folded) || parts.some((part) => lasts.has(part)) ? 'L' : ''
  return `/${ordinary}${first}${last}`
}

/** What the word lists say about each token: one letter per list, then how familiar the word is. */
export function lexicalMarks(
  tokens: readonly Token[],
  lexicons: Lexicons,
  language: Language,
): string[] {
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
  const words = lexicons.words[language]
  for (const [at, token] of tokens.entries())
    marks[at] = (marks[at] ?? '') + familiarity(token, lexicons, words)
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

/** Keys of the features of a word and its surroundings. */
export function wordFeatures(
  tokens: readonly Token[],
  marks: readonly string[],
  at: number,
): number[] {
  const token = tokens[at]
  if (token === undefined) return []
  const word = (offset: number): string => tokens[at + offset]?.folded ?? '^'
  const whole = (offset: number): string => marks[at + offset] ?? '/'
  const mark = (offset: number): string => whole(offset).slice(0, whole(offset).indexOf('/'))
  const kin = (offset: number): string => whole(offset).slice(whole(offset).indexOf('/') + 1)
  const shape = (offset: number): string => shapeOf(tokens[at + offset])
  const [w, s, m, k] = [token.folded, shape(0), mark(0), kin(0)]
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
    `1${k}|${s}`,
    `2${kin(-1)}|${shape(-1)}|${k}|${s}`,
    `3${k}|${kin(1)}|${shape(1)}|${s}`,
    `4${opening}|${k}|${m}|${s}`,
    `5${before}|${k}|${s}`,
    `6${after}|${k}|${s}`,
  ].map(featureKey)
}

/** Keys of the features that are weighed with each label the word before may have, see `keyAfter`. */
export function pairFeatures(
  tokens: readonly Token[],
  marks: readonly string[],
  at: number,
): number[] {
  const s = shapeOf(tokens[at])
  const whole = marks[at] ?? '/'
  return [
    'y',
    `A${s}`,
    `B${tokens[at]?.folded ?? ''}`,
    `C${whole}|${s}`,
    `G${whole.slice(whole.indexOf('/') + 1)}|${s}`,
    `D${tokens[at + 1]?.folded ?? '^'}|${s}`,
    `F${tokens[at - 1]?.folded ?? '^'}|${s}`,
    `H${shapeOf(tokens[at - 1])}|${s}|${shapeOf(tokens[at + 1])}`,
  ].map(featureKey)
}
