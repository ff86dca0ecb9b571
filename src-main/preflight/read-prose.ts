import { GFM, parser } from '@lezer/markdown'
import { bracketedSpans } from '../shared/markdown/bracketed-spans.ts'
import { commentsIn } from '../shared/markdown/comments.ts'
import { type LinkKind, references } from '../shared/markdown/references.ts'
import { writtenBlocks } from '../shared/markdown/written-blocks.ts'

/** A stretch of words, in UTF-16 units, the end not included. */
export type Stretch = { start: number; end: number }

/** A place of a block that rests on a passage: after the unit `at` of its words. */
export type CitedAt = { passageId: string; at: number }

/** A link to a record; its label stands at `start`–`end` of the block's words. */
export type LinkAt = Stretch & { kind: LinkKind; id: string }

/** An image of a block, by its place in the Markdown. */
export type ImageAt = Stretch & { description: string; descriptionStart: number }

/** Words that are read as one: a paragraph, an item, a heading, a cell of a table. */
export type ProseBlock = {
  kind: 'paragraph' | 'item' | 'heading' | 'cell'
  /** Words quoted from someone: the block stands in a block quotation. */
  quoted: boolean
  /** What a reader reads, on one line: no mark, no citation, a link's label, no code. */
  text: string
  /** Where each unit of `text` stands in the Markdown, and one more for its end. */
  offsets: readonly number[]
  citations: readonly CitedAt[]
  links: readonly LinkAt[]
  images: readonly ImageAt[]
}

const markdown = parser.configure(GFM)

const blockKinds: Record<string, ProseBlock['kind']> = {
  Paragraph: 'paragraph',
  Task: 'item',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  TableCell: 'cell',
}
/** What is written for the machine, not the reader. */
const marks = new Set([
  ...['EmphasisMark', 'StrikethroughMark', 'HeaderMark', 'QuoteMark', 'TaskMarker', 'ListMark'],
  ...['LinkMark', 'URL', 'LinkTitle', 'LinkLabel', 'InlineCode', 'HTMLTag', 'Comment', 'Image'],
])

type Hidden = Stretch

/** The words of a Markdown text block by block, in order, each unit with its place in the Markdown. */
export function readProse(source: string): ProseBlock[] {
  const found = references(source)
  const unseen = notRead(source)
  const blocks: ProseBlock[] = []
  let item = 0
  let quotation = 0
  markdown.parse(source).iterate({
    enter(node) {
      if (node.name === 'ListItem') item++
      if (node.name === 'Blockquote') quotation++
      const kind = blockKinds[node.name]
      if (kind === undefined) return true
      const hidden: Hidden[] = []
      const images: ImageAt[] = []
      node.node.toTree().iterate({
        enter(inner) {
          const at = { start: node.from + inner.from, end: node.from + inner.to }
          if (inner.name === 'Image') images.push(imageAt(source, at))
          // Brackets that lead nowhere are read: the analyst's own words within a quotation.
          if (inner.name === 'LinkMark' && !leadsSomewhere(inner.node.parent)) return true
          if (inner.name === 'Escape') hidden.push({ start: at.start, end: at.start + 1 })
          if (!marks.has(inner.name) || isOwnLink(source, inner.name, at)) return true
          hidden.push(at)
          return false
        },
      })
      hidden.push(...unseen.filter(({ start, end }) => start >= node.from && end <= node.to))
      const within = found.filter(({ start, end }) => start >= node.from && end <= node.to)
      blocks.push({
        kind: kind === 'paragraph' && item > 0 ? 'item' : kind,
        quoted: quotation > 0,
        images,
        ...wordsOf(source, { start: node.from, end: node.to }, hidden, within),
      })
      return false
    },
    leave(node) {
      if (node.name === 'ListItem') item--
      if (node.name === 'Blockquote') quotation--
    },
  })
  return blocks
}

/** Marks of spans, of comments with what they say, and of the protection of a paragraph. */
function notRead(source: string): Hidden[] {
  return [
    ...bracketedSpans(source).flatMap(({ start, textStart, textEnd, end }) => [
      { start, end: textStart },
      { start: textEnd, end },
    ]),
    ...commentsIn(source).flatMap(({ start, end, textStart, textEnd }) => [
      { start, end: textStart },
      { start: textEnd, end },
    ]),
    ...writtenBlocks(source).flatMap(({ marking }) => marking ?? []),
  ]
}

/** Where words of a block stand in the Markdown. */
export function inMarkdown(block: ProseBlock, { start, end }: Stretch): Stretch {
  const from = block.offsets[start] ?? 0
  const to = end > start ? (block.offsets[end - 1] ?? from) + 1 : from
  return { start: from, end: to }
}

function leadsSomewhere(link: { getChild(name: string): unknown } | null): boolean {
  return link !== null && (link.getChild('URL') !== null || link.getChild('LinkLabel') !== null)
}

/** A bare web address is read, that of a link is not. */
function isOwnLink(source: string, name: string, { start }: Stretch): boolean {
  return name === 'URL' && !/[(<\]]\s*$/.test(source.slice(Math.max(0, start - 3), start))
}

function imageAt(source: string, at: Stretch): ImageAt {
  const description = /^!\[([^\]]*)\]/.exec(source.slice(at.start, at.end))?.[1] ?? ''
  return { ...at, description, descriptionStart: at.start + 2 }
}

function wordsOf(
  source: string,
  { start, end }: Stretch,
  hidden: readonly Hidden[],
  found: ReturnType<typeof references>,
): Pick<ProseBlock, 'text' | 'offsets' | 'citations' | 'links'> {
  const skip = new Uint8Array(end - start)
  for (const one of hidden) skip.fill(1, one.start - start, one.end - start)
  const labels = found.flatMap((one) => {
    skip.fill(1, one.start - start, one.end - start)
    if (one.type === 'citation') return []
    const close = source.lastIndexOf('](', one.end)
    const shown = source[one.start + 1] === '@' || source[one.start + 1] === '#' ? 2 : 1
    skip.fill(0, one.start + shown - start, close - start)
    return [{ from: one.start + shown, to: close, kind: one.kind, id: one.id }]
  })
  let text = ''
  const offsets: number[] = []
  const at = (offset: number) => offsets.findLastIndex((one) => one < offset) + 1
  for (let unit = start; unit < end; unit++) {
    if (skip[unit - start] === 1) continue
    const sign = source[unit] ?? ''
    text += sign === '\n' || sign === '\t' ? ' ' : sign
    offsets.push(unit)
  }
  const citations = found.flatMap((one) =>
    one.type === 'citation' ? [{ passageId: one.passageId, at: at(one.start) }] : [],
  )
  const links = labels.map(({ from, to, kind, id }) => ({ kind, id, start: at(from), end: at(to) }))
  return { text, offsets: [...offsets, end], citations, links }
}
