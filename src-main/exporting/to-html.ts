import { translate } from '../shared/messages/catalogue.ts'
import { anchorOf, type Block, type DocumentTree, type TitleBlock } from './document.ts'
import { contentsOf } from './contents.ts'
import { fontFaces } from './fonts.ts'
import { contentsToHtml } from './html-contents.ts'
import { hyphenateDocument } from './hyphenate-document.ts'
import { footnotesToHtml } from './html-footnotes.ts'
import { blocksToHtml } from './html-blocks.ts'
import { sourcesToHtml, endnotesToHtml } from './html-notes.ts'
import { escapeHtml, textToHtml } from './html.ts'
import { vocabularyToHtml } from './vocabulary-legend.ts'
import { pageRules } from './page-rules.ts'
import { printedDay } from './source-texts.ts'
import type { Place } from './pdf/mend-links.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/**
 * The document as a complete page: fonts within, no script, nothing from outside, every text escaped.
 * The same document gives the same bytes. `style` is the style sheet of documents,
 * `resources/document/print.css`. For paper, words may be broken and the list of contents
 * holds places for page numbers, or those of `places` by anchor; on screen it has none.
 */
export function toHtml(
  given: DocumentTree,
  style: string,
  medium: 'paper' | 'screen' = 'paper',
  places?: ReadonlyMap<string, Place>,
): string {
  const document = medium === 'paper' ? hyphenateDocument(given) : withoutOrigins(given)
  const { language, titleBlock, endnotes } = document
  const contents = contentsOf(document)
  const body = [
    titleToHtml(document),
    contents.length === 0 ? '' : contentsToHtml(contents, language, medium, places),
    `<main>${blocksToHtml(document.blocks, language)}</main>`,
    footnotesToHtml(document),
    vocabularyToHtml(document),
    endnotes.length === 0 ? '' : endnotesToHtml(document),
    document.sources.length === 0 ? '' : sourcesToHtml(document),
    document.layout.watermark === 'draft' ? watermark(document) : '',
    followed(document.blocks),
  ].join('\n')
  const rules = pageRules(document)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(titleBlock.title)}</title>
<style>
${fontFaces(body + rules)}
${rules}
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** On screen nobody asks on which page a block is. */
function withoutOrigins(document: DocumentTree): DocumentTree {
  return { ...document, blocks: document.blocks.map(({ origin: _, ...block }) => block) }
}

/** Chromium tells the place of what a link leads to, shown or not: one for each block that says where it was written. */
function followed(blocks: readonly Block[]): string {
  const links = blocks.map((block) =>
    block.origin === undefined ? '' : `<a href="#${escapeHtml(anchorOf(block) ?? '')}"></a>`,
  )
  return `<div hidden>${links.join('')}</div>`
}

/** Printed across every page, behind the text. */
function watermark({ language, titleBlock }: DocumentTree): string {
  const words = translate(language, 'document.export.draft')
  const day = printedDay(titleBlock.date, language)
  return `<div class="watermark" aria-hidden="true"><p>${escapeHtml(words)}</p><p>${escapeHtml(day)}</p></div>`
}

function titleToHtml(document: DocumentTree): string {
  const { language, titleBlock, reviewed } = document
  const label = (key: Parameters<typeof translate>[1]) => escapeHtml(translate(language, key))
  const warning = reviewed
    ? ''
    : `<aside class="warning"><strong>${label('document.export.notReviewed.title')}</strong> ${label('document.export.notReviewed')}</aside>`
  // On screen there are no page margins to carry the marking.
  const onScreen = [document.marking, document.mention]
    .map((one) => (one ? `<p class="screen-marking ${one.kind}">${escapeHtml(one.text)}</p>` : ''))
    .join('')
  return `${onScreen}<header class="title-block">
<p class="form">${escapeHtml(titleBlock.form)}</p>
<p class="subject">${label('document.export.subject')}</p>
<h1>${escapeHtml(titleBlock.title)}</h1>
${particulars(titleBlock, document)}
</header>
${warning}`
}

function particulars(block: TitleBlock, { language }: DocumentTree): string {
  const row = (key: Parameters<typeof translate>[1], values: readonly string[]) =>
    values.length === 0 || values[0] === ''
      ? ''
      : `<div><dt>${escapeHtml(translate(language, key, { n: values.length }))}</dt>${values
          .map((value) => `<dd>${textToHtml(value, language)}</dd>`)
          .join('')}</div>`
  const columns = [
    row('document.export.issuer', [block.issuer]) +
      row('document.export.addressees', block.addressees),
    row('document.export.date', [printedDay(block.date, language)]) +
      row('document.export.reference', [block.reference]) +
      row('document.export.drafter', [block.drafter]),
  ]
  const lists = columns.filter((rows) => rows !== '').map((rows) => `<dl>${rows}</dl>`)
  return `<div class="particulars">${lists.join('')}</div>`
}
