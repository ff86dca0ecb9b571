import { translate } from '../shared/messages/catalogue.ts'
import { type Block, type DocumentTree, plainText } from './document.ts'

/** A line of the list of contents. */
export type ContentsEntry = { level: 1 | 2; text: string; anchor: string }

/** Anchors of the parts that follow the sections. */
export const notesAnchor = 'notes'
export const sourcesAnchor = 'sources'

/** Signs of text from which a document gets a list of contents by itself: about six pages. */
const longEnough = 14_000
const fewestHeadings = 4

/** The headings of the document down to the second level, then notes and sources. */
export function headingsOf({ blocks, endnotes, sources, language }: DocumentTree): ContentsEntry[] {
  const written = blocks.flatMap((block): ContentsEntry[] => {
    if (block.kind !== 'heading' || block.level > 2 || block.anchor === undefined) return []
    const text = plainText(block.children)
    return [{ level: block.level === 1 ? 1 : 2, text, anchor: block.anchor }]
  })
  const part = (shown: boolean, key: 'document.export.notes' | 'document.export.sources') =>
    shown ? translate(language, key) : null
  const [notes, list] = [
    part(endnotes.length > 0, 'document.export.notes'),
    part(sources.length > 0, 'document.export.sources'),
  ]
  return [
    ...written,
    ...(notes === null ? [] : [{ level: 1 as const, text: notes, anchor: notesAnchor }]),
    ...(list === null ? [] : [{ level: 1 as const, text: list, anchor: sourcesAnchor }]),
  ]
}

/** The lines of the list of contents; none when the document has none. */
export function contentsOf(document: DocumentTree): ContentsEntry[] {
  const { contents } = document.layout
  const entries = headingsOf(document)
  if (contents === 'never') return []
  if (contents === 'always') return entries
  const long = lengthOf(document.blocks) >= longEnough
  return long && entries.length >= fewestHeadings ? entries : []
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + lengthOfBlock(block), 0)
}

function lengthOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainText(block.children).length
    case 'quotation':
      return lengthOf(block.blocks)
    case 'list':
      return block.items.reduce((sum, item) => sum + lengthOf(item), 0)
    case 'table':
      return [block.head, ...block.rows]
        .flat()
        .reduce((sum, cell) => sum + plainText(cell).length, 0)
    case 'code':
      return block.text.length
    case 'image':
      return block.description.length
    case 'rule':
      return 0
  }
}

/**
 * The digits that hold the place of the page number of a line until the pages are known. Four lines in a
 * row hold every digit, so that each is in the font.
 */
export function placeholder(line: number): string {
  return [0, 1, 2].map((at) => (line * 3 + at) % 10).join('')
}
