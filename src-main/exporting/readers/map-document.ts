import type { Block, DocumentTree, Inline } from '../document.ts'

/** What each inline piece becomes, its own pieces already changed: none, one or several. */
export type Changing = (inline: Inline) => readonly Inline[]

/** The document with every inline piece of its text and footnotes changed. */
export function mapInlines(document: DocumentTree, change: Changing): DocumentTree {
  const inlines = (children: readonly Inline[]): Inline[] =>
    children.flatMap((child) =>
      change('children' in child ? { ...child, children: inlines(child.children) } : child),
    )
  const blocks = (of: readonly Block[]): Block[] => of.map((one) => mapBlock(one, inlines, blocks))
  return {
    ...document,
    blocks: blocks(document.blocks),
    footnotes: document.footnotes.map((note) => ({ ...note, children: inlines(note.children) })),
  }
}

function mapBlock(
  block: Block,
  inlines: (children: readonly Inline[]) => Inline[],
  blocks: (of: readonly Block[]) => Block[],
): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: inlines(block.children) }
    case 'quotation':
      return { ...block, blocks: blocks(block.blocks) }
    case 'list':
      return { ...block, items: block.items.map(blocks) }
    case 'table':
      return {
        ...block,
        head: block.head.map(inlines),
        rows: block.rows.map((row) => row.map(inlines)),
      }
    case 'image':
    case 'code':
    case 'rule':
      return block
  }
}

/** The text alone: no citation, note or source. */
export function withoutNotes(document: DocumentTree): DocumentTree {
  const bare = mapInlines(document, (inline) =>
    inline.kind === 'citation' || inline.kind === 'missingCitation' ? [] : [inline],
  )
  return { ...bare, endnotes: [], sources: [] }
}
