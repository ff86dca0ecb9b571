import { endsWord, lastOfNode, targetShift, type WordGraph } from './word-graph.ts'

/** Letters side by side on French and English keyboards. */
const rows = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const neighbours = new Set(
  rows.flatMap((row) =>
    [...row].flatMap((letter, at) =>
      row[at + 1] === undefined ? [] : [`${letter}${row[at + 1]}`, `${row[at + 1]}${letter}`],
    ),
  ),
)
/** Letters and endings that sound alike, by pairs. */
const alike = new Set([
  'iy',
  'yi',
  'sc',
  'cs',
  'sz',
  'zs',
  'ck',
  'kc',
  'qk',
  'kq',
  'gj',
  'jg',
  'ea',
  'ae',
  'mn',
  'nm',
  'xc',
  'cx',
  'td',
  'dt',
])

/** A letter without accent and case. */
export const bareLetter = (letter: string): string =>
  letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What it costs to have typed one letter for another: accents and case little, a neighbour less than any. */
function costOfSwap(from: string, fromBare: string, to: string, toBare: string): number {
  if (from === to) return 0
  if (fromBare === toBare) return from.toLowerCase() === to.toLowerCase() ? 0.15 : 0.2
  const pair = fromBare + toBare
  if (alike.has(pair)) return 0.65
  return neighbours.has(pair) ? 0.8 : 1
}

/** What it costs to have left a letter out. */
function costOfMissing(letter: string, before: string | undefined): number {
  if (letter === before) return 0.4
  return letter === '-' || letter === "'" ? 0.4 : 0.9
}

/** What it costs to have typed a letter too many. */
function costOfExtra(letter: string, before: string | undefined): number {
  return letter === before ? 0.4 : letter === '-' ? 0.5 : 0.95
}

export type Resembling = { word: string; cost: number }

/**
 * The words of a graph that a word may have been meant as, each with what the difference costs, up to
 * `most`. Walks the graph with one row of the table of edit distances a letter, leaving off where
 * every continuation would cost too much.
 */
export function resembling(graph: WordGraph, word: string, most: number): Resembling[] {
  const { arcs } = graph
  const letters = [...graph.letters]
  const bares = bareLettersOf(graph)
  const typed = [...word]
  const typedBares = typed.map(bareLetter)
  const width = typed.length + 1
  // Costs are looked up, not worked out, in the walk: it passes hundreds of thousands of cells.
  const count = letters.length
  const swap = new Float64Array(width * count)
  const extra = new Float64Array(width)
  const missing = missingCostsOf(graph)
  for (let column = 1; column < width; column++) {
    const [from = '', bare = ''] = [typed[column - 1], typedBares[column - 1]]
    extra[column] = costOfExtra(from, typed[column - 2])
    for (let number = 0; number < count; number++)
      swap[column * count + number] = costOfSwap(
        ...([from, bare, letters[number] ?? '', bares[number] ?? ''] as const),
      )
  }

  const found: Resembling[] = []
  const table = [new Float64Array(width)]
  const [first] = table
  for (let at = 1; at < width; at++) if (first) first[at] = (first[at - 1] ?? 0) + (extra[at] ?? 0)
  const path: number[] = []

  function walk(place: number): void {
    const depth = path.length + 1
    const row = (table[depth] ??= new Float64Array(width))
    const above = table[depth - 1] ?? row
    const twoAbove = table[depth - 2]
    const before = path.at(-1) ?? count
    for (let at = place; ; at++) {
      const arc = arcs[at] ?? lastOfNode
      const number = (arc & 0xff) - 1
      const left = missing[before * count + number] ?? 1
      let least = (row[0] = (above[0] ?? 0) + left + (depth === 1 ? 0.3 : 0))
      for (let column = 1; column < width; column++) {
        let cost = (above[column - 1] ?? 0) + (swap[column * count + number] ?? 1)
        if (depth === 1 && column === 1 && typedBares[0] !== bares[number]) cost += 0.3
        const over = (above[column] ?? 0) + left
        if (over < cost) cost = over
        const aside = (row[column - 1] ?? 0) + (extra[column] ?? 1)
        if (aside < cost) cost = aside
        if (
          twoAbove !== undefined &&
          column > 1 &&
          typedBares[column - 1] === bares[before] &&
          typedBares[column - 2] === bares[number]
        )
          cost = Math.min(cost, (twoAbove[column - 2] ?? 0) + 0.6)
        row[column] = cost
        if (cost < least) least = cost
      }
      if (least <= most) {
        path.push(number)
        const whole = row[width - 1] ?? 0
        if ((arc & endsWord) !== 0 && whole <= most)
          found.push({ word: path.map((one) => letters[one]).join(''), cost: whole })
        const below = arc >>> targetShift
        if (below !== 0) walk(below)
        path.pop()
      }
      if ((arc & lastOfNode) !== 0) return
    }
  }
  if (graph.root !== 0) walk(graph.root)
  return found
}

