import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { contentsOf, headingsOf, placeholder } from '../contents.ts'
import { type DocumentTree, plainText } from '../document.ts'
import { contentsNumbers } from './contents-numbers.ts'
import { describePdf } from './describe-pdf.ts'
import { mendLinks, type Place } from './mend-links.ts'
import { mendOutline } from './mend-outline.ts'
import { documentFonts, type PageFont } from './page-fonts.ts'
import { quickCrossReferences } from './quick-cross-references.ts'
import { readStream, writeStream } from './streams.ts'
import { linesOf } from './text-block.ts'
import { tidyContent } from './tidy-content.ts'
import { tidyTags } from './tidy-tags.ts'

export type Finished = {
  bytes: Uint8Array
  pages: number
  /** Lines of the contents whose page number could not be put in its place. */
  unnumbered: number
  /** The place of each anchor that something leads to. */
  places: ReadonlyMap<string, Place>
}

quickCrossReferences()

/** What a thread that finishes prints is asked. */
export type FinishQuestion = { printed: Uint8Array; document: DocumentTree; at: Date }

/**
 * Makes of what Chromium printed the document that is kept: page numbers in the contents, an outline with
 * the words of the headings, links that say where they lead and land there, text that can be copied
 * without broken words, no hollow tags, the metadata of the document and nothing else. The same
 * printed bytes, document and instant give the same bytes.
 */
export async function finishPdf(
  printed: Uint8Array,
  document: DocumentTree,
  at: Date,
): Promise<Finished> {
  const pdf = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const places = mendLinks(pdf, document)
  const unnumbered = tidyPages(pdf, document, places)
  mendOutline(pdf, outlineWords(document))
  tidyTags(pdf)
  describePdf(pdf, document, at)
  const bytes = await pdf.save({
    ...{ useObjectStreams: true, updateFieldAppearances: false },
    // Without pauses: nobody waits for this thread.
    objectsPerTick: Infinity,
  })
  return { bytes, pages: pdf.getPageCount(), unnumbered, places }
}

type FontOf = (name: string) => PageFont | null

/** Rewrites the content of every page; answers how many lines of the contents have no number. */
function tidyPages(
  pdf: PDFDocument,
  document: DocumentTree,
  places: ReadonlyMap<string, Place>,
): number {
  const fonts = documentFonts(pdf)
  const pages = pdf.getPages().map((page) => {
    const { words, ref } = contentOf(pdf, page)
    const fontOf: FontOf = (name) => {
      const font = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
      const found = font?.get(PDFName.of(name.slice(1)))
      return found instanceof PDFRef ? fonts(found) : null
    }
    return { words, ref, fontOf }
  })
  const numbers = contentsNumbers(
    contentsOf(document).map(({ anchor }, line) => ({
      ...{ placeholder: placeholder(line), page: places.get(anchor)?.page ?? 0 },
    })),
  )
  for (const { words, fontOf } of pages) {
    if (numbers.learnt()) break
    for (const line of linesOf(words, fontOf)) numbers.learn(line)
  }
  for (const { words, ref, fontOf } of pages) {
    writeStream(pdf, tidyContent(words, { fontOf, onLine: numbers.replace }), ref)
  }
  return numbers.missing()
}

/** The content of a page as one stream. */
function contentOf(pdf: PDFDocument, page: PDFPage): { words: string; ref: PDFRef } {
  const contents = page.node.get(PDFName.of('Contents'))
  const whole = contents instanceof PDFRef ? pdf.context.lookup(contents) : contents
  const streams =
    whole instanceof PDFArray ? whole.asArray() : contents === undefined ? [] : [contents]
  const words = streams.map((one) => {
    const stream = pdf.context.lookup(one)
    return stream instanceof PDFRawStream ? readStream(stream) : ''
  })
  const ref =
    contents instanceof PDFRef && !(whole instanceof PDFArray) ? contents : pdf.context.nextRef()
  page.node.set(PDFName.of('Contents'), ref)
  return { words: words.join('\n'), ref }
}

function outlineWords(document: DocumentTree): string[] {
  return [
    document.titleBlock.title,
    ...document.blocks.flatMap((block) =>
      block.kind === 'heading' ? plainText(block.children) : [],
    ),
    ...headingsOf(document).map(({ text }) => text),
  ]
}
