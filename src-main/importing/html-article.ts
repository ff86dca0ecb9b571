import { Readability } from '@mozilla/readability'
import type { Block } from './blocks.ts'
import { damaged } from './damaged.ts'
import { type DomDocument, type DomElement, isElement, isText, parseHtml } from './dom.ts'
import { type HtmlBlock, tightness, wordless } from './html-blocks.ts'
import { readHeadLine } from './head-lines.ts'
import { limits } from './limits.ts'

/** Attribute that tells which text node of the page a piece of Readability's answer is. */
const pieceMark = 'data-piece'
/** A paragraph with more of its characters in links is a list of links. */
const linkShare = 0.5
/** Paragraphs this long after the article's end are believed to belong to it. */
const longParagraph = 80

/**
 * Decides which blocks of a page are its article. Readability finds where the article is; between its
 * first and last block nothing is set aside unless the page itself says what it is (a menu, an
 * advert), so that no paragraph, caption or table goes missing in the middle.
 * @throws AppError damagedFile
 */
export function judgeBlocks(blocks: readonly HtmlBlock[], html: string): Block[] {
  const kept = articlePieces(html)
  const inArticle = blocks.map((block) => isIn(block, kept))
  const first = inArticle.indexOf(true)
  const last = blocks.findLastIndex(({ hint }, index) => inArticle[index] && hint === null)
  const headline = blocks.findIndex(
    ({ kind, level, hint }, index) =>
      kind === 'heading' && level === 1 && !hint?.certain && index <= (first === -1 ? index : last),
  )
  return blocks.map((block, index) => {
    const plain = (aside: Block['aside']): Block => ({
      text: block.text,
      source: block.source,
      aside,
      ...tightness(block.kind),
    })
    if (block.hint?.certain) return plain(block.hint.kind)
    if (index === headline) return plain(null)
    if (first === -1) return plain(block.hint?.kind ?? null)
    const links = block.linked > block.source.length * linkShare
    const furniture = block.hint?.kind === 'advert' || index > last
    if (inArticle[index]) return plain(furniture ? (block.hint?.kind ?? null) : null)
    if (block.hint) return plain(block.hint.kind)
    if (index > first && index < last) return plain(links ? 'boilerplate' : null)
    if (headline !== -1 && index > headline && index < first)
      return plain(!links && belongsToHead(block) ? null : 'boilerplate')
    const tail = index > last && index - last < 30 && block.source.length >= longParagraph
    return plain(tail && !links ? null : 'boilerplate')
  })
}

function belongsToHead(block: HtmlBlock): boolean {
  if (block.source.length >= longParagraph || block.kind === 'caption') return true
  return readHeadLine(block.source, true) !== null || /[.!?…]$/.test(block.source)
}

function isIn(block: HtmlBlock, kept: ReadonlySet<number>): boolean {
  return block.pieces.some((piece) => kept.has(piece))
}

/** The numbers of the text nodes that Readability takes for the article; none when it finds none. */
function articlePieces(html: string): ReadonlySet<number> {
  const page = parseHtml(html)
  for (const element of page.querySelectorAll([...wordless].join(',')))
    if (element.localName !== 'title' && element.localName !== 'meta') element.replaceWith()
  const elements = wrapTexts(page)
  if (elements > limits.elementsToJudge) return new Set()
  try {
    const reading = new Readability<DomElement>(page as never, {
      serializer: (node: unknown) => node as DomElement, // The node is linkedom's, as ours are.
      disableJSONLD: true,
      charThreshold: 250,
    }).parse()
    const found = reading?.content?.querySelectorAll(`[${pieceMark}]`) ?? []
    return new Set([...found].map((element) => Number(element.getAttribute(pieceMark))))
  } catch (error) {
    throw damaged('readability', error)
  }
}

/** Puts each piece of writing into a numbered element, in the order `htmlBlocks` counts them. */
function wrapTexts(page: DomDocument): number {
  let piece = 0
  let elements = 0
  const walk = (element: DomElement) => {
    elements += 1
    for (const child of [...element.childNodes]) {
      if (isElement(child)) walk(child)
      else if (isText(child) && (child.textContent ?? '').trim() !== '') {
        const wrapped = page.createElement('span')
        wrapped.setAttribute(pieceMark, String(piece++))
        wrapped.append(child.textContent ?? '')
        ;(child as DomElement).replaceWith(wrapped) // Text nodes have it too.
        elements += 1
      }
    }
  }
  walk(page.body)
  return elements
}
