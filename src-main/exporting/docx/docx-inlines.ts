import {
  Bookmark,
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
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

/** A run of words. */
export const run = (options: IRunOptions): TextRun => new TextRun(options)

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
          return [run({ ...look, text: child.text })]
        case 'code':
          return [run({ ...look, text: child.text, font: 'Courier New' })]
        case 'lineBreak':
          return [run({ break: 1 })]
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
                  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- docx leaves it out of the kinds it lists
                  children: [new EndnoteReferenceRun(child.note)],
                }),
              ]
            : [
                new InternalHyperlink({
                  anchor: `note-${child.note}`,
                  children: [run({ ...look, text: String(child.note), superScript: true })],
                }),
              ]
        case 'footnote':
          return [new FootnoteReferenceRun(footnotes.indexOf(child.mark) + 1)]
        case 'missingCitation':
          return [run({ ...look, text: ` ${translate(language, 'document.citation.missing')}` })]
      }
    })
  return runs
}
