import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type ContentsEntry, placeholder } from './contents.ts'
import { escapeHtml } from './html.ts'
import type { Place } from './pdf/mend-links.ts'

/** The list of contents; on paper each line ends with a place for its page number. */
export function contentsToHtml(
  entries: readonly ContentsEntry[],
  language: Language,
  medium: 'paper' | 'screen',
  places?: ReadonlyMap<string, Place>,
): string {
  const lines = entries.map(({ level, text, anchor }, line) => {
    const number =
      medium === 'paper'
        ? `<span class="leader"></span><span class="page-number">${places?.get(anchor)?.page ?? placeholder(line)}</span>`
        : ''
    return `<li class="level-${level}"><a href="#${escapeHtml(anchor)}"><span>${escapeHtml(text)}</span>${number}</a></li>`
  })
  const heading = escapeHtml(translate(language, 'document.export.contents'))
  return `<nav class="contents"><p class="contents-heading">${heading}</p><ol>${lines.join('\n')}</ol></nav>`
}
