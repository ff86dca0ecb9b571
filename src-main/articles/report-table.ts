import { errorCode } from '../shared/app-error.ts'
import type { ImportOutcome } from '../shared/article.ts'
import type { Language } from '../shared/language.ts'
import { pageRanges } from '../shared/pages.ts'
import { translate } from '../shared/messages/catalogue.ts'

/**
 * The report of an import as a table in CSV (RFC 4180, UTF-8 with its mark so that spreadsheets read the
 * accents; semicolons in French, as spreadsheets there expect).
 */
export function reportTable(outcomes: readonly ImportOutcome[], language: Language): string {
  const separator = language === 'fr' ? ';' : ','
  const head = ['file', 'outcome', 'title', 'kept', 'setAside', 'remarks'] as const
  const rows = outcomes.map((one) => {
    const { fileName, outcome, title, characters, error } = one
    const code = error && (errorCode.safeParse(error.code).data ?? 'internal')
    const remarks = [
      ...(code ? [translate(language, `error.${code}`, error.detail)] : []),
      ...warningsOf(one, language),
    ]
    return [
      fileName,
      translate(language, `articles.outcome.${outcome}`),
      title ?? '',
      String(characters?.kept ?? ''),
      String(characters?.setAside ?? ''),
      remarks.join(' '),
    ]
  })
  const titles = head.map((column) => translate(language, `articles.column.${column}`))
  const lines = [titles, ...rows].map((row) => row.map((cell) => quoted(cell, separator)))
  return `\ufeff${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`
}

/** What is to be checked of a file that was read, in words. */
export function warningsOf(
  { warnings, pagesWithoutText }: ImportOutcome,
  language: Language,
): string[] {
  const pages = pageRanges(pagesWithoutText)
  return warnings.map((warning) => translate(language, `warning.${warning}`, { pages }))
}

/** A cell that a spreadsheet would take for a formula is made plain text. */
function quoted(cell: string, separator: string): string {
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  const special = plain.includes(separator) || /["\r\n]/.test(plain)
  return special ? `"${plain.replaceAll('"', '""')}"` : plain
}
