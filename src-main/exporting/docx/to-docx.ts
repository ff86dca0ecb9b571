import {
  BorderStyle,
  Document,
  EndnotePosition,
  Footer,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Marking } from '../../shared/markings.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import { contentsOf } from '../contents.ts'
import type { DocumentTree } from '../document.ts'
import { sheets, shortened } from '../page-rules.ts'
import { printedDay } from '../source-texts.ts'
import { docxBlocks, type Numbering, numberingOf } from './docx-blocks.ts'
import { docxRuns, run } from './docx-inlines.ts'
import { legends, noteOf, sourceList } from './docx-sources.ts'
import { docxStyles, markingLook, sans } from './docx-styles.ts'
import { settleDocx } from './settle-docx.ts'

/** A millimetre in twentieths of a point. */
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)

/**
 * The document for Word (Office Open XML): its own styles, endnotes for citations and footnotes for the analyst's, a
 * field for the contents, the marking at the head and foot of every page, the language of every passage. The same
 * document and instant give the same bytes.
 */
export async function toDocx(document: DocumentTree, at: Date): Promise<Uint8Array> {
  const { language, titleBlock, endnotes, footnotes, layout } = document
  const tag = language === 'fr' ? 'fr-FR' : 'en-GB'
  const numberings: Numbering[] = []
  const runs = docxRuns(
    language,
    footnotes.map(({ mark }) => mark),
  )
  const body = docxBlocks(runs, language, numberings)(document.blocks)
  const { width, height, top, side, bottom } = sheets[layout.paper]
  const words = [document.marking?.text, document.mention?.text, titleBlock.reference]
  const file = new Document({
    title: titleBlock.title,
    subject: titleBlock.form,
    creator: titleBlock.drafter,
    lastModifiedBy: titleBlock.drafter,
    keywords: words.filter(Boolean).join(', '),
    styles: docxStyles(tag),
    numbering: { config: numberings.map(numberingOf) },
    endnotes: Object.fromEntries(
      endnotes.map((endnote) => [endnote.number, { children: [noteOf(endnote, document)] }]),
    ),
    footnotes: Object.fromEntries(
      footnotes.map(({ children }, index) => [
        index + 1,
        { children: [new Paragraph({ style: 'FootnoteText', children: runs(children) })] },
      ]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: {
              top: twips(top),
              bottom: twips(bottom),
              left: twips(side),
              right: twips(side),
            },
          },
          // In the section, whose pages carry the marking.
          endnoteProperties: {
            position: EndnotePosition.SECTION_END,
            numberFormat: { type: NumberFormat.DECIMAL },
          },
          footnoteProperties: { numberFormat: { type: NumberFormat.LOWER_LETTER } },
        },
        headers: {
          first: headerOf(document, ''),
          default: headerOf(document, shortened(titleBlock.title, 56)),
        },
        footers: { first: footerOf(document), default: footerOf(document) },
        children: [
          ...titleOf(document),
          ...contentsTable(document),
          ...body,
          ...legends(document),
          ...sourceList(document),
        ],
      },
    ],
  })
  return settleDocx(new Uint8Array(await Packer.toBuffer(file)), at)
}

/** Where the right of the text is, for what stands there on a line. */
function rightEnd({ layout }: DocumentTree): number {
  const { width, side } = sheets[layout.paper]
  return twips(width - 2 * side)
}

function markingRun(marking: Marking | null): TextRun[] {
  if (marking === null) return []
  const { color, fill } = markingLook(marking)
  return [
    run({
      ...{ text: ` ${marking.text} `, bold: true, size: 18, font: sans, color },
      shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    }),
  ]
}

/** Head of a page: running title at the left, marking at the right, the draft's mark behind. */
function headerOf(document: DocumentTree, title: string): Header {
  const { marking, mention, layout, language } = document
  const quiet = { size: 16, color: '444444', font: sans }
  const draft =
    layout.watermark === 'draft'
      ? [new TextWatermark({ text: translate(language, 'document.export.draft').toUpperCase() })]
      : []
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: rightEnd(document) }],
        children: [
          ...draft,
          run({ ...quiet, text: title }),
          run({ children: [new Tab()] }),
          ...markingRun(mention),
          ...markingRun(marking),
        ],
      }),
    ],
  })
}

/** Foot of a page: reference, number of the page among all, marking. */
function footerOf(document: DocumentTree): Footer {
  const { marking, titleBlock } = document
  const quiet = { size: 16, color: '444444', font: sans }
  const end = rightEnd(document)
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(end / 2) },
          { type: TabStopType.RIGHT, position: end },
        ],
        children: [
          run({ ...quiet, text: titleBlock.reference }),
          run({
            ...quiet,
            children: [
              new Tab(),
              PageNumber.CURRENT,
              '\u00a0/\u00a0',
              PageNumber.TOTAL_PAGES,
              new Tab(),
            ],
          }),
          ...markingRun(marking),
        ],
      }),
    ],
  })
}

function titleOf(document: DocumentTree): Paragraph[] {
  const { titleBlock, language, reviewed } = document
  const { issuer, addressees, date, reference, drafter } = titleBlock
  const rows = [
    ['document.export.issuer', issuer],
    ['document.export.addressees', addressees.join(', ')],
    ['document.export.date', printedDay(date, language)],
    ['document.export.reference', reference],
    ['document.export.drafter', drafter],
  ] as const
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  const told = rows.filter(([, value]) => value !== '')
  const line = { style: BorderStyle.SINGLE, size: 4, color: '888888', space: 6 }
  return [
    new Paragraph({ style: 'DocumentForm', text: titleBlock.form }),
    new Paragraph({ style: 'Title', text: titleBlock.title }),
    ...told.map(
      ([key, value], index) =>
        new Paragraph({
          style: 'Particulars',
          ...(index === told.length - 1
            ? { border: { bottom: line }, spacing: { after: 240 } }
            : {}),
          children: [
            run({
              text:
                translate(language, key, {
                  n: key.endsWith('addressees') ? addressees.length : 1,
                }) + colon,
              color: '555555',
            }),
            new TextRun(value),
          ],
        }),
    ),
    ...(reviewed
      ? []
      : [
          new Paragraph({
            border: { left: { ...line, size: 24, color: 'A3161D' } },
            children: [
              run({
                text: `${translate(language, 'document.export.notReviewed.title')} `,
                bold: true,
              }),
              new TextRun(translate(language, 'document.export.notReviewed')),
            ],
          }),
        ]),
  ]
}

/** A field that Word fills in; the entries are there already for a reader that does not. */
function contentsTable(document: DocumentTree): (Paragraph | TableOfContents)[] {
  if (contentsOf(document).length === 0) return []
  const heading = translate(document.language, 'document.export.contents')
  return [
    new Paragraph({ style: 'DocumentForm', text: heading }),
    new TableOfContents(heading, { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}