/** What it costs to have typed one word for another, as `resembling` counts. */
export function differenceOf(typed: string, meant: string, most: number): number {
  const single = chainOf(meant)
  return resembling(single, typed, most)[0]?.cost ?? Number.POSITIVE_INFINITY
}

/** A graph that holds one word. */
function chainOf(word: string): WordGraph {
  const letters = [...new Set(word)].join('')
  const points = [...letters]
  const numbers = new Map(points.map((letter, at) => [letter.codePointAt(0) ?? 0, at + 1] as const))
  const spelled = [...word]
  const arcs = new Uint32Array(spelled.length + 1)
  for (const [at, letter] of spelled.entries()) {
    const isLast = at === spelled.length - 1
    arcs[at + 1] =
      (numbers.get(letter.codePointAt(0) ?? 0) ?? 0) +
      (isLast ? endsWord : 0) +
      lastOfNode +
      (isLast ? 0 : (at + 2) << targetShift)
  }
  return { letters, numbers, arcs, root: spelled.length === 0 ? 0 : 1 }
}

/** Whether a graph has the word written with other accents; case aside. */
export function sameButForAccents(graph: WordGraph, word: string): boolean {
  return walkBare(graph, graph.root, [...word].map(bareLetter), 0, 0, bareLettersOf(graph))
}

/** Whether a graph has a word one letter away (changed, missing, too many or two swapped), accents and case aside. */
export function isOneAway(graph: WordGraph, word: string): boolean {
  return walkBare(graph, graph.root, [...word].map(bareLetter), 0, 1, bareLettersOf(graph))
}

const missingCosts = new WeakMap<WordGraph, Float64Array>()
/** What each letter costs when it was left out after each other, or (last) at the start. */
function missingCostsOf(graph: WordGraph): Float64Array {
  const kept = missingCosts.get(graph)
  if (kept) return kept
  const letters = [...graph.letters]
  const costs = Float64Array.from(
    [...letters, undefined].flatMap((before) =>
      letters.map((letter) => costOfMissing(letter, before)),
    ),
  )
  missingCosts.set(graph, costs)
  return costs
}

const bareLettersByGraph = new WeakMap<WordGraph, readonly string[]>()
function bareLettersOf(graph: WordGraph): readonly string[] {
  const kept = bareLettersByGraph.get(graph) ?? [...graph.letters].map(bareLetter)
  bareLettersByGraph.set(graph, kept)
  return kept
}

function walkBare(
  graph: WordGraph,
  place: number,
  word: readonly string[],
  at: number,
  slips: number,
  bares: readonly string[],
): boolean {
  if (place === 0) return false
  for (let arcAt = place; ; arcAt++) {
    const arc = graph.arcs[arcAt] ?? lastOfNode
    const bare = bares[(arc & 0xff) - 1] ?? ''
    const below = arc >>> targetShift
    const ends = (arc & endsWord) !== 0
    const goOn = (next: number, left: number): boolean =>
      (ends && (next === word.length || (left > 0 && next === word.length - 1))) ||
      walkBare(graph, below, word, next, left, bares)
    if (bare === word[at] && goOn(at + 1, slips)) return true
    if (slips > 0) {
      if (at < word.length && goOn(at + 1, slips - 1)) return true
      if (goOn(at, slips - 1)) return true
      if (bare === word[at + 1] && goOn(at + 2, slips - 1)) return true
      if (bare === word[at + 1] && swapped(graph, below, word, at, slips - 1, bares)) return true
    }
    if ((arc & lastOfNode) !== 0) return false
  }
}

/** After the second of two swapped letters: the first, then the rest. */
function swapped(
  graph: WordGraph,
  place: number,
  word: readonly string[],
  at: number,
  slips: number,
  bares: readonly string[],
): boolean {
  if (place === 0) return false
  for (let arcAt = place; ; arcAt++) {
    const arc = graph.arcs[arcAt] ?? lastOfNode
    if (bares[(arc & 0xff) - 1] === word[at]) {
      if ((arc & endsWord) !== 0 && at + 2 === word.length) return true
      if (walkBare(graph, arc >>> targetShift, word, at + 2, slips, bares)) return true
    }
    if ((arc & lastOfNode) !== 0) return false
  }
}
