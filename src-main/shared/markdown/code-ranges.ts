/** A span of a text: UTF-16 offsets, the end not included. */
export type TextRange = { start: number; end: number }

/**
 * Where a Markdown text is code, in order: fenced blocks (``` or ~~~, to the closing fence or the
 * end of the text) and code spans (a run of backticks to the next run of the same length).
 * Indented blocks are not taken as code: in notes an indented line belongs to a list.
 */
export function codeRanges(markdown: string): TextRange[] {
  const blocks = fencedBlocks(markdown)
  const ranges: TextRange[] = []
  let from = 0
  for (const block of [...blocks, { start: markdown.length, end: markdown.length }]) {
    ranges.push(...codeSpans(markdown, from, block.start))
    if (block.end > block.start) ranges.push(block)
    from = block.end
  }
  return ranges
}

/** Whether an offset lies in one of the ranges. */
export function isInside(ranges: readonly TextRange[], offset: number): boolean {
  return ranges.some((range) => offset >= range.start && offset < range.end)
}

function fencedBlocks(markdown: string): TextRange[] {
  const blocks: TextRange[] = []
  let fence: { mark: string; start: number } | null = null
  let lineStart = 0
  for (const line of markdown.split('\n')) {
    const lineEnd = lineStart + line.length
    const mark = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/.exec(line)
    if (fence === null) {
      const opens = mark !== null && !(mark[1]?.startsWith('`') && mark[2]?.includes('`'))
      if (opens) fence = { mark: mark[1] ?? '', start: lineStart }
    } else if (mark?.[1]?.startsWith(fence.mark) && mark[2]?.trim() === '') {
      blocks.push({ start: fence.start, end: lineEnd })
      fence = null
    }
    lineStart = lineEnd + 1
  }
  if (fence !== null) blocks.push({ start: fence.start, end: markdown.length })
  return blocks
}

function codeSpans(markdown: string, start: number, end: number): TextRange[] {
  const spans: TextRange[] = []
  const runs = [...markdown.slice(start, end).matchAll(/\\`|`+/g)].filter(([run]) => run !== '\\`')
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index]
    if (open === undefined) break
    const close = runs.findIndex((run, later) => later > index && run[0] === open[0])
    if (close === -1) continue
    const last = runs[close]
    if (last !== undefined)
      spans.push({ start: start + open.index, end: start + last.index + last[0].length })
    index = close
  }
  return spans
}
