import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block, solidLength } from './blocks.ts'
import { damaged } from './damaged.ts'
import { compoundsOf } from './hyphenation.ts'
import type { FileContent } from './importer.ts'
import { presentFields, type SourceHead, toImported, told, toldLanguage } from './imported.ts'
import { limits } from './limits.ts'
import { type Furniture, furnitureOf } from './pdf-furniture.ts'
import { linesInOrder, type PdfPage } from './pdf-page.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import { everyPage, scanOf, wordlessPages } from './pdf-scan.ts'

/**
 * A PDF: its words in reading order, columns one after another, words cut at line ends put together,
 * running headers and footers set aside, with the page each part stands on. Nothing is drawn. A scan
 * without words is an article without text, to be transcribed; pages without words are told.
 * @throws AppError damagedFile, encrypted, tooComplex
 */
export async function readPdf(
  bytes: Uint8Array,
  guessLanguage: GuessLanguage,
): Promise<FileContent> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > limits.pages) throw new AppError('tooComplex', `${pdf.numPages} pages`)
    const pages = await pagesOf(pdf)
    const letters = pages
      .flatMap(({ items }) => items)
      .reduce((sum, { text }) => sum + solidLength(text), 0)
    const furniture = furnitureOf(pages)
    const wordless = wordlessPages(pages, furniture)
    const head = await headOf(pdf)
    if (wordless.size === pages.length)
      return { article: scanOf(pages, furniture, head, guessLanguage), files: [] }
    const assembled = assemblePages(pages, furniture, letters)
    const told = wordless.size === 0 ? head : { ...head, warnings: ['pagesWithoutText' as const] }
    const article = toImported(assembled, told, guessLanguage)
    return { article: { ...article, pages: everyPage(article, pages, wordless) }, files: [] }
  } catch (error) {
    throw damaged('pdfjs', error)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    // Its worker is loaded here, in the process that already is one, and not looked for in a file.
    const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    Object.assign(globalThis, { pdfjsWorker: worker })
    return await pdfjs.getDocument({
      data: bytes.slice(),
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      useWasm: false,
      maxImageSize: limits.imagePixels,
      verbosity: 0,
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new AppError('encrypted', error.message)
    throw damaged('pdfjs', error)
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    pages.push(await pageOf(page, number))
    page.cleanup()
  }
  return pages
}

async function pageOf(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const items = content.items.flatMap((item) => {
    if (!('str' in item)) return []
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform.map(finite)
    const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = transform.map(finite)
    const size = item.height > 0 ? item.height : Math.hypot(a, b)
    return [
      {
        text: item.str.replace(/[\t\r\n]/g, ' '),
        x: ta * e + tc * f + te,
        y: tb * e + td * f + tf,
        width: finite(item.width),
        size: finite(size),
      },
    ]
  })
  return { number, width, height, items }
}

/** A damaged file places words nowhere: they are read at the page's corner, not lost. */
function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

function assemblePages(
  pages: readonly PdfPage[],
  furniture: ReadonlyMap<number, readonly Furniture[]>,
  letters: number,
) {
  const asides: Block[] = []
  const ordered = pages.map((page) => {
    const rows = furniture.get(page.number) ?? []
    const aside = new Set(rows.flatMap(({ items }) => items))
    asides.push(...rows.map(({ what, text }): Block => ({ text, aside: what })))
    const items = page.items.filter((item) => !aside.has(item))
    return { number: page.number, regions: linesInOrder(items) }
  })
  const lines = ordered.flatMap(({ regions }) => regions.flat().map(({ text }) => text))
  const compounds = compoundsOf(lines)
  const blocks = paragraphsOf(ordered, compounds)
  return assemble([...blocks, ...asides], letters - hyphensDropped(blocks, lines))
}

/** Hyphens that only cut a word at a line's end are not writing, on either side of the count. */
function hyphensDropped(blocks: readonly Block[], lines: readonly string[]): number {
  const count = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + (text.match(/[-\u2010]/g)?.length ?? 0), 0)
  return count(lines) - count(blocks.map(({ text }) => text))
}

async function headOf(pdf: PDFDocumentProxy): Promise<SourceHead> {
  const { info } = await pdf.getMetadata()
  // pdfjs types the properties of a document as an object without fields.
  const properties = info as Record<string, unknown>
  const value = (name: string) => {
    const property = properties[name]
    return typeof property === 'string' ? property : undefined
  }
  const language = toldLanguage(value('Language'))
  const fields = presentFields({
    title: told(value('Title'), 'properties'),
    author: told(value('Author'), 'properties'),
  })
  return { fields, textFirst: true, ...(language ? { language } : {}) }
}
