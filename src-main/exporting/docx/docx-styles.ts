import { type IStylesOptions, LineRuleType } from 'docx'
import { tlpColours } from '../page-rules.ts'
import type { Marking } from '../../shared/markings.ts'

/** Faces that Word brings; LibreOffice has others as wide. */
const serif = 'Cambria'
export const sans = 'Calibri'
const blue = '1C2F5C'

/** Colours of a marking in a page's head and foot, as in the PDF. */
export function markingLook({ kind, text }: Marking): { color: string; fill: string } {
  if (kind === 'free') return { color: 'A3161D', fill: 'FFFFFF' }
  return { color: (tlpColours[text] ?? '#ffffff').slice(1), fill: '000000' }
}

const heading = (size: number, before: number) => ({
  run: { font: sans, size, bold: true, color: blue },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
})

/** Word's own styles, so that a reader finds headings, quotations and notes where Word looks for them. Sizes in half points. */
export function docxStyles(language: string): IStylesOptions {
  const body = {
    spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO },
    widowControl: true,
  }
  return {
    default: {
      document: {
        run: { font: serif, size: 21, language: { value: language } },
        paragraph: body,
      },
      title: {
        run: { font: serif, size: 40, bold: true },
        paragraph: {
          spacing: { before: 60, after: 200, line: 240, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
      },
      heading1: heading(28, 320),
      heading2: heading(24, 240),
      heading3: heading(22, 200),
      heading4: heading(21, 160),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: blue } },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO } },
      },
      footnoteReference: { run: { superScript: true } },
      endnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO } },
      },
      endnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      {
        ...{ id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true },
        run: { italics: true },
        paragraph: { indent: { left: 480, right: 240 } },
      },
      {
        ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', quickFormat: true },
        run: { font: sans, size: 18, color: '444444' },
      },
      {
        ...{ id: 'Particulars', name: 'Particulars', basedOn: 'Normal' },
        run: { font: sans, size: 19 },
        paragraph: { spacing: { after: 20 } },
      },
      {
        ...{ id: 'DocumentForm', name: 'Document form', basedOn: 'Normal' },
        run: { font: sans, size: 18, bold: true, color: blue, allCaps: true, characterSpacing: 30 },
      },
      {
        ...{ id: 'Source', name: 'Source', basedOn: 'Normal' },
        run: { size: 19 },
        paragraph: {
          spacing: { after: 100, line: 250, lineRule: LineRuleType.AUTO },
          indent: { left: 360, hanging: 360 },
        },
      },
    ],
  }
}
