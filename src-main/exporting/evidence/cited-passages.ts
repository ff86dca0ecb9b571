import type { Language } from '../../shared/language.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import type { DocumentTree, Endnote } from '../document.ts'
import { escapeHtml } from '../html.ts'
import { csvLine } from '../record/csv-cells.ts'
import { gradeText, sourceInNote } from '../source-texts.ts'

/** A passage with the text around it. */
export type PassageInContext = {
  endnote: Endnote
  before: string
  passage: string
  after: string
  /** Where its article's original file is in the pack. */
  file: string
}

/** Signs of text shown on either side of a passage. */
const around = 600

/** The words around a span, cut at spaces. */
export function inContext(text: string, { start, end }: { start: number; end: number }) {
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + around)
  return {
    before: start > around ? `… ${before.replace(/^\S*\s/, '')}` : before,
    passage: text.slice(start, end),
    after: end + around < text.length ? `${after.replace(/\s\S*$/, '')} …` : after,
  }
}

/** The passages as a table for any spreadsheet, RFC 4180 with the mark of UTF-8. */
export function passagesToCsv(passages: readonly PassageInContext[], language: Language): string {
  const column = (name: Column) => translate(language, `evidence.column.${name}`)
  const rows = passages.map(({ endnote, before, passage, after, file }) => {
    const { outlet, title, author, publishedOn, address, grade, originalHash } = endnote.source
    return csvLine([
      ...[endnote.number, outlet, title, author, publishedOn, address, grade],
      ...[before, passage, after, file, originalHash],
    ])
  })
  return `\ufeff${csvLine([...columns.map(column), 'SHA-256'])}${rows.join('')}`
}

const columns = [
  ...(['note', 'outlet', 'title', 'author', 'date', 'address', 'grade'] as const),
  ...(['before', 'passage', 'after', 'file'] as const),
]
type Column = (typeof columns)[number]

const style = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.05rem;margin:2rem 0 .5rem}blockquote{margin:0;white-space:pre-line}
mark{background:#ffe9a8;color:inherit}.from{color:#555;font-size:.9rem;overflow-wrap:anywhere}`

/** The passages as one page that needs nothing beside it; links lead to the files of the pack. */
export function passagesToHtml(
  passages: readonly PassageInContext[],
  { language, titleBlock }: DocumentTree,
): string {
  const title = translate(language, 'evidence.passagesTitle')
  const articles = passages.map((one) => passageToHtml(one, language)).join('\n')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${title} – ${titleBlock.title}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(titleBlock.title)}</p>
${articles}
</main>
</body>
</html>
`
}

function passageToHtml(
  { endnote, before, passage, after, file }: PassageInContext,
  language: Language,
): string {
  const { source, number, orphan } = endnote
  const from = [...sourceInNote(endnote, language), gradeText(source, language)].join(', ')
  const gone = orphan ? `<p>${escapeHtml(translate(language, 'evidence.gone'))}</p>` : ''
  const address = source.address === null ? '' : `<br>${escapeHtml(source.address)}`
  return `<section id="note-${number}">
<h2>${number}. ${escapeHtml(source.title)}</h2>
<p class="from">${escapeHtml(from)}${address}<br><a href="${encodeURI(file)}">${escapeHtml(translate(language, 'evidence.original'))}</a> – SHA-256 ${source.originalHash}</p>
${gone}<blockquote lang="${source.language}">${escapeHtml(before)}<mark>${escapeHtml(passage)}</mark>${escapeHtml(after)}</blockquote>
</section>`
}
