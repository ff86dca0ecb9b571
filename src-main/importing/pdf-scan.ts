import type { SourcePage } from '../shared/pages.ts'
import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block, solidLength } from './blocks.ts'
import type { Imported } from './importer.ts'
import type { SourceHead } from './imported.ts'
import type { Furniture } from './pdf-furniture.ts'
import { linesInOrder, type PdfPage } from './pdf-page.ts'

/** A page with fewer characters than this, running lines aside, is an image, stamped or numbered at most. */
const fewestCharacters = 12
/** What scanning software prints on each page. */
const scannedWith = /^(?:scanned|digitized|numérisé|digitalisé)\b.{0,60}$/i

/** The numbers of the pages that hold no words of an article: images, or blank. */
export function wordlessPages(
  pages: readonly PdfPage[],
  furniture: ReadonlyMap<number, readonly Furniture[]>,
): ReadonlySet<number> {
  return new Set(
    pages.flatMap((page) => {
      const lines = linesOf(page, furniture.get(page.number) ?? [])
      const words = lines.filter((line) => !scannedWith.test(line.trim()))
      return solidLength(words.join('')) < fewestCharacters ? [page.number] : []
    }),
  )
}

/**
 * An article without text: a document whose every page is an image. What little is printed over the
 * images is set aside.
 */
export function scanOf(
  pages: readonly PdfPage[],
  furniture: ReadonlyMap<number, readonly Furniture[]>,
  head: SourceHead,
  guessLanguage: GuessLanguage,
): Imported {
  const asides = pages.flatMap((page) => {
    const rows = furniture.get(page.number) ?? []
    return [
      ...rows.map(({ what, text }): Block => ({ text, aside: what })),
      ...linesOf(page, rows).map((text): Block => ({ text, aside: 'stamp' })),
    ]
  })
  const read = asides.reduce((sum, { text }) => sum + solidLength(text), 0)
  return {
    ...assemble(asides, read),
    head: {
      fields: head.fields,
      language: head.language ?? guessLanguage(''),
      ...{ accessedOn: null, bodyStart: 0, warnings: ['scannedPdf'] },
    },
    pages: pages.map(({ number }) => ({ number, start: 0, end: 0, words: 'missing' })),
  }
}

/** Every page of a document, those without words included, where they would stand in the text. */
export function everyPage(
  { text, pages: read }: Pick<Imported, 'text' | 'pages'>,
  pages: readonly PdfPage[],
  wordless: ReadonlySet<number>,
): SourcePage[] {
  return pages.map(({ number }) => {
    const found = read.find((page) => page.number === number)
    const next = read.find((page) => page.number > number)?.start ?? text.length
    const words = wordless.has(number) ? 'missing' : 'read'
    return { number, start: found?.start ?? next, end: found?.end ?? next, words }
  })
}

function linesOf({ items }: PdfPage, rows: readonly Furniture[]): string[] {
  const aside = new Set(rows.flatMap((row) => row.items))
  return linesInOrder(items.filter((item) => !aside.has(item)))
    .flat()
    .map(({ text }) => text)
}
