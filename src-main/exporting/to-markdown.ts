import { writeSpan } from '../shared/markdown/bracketed-spans.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Block, DocumentTree, Endnote, Inline, Source } from './document.ts'
import { frontMatter } from './front-matter.ts'
import {
  escapeCell,
  escapeLineStart,
  escapeMarkdown,
  escapeTarget,
} from '../shared/markdown/escape.ts'
import { vocabularyToMarkdown } from './vocabulary-legend.ts'
import {
  gradeText,
  printedDay,
  quotedWords,
  sourceInNote,
  sourceParticulars,
  sourceSummary,
} from './source-texts.ts'

/**
 * The document as Markdown: front matter, sections, footnotes in the order of the text, the source
 * list. `attachments` gives the relative path of each source's original file; a source without one
 * is listed without a link. `pictures` gives the relative path of each image, by its id; one without leaves its words.
 */
export function toMarkdown(
  document: DocumentTree,
  attachments: ReadonlyMap<string, string> = new Map(),
  pictures: ReadonlyMap<string, string> = new Map(),
): string {
  const { language, titleBlock, marking, mention, reviewed, endnotes, sources } = document
  const head = [
    frontMatter(document),
    [marking, mention].flatMap((one) => (one ? `**${escapeMarkdown(one.text)}**` : [])).join(' · '),
    `# ${escapeMarkdown(titleBlock.title)}`,
    reviewed
      ? ''
      : `> **${translate(language, 'document.export.notReviewed.title')}** ${translate(language, 'document.export.notReviewed')}`,
  ]
  const notes = endnotes.map((endnote) => footnote(endnote, document)).join('\n')
  const list =
    sources.length === 0
      ? []
      : [
          `## ${translate(language, 'document.export.sources')}`,
          sourceSummary(document),
          sources.map((source) => entry(source, document, attachments)).join('\n'),
        ]
  const parts = [
    ...head,
    ...document.blocks.map((block) => toText(block, document, pictures)),
    document.footnotes
      .map(({ mark, children }) => `[^${mark}]: ${inlines(children, document)}`)
      .join('\n'),
    vocabularyToMarkdown(document),
    ...list,
    notes,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function toText(
  block: Block,
  document: DocumentTree,
  pictures: ReadonlyMap<string, string>,
): string {
  const inline = (children: readonly Inline[]) => inlines(children, document)
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.children).replace(/\\?\n/g, ' ')}`
    case 'paragraph':
      return block.marking === undefined
        ? escapeLineStart(inline(block.children))
        : `(${escapeMarkdown(block.marking.text)}) ${inline(block.children)}`
    case 'quotation':
      return prefixed(block.blocks.map((one) => toText(one, document, pictures)).join('\n\n'), '> ')
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${block.start + index}. ` : '- '
          const text = item.map((one) => toText(one, document, pictures)).join('\n\n')
          return mark + prefixed(text, ' '.repeat(mark.length)).trimStart()
        })
        .join('\n')
    case 'table': {
      const row = (cells: readonly Inline[][]) =>
        `| ${cells.map((cell) => escapeCell(inline(cell))).join(' | ')} |`
      const marks = { left: '---', centre: ':-:', right: '--:' }
      const rule = `| ${block.head.map((_, column) => marks[block.alignments[column] ?? 'left']).join(' | ')} |`
      return [row(block.head), rule, ...block.rows.map(row)].join('\n')
    }
    case 'code':
      return fenced(block.text)
    case 'rule':
      return '---'
    case 'image': {
      const { image, description } = block
      const path = image === null ? undefined : pictures.get(image.id)
      if (path === undefined)
        return escapeMarkdown(
          translate(document.language, 'document.image.missing', { description }),
        )
      return `![${escapeMarkdown(description)}](${escapeTarget(path)})`
    }
  }
}

function inlines(children: readonly Inline[], document: DocumentTree): string {
  const { language } = document
  return children
    .map((child) => {
      switch (child.kind) {
        case 'text':
          return escapeMarkdown(child.text)
        case 'strong':
          return `**${inlines(child.children, document)}**`
        case 'emphasis':
          return `*${inlines(child.children, document)}*`
        case 'struck':
          return `~~${inlines(child.children, document)}~~`
        case 'span':
          return writeSpan(inlines(child.children, document), child)
        case 'code':
          return codeSpan(child.text)
        case 'link':
          return `[${inlines(child.children, document)}](${escapeTarget(child.address)})`
        case 'lineBreak':
          return '\\\n'
        case 'missingCitation':
          return ` ${escapeMarkdown(translate(language, 'document.citation.missing'))}`
        case 'citation':
          return `[^${child.note}]`
        case 'footnote':
          return `[^${child.mark}]`
      }
    })
    .join('')
}

/** `[^1]: « quote » — outlet, author, date, address, grade, SHA-256`. */
function footnote(endnote: Endnote, { language }: DocumentTree): string {
  const { source, orphan, number } = endnote
  const told = [
    ...(source.outlet === null ? [escapeMarkdown(source.title)] : []),
    ...sourceInNote(endnote, language).map(escapeMarkdown),
    ...(source.address === null ? [] : [addressOf(source.address)]),
    ...(source.accessedOn === null
      ? []
      : [
          translate(language, 'document.export.accessed', {
            date: printedDay(source.accessedOn, language),
          }),
        ]),
    gradeText(source, language),
    `SHA-256 ${source.originalHash}`,
    ...(orphan ? [translate(language, 'document.export.orphan')] : []),
  ]
  return `[^${number}]: ${escapeMarkdown(quotedWords(endnote))} — ${told.join(', ')}`
}

function entry(
  source: Source,
  { language }: DocumentTree,
  attachments: ReadonlyMap<string, string>,
): string {
  const { number, outlet, title, address, notes } = source
  const name = outlet === null ? '' : `**${escapeMarkdown(outlet)}** — `
  const file = attachments.get(source.articleId)
  const original = translate(language, 'document.export.original')
  const lines = [
    `${name}*${escapeMarkdown(title)}*`,
    `${sourceParticulars(source, language).map(escapeMarkdown).join(', ')}, ${gradeText(source, language)}`,
    ...(address === null ? [] : [addressOf(address)]),
    `${file === undefined ? original : `[${original}](${escapeTarget(file)})`} — SHA-256 \`${source.originalHash}\``,
    translate(language, 'document.export.usedIn', { n: notes.length, notes: notes.join(', ') }),
  ]
  const mark = `${number}. `
  return mark + lines.join(`\\\n${' '.repeat(mark.length)}`)
}

function addressOf(address: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(address) ? `<${address}>` : escapeMarkdown(address)
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n')
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}
