import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { buildDocument, passagesOf } from './build-document.ts'
import type { DocumentTree } from './document.ts'
import { exportStore } from './export-store.ts'
import { sample, sampleStore } from './sample-briefing.ts'
import { toPdf } from './to-pdf.ts'

const at = new Date('2025-03-14T09:30:00Z')

function sampleDocument(): DocumentTree {
  const records = exportStore(sampleStore().db)
  const briefing = records.briefing(sample.briefing)
  return buildDocument(briefing, records.passages(passagesOf(briefing)))
}

/** A printer that writes what Chromium writes about itself, with tags and an outline. */
async function printTwoPages(html: string): Promise<Uint8Array> {
  expect(html).toMatch(/^<!doctype html>/)
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.addPage()
  pdf.setProducer('Skia/PDF')
  pdf.setCreator('/home/someone/briefing')
  const tags = pdf.context.register(pdf.context.obj({ Type: 'StructTreeRoot' }))
  pdf.catalog.set(PDFName.of('StructTreeRoot'), tags)
  pdf.catalog.set(PDFName.of('Outlines'), pdf.context.register(pdf.context.obj({ Count: 0 })))
  return pdf.save()
}

describe('the document as PDF', () => {
  it('says in its metadata what it is, by whom and in which language, and nothing else', async () => {
    const { bytes, pages } = await toPdf(sampleDocument(), { print: printTwoPages, style: '', at })
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(pages).toBe(2)
    expect(pdf.getTitle()).toBe('Réunion des ministres de la Défense à Kéra')
    expect(pdf.getAuthor()).toBe('Claire Morel')
    expect(pdf.getSubject()).toBe('Note de synthèse')
    expect(pdf.getKeywords()).toContain('TLP:AMBER')
    expect([pdf.getCreator(), pdf.getProducer()]).toEqual(['Aide-Mémoire', 'Aide-Mémoire'])
    expect(pdf.getCreationDate()).toEqual(at)
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('fr')
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/someone|Skia/)
  })

  it('keeps the tags and the outline of the printer', async () => {
    const { bytes } = await toPdf(sampleDocument(), { print: printTwoPages, style: '', at })
    const { catalog } = await PDFDocument.load(bytes)
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
    expect(catalog.has(PDFName.of('Outlines'))).toBe(true)
  })

  it('is the same to the byte for the same document and instant', async () => {
    const printed = await printTwoPages('<!doctype html>')
    const tools = { print: () => Promise.resolve(printed), style: '', at }
    const [one, other] = [
      await toPdf(sampleDocument(), tools),
      await toPdf(sampleDocument(), tools),
    ]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })
})
