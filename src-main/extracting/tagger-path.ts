import { keyAfter, pairFeatures, wordFeatures } from './tagger-features.ts'
import { LABELS, rowOf, type TaggerWeights } from './tagger-weights.ts'
import type { Token } from './tokens.ts'

const COUNT = LABELS.length
const NEVER = -(2 ** 40)

/** Whether a label may follow another: an inside one only continues its own kind. */
export function mayFollow(label: number, previous: number): boolean {
  return label === 0 || label % 2 === 1 || previous === label || previous === label - 1
}

/** The labels that may come before each label. */
const BEFORE: readonly (readonly number[])[] = LABELS.map((_, label) =>
  LABELS.flatMap((_name, previous) => (mayFollow(label, previous) ? [previous] : [])),
)

interface Tagged {
  label: number
  /** How much the best labelling loses when this label is another one, in weight units. */
  margin: number
}

/** Scores of one token: first a row for each label, then a row for each label before. */
function addRow(scores: Float64Array, from: number, weights: TaggerWeights, key: number): void {
  const row = rowOf(weights, key)
  if (row < 0) return
  for (let label = 0; label < COUNT; label += 1)
    scores[from + label] = (scores[from + label] ?? 0) + (weights.values[row + label] ?? 0)
}

/** Score of each pair of labels at a token, the one before first. */
function pairScores(
  weights: TaggerWeights,
  tokens: readonly Token[],
  marks: readonly string[],
  at: number,
  scores: Float64Array,
  word: Float64Array,
): void {
  scores.fill(0)
  word.fill(0)
  for (const key of wordFeatures(tokens, marks, at)) addRow(word, 0, weights, key)
  const shared = pairFeatures(tokens, marks, at)
  const opening = at === 0
  for (let previous = 0; previous < COUNT; previous += 1) {
    if (opening && previous > 0) break
    for (const key of shared) addRow(scores, previous * COUNT, weights, keyAfter(key, previous))
    for (let label = 0; label < COUNT; label += 1) {
      const cell = previous * COUNT + label
      scores[cell] = (scores[cell] ?? 0) + (word[label] ?? 0)
    }
  }
}

/**
 * The best labelling of one sentence as a whole, with how sure each label is. Integer sums only: the same on every machine. Time and
 * memory are linear in the length of the sentence.
 */
export function bestLabels(
  weights: TaggerWeights,
  tokens: readonly Token[],
  marks: readonly string[],
): Tagged[] {
  const length = tokens.length
  const step = COUNT * COUNT
  const pairs = new Float64Array(length * step)
  const word = new Float64Array(COUNT)
  const upTo = new Float64Array(length * COUNT).fill(NEVER)
  const after = new Float64Array(length * COUNT).fill(NEVER)
  for (let at = 0; at < length; at += 1) {
    const scores = pairs.subarray(at * step, (at + 1) * step)
    pairScores(weights, tokens, marks, at, scores, word)
    for (let label = 0; label < COUNT; label += 1) {
      let best = NEVER
      for (const previous of BEFORE[label] ?? []) {
        if (at === 0 && previous > 0) continue
        const before = at === 0 ? 0 : (upTo[(at - 1) * COUNT + previous] ?? NEVER)
        const score = before + (scores[previous * COUNT + label] ?? 0)
        if (score > best) best = score
      }
      upTo[at * COUNT + label] = best
    }
  }
  after.fill(0, Math.max(0, length - 1) * COUNT)
  for (let at = length - 1; at > 0; at -= 1) {
    for (let label = 0; label < COUNT; label += 1) {
      const follow = after[at * COUNT + label] ?? NEVER
      for (const previous of BEFORE[label] ?? []) {
        const score = follow + (pairs[at * step + previous * COUNT + label] ?? 0)
        const cell = (at - 1) * COUNT + previous
        if (score > (after[cell] ?? NEVER)) after[cell] = score
      }
    }
  }
  const tagged: Tagged[] = []
  for (let at = 0; at < length; at += 1) {
    const previous = tagged[at - 1]?.label ?? 0
    let [best, highest, second] = [0, NEVER, NEVER]
    for (let label = 0; label < COUNT; label += 1) {
      if (!mayFollow(label, previous)) continue
      const score = (upTo[at * COUNT + label] ?? NEVER) + (after[at * COUNT + label] ?? NEVER)
      if (score > highest) [best, second, highest] = [label, highest, score]
      else if (score > second) second = score
    }
    tagged.push({ label: best, margin: highest - second })
  }
  return tagged
}
