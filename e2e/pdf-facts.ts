import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfFacts = {
  /** The words of each page, in reading order, on one line. */
  pages: string[]
  /** Titles of the outline, depth first. */
  outline: string[]
  title: unknown
  author: unknown
  language: unknown
  tagged: boolean
  /** Roles of the tags on all pages: H1, P, Table… */
  roles: string[]
}

/*
 * A program: `pdf-facts.ts FILE` prints what the PDF says, as JSON, when it is read by another program
 * than the one that wrote it. The reader asks for a newer Node than the tests may run on.
 */
const [path] = process.argv.slice(2)
if (path !== undefined) process.stdout.write(JSON.stringify(await read(path)))

type Entry = { title: string; items: Entry[] }
type Tag = { role?: string; children?: Tag[] }

async function read(path: string): Promise<PdfFacts> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 })
  const pdf = await loading.promise
  const pages: string[] = []
  const roles = new Set<string>()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    pages.push(words.join('').replace(/\s+/g, ' '))
    collect((await page.getStructTree()) as Tag | null, roles)
  }
  // The declarations of the reader leave the contents of these two open.
  const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> }
  const outline = (await pdf.getOutline()) as Entry[] | null
  // Declared as an object; it is a map.
  const mark: unknown = await pdf.getMarkInfo()
  await loading.destroy()
  return {
    pages,
    outline: titles(outline ?? []),
    title: info['Title'],
    author: info['Author'],
    language: info['Language'],
    tagged: mark instanceof Map && mark.get('Marked') === true,
    roles: [...roles],
  }
}

function titles(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ title, items }) => [title, ...titles(items)])
}

function collect(tag: Tag | null, roles: Set<string>): void {
  if (tag === null) return
  if (tag.role !== undefined) roles.add(tag.role)
  for (const child of tag.children ?? []) collect(child, roles)
}
