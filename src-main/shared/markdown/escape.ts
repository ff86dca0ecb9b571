/** A text in which Markdown sees no mark: what is shown is what was written. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, (mark, at: number) => {
      // An underscore within a word is no mark.
      const within = mark === '_' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
      return within && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '') ? mark : `\\${mark}`
    })
    .replace(/~~/g, '\\~~')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\n/g, ' ')
}

/** The same paragraph not taken for a heading, a list, a quotation or a rule. */
export function escapeLineStart(text: string): string {
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^([#>+~=-])/, '\\$1')
}

/** Markdown within a table's cell: on one line, its bars escaped. */
export function escapeCell(markdown: string): string {
  return markdown.replace(/\\\n/g, '<br>').replace(/\n/g, ' ').replace(/\|/g, '\\|')
}

/** An address or a relative path as a link's destination. */
export function escapeTarget(address: string): string {
  return /[\s()<>]/.test(address)
    ? `<${address.replace(/[<>\n]/g, (character) => encodeURIComponent(character))}>`
    : address
}
