import { withoutSpanMarks } from './bracketed-spans.ts'
import { withoutComments } from './comments.ts'
import { references } from './references.ts'

/**
 * The words of a Markdown text on one line, without its marks: links give their label, citations
 * and comments vanish, bracketed spans leave their words, headings, lists, quotations, tables and emphasis lose their signs. For lists and search.
 */
export function plainText(marked: string): string {
  const markdown = withoutSpanMarks(withoutComments(marked))
  let bare = ''
  let from = 0
  for (const reference of references(markdown)) {
    bare += markdown.slice(from, reference.start)
    if (reference.type === 'link') bare += reference.label
    from = reference.end
  }
  bare += markdown.slice(from)
  return bare
    .replace(/^ {0,3}(?:`{3,}|~{3,}).*$/gm, '')
    .replace(/^[ \t]*\|?[ \t:|-]*-{3}[ \t:|-]*$/gm, ' ')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .replace(/^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, '')
    .replace(/^[ \t]*#{1,6}[ \t]+/gm, '')
    .replace(/\|/g, ' ')
    .replace(/(\*\*|__|~~|`+)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_\n]*\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
}
