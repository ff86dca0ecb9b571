import type { Block } from './blocks.ts'
import { type DomElement, type DomNode, elementsOf, isElement, isText } from './dom.ts'
import { type AsideHint, hintOf } from './html-furniture.ts'

/** A block of a page before it is decided whether it is part of the article. */
export type HtmlBlock = {
  kind: 'paragraph' | 'heading' | 'item' | 'row' | 'quotation' | 'caption'
  /** As it stands in the text, marks included. */
  text: string
  /** The words alone. */
  source: string
  /** Numbers of the text nodes it is made of, in document order (see `wrapTexts`). */
  pieces: readonly number[]
  /** Characters of `source` that stand in links. */
  linked: number
  hint: AsideHint | null
  level: number
}

/** Elements whose text is no writing: it is neither kept nor counted. */
export const wordless: ReadonlySet<string> = new Set(
  'script style template meta link base title iframe object embed applet svg math canvas audio video source track param map area input textarea datalist progress meter head noframes'.split(
    ' ',
  ),
)
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr picture'.split(
    ' ',
  ),
)
const boxes = 'p,div,ul,ol,dl,table,blockquote,section,article,h1,h2,h3,h4,h5,h6,pre,figure'

type Surroundings = {
  hint: AsideHint | null
  quoted: boolean
  list: { numbered: boolean; next: number; depth: number } | null
  caption: boolean
  preformatted: boolean
}

/**
 * The blocks of a page in document order: every piece of writing is in exactly one. Headings, items,
 * quotations and rows carry the marks Markdown gives them.
 */
export function htmlBlocks(root: DomElement): HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  let piece = 0
  let words = ''
  let pieces: number[] = []
  let linked = 0
  let mark = ''

  function flush(kind: HtmlBlock['kind'], around: Surroundings, level = 0): void {
    const source = around.preformatted ? words.replace(/^\n+|\s+$/g, '') : tidy(words)
    if (source !== '') {
      const lead = mark !== '' ? mark : level > 0 ? `${'#'.repeat(level)} ` : ''
      const quoted = around.quoted ? '> ' : ''
      const next = mark === '' ? '\n' : `\n${' '.repeat(mark.length)}`
      const text = (lead + source.replace(/\n/g, next)).replace(/^/gm, quoted)
      blocks.push({ kind, text, source, pieces, linked, hint: around.hint, level })
      mark = ''
    }
    words = ''
    pieces = []
    linked = 0
  }

  function kindOf(around: Surroundings): HtmlBlock['kind'] {
    if (around.caption) return 'caption'
    if (around.list) return 'item'
    return around.quoted ? 'quotation' : 'paragraph'
  }

  function walk(node: DomNode, around: Surroundings, inLink: boolean): void {
    for (const child of node.childNodes) {
      if (isText(child)) takeText(child.textContent ?? '', around, inLink)
      else if (isElement(child)) enter(child, around, inLink)
    }
  }

  function takeText(text: string, around: Surroundings, inLink: boolean): void {
    if (text.trim() === '') {
      words += around.preformatted ? text : ' '
      return
    }
    pieces.push(piece++)
    words += around.preformatted ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
    if (inLink) linked += text.trim().length
  }

  function enter(element: DomElement, around: Surroundings, inLink: boolean): void {
    const name = element.localName.toLowerCase()
    if (wordless.has(name)) return
    if (name === 'br') {
      words += '\n'
      return
    }
    const hint = around.hint?.certain ? around.hint : (hintOf(element) ?? around.hint)
    if (inline.has(name) && hint === around.hint && !element.querySelector(boxes)) {
      walk(element, around, inLink || name === 'a')
      return
    }
    flush(kindOf(around), around)
    const within = { ...around, hint }
    if (/^h[1-6]$/.test(name)) {
      walk(element, within, inLink)
      flush('heading', within, Number(name[1]))
    } else if (name === 'table' && !isLayout(element)) enterTable(element, within)
    else if (name === 'li' || name === 'dt' || name === 'dd') enterItem(element, within, inLink)
    else {
      const inside = surroundingsOf(name, within)
      walk(element, inside, inLink || name === 'a')
      flush(kindOf(inside), inside)
    }
  }

  function surroundingsOf(name: string, around: Surroundings): Surroundings {
    if (name === 'blockquote') return { ...around, quoted: true }
    if (name === 'figcaption') return { ...around, caption: true }
    if (name === 'pre') return { ...around, preformatted: true }
    if (name !== 'ul' && name !== 'ol') return around
    const depth = (around.list?.depth ?? -1) + 1
    return { ...around, list: { numbered: name === 'ol', next: 1, depth } }
  }

  function enterItem(element: DomElement, around: Surroundings, inLink: boolean): void {
    const list = around.list ?? { numbered: false, next: 1, depth: 0 }
    const label = list.numbered ? `${list.next++}. ` : '- '
    if (element.localName !== 'dt') mark = '   '.repeat(list.depth) + label
    const inside = { ...around, list }
    walk(element, inside, inLink)
    flush('item', inside)
    mark = ''
  }

  function enterTable(table: DomElement, around: Surroundings): void {
    let first = true
    for (const row of rowsOf(table)) {
      if (row.localName !== 'tr') {
        walk(row, around, false)
        flush('caption', around)
        continue
      }
      const cells: string[] = []
      for (const cell of elementsOf(row)) {
        const before = words
        words = ''
        walkCell(cell, around)
        cells.push(tidy(words).replace(/\s*\n\s*/g, ' '))
        words = before
      }
      const source = cells.join(' ').trim()
      if (source !== '') {
        const line = `| ${cells.join(' | ')} |`
        const rule = `\n|${' --- |'.repeat(cells.length)}`
        const text = first ? line + rule : line
        first = false
        blocks.push({ kind: 'row', text, source, pieces, linked, hint: around.hint, level: 0 })
      }
      words = ''
      pieces = []
      linked = 0
    }
  }

  function walkCell(node: DomNode, around: Surroundings): void {
    for (const child of node.childNodes) {
      if (isText(child))
        takeText(child.textContent ?? '', { ...around, preformatted: false }, false)
      else if (isElement(child) && !wordless.has(child.localName.toLowerCase())) {
        words += inline.has(child.localName.toLowerCase()) ? '' : ' '
        walkCell(child, around)
        words += inline.has(child.localName.toLowerCase()) ? '' : ' '
      }
    }
  }

  const start = { hint: null, quoted: false, list: null, caption: false, preformatted: false }
  walk(root, start, false)
  flush('paragraph', start)
  return blocks
}

