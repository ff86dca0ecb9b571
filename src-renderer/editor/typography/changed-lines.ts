import { diffChars } from 'diff'

export type LinePart = { kind: 'same' | 'gone' | 'new'; text: string }
export type ChangedLine = { number: number; parts: LinePart[] }

/** The lines of two texts of as many lines that differ, from 1, each with what goes and what comes. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const others = after.split('\n')
  return before.split('\n').flatMap((line, at) => {
    const other = others[at] ?? ''
    if (line === other) return []
    const parts = diffChars(line, other).map(({ value, added, removed }) => ({
      kind: added ? ('new' as const) : removed ? ('gone' as const) : ('same' as const),
      text: value,
    }))
    return [{ number: at + 1, parts }]
  })
}

/** Spaces as signs: · plain, ⍽ non-breaking, ⎵ fine non-breaking. */
export function visibleSpaces(text: string): string {
  return text.replaceAll(' ', '·').replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⎵')
}
