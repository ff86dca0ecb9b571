import type { Label, NameKind } from './labels.ts'
import type { Piece } from './pieces.ts'

/** A name that a local model found; `confidence` is the probability of its least sure word. */
export type ModelName = { kind: NameKind; start: number; end: number; confidence: number }

/** What a model says of one piece: its best label, and how probable that label's kind is. */
export type Verdict = { label: Label; probability: number }

const WORDS = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
/** Names less probable than not are not proposed. */
const leastProbable = 0.5

/**
 * The best label of each piece. `scores` holds one row of `labels.length` numbers a piece, before
 * softmax; the probability is that of all labels of the same kind together (B-PER and I-PER).
 */
export function judgePieces(scores: Float32Array, labels: readonly Label[]): Verdict[] {
  const verdicts: Verdict[] = []
  for (let row = 0; row + labels.length <= scores.length; row += labels.length) {
    const own = scores.subarray(row, row + labels.length)
    const highest = own.reduce((best, score) => Math.max(best, score), -Infinity)
    const weights = Array.from(own, (score) => Math.exp(score - highest))
    const label = labels[own.indexOf(highest)]
    // A model that answers no numbers has no opinion.
    if (label === undefined || !Number.isFinite(highest)) {
      verdicts.push({ label: { kind: null, opens: false, closes: false }, probability: 1 })
      continue
    }
    const sum = (of: (label: Label) => boolean) =>
      weights.reduce((total, weight, at) => {
        const each = labels[at]
        return each !== undefined && of(each) ? total + weight : total
      }, 0)
    const probability = sum(({ kind }) => kind === label.kind) / sum(() => true)
    verdicts.push({ label, probability })
  }
  return verdicts
}

type Word = { text: string; start: number; end: number; verdict: Verdict | null }

/** The words of a stretch of text, each with the verdict on the first piece that starts in it, else on the one that covers it. */
function judgedWords(
  text: string,
  offset: number,
  pieces: readonly Piece[],
  verdicts: readonly Verdict[],
): Word[] {
  let next = 0
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => {
    const start = offset + index
    const end = start + word.length
    while (next < pieces.length && (pieces[next]?.start ?? 0) < start) next += 1
    const starts = (pieces[next]?.start ?? Infinity) < end
    const covers = (pieces[next - 1]?.end ?? 0) > start
    const verdict = starts ? verdicts[next] : covers ? verdicts[next - 1] : undefined
    return { text: word, start, end, verdict: verdict ?? null }
  })
}

/**
 * Joins the words that a model labelled into names. A name never goes beyond a line; a sign within a
 * word (« Ben-Gvir ») that the model left out does not cut it.
 */
export function joinNames(
  text: string,
  offset: number,
  pieces: readonly Piece[],
  verdicts: readonly Verdict[],
): ModelName[] {
  const words = judgedWords(text, offset, pieces, verdicts)
  const names: ModelName[] = []
  let open: ModelName | null = null
  let closed = false
  for (const [index, word] of words.entries()) {
    const { kind = null, opens = false, closes = false } = word.verdict?.label ?? {}
    const joins =
      open !== null && !closed && !text.slice(open.end - offset, word.start - offset).includes('\n')
    if (
      open !== null &&
      joins &&
      kind === null &&
      isWithinWord(word, words[index - 1], words[index + 1])
    )
      continue
    if (kind === null) {
      open = null
      continue
    }
    const probability = word.verdict?.probability ?? 0
    if (open !== null && joins && open.kind === kind && !opens) {
      open.end = word.end
      open.confidence = Math.min(open.confidence, probability)
    } else {
      open = { kind, start: word.start, end: word.end, confidence: probability }
      names.push(open)
    }
    closed = closes
  }
  return names
    .map((name) => trimmed(name, text, offset))
    .filter(({ start, end, confidence }) => end > start && confidence >= leastProbable)
}

function isWithinWord(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  return (
    /^[-‑'’.]$/u.test(word.text) &&
    before?.end === word.start &&
    after?.start === word.end &&
    after.verdict?.label.kind === before.verdict?.label.kind &&
    after.verdict?.label.opens === false
  )
}

/** Without signs at either end; nothing is left of a name without a letter. */
function trimmed(name: ModelName, text: string, offset: number): ModelName {
  const written = text.slice(name.start - offset, name.end - offset)
  if (!/\p{L}/u.test(written)) return { ...name, end: name.start }
  const before = /^[^\p{L}\p{N}]*/u.exec(written)?.[0].length ?? 0
  const after = /[^\p{L}\p{N}\p{M}.)]*$/u.exec(written)?.[0].length ?? 0
  return { ...name, start: name.start + before, end: name.end - after }
}
