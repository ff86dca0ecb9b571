import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { readFileSync } from 'node:fs'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A place in the document: page from 1, height above the sheet's foot in points. */
export type Place = { page: number; top: number }

/** A link within the document or out of it. */
export type PdfLink = {
  page: number
  /** Left, foot, right, head of its rectangle in points. */
  box: number[]
  /** Where it leads within the document; null for an address. */
  to: Place | null
  name: string | null
  /** What is said of it to those who cannot see it. */
  description: string
  /** What is printed in it. */
  words: string
}

export type PdfFacts = {
  /** The words of each page, in reading order, on one line, joined where a hyphen ends a line. */
  pages: string[]
  /** Width and height of each page in points. */
  sizes: [number, number][]
  /** Heights of the lines of text of each page, above the sheet's foot, in points. */
  lines: number[][]
  /** Titles of the outline, depth first. */
  outline: string[]
  /** Where each entry of the outline leads. */
  places: Place[]
  links: PdfLink[]
  /** Sorts of font: `TrueType`, `Type3` … and whether each is within the file. */
  fonts: { name: string; sort: string; embedded: boolean }[]
  title: unknown
  author: unknown
  language: unknown
  tagged: boolean
  /** Roles of the tags on all pages: H1, P, Table… */
  roles: string[]
  /** The metadata in full, as XML. */
  metadata: string
}

/*
 * A program: `pdf-facts.ts FILE` prints what the PDF says, as JSON, when it is read by another program
 * than the one that wrote it. The reader asks for a newer Node than the tests may run on.
 */
const [path] = process.argv.slice(2)
if (path !== undefined) process.stdout.write(JSON.stringify(await read(path)))

type Entry = { title: string; dest: unknown; items: Entry[] }
type Tag = { role?: string; children?: Tag[] }
type Item = { str: string; hasEOL: boolean; transform: number[]; width: number }

async function read(path: string): Promise<PdfFacts> {
  const bytes = readFileSync(path)
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await loading.promise
  const roles = new Set<string>()
  const facts = { pages: [] as string[], lines: [] as number[][], links: [] as PdfLink[] }
  const sizes: [number, number][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item): Item[] => ('str' in item ? [item as Item] : []))
    facts.pages.push(wordsOf(texts))
    facts.lines.push(
      texts.filter(({ str }) => str.trim() !== '').map(({ transform }) => transform[5] ?? 0),
    )
    facts.links.push(...(await linksOf(pdf, page, texts)))
    const { width, height } = page.getViewport({ scale: 1 })
    sizes.push([Math.round(width), Math.round(height)])
    collect((await page.getStructTree()) as Tag | null, roles)
  }
  // The declarations of the reader leave the contents of these two open.
  const { info, metadata } = (await pdf.getMetadata()) as {
    info: Record<string, unknown>
    metadata: { getRaw: () => string } | null
  }
  const outline = flat(await pdf.getOutline())
  const places = await Promise.all(outline.map(({ dest }) => placeOf(pdf, dest)))
  // Declared as an object; it is a map.
  const mark: unknown = await pdf.getMarkInfo()
  await loading.destroy()
  return {
    ...{ ...facts, sizes, fonts: await fontsOf(bytes) },
    outline: outline.map(({ title }) => title),
    places: places.flatMap((place) => place ?? []),
    title: info['Title'],
    author: info['Author'],
    language: info['Language'],
    tagged: mark instanceof Map && mark.get('Marked') === true,
    roles: [...roles],
    metadata: metadata?.getRaw() ?? '',
  }
}

function wordsOf(items: readonly Item[]): string {
  return items
    .map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join('')
    .replace(/(?<=\p{Ll})-\n+(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
}

async function linksOf(
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  items: readonly Item[],
): Promise<PdfLink[]> {
  const annotations = (await page.getAnnotations()) as {
    rect: [number, number, number, number]
    dest?: unknown
    contentsObj?: { str: string }
  }[]
  return Promise.all(
    annotations.map(async ({ rect, dest, contentsObj }) => {
      const [left, foot, right, head] = rect
      const within = items.filter(({ transform }) => {
        const [x = 0, y = 0] = transform.slice(4)
        return x >= left - 1 && x <= right + 1 && y >= foot - 1 && y <= head + 1
      })
      return {
        page: page.pageNumber,
        box: rect,
        to: await placeOf(pdf, dest),
        name: typeof dest === 'string' ? dest : null,
        description: contentsObj?.str ?? '',
        words: wordsOf(within),
      }
    }),
  )
}

async function placeOf(pdf: PDFDocumentProxy, dest: unknown): Promise<Place | null> {
  const found: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  if (!Array.isArray(found)) return null
  const [page, , , top] = found as [
    Parameters<typeof pdf.getPageIndex>[0],
    unknown,
    unknown,
    number,
  ]
  return { page: (await pdf.getPageIndex(page)) + 1, top }
}

async function fontsOf(bytes: Uint8Array): Promise<PdfFacts['fonts']> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font'))
      return []
    const face = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    const sort = String(object.get(PDFName.of('Subtype'))).slice(1)
    if (sort === 'Type0') return []
    const name = String(object.get(PDFName.of('BaseFont'))).slice(1)
    const file = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => face?.lookup(PDFName.of(key)))
    return [{ name, sort, embedded: file.some((one) => one instanceof PDFRawStream) }]
  })
}

function flat(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.items)])
}

function collect(tag: Tag | null, roles: Set<string>): void {
  if (tag === null) return
  if (tag.role !== undefined) roles.add(tag.role)
  for (const child of tag.children ?? []) collect(child, roles)
}
