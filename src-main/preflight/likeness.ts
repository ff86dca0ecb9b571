import { foldName } from '../shared/fold.ts'

/** Words of a text, folded, each with its place. */
export type Word = { folded: string; start: number; end: number }

/** The words of a text as they are compared: accents, case and marks dropped. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    ...{ folded: foldName(word), start: index, end: index + word.length },
  }))
}

/** Whether words stand in a text in that order, one right after the other. */
export function standIn(words: readonly Word[], text: readonly Word[]): boolean {
  return indexIn(words, text) !== -1
}

/**
 * The stretch of a text that says most nearly what some words say: at least `least` of the words of
 * both in the same order. Null when none does.
 */
export function nearest(
  words: readonly Word[],
  text: readonly Word[],
  least = 0.7,
): { start: number; end: number } | null {
  if (words.length === 0 || words.length > 80) return null
  const wanted = new Set(words.map(({ folded }) => folded))
  let best = { likeness: 0, from: 0, to: 0 }
  for (let from = 0; from < text.length; from++) {
    if (!wanted.has(text[from]?.folded ?? '')) continue
    const window = text.slice(from, from + words.length + 3)
    const matched = inOrder(words, window)
    if (matched.count === 0) continue
    const to = from + matched.last + 1
    const likeness = (2 * matched.count) / (words.length + (to - from))
    if (likeness > best.likeness) best = { likeness, from, to }
  }
  const [first, last] = [text[best.from], text[best.to - 1]]
  if (best.likeness < least || first === undefined || last === undefined) return null
  return { start: first.start, end: last.end }
}

function indexIn(words: readonly Word[], text: readonly Word[]): number {
  for (let from = 0; from + words.length <= text.length; from++)
    if (words.every(({ folded }, at) => text[from + at]?.folded === folded)) return from
  return -1
}

/** How many words of one list stand in another in the same order, and where the last of them does. */
function inOrder(words: readonly Word[], window: readonly Word[]): { count: number; last: number } {
  let row = window.map(() => ({ count: 0, last: -1 }))
  for (const { folded } of words) {
    const next: typeof row = []
    for (const [at, word] of window.entries()) {
      const diagonal = row[at - 1] ?? { count: 0, last: -1 }
      const above = row[at] ?? diagonal
      const left = next[at - 1] ?? { count: 0, last: -1 }
      if (word.folded === folded) next.push({ count: diagonal.count + 1, last: at })
      else next.push(above.count >= left.count ? above : left)
    }
    row = next
  }
  return row.at(-1) ?? { count: 0, last: -1 }
}
