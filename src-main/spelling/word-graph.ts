/**
 * A set of words as the smallest graph that spells them: words that begin alike share their first
 * arcs, words that end alike their last. Half a million French forms take about a megabyte, are read
 * without being parsed, and are walked letter by letter to look for words that resemble another.
 */
export type WordGraph = {
  /** The letters, by their number from 1. */
  letters: string
  numbers: Map<number, number>
  /**
   * An arc a number: its letter in the low 8 bits, then whether a word ends after it, whether it is
   * the last of its node, and the place of the first arc of the node it leads to (0: none).
   */
  arcs: Uint32Array
  /** Place of the first arc of the root. */
  root: number
}

export const endsWord = 1 << 8
export const lastOfNode = 1 << 9
export const targetShift = 10

const magic = 0x31475741

/**
 * Reads what `packWordGraph` wrote.
 * @throws Error when the bytes are something else
 */
export function readWordGraph(bytes: Uint8Array): WordGraph {
  // A copy of its own, so that numbers of four bytes stand where they must.
  const words = new Uint32Array(bytes.slice().buffer)
  const [mark, letterCount = 0, root = 0] = words
  if (mark !== magic) throw new Error('not a word graph')
  const letters = String.fromCodePoint(...words.subarray(3, 3 + letterCount))
  const numbers = new Map(
    [...letters].map((letter, at) => [letter.codePointAt(0) ?? 0, at + 1] as const),
  )
  return { letters, numbers, arcs: words.subarray(3 + letterCount), root }
}

/** Writes a graph as bytes, low byte first. */
export function packWordGraph({ letters, arcs, root }: WordGraph): Uint8Array {
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0)
  const words = Uint32Array.of(magic, points.length, root, ...points)
  const packed = new Uint32Array(words.length + arcs.length)
  packed.set(words)
  packed.set(arcs, words.length)
  return new Uint8Array(packed.buffer)
}

/** Whether the set holds exactly this word. */
export function holds(graph: WordGraph, word: string): boolean {
  const { numbers, arcs } = graph
  let at = graph.root
  let ends = false
  for (const letter of word) {
    const number = numbers.get(letter.codePointAt(0) ?? 0)
    if (number === undefined || at === 0) return false
    let arc = arcs[at] ?? 0
    while ((arc & 0xff) !== number) {
      if ((arc & lastOfNode) !== 0) return false
      at += 1
      arc = arcs[at] ?? 0
    }
    ends = (arc & endsWord) !== 0
    at = arc >>> targetShift
  }
  return ends
}
