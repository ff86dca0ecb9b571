import {
  Bookmark,
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Language } from '../../shared/language.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import type { Inline } from '../document.ts'

/** How words are set: what the pieces around them say. */
type Look = {
  bold?: boolean
  italics?: boolean
  strike?: boolean
  superScript?: boolean
  font?: string
  style?: string
  language?: { value: string }
}

/** Pieces of text as runs of Word. */
export type RunsOf = (children: readonly Inline[], look?: Look) => ParagraphChild[]

/**
 * Makes runs for one document. The first use of a note calls Word's own endnote; the later ones, for which Word
 * has none, are its number with a link there. `footnotes` are the marks in their order.
 */
export function docxRuns(language: Language, footnotes: readonly string[]): RunsOf {
  const runs: RunsOf = (children, look = {}) =>
    children.flatMap((child): ParagraphChild[] => {
      switch (child.kind) {
        case 'text':
          return [new TextRun({ ...look, text: child.text })]
        case 'code':
          return [new TextRun({ ...look, text: child.text, font: 'Courier New' })]
        case 'lineBreak':
          return [new TextRun({ break: 1 })]
        case 'strong':
          return runs(child.children, { ...look, bold: true })
        case 'emphasis':
          return runs(child.children, { ...look, italics: true })
        case 'struck':
          return runs(child.children, { ...look, strike: true })
        case 'span':
          return runs(
            child.children,
            child.language === null ? look : { ...look, language: { value: child.language } },
          )
        case 'link':
          return [
            new ExternalHyperlink({
              link: child.address,
              children: runs(child.children, { ...look, style: 'Hyperlink' }),
            }),
          ]
        case 'citation':
          return child.use === 1
            ? [
                new Bookmark({
                  id: `note-${child.note}`,
                  children: [new EndnoteReferenceRun(child.note)],
                }),
              ]
            : [
                new InternalHyperlink({
                  anchor: `note-${child.note}`,
                  children: [new TextRun({ ...look, text: String(child.note), superScript: true })],
                }),
              ]
        case 'footnote':
          return [new FootnoteReferenceRun(footnotes.indexOf(child.mark) + 1)]
        case 'missingCitation':
          return [
            new TextRun({ ...look, text: ` ${translate(language, 'document.citation.missing')}` }),
          ]
      }
    })
  return runs
}
