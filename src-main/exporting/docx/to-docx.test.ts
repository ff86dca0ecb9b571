import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { buildDocument, imagesShown, passagesOf } from '../build-document.ts'
import type { DocumentTree } from '../document.ts'
import { exportStore } from '../export-store.ts'
import { longBriefingId, longStore } from '../long-briefing.ts'
import { sample, sampleStore } from '../sample-briefing.ts'
import type { Store } from '../../store/open-store.ts'
import { toDocx } from './to-docx.ts'

const at = new Date('2025-03-14T09:30:00Z')

function documentOf(store: Store, id: string): DocumentTree {
  const records = exportStore(store.db)
  const briefing = records.briefing(id)
  return buildDocument(
    briefing,
    records.passages(passagesOf(briefing)),
    records.images(imagesShown(briefing)),
  )
}

const sampleDocument = () =>
  documentOf(sampleStore({ contents: 'always', watermark: 'draft' }), sample.briefing)

/** The parts of the file as text, by their path. */
async function partsOf(document: DocumentTree): Promise<Map<string, string>> {
  const files = unzipSync(await toDocx(document, at))
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

const count = (text: string | undefined, pattern: RegExp) => text?.match(pattern)?.length ?? 0

describe('the document for Word', () => {
  it('has Word’s own endnotes, one for each note, called where they are cited first', async () => {
    const document = documentOf(longStore(':memory:', 'fr', 6), longBriefingId)
    const parts = await partsOf(document)
    const called = count(parts.get('word/document.xml'), /<w:endnoteReference /g)
    expect(document.endnotes.length).toBeGreaterThan(20)
    expect(called).toBe(document.endnotes.length)
    for (const { number } of document.endnotes)
      expect(parts.get('word/endnotes.xml')).toContain(`w:id="${number}"`)
  })

  it('has a field for the contents, the number of the page among all, and the marking on every page', async () => {
    const parts = await partsOf(sampleDocument())
    expect(parts.get('word/document.xml')).toMatch(/<w:instrText[^>]*>TOC /)
    const [heads, feet] = ['header', 'footer'].map((part) =>
      [...parts].filter(([path]) => path.startsWith(`word/${part}`)).map(([, text]) => text),
    )
    expect([heads?.length, feet?.length]).toEqual([2, 2])
    for (const text of [...(heads ?? []), ...(feet ?? [])]) expect(text).toContain('TLP:AMBER')
    for (const text of feet ?? []) expect(text).toMatch(/PAGE[\s\S]*NUMPAGES/)
    for (const text of heads ?? []) expect(text).toContain('PROJET')
  })

  it('is read by another program with its headings, tables, quotations and notes', async () => {
    const bytes = await toDocx(sampleDocument(), at)
    const { value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ["p[style-name='Quote'] => blockquote > p:fresh"] },
    )
    expect(html).toMatch(/<h1>.*L’essentiel<\/h1>/)
    expect(html).toMatch(/<h1>.*Sources<\/h1>/)
    expect(html).toMatch(/<table>.*<th>.*Nom.*Général Awa Torré/s)
    expect(html).toMatch(/<blockquote>.*The two sides/s)
    expect(html).toMatch(/<li id="endnote-1">.*s’est tenue à Kéra/s)
    expect(html).not.toContain('<script')
  })

  it('is well-formed in every part, and tells of itself what the document says and nothing else', async () => {
    const parts = await partsOf(sampleDocument())
    for (const [path, text] of parts)
      if (/\.(?:xml|rels)$/.test(path))
        expect(new DOMParser().parseFromString(text, 'text/xml').documentElement).not.toBeNull()
    const core = parts.get('docProps/core.xml') ?? ''
    expect(core).toContain('Réunion des ministres de la Défense à Kéra')
    expect(core).toContain('<dc:creator>Claire Morel</dc:creator>')
    expect(core).toMatch(/modified[^>]*>2025-03-14T09:30:00Z</)
    expect([...parts.values()].join('')).not.toMatch(/\/home\/|\/root\/|Un-named/)
  })

  it('is the same to the byte for the same document and instant', async () => {
    const [one, other] = [await toDocx(sampleDocument(), at), await toDocx(sampleDocument(), at)]
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0)
  })
})
