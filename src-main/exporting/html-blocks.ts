import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { anchorOf, type Block, type Inline, plainText } from './document.ts'
import { escapeHtml, textToHtml } from './html.ts'

/** Signs of the longest word a cell keeps whole: a column as wide would push the table off the page. */
const longestWord = 24
/** Signs of the longest cell of a first column that stands on one line: a name, a date. */
const longestLabel = 30
/** A table of as many columns, or of cells that need as many signs, is turned on a page of its own. */
const mostColumns = 6
const mostSigns = 120
/** Signs beyond which a cell is content to run over several lines. */
const comfortable = 18

const tags = { strong: 'strong', emphasis: 'em', struck: 's' } as const

/** Blocks as HTML, in their order. */
export function blocksToHtml(blocks: readonly Block[], language: Language): string {
  return blocks.map((block) => blockToHtml(block, language)).join('\n')
}

function blockToHtml(block: Block, language: Language): string {
  const element = elementOf(block, language)
  const anchor = anchorOf(block)
  if (anchor === null) return element
  return element.replace(/^<\w+/, (tag) => `${tag} id="${escapeHtml(anchor)}"`)
}

function elementOf(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`
      return `<${tag}>${inlinesToHtml(block.children, language)}</${tag}>`
    }
    case 'paragraph':
      return `<p>${paragraphWords(block, language)}</p>`
    case 'quotation': {
      const lang = block.language === null ? '' : ` lang="${block.language}"`
      return `<blockquote${lang}>${blocksToHtml(block.blocks, language)}</blockquote>`
    }
    case 'list':
      return listToHtml(block, language)
    case 'table':
      return tableToHtml(block, language)
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`
    case 'rule':
      return '<hr>'
    case 'image':
      return imageToHtml(block, language)
  }
}

function imageToHtml(
  { image, description }: Extract<Block, { kind: 'image' }>,
  language: Language,
): string {
  const words = escapeHtml(description)
  if (image === null)
    return `<p class="missing">${escapeHtml(translate(language, 'document.image.missing', { description }))}</p>`
  const source = `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}`
  const caption = words === '' ? '' : `<figcaption>${words}</figcaption>`
  return `<figure><img src="${source}" alt="${words}" width="${image.width}" height="${image.height}">${caption}</figure>`
}

function listToHtml(list: Extract<Block, { kind: 'list' }>, language: Language): string {
  const tag = list.ordered ? 'ol' : 'ul'
  const start = list.ordered && list.start !== 1 ? ` start="${list.start}"` : ''
  const items = list.items.map((item) => `<li>${itemToHtml(item, language)}</li>`)
  return `<${tag}${start}>${items.join('')}</${tag}>`
}

/** An item of one paragraph needs no paragraph of its own. */
function itemToHtml(item: readonly Block[], language: Language): string {
  const [first, ...others] = item
  if (first?.kind !== 'paragraph') return blocksToHtml(item, language)
  return paragraphWords(first, language) + blocksToHtml(others, language)
}

/** The words of a paragraph, after the marking it carries. */
function paragraphWords(
  { marking, children }: Extract<Block, { kind: 'paragraph' }>,
  language: Language,
): string {
  const words = inlinesToHtml(children, language)
  if (marking === undefined) return words
  return `<span class="portion ${marking.kind}">(${escapeHtml(marking.text)})</span> ${words}`
}

function tableToHtml(table: Extract<Block, { kind: 'table' }>, language: Language): string {
  const cell = (tag: 'td' | 'th', content: readonly Inline[], column: number) => {
    const alignment = table.alignments[column] ?? 'left'
    const style = alignment === 'left' ? '' : ` class="${alignment}"`
    const scope = tag === 'th' ? ' scope="col"' : ''
    return `<${tag}${scope}${style}>${inlinesToHtml(content, language)}</${tag}>`
  }
  const row = (tag: 'td' | 'th', cells: readonly Inline[][]) =>
    `<tr>${cells.map((content, column) => cell(tag, content, column)).join('')}</tr>`
  const rows = table.rows.map((cells) => row('td', cells)).join('')
  const classes = tableClasses(table)
  const named = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`
  return `<table${named}><thead>${row('th', table.head)}</thead><tbody>${rows}</tbody></table>`
}

/** How a table is fitted to the page: words broken, first column kept whole, turned. */
function tableClasses({ head, rows }: Extract<Block, { kind: 'table' }>): string[] {
  const longest = head.map((_, column) => {
    const cells = rows.map((row) => plainText(row[column] ?? []).length)
    return Math.max(plainText(head[column] ?? []).length, ...cells)
  })
  const words = rows.flat().flatMap((cell) => plainText(cell).split(/[\s\u00ad-]+/))
  const needed = longest.reduce((sum, length) => sum + Math.min(length, comfortable) + 2, 0)
  const turned = head.length > mostColumns || needed > mostSigns
  const broken = words.some(({ length }) => length > longestWord) || (head.length > 5 && !turned)
  const whole = (longest[0] ?? 0) <= longestLabel && head.length < 5 && head.length > 1
  return [
    ...(broken ? ['long-words'] : []),
    ...(whole ? ['whole-labels'] : []),
    ...(turned ? ['turned'] : []),
  ]
}

/** Inline pieces as HTML; citations that follow one another are set apart by a comma. */
export function inlinesToHtml(children: readonly Inline[], language: Language): string {
  return children
    .map((child, index) => {
      const comma = child.kind === 'citation' && children[index - 1]?.kind === 'citation'
      return inlineToHtml(child, language, comma)
    })
    .join('')
}

function inlineToHtml(child: Inline, language: Language, comma: boolean): string {
  switch (child.kind) {
    case 'text':
      return textToHtml(child.text, language)
    case 'strong':
    case 'emphasis':
    case 'struck': {
      const tag = tags[child.kind]
      return `<${tag}>${inlinesToHtml(child.children, language)}</${tag}>`
    }
    case 'span': {
      const words = inlinesToHtml(child.children, language)
      if (child.language === null || child.language === language) return words
      return `<span lang="${escapeHtml(child.language)}">${words}</span>`
    }
    case 'code':
      return `<code>${escapeHtml(child.text)}</code>`
    case 'link':
      return `<a href="${escapeHtml(child.address)}">${inlinesToHtml(child.children, language)}</a>`
    case 'lineBreak':
      return '<br>'
    case 'footnote': {
      const { mark } = child
      const title = escapeHtml(translate(language, 'document.footnote', { mark }))
      return `<sup class="citation"><a id="call-${mark}" href="#footnote-${mark}" aria-label="${title}">${mark}</a></sup>`
    }
    case 'missingCitation':
      return `<span class="missing">${escapeHtml(translate(language, 'document.citation.missing'))}</span>`
    case 'citation': {
      const { note, use } = child
      const title = escapeHtml(translate(language, 'document.export.note', { number: note }))
      return `<sup class="citation">${comma ? ',\u202f' : ''}<a id="citation-${note}-${use}" href="#note-${note}" aria-label="${title}">${note}</a></sup>`
    }
  }
}
