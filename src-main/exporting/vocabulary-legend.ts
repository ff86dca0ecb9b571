import {
  confidenceLevels,
  confidenceWords,
  percentsOf,
  type ScaleName,
  scales,
} from '../shared/likelihood/scales.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { DocumentTree } from './document.ts'
import { escapeHtml } from './html.ts'

/** What each degree of a scale means in percents, and each level of confidence. */
type Legend = {
  heading: string
  about: string
  lines: (readonly [words: string, meaning: string])[]
}

/** The legends of what a document speaks in: its scale of likelihood, its levels of confidence. */
export function legendsOf({ vocabulary, language }: DocumentTree): Legend[] {
  const { scale, confidence } = vocabulary
  return [
    ...(scale === null ? [] : [scaleLegend(scale, language)]),
    ...(confidence ? [confidenceLegend(language)] : []),
  ]
}

function scaleLegend(scale: ScaleName, language: Language): Legend {
  return {
    heading: translate(language, 'tradecraft.legend'),
    about: translate(language, `tradecraft.legend.${scale}`),
    lines: scales[scale].map((degree) => [
      degree.words[language].join(', '),
      percentsOf(degree, language),
    ]),
  }
}

function confidenceLegend(language: Language): Legend {
  return {
    heading: translate(language, 'tradecraft.legend.confidence'),
    about: translate(language, 'tradecraft.legend.confidenceAbout'),
    lines: confidenceLevels.map((level) => [
      confidenceWords[level][language],
      translate(language, `tradecraft.confidence.${level}`),
    ]),
  }
}

/** The legends as plain text, empty when the document needs none. */
export function vocabularyToText(document: DocumentTree): string {
  return legendsOf(document)
    .map(({ heading, about, lines }) => {
      const rows = lines.map(([words, meaning]) => `${words}\t${meaning}`)
      return [heading, about, ...rows].join('\n')
    })
    .join('\n\n')
}

/** The legends as HTML, empty when the document needs none. */
export function vocabularyToHtml(document: DocumentTree): string {
  return legendsOf(document)
    .map(({ heading, about, lines }) => {
      const rows = lines.map(
        ([words, meaning]) =>
          `<div><dt>${escapeHtml(words)}</dt><dd>${escapeHtml(meaning)}</dd></div>`,
      )
      return `<section class="legend"><h2>${escapeHtml(heading)}</h2><p>${escapeHtml(about)}</p><dl>${rows.join('')}</dl></section>`
    })
    .join('\n')
}

/** The legends as Markdown, empty when the document needs none. */
export function vocabularyToMarkdown(document: DocumentTree): string {
  return legendsOf(document)
    .map(({ heading, about, lines }) =>
      [
        `## ${heading}`,
        about,
        lines.map(([words, meaning]) => `- ${words}: ${meaning.replace('<', '\\<')}`).join('\n'),
      ].join('\n\n'),
    )
    .join('\n\n')
}
