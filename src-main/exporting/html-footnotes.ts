import { translate } from '../shared/messages/catalogue.ts'
import type { DocumentTree } from './document.ts'
import { inlinesToHtml } from './html-blocks.ts'
import { escapeHtml } from './html.ts'

/** The footnotes of the analyst's own, after the text, each leading back to where it is called. */
export function footnotesToHtml({ footnotes, language }: DocumentTree): string {
  if (footnotes.length === 0) return ''
  const notes = footnotes.map(({ mark, children }) => {
    const label = escapeHtml(translate(language, 'document.export.back', { use: 1 }))
    const back = `<a href="#call-${mark}" aria-label="${label}">↑</a>`
    return `<p id="footnote-${mark}"><sup>${mark}</sup> ${inlinesToHtml(children, language)} <span class="back">${back}</span></p>`
  })
  return `<aside class="footnotes">${notes.join('')}</aside>`
}
