import { endsWord, lastOfNode, targetShift, type WordGraph } from './word-graph.ts'

type Arc = { letter: string; ends: boolean; to: Node }
type Node = { arcs: Arc[]; key: string }

/**
 * Builds the graph of a set of words (Daciuk and others, 2000: from sorted words, each node made
 * once). Words are written in the Basic Multilingual Plane, with at most 255 letters among them.
 */
export function buildWordGraph(words: Iterable<string>): WordGraph {
  const sorted = [...new Set(words)].filter(Boolean).sort((a, b) => (a < b ? -1 : 1))
  const known = new Map<string, Node>()
  const numbersOfNodes = new Map<Node, number>()
  const empty = (): Node => ({ arcs: [], key: '' })
  const root = empty()
  let path: Node[] = [root]
  let previous = ''

  /** Closes the nodes of the last word below a depth: each becomes the one like it, if there is one. */
  function close(depth: number): void {
    for (let at = path.length - 1; at > depth; at--) {
      const node = path[at] ?? root
      const above = path[at - 1]?.arcs.at(-1)
      node.key = node.arcs
        .map(({ letter, ends, to }) => `${letter}${ends ? 1 : 0}${numbersOfNodes.get(to) ?? ''}`)
        .join(' ')
      const same = known.get(node.key)
      if (same === undefined) {
        known.set(node.key, node)
        numbersOfNodes.set(node, numbersOfNodes.size)
      } else if (above) above.to = same
    }
    path = path.slice(0, depth + 1)
  }

  for (const word of sorted) {
    let shared = 0
    while (shared < previous.length && previous[shared] === word[shared]) shared++
    close(shared)
    for (let at = shared; at < word.length; at++) {
      const to = empty()
      path.at(-1)?.arcs.push({ letter: word[at] ?? '', ends: at === word.length - 1, to })
      path.push(to)
    }
    previous = word
  }
  close(0)
  return number(root)
}

function number(root: Node): WordGraph {
  const letters = new Set<string>()
  const places = new Map<Node, number>()
  const order: Node[] = []
  // Place 0 is no node at all.
  let next = 1
  const waiting = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (places.has(node) || node.arcs.length === 0) continue
    places.set(node, next)
    order.push(node)
    next += node.arcs.length
    for (const { letter, to } of node.arcs) {
      letters.add(letter)
      waiting.push(to)
    }
  }
  const alphabet = [...letters].sort((a, b) => (a < b ? -1 : 1))
  const numbers = new Map(alphabet.map((letter, at) => [letter, at + 1] as const))
  const arcs = new Uint32Array(next)
  for (const node of order) {
    const from = places.get(node) ?? 0
    for (const [at, { letter, ends, to }] of node.arcs.entries()) {
      arcs[from + at] =
        (numbers.get(letter) ?? 0) +
        (ends ? endsWord : 0) +
        (at === node.arcs.length - 1 ? lastOfNode : 0) +
        (((places.get(to) ?? 0) << targetShift) >>> 0)
    }
  }
  return {
    letters: alphabet.join(''),
    numbers: new Map(alphabet.map((letter, at) => [letter.codePointAt(0) ?? 0, at + 1] as const)),
    arcs,
    root: places.get(root) ?? 0,
  }
}
