import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { DocumentTree, Endnote, Source } from './document.ts'
import { notesAnchor, sourcesAnchor } from './contents.ts'
import { escapeHtml, textToHtml } from './html.ts'
import {
  gradeText,
  quotedWords,
  sourceInNote,
  sourceParticulars,
  sourceSummary,
} from './source-texts.ts'

/** The notes: what each citation rests on, with links back to every place that cites it. */
export function endnotesToHtml({ endnotes, language }: DocumentTree): string {
  const notes = endnotes.map((endnote) => endnoteToHtml(endnote, language)).join('\n')
  const heading = escapeHtml(translate(language, 'document.export.notes'))
  return `<section class="notes"><h2 id="${notesAnchor}">${heading}</h2><ol>${notes}</ol></section>`
}

function endnoteToHtml(endnote: Endnote, language: Language): string {
  const { number, source, uses } = endnote
  const quoted = escapeHtml(quotedWords(endnote))
  const lang = source.language === language ? '' : ` lang="${source.language}"`
  const origin = textToHtml(sourceInNote(endnote, language).join(', '), language)
  const orphan = endnote.orphan
    ? ` <span class="missing">[${escapeHtml(translate(language, 'document.export.orphan'))}]</span>`
    : ''
  const link = `<a href="#source-${source.number}">${escapeHtml(
    translate(language, 'document.export.sourceNumber', { number: source.number }),
  )}</a>`
  const from = origin === '' ? '' : `${origin} `
  return `<li id="note-${number}"><span class="quote"${lang}>${quoted}</span> ${from}(${link}, ${escapeHtml(
    gradeText(source, language),
  )}).${orphan} ${backLinks(number, uses, language)}</li>`
}

function backLinks(number: number, uses: number, language: Language): string {
  const links = Array.from({ length: uses }, (_, index) => {
    const label = escapeHtml(translate(language, 'document.export.back', { use: index + 1 }))
    const shown = uses === 1 ? '↑' : `↑${letter(index)}`
    return `<a href="#citation-${number}-${index + 1}" aria-label="${label}">${shown}</a>`
  })
  return `<span class="back">${links.join(' ')}</span>`
}

/** a, b … z, aa, ab … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

/** The source list in the manner of ICD 206: one entry an article, with every note that uses it. */
export function sourcesToHtml(document: DocumentTree): string {
  const { sources, language } = document
  const heading = escapeHtml(translate(language, 'document.export.sources'))
  const summary = textToHtml(sourceSummary(document), language)
  const entries = sources.map((source) => sourceToHtml(source, language)).join('\n')
  return `<section class="sources"><h2 id="${sourcesAnchor}">${heading}</h2><p class="summary">${summary}</p><ol>${entries}</ol></section>`
}

function sourceToHtml(source: Source, language: Language): string {
  const { number, title, outlet, address, notes } = source
  const lang = source.language === language ? '' : ` lang="${source.language}"`
  const uses = translate(language, 'document.export.usedIn', { n: notes.length, notes: '\u0000' })
  const links = notes.map((note) => `<a href="#note-${note}">${note}</a>`).join(', ')
  const parts = [
    `<p class="source-title">${outlet === null ? '' : `<span class="outlet">${escapeHtml(outlet)}</span>`}<cite${lang}>${escapeHtml(title)}</cite></p>`,
    `<p>${textToHtml(sourceParticulars(source, language).join(', '), language)}. <span class="grade">${escapeHtml(gradeText(source, language))}</span></p>`,
    address === null ? '' : `<p class="address">${addressToHtml(address)}</p>`,
    `<p class="hash"><span class="label">${escapeHtml(translate(language, 'document.export.original'))}</span> SHA-256 <code>${breakable(source.originalHash)}</code></p>`,
    `<p class="uses">${escapeHtml(uses).replace('\u0000', links)}</p>`,
  ]
  return `<li id="source-${number}">${parts.join('')}</li>`
}

function addressToHtml(address: string): string {
  const shown = escapeHtml(address)
  return /^https?:\/\//i.test(address) ? `<a href="${shown}">${shown}</a>` : shown
}

/** Groups of eight, between which a line may end. */
function breakable(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join('<wbr>')
}
