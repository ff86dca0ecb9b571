import { extract } from '../../src-main/extracting/extract.ts'
import type { QuotedWords } from './from-polnear.ts'
import { ofKind } from './score-article.ts'
import { mark, newSheet, type Sheet } from './sheet.ts'
import { around, overlaps } from './spans.ts'

export interface QuotedArticle {
  text: string
  quoted: QuotedWords[]
}

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu))
const PRONOUN = /^(?:he|she|they|i|we|him|her|it)$/iu

/** Direct quotations of English articles: found, with a speaker, with the right one (a word of the source in common). */
export function scoreQuotations(articles: readonly QuotedArticle[]): Sheet {
  const sheet = newSheet()
  for (const { text, quoted } of articles) {
    const statements = ofKind(extract(text, { language: 'en' }), 'statement')
    for (const each of quoted) {
      const found = statements.find((one) => one.value.type === 'verbatim' && overlaps(one, each))
      const speaker = found?.value.speaker?.name
      const told = (): string =>
        `[${each.source}] ${around(text, each, 70)} — ${found?.rule ?? 'nothing'} [${speaker ?? 'nobody'}]`
      const source = words(each.source)
      const right =
        speaker !== undefined &&
        ([...words(speaker)].some((word) => source.has(word)) || PRONOUN.test(each.source.trim()))
      mark(sheet, 'quotation.found', found !== undefined, told)
      mark(sheet, 'quotation.attributed', right, told)
      if (speaker !== undefined) mark(sheet, 'speaker.precision', right, told)
    }
  }
  return sheet
}
