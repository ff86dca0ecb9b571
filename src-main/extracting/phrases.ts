import { fold, tokenise, type Token } from './tokens.ts'

/** A set of phrases, found again in a token list whatever their case, accents and hyphens. */
export interface PhraseIndex<Value> {
  values: Map<string, Value[]>
  /** Longest phrase, in tokens, for each first word. */
  longest: Map<string, number>
}

interface PhraseMatch<Value> {
  /** Number of tokens matched. */
  length: number
  values: Value[]
}

function firstWord(key: string): string {
  const space = key.indexOf(' ')
  return space < 0 ? key : key.slice(0, space)
}

export function emptyPhrases<Value>(): PhraseIndex<Value> {
  return { values: new Map(), longest: new Map() }
}

const ASCII = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/
const PLAIN = /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u

/** What a phrase is found by. Most are plain letters, and there are tens of thousands of them to read at start. */
function keyOf(phrase: string): string {
  if (ASCII.test(phrase)) return phrase.toLowerCase().replaceAll('-', ' ')
  if (PLAIN.test(phrase)) return fold(phrase)
  return tokenise(phrase)
    .map((token) => token.folded)
    .join(' ')
}

function wordsIn(key: string): number {
  let words = 1
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words += 1
  return words
}

/** Adds one phrase; several values may share a phrase. */
export function addPhrase<Value>(index: PhraseIndex<Value>, phrase: string, value: Value): void {
  const key = keyOf(phrase)
  if (key === '') return
  const known = index.values.get(key)
  if (known) {
    known.push(value)
    return
  }
  index.values.set(key, [value])
  const words = wordsIn(key)
  const first = firstWord(key)
  if (words > (index.longest.get(first) ?? 0)) index.longest.set(first, words)
}

/** Whether the index has just this phrase. */
export function hasPhrase(index: PhraseIndex<unknown>, phrase: string): boolean {
  return index.values.has(keyOf(phrase))
}

/** The index with more phrases in front of its own; the index itself stays as it is. */
export function withPhrases<Value>(
  index: PhraseIndex<Value>,
  added: readonly (readonly [string, Value])[],
): PhraseIndex<Value> {
  if (added.length === 0) return index
  const more = emptyPhrases<Value>()
  for (const [phrase, value] of added) addPhrase(more, phrase, value)
  const values = new Map(index.values)
  for (const [key, own] of more.values) values.set(key, [...own, ...(values.get(key) ?? [])])
  const longest = new Map(index.longest)
  for (const [first, words] of more.longest)
    longest.set(first, Math.max(words, longest.get(first) ?? 0))
  return { values, longest }
}

/** The longest phrase of the index that starts at token `at` and does not cross a line. */
export function matchPhrase<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | null {
  const opening = tokens[at]
  if (opening === undefined) return null
  const longest = index.longest.get(firstWord(opening.folded))
  if (longest === undefined) return null
  let key = ''
  let best: PhraseMatch<Value> | null = null
  for (let length = 1; length <= longest; length += 1) {
    const token = tokens[at + length - 1]
    if (token === undefined || (length > 1 && token.opensLine)) break
    key = length === 1 ? token.folded : `${key} ${token.folded}`
    const values = index.values.get(key)
    if (values) best = { length, values }
  }
  return best
}