/** Rows, and what stands between them (a caption, stray words), in order. */
function rowsOf(table: DomElement): DomElement[] {
  return elementsOf(table).flatMap((child) =>
    ['thead', 'tbody', 'tfoot'].includes(child.localName) ? rowsOf(child) : [child],
  )
}

/** A table that lays out a page holds boxes; one of data holds words in rows of several cells. */
function isLayout(table: DomElement): boolean {
  if (table.querySelector('table,p+p,h1,h2,h3,ul,ol,blockquote,article,section,div div'))
    return true
  const rows = rowsOf(table)
  if (
    rows.some(
      (row) =>
        row.localName !== 'tr' && row.localName !== 'caption' && row.localName !== 'colgroup',
    )
  )
    return true
  if (hasLooseText(table)) return true
  return rows.every((row) => elementsOf(row).length < 2)
}

/** Words between the rows and cells, where only rows and cells belong. */
function hasLooseText(table: DomElement): boolean {
  const holders = [table, ...elementsOf(table), ...rowsOf(table)].filter(({ localName }) =>
    ['table', 'thead', 'tbody', 'tfoot', 'tr'].includes(localName),
  )
  return holders.some((holder) =>
    [...holder.childNodes].some((node) => isText(node) && (node.textContent ?? '').trim() !== ''),
  )
}

/** How a block of a kind stands against the one before it. */
export function tightness(kind: HtmlBlock['kind']): Pick<Block, 'tight'> {
  return kind === 'item' || kind === 'row' ? { tight: kind } : {}
}

function tidy(words: string): string {
  return words
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
}
