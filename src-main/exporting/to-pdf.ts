import { anchorOf, type DocumentTree, type Origin } from './document.ts'
import type { Finished } from './pdf/finish-pdf.ts'
import type { Place } from './pdf/mend-links.ts'
import { toHtml } from './to-html.ts'

/** Lays a page out on paper: the complete HTML in, the bytes of a PDF out. */
export type Print = (html: string) => Promise<Uint8Array>

/** Makes of a print the document that is kept, `finishPdf` here or in another thread. */
export type Finish = (printed: Uint8Array, document: DocumentTree, at: Date) => Promise<Finished>

/** Loaded when needed: half a megabyte that most commands never use. */
const finishHere: Finish = async (printed, document, at) => {
  const { finishPdf } = await import('./pdf/finish-pdf.ts')
  return finishPdf(printed, document, at)
}

/** A document on paper; `blocks` tells where each block of its texts stands, in their order. */
export type Printed = { bytes: Uint8Array; pages: number; blocks: (Origin & Place)[] }

/**
 * The document as PDF: `pdf/finish-pdf.ts` says what is made of the print. It is printed once; a second
 * time, with page numbers in the contents, only if a printer writes text in a way that they could not be put
 * in afterwards.
 * @throws AppError printFailed, as the printer throws it
 */
export async function toPdf(
  document: DocumentTree,
  tools: { print: Print; finish?: Finish; style: string; at: Date },
): Promise<Printed> {
  const { print, finish = finishHere, style, at } = tools
  const finished = await finish(await print(toHtml(document, style, 'paper')), document, at)
  if (finished.unnumbered === 0) return printed(finished, document)
  const again = await print(toHtml(document, style, 'paper', finished.places))
  return printed(await finish(again, document, at), document)
}

function printed({ bytes, pages, places }: Finished, { blocks }: DocumentTree): Printed {
  const placed = blocks.flatMap((block) => {
    const place = places.get(anchorOf(block) ?? '')
    return block.origin === undefined || place === undefined ? [] : [{ ...block.origin, ...place }]
  })
  return { bytes, pages, blocks: placed }
}
