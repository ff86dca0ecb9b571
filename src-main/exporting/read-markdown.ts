import type { Token, Tokens } from 'marked'
import type { FootnoteCall, FootnoteWords } from '../record/marked-footnotes.ts'
import { storedImage } from '../shared/markdown/images.ts'
import type { SpanMeaning } from '../shared/markdown/bracketed-spans.ts'
import { portionMarkAt } from '../shared/markdown/portion-marks.ts'
import { linkedRecord, shownLabel } from '../shared/markdown/references.ts'
import { readMarking } from '../shared/markings.ts'
import type { Alignment, Block, Inline, Origin } from './document.ts'
import { decodeEntities } from './entities.ts'
import { markdownTokens } from '../record/markdown-tokens.ts'

/** What a reader of Markdown is given from outside. */
export type ReadingContext = {
  /** The inline piece for a citation. */
  cite: (passageId: string) => Inline
  /** Ends a block quote: says which language its words are in, null for the document's own. */
  quotation: (blocks: Block[]) => Block
  /** The block of an image of the store. */
  image: (id: string, description: string) => Block
  /** The inline piece that calls a footnote of this text, by its label. */
  footnote: (label: string) => Inline
  /** The words of a footnote of this text. */
  footnoteWords: (label: string, children: Inline[]) => void
  /** Where the block was written that begins at an offset of the Markdown. */
  origin: (at: number) => Origin
}

const followed = /^(?:https?:\/\/|mailto:)/i

/**
 * Reads the Markdown of a section into blocks; its highest heading gets level 2. Links to records become their label; HTML is shown
 * as it was typed, comments are dropped; images of the store are blocks, others leave their words.
 */
export function readMarkdown(markdown: string, context: ReadingContext): Block[] {
  const placed = markdownTokens(markdown)
  const depths = placed.flatMap(({ token }) => (token.type === 'heading' ? [depthOf(token)] : []))
  const lift = 2 - Math.min(...depths, 6)
  const reading = new Reading(context, lift)
  return placed.flatMap(({ token, at }) => {
    const [first, ...others] = reading.blocks([token])
    return first === undefined ? [] : [{ ...first, origin: context.origin(at) }, ...others]
  })
}

/** One reading: `lift` is added to the depth of every heading. */
class Reading {
  private readonly context: ReadingContext
  private readonly lift: number

  constructor(context: ReadingContext, lift: number) {
    this.context = context
    this.lift = lift
  }

  blocks(tokens: readonly Token[]): Block[] {
    return tokens.flatMap((token) => this.block(token))
  }

  // marked's Token is a union whose members all share `type: string` with extensions, so that the
  // compiler cannot tell them apart by it: each cast below names the member its `type` stands for.
  private block(token: Token): Block[] {
    switch (token.type) {
      case 'heading': {
        const level = Math.min(4, Math.max(2, depthOf(token) + this.lift)) as 2 | 3 | 4
        return [{ kind: 'heading', level, children: this.inlines(token) }]
      }
      case 'paragraph':
      case 'text':
        return this.paragraphs(token)
      case 'footnoteWords': {
        const { label, tokens } = token as unknown as FootnoteWords
        this.context.footnoteWords(label, this.inlines({ tokens }))
        return []
      }
      case 'blockquote':
        return [this.context.quotation(this.blocks((token as Tokens.Blockquote).tokens))]
      case 'list': {
        const { ordered, start, items } = token as Tokens.List
        return [
          {
            kind: 'list',
            ordered,
            start: start === '' ? 1 : start,
            items: items.map((item) => this.blocks(item.tokens)),
          },
        ]
      }
      case 'checkbox':
        return paragraph(this.inline(token))
      case 'table':
        return [this.table(token as Tokens.Table)]
      case 'code':
        return [{ kind: 'code', text: (token as Tokens.Code).text }]
      case 'hr':
        return [{ kind: 'rule' }]
      case 'html': {
        const text = withoutComments(token.raw).trim()
        return text === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', text }] }]
      }
      default:
        return []
    }
  }

