import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  Paragraph,
  Table,
  TableLayoutType,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import type { Language } from '../../shared/language.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import {
  type Alignment,
  type Block,
  type DocumentImage,
  type Inline,
  plainText,
} from '../document.ts'
import { run, type RunsOf } from './docx-inlines.ts'

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const
const alignments: Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
}
/** Widest that an image is shown, in pixels of 1/96 inch: the text's width. */
const widest = 520
/** Width of the text on paper, in twentieths of a point. */
const textWidth = 7820

/** Where a block stands: what its paragraphs get from the blocks around it. */
type Within = Pick<IParagraphOptions, 'style' | 'numbering'>

/** How one list is numbered; Word knows each by a name. */
export type Numbering = { reference: string; start: number; ordered: boolean }

/** Blocks as paragraphs and tables of Word; `numberings` gathers the lists met. */
export function docxBlocks(
  runs: RunsOf,
  language: Language,
  numberings: Numbering[],
): (blocks: readonly Block[]) => (Paragraph | Table)[] {
  function blocks(all: readonly Block[], within: Within = {}, depth = 0): (Paragraph | Table)[] {
    return all.flatMap((block) => blockOf(block, within, depth))
  }

  function blockOf(block: Block, within: Within, depth: number): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: levels[block.level - 1] ?? levels[3],
            children: runs(block.children),
          }),
        ]
      case 'paragraph': {
        const { marking } = block
        const marked =
          marking === undefined ? [] : [run({ text: `(${marking.text}) `, bold: true })]
        return [new Paragraph({ ...within, children: [...marked, ...runs(block.children)] })]
      }
      case 'quotation': {
        const quoted =
          block.language === null ? block.blocks : inLanguage(block.blocks, block.language)
        return blocks(quoted, { style: 'Quote' }, depth)
      }
      case 'list': {
        const reference = `list-${numberings.length + 1}`
        numberings.push({ reference, start: block.start, ordered: block.ordered })
        return block.items.flatMap(([first, ...rest]) => [
          ...(first === undefined
            ? []
            : blockOf(
                first,
                { style: 'ListParagraph', numbering: { reference, level: Math.min(depth, 2) } },
                depth + 1,
              )),
          ...blocks(rest, { style: 'ListParagraph' }, depth + 1),
        ])
      }
      case 'table':
        return [tableOf(block), new Paragraph({ spacing: { after: 60 } })]
      case 'code':
        return block.text
          .split('\n')
          .map((line) => new Paragraph({ children: [run({ text: line, font: 'Courier New' })] }))
      case 'rule':
        return [
          new Paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '888888', space: 1 } },
          }),
        ]
      case 'image':
        return imageOf(block.image, block.description)
    }
  }

  function imageOf(image: DocumentImage | null, description: string): Paragraph[] {
    if (image === null)
      return [new Paragraph(translate(language, 'document.image.missing', { description }))]
    const scale = Math.min(1, widest / image.width)
    const picture = new ImageRun({
      type:
        image.mediaType === 'image/png' ? 'png' : image.mediaType === 'image/gif' ? 'gif' : 'jpg',
      data: image.bytes,
      transformation: {
        width: Math.round(image.width * scale),
        height: Math.round(image.height * scale),
      },
      altText: { name: description, description, title: description },
    })
    return [
      new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [picture] }),
      ...(description === ''
        ? []
        : [
            new Paragraph({ style: 'Caption', alignment: AlignmentType.CENTER, text: description }),
          ]),
    ]
  }

  function tableOf({ head, rows, alignments: columns }: Extract<Block, { kind: 'table' }>): Table {
    const row = (cells: readonly Inline[][], isHead: boolean) =>
      new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: cells.map(
          (cell, column) =>
            new TableCell({
              margins: { top: 40, bottom: 40, left: 80, right: 80 },
              children: [
                new Paragraph({
                  alignment: alignments[columns[column] ?? 'left'],
                  spacing: { after: 0 },
                  children: runs(cell, isHead ? { bold: true } : {}),
                }),
              ],
            }),
        ),
      })
    const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' }
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widthsOf(head, rows),
      layout: TableLayoutType.FIXED,
      borders: {
        top: line,
        bottom: line,
        insideHorizontal: line,
        left: none,
        right: none,
        insideVertical: none,
      },
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    })
  }

  return (all) => blocks(all)
}

/** Widths of the columns in twentieths of a point: each as its longest cell asks, none squeezed or stretched too far. */
function widthsOf(head: Inline[][], rows: Inline[][][]): number[] {
  const asked = head.map((cell, column) => {
    const lengths = [cell, ...rows.map((row) => row[column] ?? [])].map(
      (one) => plainText(one).length,
    )
    return Math.min(60, Math.max(12, ...lengths))
  })
  const all = asked.reduce((sum, one) => sum + one, 0)
  return asked.map((one) => Math.round((one / all) * textWidth))
}

/** How Word numbers a list, three levels deep. */
export function numberingOf({ reference, start, ordered }: Numbering) {
  return {
    reference,
    levels: [0, 1, 2].map((level) => ({
      level,
      format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: ordered ? `%${level + 1}.` : '–',
      start: level === 0 ? start : 1,
      style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
    })),
  }
}

/** Words of a quotation in another language than the document. */
function inLanguage(blocks: readonly Block[], language: Language): Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? {
          ...block,
          children: [{ kind: 'span', language, nature: null, children: block.children }],
        }
      : block,
  )
}
