import type { Token, TokenizerThis, TokenizerExtension } from 'marked'

const label = String.raw`\[\^([^\s\[\]^]{1,32})\]`

/** A place that calls a footnote of the analyst's own. */
export type FootnoteCall = { type: 'footnoteCall'; raw: string; label: string }
/** The words of a footnote. */
export type FootnoteWords = {
  type: 'footnoteWords'
  raw: string
  label: string
  tokens: Token[]
}

/** `[^1]` in a text; the id of a passage is longer than a label, and is a citation. */
export const footnoteCall: TokenizerExtension = {
  name: 'footnoteCall',
  level: 'inline',
  start: (source) => {
    const at = source.indexOf('[^')
    return at === -1 ? undefined : at
  },
  tokenizer(source): FootnoteCall | undefined {
    const [raw, name] = new RegExp(`^${label}(?!:)`).exec(source) ?? []
    if (raw === undefined || name === undefined) return undefined
    return { type: 'footnoteCall', raw, label: name }
  },
}

/** `[^1]: words` at the start of a line, up to a blank line or the next of them. */
export const footnoteWords: TokenizerExtension = {
  name: 'footnoteWords',
  level: 'block',
  start: (source) => {
    const at = source.search(new RegExp(`^${label}:`, 'm'))
    return at === -1 ? undefined : at
  },
  tokenizer(this: TokenizerThis, source): FootnoteWords | undefined {
    const [raw, name, words] =
      new RegExp(`^${label}:[ \\t]*((?:(?!\\n\\s*(?:\\n|${label}:))[\\s\\S])*)(?:\\n|$)`).exec(
        source,
      ) ?? []
    if (raw === undefined || name === undefined || words === undefined) return undefined
    return {
      type: 'footnoteWords',
      raw,
      label: name,
      tokens: this.lexer.inlineTokens(words.trim()),
    }
  },
}
