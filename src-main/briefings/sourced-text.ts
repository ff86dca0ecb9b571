import type { SourcedPassage } from '../shared/article.ts'
import type { Language } from '../shared/language.ts'
import { writeCitation } from '../shared/markdown/references.ts'

type Evidence = readonly Pick<SourcedPassage, 'id'>[]

/** Citations of what a statement rests on: the first `most` passages, each once. */
export function cited(evidence: Evidence, most = 2): string {
  return [...new Set(evidence.map((passage) => passage.id))]
    .slice(0, most)
    .map(writeCitation)
    .join('')
}

/**
 * A sentence closed and cited: the citation before the full stop in French, after it in English. A
 * closing mark that is already there is kept.
 */
export function sentence(text: string, evidence: Evidence, language: Language): string {
  const [, words = text, mark = ''] = /^([\s\S]*?)\s*([.!?…]*)\s*$/u.exec(text) ?? []
  const closing = mark === '' ? '.' : mark
  const source = cited(evidence)
  return language === 'fr' ? `${words}${source}${closing}` : `${words}${closing}${source}`
}

/** A text of the record as the cell of a Markdown table: one line, pipes escaped. */
export function tableCell(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(?<!\\)\|/g, String.raw`\|`)
    .trim()
}
