import { codeRanges, isInside, type TextRange } from './code-ranges.ts'
import { portionMarkAt } from './portion-marks.ts'

/**
 * A paragraph with the lines it goes on over, an item, a heading, a row of a table: its words, after the
 * marks of Markdown and of protection it begins with.
 */
export type WrittenBlock = TextRange & {
  /** The words of a source, set as a block quote. */
  quoted: boolean
  /** A heading or a row of a table. */
  heading: boolean
  /** The protection mention it begins with, from there to `start`; null without. */
  marking: (TextRange & { marking: string }) | null
}

const blockStart =
  /^([ \t]*(?:>[ \t]?)*)(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+|\|)?/
const rule = /^[ \t>]*(?:[-*_=][ \t]*){3,}$|^[ \t]*\|?[ \t:|-]*-{3}[ \t:|-]*$/

/** The blocks of a Markdown text in order, code left out. */
export function writtenBlocks(markdown: string): WrittenBlock[] {
  const code = codeRanges(markdown).filter(({ start, end }) =>
    /^(?:```|~~~)/.test(markdown.slice(start, end).trim()),
  )
  const blocks: WrittenBlock[] = []
  let from = 0
  let goesOn = false
  for (const line of markdown.split('\n')) {
    const at = from
    from += line.length + 1
    const mark = blockStart.exec(line)
    const quoted = (mark?.[1] ?? '').includes('>')
    const begins = mark !== null && mark[0].trim() !== mark[1]?.trim()
    const start = at + (mark?.[0].length ?? 0)
    const end = at + line.length
    if (
      isInside(code, at + line.search(/\S|$/)) ||
      line.slice(mark?.[0].length).trim() === '' ||
      rule.test(line)
    ) {
      goesOn = false
      continue
    }
    const last = blocks.at(-1)
    const heading = /^[ \t>]*(?:#{1,6}[ \t]|\|)/.test(line)
    if (goesOn && last !== undefined && !begins && last.quoted === quoted) last.end = end
    else blocks.push(blockAt(markdown, { start, end, quoted, heading }))
    goesOn = !heading
  }
  return blocks
}

function blockAt(markdown: string, block: Omit<WrittenBlock, 'marking'>): WrittenBlock {
  const mark = portionMarkAt(markdown.slice(block.start, block.end))
  if (mark === null) return { ...block, marking: null }
  const start = block.start + mark.end
  return { ...block, start, marking: { start: block.start, end: start, marking: mark.marking } }
}
