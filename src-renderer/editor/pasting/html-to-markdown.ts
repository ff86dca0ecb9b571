import { escapeLineStart } from '../../../src-main/shared/markdown/escape.ts'
import {
  citationAtStart,
  linkedRecord,
  writeCitation,
  writeRecordLink,
} from '../../../src-main/shared/markdown/references.ts'
import { writeTable } from '../tables/table-text.ts'
import { type Run, writeRuns } from './inline-runs.ts'
import { begunFootnote, calledFootnote } from './pasted-footnotes.ts'
import { isEmphasis, isStrong, isStruck, styleOf, styleValue } from './pasted-style.ts'
import { wordListItem, wordListMark } from './word-lists.ts'

const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|HTML|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/
const ignored =
  /^(?:AUDIO|BUTTON|CANVAS|HEAD|IFRAME|IMG|LINK|META|NAV|NOSCRIPT|OBJECT|PICTURE|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|TITLE|VIDEO)$/
const followed = /^(?:https?:\/\/|mailto:)/i
const text = 3
const element = 1

type Setting = Omit<Run, 'text' | 'raw'>

/**
 * A page or a part of one as Markdown: headings, paragraphs, lists, tables, quotations, code, bold,
 * italics, footnotes, links to http, https and mailto. Styles, scripts and images leave nothing.
 */
export function htmlToMarkdown(root: Element): string {
  return (
    blocksOf(root)
      .join('\n\n')
      // The rule that the program drew above its footnotes.
      .replace(/\n\n---(?=\n\n\[\^\d+\]: )/, '')
      .replace(/(\n\[\^\d+\]: [^\n]*)\n\n(?=\[\^\d+\]: )/g, '$1\n')
  )
}

function blocksOf(parent: Element): string[] {
  const found: string[] = []
  let runs: Run[] = []
  let list: string[] = []
  const endInline = () => {
    const words = writeRuns(runs)
    // Struck words begin with marks of their own.
    if (words !== '') found.push(words.startsWith('~~') ? words : escapeLineStart(words))
    runs = []
  }
  const endList = () => {
    if (list.length > 0) found.push(list.join('\n'))
    list = []
  }
  for (const node of [...parent.childNodes]) {
    if (node.nodeType !== element || !isBlock(node as Element)) {
      const inline = runsOf(node, {})
      if (list.length > 0 && inline.every((run) => run.text.trim() === '')) continue
      endList()
      runs.push(...inline)
      continue
    }
    endInline()
    const item = wordListItem(node as Element)
    if (item === null) {
      endList()
      found.push(...block(node as Element))
    } else list.push(`${' '.repeat(4 * (item.level - 1))}${item.mark} ${inlineOf(node as Element)}`)
  }
  endInline()
  endList()
  return found
}

function block(node: Element): string[] {
  const tag = node.tagName.toUpperCase()
  const heading = headingLevel(node, tag)
  if (heading !== null) return filled(titleOf(node), (words) => `${'#'.repeat(heading)} ${words}`)
  switch (tag) {
    case 'UL':
    case 'OL':
    case 'DL':
      return filled(listOf(node).join('\n'))
    case 'BLOCKQUOTE':
      return filled(blocksOf(node).join('\n\n'), (words) => prefixed(words, '> '))
    case 'PRE':
      return filled(node.textContent.replace(/\n$/, ''), (code) => fenced(code))
    case 'HR':
      return ['---']
    case 'TABLE':
      return tableOf(node)
    default: {
      const footnote = footnoteOf(node)
      return footnote === null ? blocksOf(node) : [footnote]
    }
  }
}

function headingLevel(node: Element, tag: string): number | null {
  const level = /^H([1-6])$/.exec(tag)?.[1]
  if (level !== undefined) return Number(level)
  if (/\bMsoTitle\b/.test(node.getAttribute('class') ?? '')) return 1
  const outline = styleValue(node, 'mso-outline-level')
  return tag === 'P' && /^[1-6]$/.test(outline) ? Number(outline) : null
}

/** A block whose first link leads back to the text is a footnote. */
function footnoteOf(node: Element): string | null {
  const [link, another] = [...node.querySelectorAll('a[href]')].filter(begunFootnote)
  if (link === undefined || another !== undefined || node.querySelector('hr')) return null
  const number = begunFootnote(link)
  if (number === null || !startsWith(node, link)) return null
  link.remove()
  const words = blocksOf(node)
    .join(' ')
    .replace(/\\?\n/g, ' ')
    .replace(/^\s*(?:\\\[\d+\\\]|\d+)?\s*/, '')
  return `[^${number}]: ${words}`
}

/** Only signs and spaces stand before the link. */
function startsWith(node: Element, link: Element): boolean {
  const before = node.textContent.trimStart()
  return before.startsWith(link.textContent.trim())
}

