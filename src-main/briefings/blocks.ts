/** How a block stands in Markdown: a paragraph of its own, an item of a list, a row of a table. */
export type BlockShape = 'paragraph' | 'item' | 'row'

/**
 * The smallest part of a section that the record writes, and that a refresh compares: what one fact, one
 * statement or one participant says.
 */
export type AssembledBlock = {
  /** What of the record it tells: `fact:ID`. Each once in a section. */
  key: string
  shape: BlockShape
  /** Markdown; several lines for a paragraph only. */
  text: string
  /** The two lines that open the table a row stands in; null for what is no row. */
  head: string | null
}

/** Stands where the record has nothing to say yet: no fact, no words of the analyst. */
export const emptyKey = 'empty'

export function paragraph(key: string, text: string): AssembledBlock {
  return { key, shape: 'paragraph', text, head: null }
}

export function item(key: string, text: string): AssembledBlock {
  return { key, shape: 'item', text, head: null }
}

/** Rows of one table; cells already written, a dash for what is not known. */
export function rows(
  head: readonly string[],
  lines: readonly { key: string; cells: readonly string[] }[],
): AssembledBlock[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || '–').join(' | ')} |`
  const opening = `${line(head)}\n${line(head.map(() => '---'))}`
  return lines.map(({ key, cells }) => ({ key, shape: 'row', text: line(cells), head: opening }))
}

/** The blocks as one Markdown text. */
export function writeBlocks(blocks: readonly AssembledBlock[]): string {
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1]
      const opens = block.head !== null && before?.head !== block.head
      const text = opens ? `${block.head}\n${block.text}` : block.text
      if (before === undefined) return text
      const joins =
        block.shape === before.shape && block.head === before.head && block.shape !== 'paragraph'
      return `${joins ? '\n' : '\n\n'}${text}`
    })
    .join('')
}
