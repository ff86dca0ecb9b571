import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import type { Extension } from '@codemirror/state'
import type { BlockContext, LeafBlock, MarkdownConfig } from '@lezer/markdown'

const label = String.raw`\[\^([^\s\[\]^]{1,32})\]`
const reference = new RegExp(`^${label}`)
const definition = new RegExp(`^${label}:`)

/**
 * Footnotes of the analyst's own: `[^1]` in the text, `[^1]: words` at the start of a line. A label is
 * at most 32 signs, so that the id of a passage is none: those are citations.
 */
const footnotes: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteDefinition', block: true },
    { name: 'FootnoteReference' },
    { name: 'FootnoteMark' },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(context, next, from) {
        if (next !== 91) return -1
        const found = reference.exec(context.slice(from, Math.min(context.end, from + 40)))
        if (!found) return -1
        const to = from + found[0].length
        return context.addElement(
          context.elt('FootnoteReference', from, to, [
            context.elt('FootnoteMark', from, from + 2),
            context.elt('FootnoteMark', to - 1, to),
          ]),
        )
      },
    },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      leaf: (_context, leaf) =>
        definition.test(leaf.content) ? { nextLine: () => false, finish: finishDefinition } : null,
      endLeaf: (_context, line) => definition.test(line.text.slice(line.pos)),
    },
  ],
}

function finishDefinition(context: BlockContext, leaf: LeafBlock): boolean {
  const head = definition.exec(leaf.content)?.[0].length ?? 0
  const { start, content } = leaf
  context.addLeafElement(
    leaf,
    context.elt('FootnoteDefinition', start, start + content.length, [
      context.elt('FootnoteMark', start, start + 2),
      context.elt('FootnoteMark', start + head - 2, start + head),
      ...context.parser.parseInline(content.slice(head), start + head),
    ]),
  )
  return true
}

/** The Markdown of notes and sections: GitHub's, and footnotes. */
export function noteMarkdown(): Extension {
  return markdown({ base: markdownLanguage, addKeymap: false, extensions: footnotes })
}
