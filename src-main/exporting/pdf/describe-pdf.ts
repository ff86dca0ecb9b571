import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { DocumentTree } from '../document.ts'
import { writeMetadata } from './metadata.ts'

const application = 'Aide-Mémoire'

/**
 * Tells the document its title, author, subject, keywords, language and the instant given, in both forms
 * that PDF knows, replacing whatever the printer wrote.
 */
export function describePdf(pdf: PDFDocument, document: DocumentTree, at: Date): void {
  const { titleBlock, language, marking, mention, sources } = document
  const { context, catalog } = pdf
  const subject = titleBlock.form
  const outlets = sources.flatMap(({ outlet }) => outlet ?? [])
  const words = [
    subject,
    marking?.text ?? '',
    mention?.text ?? '',
    titleBlock.reference,
    ...outlets,
  ]
  const keywords = [...new Set(words.filter((word) => word !== ''))]
  context.trailerInfo.Info = context.register(context.obj({}))
  pdf.setTitle(titleBlock.title, { showInWindowTitleBar: true })
  if (titleBlock.drafter !== '') pdf.setAuthor(titleBlock.drafter)
  pdf.setSubject(subject)
  pdf.setKeywords(keywords)
  pdf.setCreator(application)
  pdf.setProducer(application)
  pdf.setCreationDate(at)
  pdf.setModificationDate(at)
  pdf.setLanguage(language)
  const { title, drafter: author } = titleBlock
  const facts = { title, author, subject, keywords: keywords.join(' '), language, application, at }
  const metadata = context.stream(writeMetadata(facts), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(metadata))
}
