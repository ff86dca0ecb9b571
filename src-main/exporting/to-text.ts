import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Block, DocumentTree, Endnote, Inline, Source } from './document.ts'
import {
  gradeText,
  printedDay,
  quotedWords,
  sourceInNote,
  sourceParticulars,
  sourceSummary,
} from './source-texts.ts'
import { vocabularyToText } from './vocabulary-legend.ts'

/**
 * The document as plain text, marked at its head and foot: sections, notes called by number in brackets,
 * the source list. Nothing in it is markup; a line is a paragraph.
 */
export function toPlainText(document: DocumentTree): string {
  const { language, titleBlock, marking, mention, reviewed, endnotes, sources } = document
  const marked = [marking, mention].flatMap((one) => (one ? [one.text] : [])).join(' · ')
  const told = (key: 'document.export.notReviewed.title' | 'document.export.notReviewed') =>
    translate(language, key)
  const parts = [
    marked,
    document.layout.watermark === 'draft'
      ? translate(language, 'document.export.draft').toLocaleUpperCase(language)
      : '',
    titleBlock.form.toLocaleUpperCase(language),
    titleBlock.title,
    particulars(document),
    reviewed
      ? ''
      : `${told('document.export.notReviewed.title')}\n${told('document.export.notReviewed')}`,
    ...document.blocks.map((block) => blockText(block, language)),
    document.footnotes
      .map(({ mark, children }) => `[${mark}] ${inlineText(children, language)}`)
      .join('\n'),
    vocabularyToText(document),
    ...(endnotes.length === 0
      ? []
      : [
          underlined(translate(language, 'document.export.notes'), '='),
          endnotes.map((endnote) => noteText(endnote, language)).join('\n'),
        ]),
    ...(sources.length === 0
      ? []
      : [
          underlined(translate(language, 'document.export.sources'), '='),
          sourceSummary(document),
          sources.map((source) => sourceText(source, language)).join('\n\n'),
        ]),
    marked,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function particulars({ titleBlock, language }: DocumentTree): string {
  const { issuer, addressees, date, reference, drafter } = titleBlock
  const rows = [
    ['document.export.issuer', issuer],
    ['document.export.addressees', addressees.join(', ')],
    ['document.export.date', printedDay(date, language)],
    ['document.export.reference', reference],
    ['document.export.drafter', drafter],
  ] as const
  return rows
    .filter(([, value]) => value !== '')
    .map(([key, value]) => {
      const n = key === 'document.export.addressees' ? addressees.length : 1
      return `${translate(language, key, { n })}${language === 'fr' ? '\u00a0' : ''}: ${value}`
    })
    .join('\n')
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading': {
      const words = inlineText(block.children, language).replaceAll('\n', ' ')
      return block.level > 2 ? words : underlined(words, block.level === 1 ? '=' : '-')
    }
    case 'paragraph': {
      const marked = block.marking === undefined ? '' : `(${block.marking.text}) `
      return marked + inlineText(block.children, language)
    }
    case 'quotation':
      return indented(block.blocks.map((one) => blockText(one, language)).join('\n\n'), '    ')
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${block.start + index}. ` : '– '
          const text = item.map((one) => blockText(one, language)).join('\n')
          return mark + indented(text, ' '.repeat(mark.length)).trimStart()
        })
        .join('\n')
    case 'table':
      return [block.head, ...block.rows]
        .map((cells) =>
          cells.map((cell) => inlineText(cell, language).replaceAll('\n', ' ')).join('\t'),
        )
        .join('\n')
    case 'code':
      return block.text
    case 'rule':
      return '* * *'
    case 'image':
      return block.image === null
        ? translate(language, 'document.image.missing', { description: block.description })
        : translate(language, 'document.image.inText', { description: block.description })
  }
}

function inlineText(children: readonly Inline[], language: Language): string {
  return children
    .map((child) => {
      switch (child.kind) {
        case 'text':
        case 'code':
          return child.text
        case 'lineBreak':
          return '\n'
        case 'missingCitation':
          return ` ${translate(language, 'document.citation.missing')}`
        case 'citation':
          return `[${child.note}]`
        case 'footnote':
          return `[${child.mark}]`
        case 'link': {
          const words = inlineText(child.children, language)
          return words === child.address ? words : `${words} <${child.address}>`
        }
        case 'strong':
        case 'emphasis':
        case 'struck':
        case 'span':
          return inlineText(child.children, language)
      }
    })
    .join('')
}

function noteText(endnote: Endnote, language: Language): string {
  const { number, orphan, source } = endnote
  const told = [
    ...sourceInNote(endnote, language),
    translate(language, 'document.export.sourceNumber', { number: source.number }),
    ...(orphan ? [translate(language, 'document.export.orphan')] : []),
  ]
  return `[${number}] ${quotedWords(endnote)} ${told.join(', ')}.`
}

function sourceText(source: Source, language: Language): string {
  const { number, outlet, title, address, notes, originalHash } = source
  return [
    `${number}. ${outlet === null ? '' : `${outlet} — `}${title}`,
    `${sourceParticulars(source, language).join(', ')}, ${gradeText(source, language)}`,
    ...(address === null ? [] : [address]),
    `${translate(language, 'document.export.original')} — SHA-256 ${originalHash}`,
    translate(language, 'document.export.usedIn', { n: notes.length, notes: notes.join(', ') }),
  ].join('\n   ')
}

function underlined(words: string, sign: string): string {
  return `${words}\n${sign.repeat([...words].length)}`
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (by + line).trimEnd())
    .join('\n')
}