  /** A paragraph, and the images within it as blocks of their own. */
  private paragraphs(token: { tokens?: Token[]; text?: string }): Block[] {
    const found: Block[] = []
    let before: Token[] = []
    const end = () => {
      const children = this.inlines({ tokens: before })
      if (children.some((child) => child.kind !== 'text' || child.text.trim() !== ''))
        found.push(...paragraph(children))
      before = []
    }
    if (token.tokens === undefined) return paragraph(this.inlines(token))
    for (const one of token.tokens) {
      const id = one.type === 'image' ? storedImage((one as Tokens.Image).href) : null
      if (id === null) before.push(one)
      else {
        end()
        found.push(this.context.image(id, decodeEntities((one as Tokens.Image).text).trim()))
      }
    }
    end()
    return found
  }

  private table({ align, header, rows }: Tokens.Table): Block {
    const cells = (row: Tokens.TableCell[]) => row.map((cell) => this.inlines(cell))
    const alignments = align.map((one): Alignment =>
      one === 'center' ? 'centre' : (one ?? 'left'),
    )
    return { kind: 'table', alignments, head: cells(header), rows: rows.map(cells) }
  }

  private inlines(token: { tokens?: Token[]; text?: string }): Inline[] {
    if (token.tokens === undefined) return text(token.text ?? '')
    return joined(token.tokens.flatMap((one) => this.inline(one)))
  }

  private inline(token: Token): Inline[] {
    switch (token.type) {
      case 'text':
        return token.tokens ? this.inlines(token) : text((token as Tokens.Text).text)
      case 'escape':
        return [{ kind: 'text', text: (token as Tokens.Escape).text }]
      case 'strong':
        return [{ kind: 'strong', children: this.inlines(token) }]
      case 'em':
        return [{ kind: 'emphasis', children: this.inlines(token) }]
      case 'del':
        return [{ kind: 'struck', children: this.inlines(token) }]
      case 'codespan':
        return [{ kind: 'code', text: (token as Tokens.Codespan).text }]
      case 'br':
        return [{ kind: 'lineBreak' }]
      case 'checkbox':
        return [{ kind: 'text', text: (token as Tokens.Checkbox).checked ? '☑ ' : '☐ ' }]
      case 'link':
        return this.link(token as Tokens.Link)
      case 'image':
        return text((token as Tokens.Image).text)
      case 'footnoteCall':
        return [this.context.footnote((token as unknown as FootnoteCall).label)]
      case 'citation':
        return [this.context.cite(String(token['passageId']))]
      case 'span': {
        // As our own tokenizer made it.
        const { language, nature } = token as unknown as SpanMeaning
        return [{ kind: 'span', language, nature, children: this.inlines(token) }]
      }
      case 'html':
        return [{ kind: 'text', text: withoutComments(token.raw) }]
      default:
        return []
    }
  }

  private link(link: Tokens.Link): Inline[] {
    const record = linkedRecord(link.href)
    if (record !== null) return text(shownLabel(record.kind, link.text))
    const children = this.inlines(link)
    return followed.test(link.href) ? [{ kind: 'link', address: link.href, children }] : children
  }
}

function depthOf(token: Token): number {
  return (token as Tokens.Heading).depth
}

function paragraph(children: Inline[]): Block[] {
  const [first, ...others] = children
  if (first === undefined) return []
  const mark = first.kind === 'text' ? portionMarkAt(first.text) : null
  const marking = readMarking(mark?.marking ?? '')
  if (mark === null || marking === null || first.kind !== 'text')
    return [{ kind: 'paragraph', children }]
  const words = first.text.slice(mark.end)
  const rest: Inline[] = words === '' ? others : [{ kind: 'text', text: words }, ...others]
  return [{ kind: 'paragraph', marking, children: rest }]
}

function text(written: string): Inline[] {
  return written === '' ? [] : [{ kind: 'text', text: decodeEntities(written) }]
}

function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
}

/** Neighbouring texts made one, so that escapes do not cut words; line ends within are spaces. */
function joined(pieces: Inline[]): Inline[] {
  const result: Inline[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.kind !== 'text') result.push(piece)
    else if (last?.kind === 'text') result[result.length - 1] = textOf(last.text + piece.text)
    else result.push(textOf(piece.text))
  }
  return result.filter((piece) => piece.kind !== 'text' || piece.text !== '')
}

function textOf(words: string): { kind: 'text'; text: string } {
  return { kind: 'text', text: words.replace(/[ \t]*\n[ \t]*/g, ' ') }
}
