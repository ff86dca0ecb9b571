import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

/** A line of print: its words, place in points from the top left, and size (11 when not given). */
export type PrintedLine = { text: string; x: number; y: number; size?: number }

/** A PDF of A4 pages with the lines at their places. */
export async function makePdf(
  pages: readonly (readonly PrintedLine[])[],
  properties: { title?: string; author?: string } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  if (properties.title) pdf.setTitle(properties.title)
  if (properties.author) pdf.setAuthor(properties.author)
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  for (const lines of pages) {
    const page = pdf.addPage([595, 842])
    for (const { text, x, y, size = 11 } of lines)
      page.drawText(text, { x, y: 842 - y, size, font })
  }
  return pdf.save()
}

/** Lines one under the other, 14 points apart, from `y` down. */
export function column(x: number, y: number, lines: readonly string[]): PrintedLine[] {
  return lines.map((text, index) => ({ text, x, y: y + index * 14 }))
}

/** A PDF of A4 pages that are images, PNG, without a word. */
export async function makeScan(images: readonly Uint8Array[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const image of images) {
    const embedded = await pdf.embedPng(image)
    pdf.addPage([595, 842]).drawImage(embedded, { x: 0, y: 0, width: 595, height: 842 })
  }
  return pdf.save()
}
