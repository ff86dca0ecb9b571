import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { inflateSync } from 'node:zlib'
import type { Channel } from './leaks.ts'

/**
 * Everywhere words can stand in a PDF: the text of each page as a reader copies it (through the fonts' own
 * tables), every string of every object (outline, metadata, descriptions, attachments, tags), every stream
 * unpacked, and the bytes as they are.
 */
export async function pdfChannels(bytes: Uint8Array): Promise<Channel[]> {
  const pages = await pdfPages(bytes)
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const hidden: Hidden = { told: [], raw: asText(bytes) }
  for (const [, object] of pdf.context.enumerateIndirectObjects()) collect(object, hidden)
  collect(pdf.context.trailerInfo.Info, hidden)
  return [
    ...pages.map((text, at): Channel => ({ place: 'text', page: at + 1, text })),
    ...hidden.told.map((text): Channel => ({ place: 'metadata', page: null, text })),
    ...hidden.raw.map((text): Channel => ({ place: 'metadata', page: null, text, raw: true })),
  ]
}

/** The words of each page, read by another program than the one that wrote them. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // Its worker is loaded here, in this process, and not looked for in a file.
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  const loading = pdfjs.getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    useWasm: false,
    verbosity: 0,
  })
  const pdf = await loading.promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
  }
  await loading.destroy()
  return pages
}

type Hidden = { told: string[]; raw: string[] }

function collect(object: PDFObject | undefined, found: Hidden): void {
  if (object instanceof PDFString || object instanceof PDFHexString)
    found.told.push(object.decodeText())
  else if (object instanceof PDFArray) for (const one of object.asArray()) collect(one, found)
  else if (object instanceof PDFDict) for (const one of object.values()) collect(one, found)
  else if (object instanceof PDFRawStream) {
    collect(object.dict, found)
    found.raw.push(...asText(unpacked(object.contents)))
  }
}

/** What cannot be unpacked so is looked at as it is. */
function unpacked(contents: Uint8Array): Uint8Array {
  try {
    return inflateSync(contents)
  } catch {
    return contents
  }
}

/** Bytes as each way of writing text has them. */
export function asText(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes)
  const swapped = buffer.subarray(0, buffer.length - (buffer.length % 2))
  return [
    buffer.toString('latin1'),
    buffer.toString('utf8'),
    Buffer.from(swapped).swap16().toString('utf16le'),
  ]
}
