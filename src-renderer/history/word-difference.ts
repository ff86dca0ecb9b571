import { diffArrays } from 'diff'

/** A run of words that stayed, went or came. */
export type WordRun = { kind: 'same' | 'gone' | 'new'; text: string }
/** Lines that are the same in both texts, or a stretch of lines in which words differ. */
export type Stretch = { same: string[] } | { changed: WordRun[] }

/* Beyond so many edits two stretches are told as one replaced by the other: no one would read the words. */
const mostEdits = 1000

/** How one text differs from another, line by line and then word by word within the lines that differ. */
export function wordDifference(before: string, after: string): Stretch[] {
  if (before === after) return before === '' ? [] : [{ same: before.split('\n') }]
  const stretches: Stretch[] = []
  let gone: string[] = []
  let come: string[] = []
  const change = () => {
    if (gone.length > 0 || come.length > 0) stretches.push({ changed: runs(gone, come) })
    gone = []
    come = []
  }
  const lines = diffArrays(linesOf(before), linesOf(after), { maxEditLength: mostEdits })
  if (lines === undefined) return [{ changed: runs(linesOf(before), linesOf(after)) }]
  for (const { value, added, removed } of lines) {
    if (removed) gone = [...gone, ...value]
    else if (added) come = [...come, ...value]
    else {
      change()
      stretches.push({ same: value })
    }
  }
  change()
  return stretches
}

/** How many words went and came. */
export function countWords(stretches: readonly Stretch[]): { gone: number; new: number } {
  const counts = { gone: 0, new: 0 }
  for (const stretch of stretches) {
    if ('same' in stretch) continue
    for (const { kind, text } of stretch.changed)
      if (kind !== 'same') counts[kind] += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  }
  return counts
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

/** The words of some lines against those of others. Changes with nothing but blanks between them are one. */
function runs(gone: readonly string[], come: readonly string[]): WordRun[] {
  const [before, after] = [gone.join('\n'), come.join('\n')]
  const words = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits })
  const found: WordRun[] = []
  let pending = { gone: '', new: '' }
  const settle = () => {
    if (pending.gone !== '') found.push({ kind: 'gone', text: pending.gone })
    if (pending.new !== '') found.push({ kind: 'new', text: pending.new })
    pending = { gone: '', new: '' }
  }
  const parts = words ?? [
    { value: [before], removed: true, added: false },
    { value: [after], removed: false, added: true },
  ]
  for (const [at, { value, added, removed }] of parts.entries()) {
    const text = value.join('')
    const between = at > 0 && at < parts.length - 1
    if (removed) pending.gone += text
    else if (added) pending.new += text
    else if (between && text.trim() === '' && pending.gone !== '' && pending.new !== '')
      pending = { gone: pending.gone + text, new: pending.new + text }
    else {
      settle()
      found.push({ kind: 'same', text })
    }
  }
  settle()
  return found
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\n|[^\S\n]+|[^\p{L}\p{N}\s]/gu) ?? []
}
