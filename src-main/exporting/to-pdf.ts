import { translate } from '../shared/messages/catalogue.ts'
import { type DocumentTree, plainText } from './document.ts'
import { mendOutline } from './mend-outline.ts'
import { toHtml } from './to-html.ts'

/** Lays a page out on paper: the complete HTML in, the bytes of a PDF out. */
export type Print = (html: string) => Promise<Uint8Array>

export type Printed = { bytes: Uint8Array; pages: number }

const application = 'Aide-Mémoire'

/**
 * The document as PDF: printed, then told its title, author, subject, keywords, language and the
 * instant given, and nothing else. Tags and outline are those of the printer, the outline's words
 * those of the headings.
 * @throws AppError printFailed, as the printer throws it
 */
export async function toPdf(
  document: DocumentTree,
  tools: { print: Print; style: string; at: Date },
): Promise<Printed> {
  const printed = await tools.print(toHtml(document, tools.style))
  return describePdf(printed, document, tools.at)
}

/** Writes the metadata of a printed document, replacing whatever the printer wrote. */
export async function describePdf(
  printed: Uint8Array,
  document: DocumentTree,
  at: Date,
): Promise<Printed> {
  // Loaded when needed: half a megabyte that most commands never use.
  const { PDFDocument, PDFName } = await import('@cantoo/pdf-lib')
  const { titleBlock, language, marking, mention, sources } = document
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  const { context } = pdf
  context.trailerInfo.Info = context.register(context.obj({}))
  pdf.catalog.delete(PDFName.of('Metadata'))
  pdf.setTitle(titleBlock.title, { showInWindowTitleBar: true })
  if (titleBlock.drafter !== '') pdf.setAuthor(titleBlock.drafter)
  pdf.setSubject(translate(language, 'document.export.form'))
  const outlets = sources.flatMap(({ outlet }) => outlet ?? [])
  const words = [
    translate(language, 'document.export.form'),
    marking?.text,
    mention?.text,
    titleBlock.reference,
  ]
  pdf.setKeywords([...new Set([...words.filter((word) => word), ...outlets])] as string[])
  pdf.setCreator(application)
  pdf.setProducer(application)
  pdf.setCreationDate(at)
  pdf.setModificationDate(at)
  pdf.setLanguage(language)
  await mendOutline(pdf, headingsOf(document))
  const bytes = await pdf.save({ useObjectStreams: true, updateFieldAppearances: false })
  return { bytes, pages: pdf.getPageCount() }
}

function headingsOf({ titleBlock, blocks, language }: DocumentTree): string[] {
  return [
    titleBlock.title,
    ...blocks.flatMap((block) => (block.kind === 'heading' ? plainText(block.children) : [])),
    translate(language, 'document.export.notes'),
    translate(language, 'document.export.sources'),
  ]
}
