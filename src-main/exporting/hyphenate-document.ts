import type { Language } from '../shared/language.ts'
import type { Block, DocumentTree, Inline } from './document.ts'
import { hyphenate } from './hyphenate.ts'

/**
 * The document with soft hyphens in its running text and tables, each in the language of its words;
 * headings, code, addresses and the title block stay whole.
 */
export function hyphenateDocument(document: DocumentTree): DocumentTree {
  const { language, blocks, endnotes } = document
  return {
    ...document,
    blocks: hyphenated(blocks, language),
    endnotes: endnotes.map((endnote) => ({
      ...endnote,
      quote: hyphenate(endnote.quote, endnote.source.language),
    })),
  }
}

function hyphenated(blocks: readonly Block[], language: Language): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, children: inlines(block.children, language) }
      case 'quotation':
        return { ...block, blocks: hyphenated(block.blocks, block.language ?? language) }
      case 'list':
        return { ...block, items: block.items.map((item) => hyphenated(item, language)) }
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => inlines(cell, language))),
        }
      case 'heading':
      case 'image':
      case 'code':
      case 'rule':
        return block
    }
  })
}

/** Words in a language whose patterns are not known stay whole. */
function patternsOf(tag: string): Language | null {
  const [primary] = tag.toLowerCase().split('-')
  return primary === 'fr' || primary === 'en' ? primary : null
}

function inlines(children: readonly Inline[], language: Language): Inline[] {
  return children.map((child): Inline => {
    switch (child.kind) {
      case 'text':
        return { ...child, text: hyphenate(child.text, language) }
      case 'strong':
      case 'emphasis':
      case 'struck':
        return { ...child, children: inlines(child.children, language) }
      case 'span': {
        const own = child.language === null ? language : patternsOf(child.language)
        return own === null ? child : { ...child, children: inlines(child.children, own) }
      }
      case 'link':
      case 'code':
      case 'citation':
      case 'footnote':
      case 'missingCitation':
      case 'lineBreak':
        return child
    }
  })
}
