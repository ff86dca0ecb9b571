import type { AssembledBlock } from './blocks.ts'

/** A line of a section, and the block it is a line of; null for a line of the analyst's. */
export type OwnedLine = { text: string; owner: string | null }

/**
 * The lines of a text with the blocks that stand in it exactly as they were assembled. A block that the
 * analyst changed, joined to other words or continued is not found: its lines are the analyst's.
 * Spaces of any kind are alike, and so are the numbers of a list.
 */
export function locate(body: string, blocks: readonly AssembledBlock[]): OwnedLine[] {
  const lines: OwnedLine[] = body.split('\n').map((text) => ({ text, owner: null }))
  const bare = lines.map(({ text }) => comparable(text))
  let from = 0
  for (const block of blocks) {
    const wanted = block.text.split('\n').map(comparable)
    const at = indexOf(lines, bare, wanted, block, from) ?? indexOf(lines, bare, wanted, block, 0)
    if (at === null) continue
    for (let line = at; line < at + wanted.length; line++) {
      const owned = lines[line]
      if (owned) owned.owner = block.key
    }
    from = at + wanted.length
  }
  return lines
}

/** The same text whatever its spaces are and however its list is numbered. */
export function comparable(line: string): string {
  return line
    .replace(/\s/gu, ' ')
    .trimEnd()
    .replace(/^\d+([.)]) /, '1$1 ')
}

function indexOf(
  lines: readonly OwnedLine[],
  bare: readonly string[],
  wanted: readonly string[],
  block: AssembledBlock,
  from: number,
): number | null {
  for (let at = from; at + wanted.length <= lines.length; at++) {
    const same = wanted.every(
      (line, offset) => bare[at + offset] === line && lines[at + offset]?.owner === null,
    )
    if (same && standsAlone(bare, at, at + wanted.length, block)) return at
  }
  return null
}

/** Whether nothing the analyst wrote is part of the same paragraph, item or row. */
function standsAlone(
  bare: readonly string[],
  start: number,
  end: number,
  { shape }: AssembledBlock,
): boolean {
  const before = bare[start - 1] ?? ''
  const after = bare[end] ?? ''
  if (shape === 'row') return before.startsWith('|') && (after === '' || after.startsWith('|'))
  const next = after === '' ? (bare.slice(end).find((line) => line !== '') ?? '') : after
  // An indented line, however far below, goes on with the item above it.
  if (/^\s/.test(next)) return false
  if (shape === 'item') return after === '' || isItem(after)
  const opens = before === '' || before.startsWith('#')
  return opens && (after === '' || after.startsWith('#'))
}

function isItem(line: string): boolean {
  return /^(?:[-+*]|\d+[.)]) /.test(line)
}
