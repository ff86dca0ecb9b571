import { AlignmentType, Paragraph, TextRun } from 'docx'
import { translate } from '../../shared/messages/catalogue.ts'
import type { DocumentTree, Endnote, Source } from '../document.ts'
import {
  gradeText,
  quotedWords,
  sourceInNote,
  sourceParticulars,
  sourceSummary,
} from '../source-texts.ts'
import { legendsOf } from '../vocabulary-legend.ts'
import { run } from './docx-inlines.ts'

/** What a citation rests on. */
export function noteOf(endnote: Endnote, { language }: DocumentTree): Paragraph {
  const { source, orphan } = endnote
  const origin = sourceInNote(endnote, language).join(', ')
  const number = translate(language, 'document.export.sourceNumber', { number: source.number })
  const rest = `${origin === '' ? ' ' : ` ${origin} `}(${number}, ${gradeText(source, language)}).`
  return new Paragraph({
    style: 'EndnoteText',
    children: [
      run({ text: ` ${quotedWords(endnote)}`, language: { value: source.language } }),
      new TextRun(orphan ? `${rest} [${translate(language, 'document.export.orphan')}]` : rest),
    ],
  })
}

/** What the degrees of likelihood and confidence mean. */
export function legends(document: DocumentTree): Paragraph[] {
  return legendsOf(document).flatMap(({ heading, about, lines }) => [
    new Paragraph({ heading: 'Heading2', text: heading }),
    new Paragraph({ style: 'Caption', text: about }),
    ...lines.map(
      ([words, meaning]) => new Paragraph({ style: 'Caption', text: `${words}\u2002${meaning}` }),
    ),
  ])
}

/** The articles it rests on, graded. */
export function sourceList(document: DocumentTree): Paragraph[] {
  const { sources, language } = document
  if (sources.length === 0) return []
  return [
    new Paragraph({ heading: 'Heading1', text: translate(language, 'document.export.sources') }),
    new Paragraph(sourceSummary(document)),
    ...sources.map((source) => sourceOf(source, document)),
  ]
}

function sourceOf(source: Source, { language }: DocumentTree): Paragraph {
  const { number, outlet, title, address, originalHash, notes } = source
  const small = (text: string) => run({ text, break: 1, size: 17, color: '555555' })
  const original = translate(language, 'document.export.original')
  return new Paragraph({
    style: 'Source',
    alignment: AlignmentType.LEFT,
    children: [
      new TextRun(`${number}. `),
      ...(outlet === null ? [] : [run({ text: outlet, bold: true }), new TextRun(' — ')]),
      run({ text: title, italics: true, language: { value: source.language } }),
      run({ text: `${sourceParticulars(source, language).join(', ')}. `, break: 1 }),
      run({ text: gradeText(source, language), bold: true }),
      ...(address === null ? [] : [small(address)]),
      small(`${original} SHA-256 ${originalHash}`),
      small(
        translate(language, 'document.export.usedIn', { n: notes.length, notes: notes.join(', ') }),
      ),
    ],
  })
}
