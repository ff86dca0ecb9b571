import { type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { deflateSync, inflateSync } from 'node:zlib'

/** The words of a stream, a byte a sign. */
export function readStream(stream: PDFRawStream): string {
  const packed = stream.dict.has(PDFName.of('Filter'))
  const bytes = packed ? inflateSync(stream.contents) : Buffer.from(stream.contents)
  return bytes.toString('latin1')
}

/** A stream that holds these words, a byte a sign; answers where it stands in the document. */
export function writeStream(pdf: PDFDocument, words: string, already?: PDFRef): PDFRef {
  const bytes = deflateSync(Buffer.from(words, 'latin1'), { level: 9 })
  const dict = pdf.context.obj({ Length: bytes.length, Filter: 'FlateDecode' })
  const stream = PDFRawStream.of(dict, new Uint8Array(bytes))
  if (already === undefined) return pdf.context.register(stream)
  pdf.context.assign(already, stream)
  return already
}
