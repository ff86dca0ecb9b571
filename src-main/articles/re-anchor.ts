import { fold } from '../shared/fold.ts'

/** What is needed of a passage to find it again. Offsets are UTF-16 units into its own text. */
export type Anchor = { start: number; end: number; quote: string; before: string; after: string }

/** Where a passage stands in another version of its text; an orphan keeps no place there. */
export type Anchored =
  { state: 'exact' | 'moved'; start: number; end: number } | { state: 'orphan' }

/** Fewest words of a quote that may be found though changed. */
const fewestWords = 4
/** Share of a quote's words that may have been changed, added or removed. */
const largestChange = 0.34
/** How much of the context on one side must stand for the place to be sure, in UTF-16 units. */
const sureContext = 12

/**
 * Finds a passage in a later version of its text. Exact: the same words, at the same place or where
 * they can be told from any others by what stands around them. Moved: the same words elsewhere, or
 * among other words, or words slightly changed. Orphan: found no more.
 */
export function reAnchor(anchor: Anchor, text: string): Anchored {
  const { quote, start } = anchor
  const places = occurrences(text, quote).map((at) => ({
    at,
    context: contextAt(anchor, text, at),
  }))
  const best = places.toSorted(
    (one, other) =>
      other.context - one.context || Math.abs(one.at - start) - Math.abs(other.at - start),
  )
  const [first, second] = best
  if (first === undefined) return changed(quote, text, start)
  const whole = anchor.before.length + anchor.after.length
  const sure =
    first.context >= Math.min(sureContext, whole) && first.context > (second?.context ?? -1)
  const place = { start: first.at, end: first.at + quote.length }
  return { state: sure || first.at === start ? 'exact' : 'moved', ...place }
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) found.push(at)
  return found
}

/** How many units of the context stand around a place, counted outwards from it. */
function contextAt({ quote, before, after }: Anchor, text: string, at: number): number {
  let left = 0
  while (left < before.length && before.at(-1 - left) === text[at - 1 - left]) left++
  const end = at + quote.length
  let right = 0
  while (right < after.length && after[right] === text[end + right]) right++
  return left + right
}

type Word = { folded: string; start: number; end: number }

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
}

/**
 * The stretch of the text nearest to the quote, by the fewest words changed, added or removed
 * (approximate matching after Sellers); between equals, the one nearest to where it stood.
 */
function changed(quote: string, text: string, start: number): Anchored {
  const wanted = wordsOf(quote)
  const words = wordsOf(text)
  if (wanted.length < fewestWords) return { state: 'orphan' }
  const cost = new Array<number>(wanted.length + 1)
  const from = new Array<number>(wanted.length + 1)
  for (let row = 0; row <= wanted.length; row++) cost[row] = row
  from.fill(0)
  let best = { cost: Infinity, from: 0, to: 0, away: Infinity }
  words.forEach((word, column) => {
    let diagonalCost = cost[0] ?? 0
    let diagonalFrom = column
    cost[0] = 0
    from[0] = column + 1
    for (let row = 1; row <= wanted.length; row++) {
      const same = wanted[row - 1]?.folded === word.folded
      const [keptCost, keptFrom] = [cost[row] ?? 0, from[row] ?? 0]
      const choices: [number, number][] = [
        [diagonalCost + (same ? 0 : 1), diagonalFrom],
        [keptCost + 1, keptFrom],
        [(cost[row - 1] ?? 0) + 1, from[row - 1] ?? 0],
      ]
      const [least, origin] = choices.reduce((one, other) => (other[0] < one[0] ? other : one))
      cost[row] = least
      from[row] = origin
      diagonalCost = keptCost
      diagonalFrom = keptFrom
    }
    const total = cost[wanted.length] ?? Infinity
    const origin = from[wanted.length] ?? 0
    const away = Math.abs((words[origin]?.start ?? 0) - start)
    if (total < best.cost || (total === best.cost && away < best.away))
      best = { cost: total, from: origin, to: column, away }
  })
  const [first, last] = [words[best.from], words[best.to]]
  if (best.cost > wanted.length * largestChange || !first || !last) return { state: 'orphan' }
  return { state: 'moved', start: first.start, end: last.end }
}
