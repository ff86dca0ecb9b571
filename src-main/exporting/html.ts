import type { Language } from '../shared/language.ts'

/** A text as HTML: nothing in it is markup. Also safe in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** 1er, 2e, XXIe and the like, whole words: « Le », « Me » and « Ce » are none. */
const frenchOrdinal =
  /(?<![\p{L}\p{N}])(?:([1I])(ers?|res?)|([2-9]|\d{2,3}|[VX]|[IVXLC]{2,})(es?))(?![\p{L}\p{N}])/gu

/**
 * A text as HTML, the ends of French ordinals raised (Imprimerie nationale, Lexique des règles typographiques,
 * « Abréviations »).
 */
export function textToHtml(text: string, language: Language): string {
  const escaped = escapeHtml(text)
  if (language !== 'fr') return escaped
  return escaped.replace(
    frenchOrdinal,
    (_, first = '', firstEnd = '', number = '', end = '') =>
      `${first}${number}<sup class="ordinal">${firstEnd}${end}</sup>`,
  )
}

/** A text as a CSS string: nothing in it ends the string, the rule or the style element. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} .,:;+()«»’–—-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  )
  return `"${escaped}"`
}
