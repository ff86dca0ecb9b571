import { Marked, type Token } from 'marked'
import { footnoteCall, footnoteWords } from './marked-footnotes.ts'
import { spanAtStart } from '../shared/markdown/bracketed-spans.ts'
import { citationAtStart } from '../shared/markdown/references.ts'

const marked = new Marked({ gfm: true, async: false })
marked.use({
  extensions: [
    footnoteCall,
    footnoteWords,
    {
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
    },
    {
      name: 'span',
      level: 'inline',
      start: (source) => {
        const at = source.indexOf('[')
        return at === -1 ? undefined : at
      },
      tokenizer(source) {
        const span = spanAtStart(source)
        if (span === null) return undefined
        const { language, nature, textStart, textEnd, end } = span
        const tokens = this.lexer.inlineTokens(source.slice(textStart, textEnd))
        return { type: 'span', raw: source.slice(0, end), language, nature, tokens }
      },
    },
  ],
})

/** The offsets at which the blocks of a Markdown text begin, in order. */
export function blockStarts(markdown: string): number[] {
  return markdownTokens(markdown)
    .filter(({ token }) => token.type !== 'space')
    .map(({ at }) => at)
}

/** The blocks of the Markdown of a document, each with the offset at which it begins. */
export function markdownTokens(markdown: string): PlacedToken[] {
  return inPlaces(marked.lexer(markdown))
}

/** A block and the offset at which it begins. */
export type PlacedToken = { token: Token; at: number }

/** The blocks of a text, in their order, each with the offset at which it begins. */
export function inPlaces(tokens: readonly Token[]): PlacedToken[] {
  let end = 0
  return tokens.map((token) => {
    const at = end
    end += token.raw.length
    return { token, at }
  })
}
