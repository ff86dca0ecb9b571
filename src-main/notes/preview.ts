import {
  Marked,
  type RendererObject,
  type TokenizerAndRendererExtension,
  type Tokens,
} from 'marked'
import {
  type FootnoteCall,
  footnoteCall,
  footnoteWords,
  type FootnoteWords,
} from '../record/marked-footnotes.ts'
import { inPlaces } from '../record/markdown-tokens.ts'
import { writtenPlaces } from '../record/written-places.ts'
import type { SourcedPassage } from '../shared/article.ts'
import { showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { type Nature, type SpanMeaning, spanAtStart } from '../shared/markdown/bracketed-spans.ts'
import { withoutComments } from '../shared/markdown/comments.ts'
import { storedImage } from '../shared/markdown/images.ts'
import { citationAtStart, linkedRecord, shownLabel } from '../shared/markdown/references.ts'
import { citedPages } from '../shared/pages.ts'
import { translate } from '../shared/messages/catalogue.ts'

const followed = /^(?:https?:\/\/|mailto:)/i

/**
 * A Markdown text as HTML for the preview. HTML written in the text is shown, never passed on; links
 * go to http, https and mailto, or to records (`<a data-kind data-id>`); images of the store are shown,
 * others left out but for their words. Citations are numbered in order of first use and tell their source
 * in a title; one whose passage does not exist says so. A passage in another language carries it; a
 * sentence marked as a fact, an assumption or a judgment says so in a title. Comments are left out. Each block
 * tells in `data-at` the offset of the text at which it begins.
 */
export function renderPreview(
  markdown: string,
  passages: readonly SourcedPassage[],
  language: Language,
): string {
  const marked = new Marked({ gfm: true, async: false })
  marked.use({
    renderer: safeRenderer(language),
    extensions: [citation(passages, language), span(language), ...footnotes(language)],
  })
  const bare = withoutComments(markdown)
  const written = writtenPlaces(markdown, bare)
  return inPlaces(marked.lexer(bare))
    .map(({ token, at }) =>
      marked.parser([token]).replace(/^<\w+/, (tag) => `${tag} data-at="${written(at)}"`),
    )
    .join('')
}

/** Footnotes where they are called and where they are written; each with its number. */
function footnotes(language: Language): TokenizerAndRendererExtension[] {
  const named = (label: string) =>
    escapeHtml(translate(language, 'document.footnote', { mark: label }))
  return [
    {
      ...footnoteCall,
      renderer(token) {
        const { label } = token as unknown as FootnoteCall
        return `<sup aria-label="${named(label)}">${escapeHtml(label)}</sup>`
      },
    },
    {
      ...footnoteWords,
      renderer(token) {
        const { label, tokens } = token as unknown as FootnoteWords
        const words = this.parser.parseInline(tokens)
        return `<p data-kind="footnote"><sup aria-label="${named(label)}">${escapeHtml(label)}</sup> ${words}</p>`
      },
    },
  ]
}

function safeRenderer(language: Language): RendererObject {
  return {
    html: ({ text }) => escapeHtml(text),
    image({ href, text }: Tokens.Image) {
      const id = storedImage(href)
      if (id === null) return escapeHtml(text)
      const words = escapeHtml(text)
      const caption =
        text.trim() === ''
          ? `<em data-kind="defect">${escapeHtml(translate(language, 'document.image.undescribed'))}</em>`
          : `<em>${words}</em>`
      return `<span data-kind="image"><img src="app://image/${id}" alt="${words}">${caption}</span>`
    },
    link({ href, title, tokens, text }) {
      const record = linkedRecord(href)
      if (record !== null) {
        const label = escapeHtml(shownLabel(record.kind, text))
        return `<a role="link" tabindex="0" data-kind="${record.kind}" data-id="${record.id}">${label}</a>`
      }
      const label = this.parser.parseInline(tokens)
      if (!followed.test(href)) return label
      const hint = title ? ` title="${escapeHtml(title)}"` : ''
      return `<a href="${escapeHtml(href)}"${hint} rel="noreferrer">${label}</a>`
    },
  }
}

function citation(
  passages: readonly SourcedPassage[],
  language: Language,
): TokenizerAndRendererExtension {
  const sources = new Map(passages.map((passage) => [passage.id, passage]))
  const numbers = new Map<string, number>()
  return {
    name: 'citation',
    level: 'inline',
    start: (source) => {
      const at = source.indexOf('[^')
      return at === -1 ? undefined : at
    },
    tokenizer(source) {
      const [raw, passageId] = citationAtStart.exec(source) ?? []
      if (raw === undefined || passageId === undefined) return undefined
      return { type: 'citation', raw, passageId: passageId.toLowerCase() }
    },
    renderer(token) {
      const id = String(token['passageId'])
      const passage = sources.get(id)
      if (passage === undefined) {
        const missing = translate(language, 'document.citation.missing')
        return `<sup data-kind="passage" data-missing="true">${escapeHtml(missing)}</sup>`
      }
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      const title = escapeHtml(sourceOf(passage, language))
      return `<sup data-kind="passage" data-id="${id}" tabindex="0" title="${title}">${number}</sup>`
    },
  }
}

function span(language: Language): TokenizerAndRendererExtension {
  const names: Record<Nature, string> = {
    fact: translate(language, 'tradecraft.nature.fact'),
    assumption: translate(language, 'tradecraft.nature.assumption'),
    judgment: translate(language, 'tradecraft.nature.judgment'),
  }
  return {
    name: 'span',
    level: 'inline',
    start: (source) => {
      const at = source.indexOf('[')
      return at === -1 ? undefined : at
    },
    tokenizer(source) {
      const found = spanAtStart(source)
      if (found === null) return undefined
      const tokens = this.lexer.inlineTokens(source.slice(found.textStart, found.textEnd))
      return { type: 'span', raw: source.slice(0, found.end), found, tokens }
    },
    renderer({ tokens, ...token }) {
      // As the tokenizer above made it.
      const { language: tag, nature } = token['found'] as SpanMeaning
      const lang = tag === null ? '' : ` lang="${escapeHtml(tag)}"`
      const said =
        nature === null ? '' : ` data-nature="${nature}" title="${escapeHtml(names[nature])}"`
      return `<span${lang}${said}>${this.parser.parseInline(tokens ?? [])}</span>`
    },
  }
}

function sourceOf(passage: SourcedPassage, language: Language): string {
  const { quote, publishedOn } = passage
  const outlet = passage.outlet ?? passage.articleTitle
  const pages = citedPages([passage], language)
  const said = (parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null).join(', ')
  if (publishedOn === null)
    return translate(language, 'document.citation.undated', {
      source: said([outlet, pages]),
      quote,
    })
  const date = said([showDay(publishedOn, language), pages])
  const source = outlet
  return translate(language, 'document.citation.title', { source, date, quote })
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (character) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '&#39;',
  )
}
