import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { translate } from '../../shared/messages/catalogue.ts'
import { headingsOf } from '../contents.ts'
import { anchorOf, type DocumentTree } from '../document.ts'
import { sheets, turnedSide } from '../page-rules.ts'

const pointsAMillimetre = 72 / 25.4

/**
 * Moves the destination of a link to where its anchor stands: Chromium gives the place within the page's
 * margins as if it were one on the sheet. (Those of the outline are right.) To be called once for each.
 */
function landing(document: DocumentTree): (destination: PDFArray, page: PDFPage) => void {
  const { top, side } = sheets[document.layout.paper]
  return (destination, page) => {
    const { width, height } = page.getSize()
    const left = destination.lookupMaybe(2, PDFNumber)?.asNumber()
    const over = destination.lookupMaybe(3, PDFNumber)?.asNumber()
    if (left === undefined || over === undefined) return
    const margin = (width > height ? turnedSide : side) * pointsAMillimetre
    destination.set(2, PDFNumber.of(Math.round(left + margin)))
    destination.set(3, PDFNumber.of(Math.round(over - top * pointsAMillimetre)))
  }
}

/** Where something stands on paper: the page, counted from 1, and how far down it, from 0 to 1. */
export type Place = { page: number; down: number }

/**
 * Says of every link where it leads, for those who cannot see it, and mends where it lands. Answers the
 * place of each anchor that something leads to; those of blocks nobody sees a link to are taken away.
 */
export function mendLinks(pdf: PDFDocument, document: DocumentTree): Map<string, Place> {
  const pages = pdf.getPages()
  const numbers = new Map(pages.map((page, index) => [page.ref.toString(), index + 1]))
  const places = new Map<string, Place>()
  const land = landing(document)
  const hidden = new Set(
    document.blocks.flatMap((block) => (block.kind === 'heading' ? [] : (anchorOf(block) ?? []))),
  )
  const anchors = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  for (const [name, value] of anchors?.entries() ?? []) {
    const destination = value instanceof PDFRef ? pdf.context.lookup(value) : value
    if (!(destination instanceof PDFArray)) continue
    const number = numbers.get(String(destination.get(0)))
    const page = number === undefined ? undefined : pages[number - 1]
    if (number === undefined || page === undefined) continue
    land(destination, page)
    places.set(name.decodeText(), { page: number, down: downOf(destination, page) })
    if (hidden.has(name.decodeText())) anchors?.delete(name)
  }
  const described = descriptions(document)
  for (const page of pages)
    for (const annotation of page.node.Annots()?.asArray() ?? []) {
      const link = pdf.context.lookup(annotation)
      if (!(link instanceof PDFDict)) continue
      const words = descriptionOf(link, described)
      if (words !== null) link.set(PDFName.of('Contents'), PDFHexString.fromText(words))
    }
  return places
}

function downOf(destination: PDFArray, page: PDFPage): number {
  const height = page.getHeight()
  const over = destination.lookupMaybe(3, PDFNumber)?.asNumber() ?? height
  return Math.min(1, Math.max(0, 1 - over / height))
}

/** What leads to an anchor, in words. */
function descriptions(document: DocumentTree): (anchor: string) => string | null {
  const { language, titleBlock } = document
  const headings = new Map(headingsOf(document).map(({ anchor, text }) => [anchor, text]))
  return (anchor) => {
    const [, kind, number = '', use = ''] =
      /^(note|source|citation)-(\d+)(?:-(\d+))?$/.exec(anchor) ?? []
    if (kind === 'note') return translate(language, 'document.export.note', { number })
    if (kind === 'source') return translate(language, 'document.export.sourceNumber', { number })
    if (kind === 'citation') return translate(language, 'document.export.back', { use })
    return headings.get(anchor) ?? titleBlock.title
  }
}

function descriptionOf(link: PDFDict, described: (anchor: string) => string | null): string | null {
  const anchor = link.lookup(PDFName.of('Dest'))
  if (anchor instanceof PDFName) return described(anchor.decodeText())
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict)
  const address = action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)
  return address?.decodeText() ?? null
}
