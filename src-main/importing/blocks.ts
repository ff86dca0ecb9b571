import { AppError } from '../shared/app-error.ts'
import { cleanText } from './decode-text.ts'
import type { SourcePage } from '../shared/pages.ts'
import type { AsideKind, Counts, SetAside } from './importer.ts'
import { limits } from './limits.ts'

/** A paragraph, heading, list item or row of a source, in reading order. */
export type Block = {
  /** As it stands in the text, with the marks of a heading, list or table. */
  text: string
  /** What the source says, without marks; `text` when absent. */
  source?: string
  /** Why it is not part of the article; null when it is. */
  aside: AsideKind | null
  /** Items of one list, rows of one table: no empty line between two of the same kind. */
  tight?: 'item' | 'row' | 'line'
  /** The page it starts on. */
  page?: number
  /** Where later pages start within `text`, when it runs over them. */
  laterPages?: readonly { number: number; at: number }[]
}

export type Assembled = { text: string; setAside: SetAside[]; counts: Counts; pages: SourcePage[] }

/**
 * The text of the blocks kept, an empty line between two, and the list of the others. `read` is what
 * the source holds in characters, counted from the source itself (see `solidLength`).
 * @throws AppError tooComplex when the text is longer than an article may be
 */
export function assemble(blocks: readonly Block[], read: number): Assembled {
  let text = ''
  let previous: Block['tight']
  const setAside: SetAside[] = []
  const counts = { read, kept: 0, setAside: 0 }
  const starts: { number: number; at: number }[] = []
  for (const block of blocks) {
    const source = cleanText(block.source ?? block.text)
    if (source.trim() === '') continue
    if (block.aside) {
      setAside.push({ what: block.aside, text: source })
      counts.setAside += solidLength(source)
      continue
    }
    const joins = block.tight !== undefined && block.tight === previous
    if (text !== '') text += joins ? '\n' : '\n\n'
    if (block.page !== undefined && starts.at(-1)?.number !== block.page)
      starts.push({ number: block.page, at: text.length })
    for (const { number, at } of block.laterPages ?? [])
      starts.push({ number, at: text.length + block.text.slice(0, at).normalize('NFC').length })
    text += cleanText(block.text)
    counts.kept += solidLength(source)
    previous = block.tight
    if (text.length > limits.textLength)
      throw new AppError('tooComplex', `a text of more than ${limits.textLength} units`)
  }
  const pages = starts.map(({ number, at }, index) => ({
    number,
    start: at,
    end: starts[index + 1]?.at ?? text.length,
    words: 'read' as const,
  }))
  return { text, setAside, counts, pages }
}

/** How many characters (UTF-16 units, NFC) of a text are not blank: what completeness is counted in. */
export function solidLength(text: string): number {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '').length
}