function listOf(list: Element): string[] {
  const ordered = list.tagName.toUpperCase() === 'OL'
  let number = Number(list.getAttribute('start') ?? 1) || 1
  const lines: string[] = []
  for (const child of [...list.children]) {
    const tag = child.tagName.toUpperCase()
    // Google Docs and old pages put a list within a list, beside its item.
    if (tag === 'UL' || tag === 'OL') {
      lines.push(prefixed(listOf(child).join('\n'), '    '))
      continue
    }
    const mark = ordered ? `${number++}. ` : '- '
    const box = child.querySelector('input[type="checkbox"]')
    const task = box ? (box.hasAttribute('checked') ? '[x] ' : '[ ] ') : ''
    const [first = '', ...others] = blocksOf(child)
    const parts = others.map((one) => (/^(?:[-*+]|\d+\.) /.test(one) ? `\n${one}` : `\n\n${one}`))
    const words = first + parts.join('')
    if (words === '') continue
    lines.push(mark + task + prefixed(words, ' '.repeat(mark.length)).trimStart())
  }
  return lines
}

function tableOf(table: Element): string[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => nearestTable(row) === table)
  const cells = rows.map((row) =>
    [...row.children].filter(({ tagName }) => /^T[DH]$/i.test(tagName)),
  )
  const width = Math.max(0, ...cells.map((row) => row.reduce((sum, cell) => sum + span(cell), 0)))
  // One column, or a table within: a page laid out with it.
  if (width < 2 || table.querySelector('table') !== null)
    return cells.flat().flatMap((cell) => blocksOf(cell))
  const written = cells
    .map((row) =>
      row.flatMap((cell) => [
        blocksOf(cell).join(' ').replace(/\\?\n/g, ' ').replaceAll('\\|', '|'),
        ...Array.from({ length: span(cell) - 1 }, () => ''),
      ]),
    )
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
  const alignments = Array.from({ length: width }, () => 'none' as const)
  return written.length === 0 ? [] : [writeTable({ alignments, rows: written })]
}

function nearestTable(node: Element): Element | null {
  return node.closest('table')
}

function span(cell: Element): number {
  return Math.min(20, Math.max(1, Number(cell.getAttribute('colspan') ?? 1) || 1))
}

/** A heading is bold by itself, and one line. */
function titleOf(node: Element): string {
  const runs = [...node.childNodes].flatMap((child) => runsOf(child, {}))
  return writeRuns(runs.map((run) => ({ ...run, strong: false }))).replace(/\\?\n/g, ' ')
}

function inlineOf(node: Element): string {
  return writeRuns([...node.childNodes].flatMap((child) => runsOf(child, {})))
}

function runsOf(node: Node, setting: Setting): Run[] {
  if (node.nodeType === text)
    return [{ ...setting, text: (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ') }]
  if (node.nodeType !== element) return []
  const here = node as Element
  const tag = here.tagName.toUpperCase()
  if (isUnseen(here, tag) || wordListMark(here)) return []
  if (tag === 'BR') return [{ ...setting, text: '\\\n', raw: true }]
  const own = ownReference(here)
  if (own !== null) return [{ text: own, raw: true }]
  const footnote = tag === 'A' ? calledFootnote(here) : null
  if (footnote !== null) return [{ text: `[^${footnote}]`, raw: true }]
  const address = tag === 'A' ? (here.getAttribute('href') ?? '').trim() : ''
  const next: Setting = {
    ...setting,
    strong: isStrong(here) ?? setting.strong ?? false,
    emphasis: isEmphasis(here) ?? setting.emphasis ?? false,
    struck: isStruck(here) ?? setting.struck ?? false,
    code: /^(?:CODE|KBD|SAMP|TT)$/.test(tag) || (setting.code ?? false),
    address: followed.test(address) ? address : setting.address,
  }
  const children = [...here.childNodes].flatMap((child) => runsOf(child, next))
  // A block within words, as in a cell or an item: its words do not run into those before.
  return isBlock(here) ? [{ text: ' ' }, ...children, { text: ' ' }] : children
}

/** A link or citation copied from a text of the record itself. */
function ownReference(node: Element): string | null {
  const kind = node.getAttribute('data-kind')
  const id = node.getAttribute('data-id') ?? ''
  if (kind === 'passage' && citationAtStart.test(writeCitation(id))) return writeCitation(id)
  const record = linkedRecord(`${kind ?? ''}:${id}`)
  return record && writeRecordLink({ ...record, label: node.textContent.trim() })
}

function isBlock(node: Element): boolean {
  const tag = node.tagName.toUpperCase()
  if (isUnseen(node, tag)) return false
  if (blocks.test(tag)) return true
  // Google Docs and editors wrap whole pages in an inline element.
  return [...node.children].some((child) => isBlock(child))
}

function isUnseen(node: Element, tag: string): boolean {
  return (
    ignored.test(tag) ||
    node.hasAttribute('hidden') ||
    node.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|mso-hide\s*:\s*all/.test(styleOf(node))
  )
}

function filled(words: string, write: (words: string) => string = (same) => same): string[] {
  return words.trim() === '' ? [] : [write(words)]
}

function prefixed(words: string, prefix: string): string {
  return words
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n')
}

function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}
