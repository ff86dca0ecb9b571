import type { DocumentTree } from './document.ts'
import { toHtml } from './to-html.ts'

/** Lays a page out on paper: the complete HTML in, the bytes of a PDF out. */
export type Print = (html: string) => Promise<Uint8Array>

export type Printed = { bytes: Uint8Array; pages: number }

/**
 * The document as PDF: `pdf/finish-pdf.ts` says what is made of the print. It is printed once; a second
 * time, with page numbers in the contents, only if a printer writes text in a way that they could not be put
 * in afterwards.
 * @throws AppError printFailed, as the printer throws it
 */
export async function toPdf(
  document: DocumentTree,
  tools: { print: Print; style: string; at: Date },
): Promise<Printed> {
  const printed = await tools.print(toHtml(document, tools.style, 'paper'))
  // Loaded when needed: half a megabyte that most commands never use.
  const { finishPdf } = await import('./pdf/finish-pdf.ts')
  const finished = await finishPdf(printed, document, tools.at)
  if (finished.unnumbered === 0) return finished
  const again = await tools.print(toHtml(document, tools.style, 'paper', finished.places))
  return finishPdf(again, document, tools.at)
}
