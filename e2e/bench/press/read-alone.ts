import { Readability } from '@mozilla/readability'
import { strFromU8, unzipSync } from 'fflate/browser'
import { DOMParser, parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import PostalMime from 'postal-mime'
import type { Format } from './write-story.ts'

/** Reads the bytes with the library alone that our reader of the format stands on; answers characters. */
export type Alone = (bytes: Uint8Array) => number | Promise<number>

/**
 * The libraries alone, format by format: no head is read, nothing is counted or set aside, no limit is
 * kept. Text is decoded as UTF-8. RTF has none: ours is the only reader.
 */
export const readAlone: Partial<Record<Format, Alone>> = {
  txt: decode,
  md: decode,
  html: (bytes) => article(new TextDecoder().decode(bytes)),
  mhtml: async (bytes) => article((await PostalMime.parse(bytes)).html ?? ''),
  docx: async (bytes) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.length,
  odt: (bytes) => words(strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array())),
  epub: (bytes) =>
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xhtml'))
      .reduce((sum, [, page]) => sum + words(strFromU8(page)), 0),
  pdf: printed,
  eml: async (bytes) => ((await PostalMime.parse(bytes)).text ?? '').length,
}

function decode(bytes: Uint8Array): number {
  return new TextDecoder().decode(bytes).length
}

function article(html: string): number {
  const { document: page } = parseHTML(html) as unknown as { document: Document } // linkedom's any
  return new Readability(page).parse()?.textContent?.length ?? 0
}

function words(xml: string): number {
  const parsed: { textContent: string | null } = new DOMParser().parseFromString(xml, 'text/xml')
  return parsed.textContent?.length ?? 0
}

async function printed(bytes: Uint8Array): Promise<number> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  const pdf = await pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    for (const item of items) length += 'str' in item ? item.str.length : 0
  }
  await pdf.loadingTask.destroy()
  return length
}
