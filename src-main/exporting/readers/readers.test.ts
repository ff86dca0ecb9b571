import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReaderFormat, Sanitising } from '../../shared/reader-version.ts'
import type { Store } from '../../store/open-store.ts'
import { exporting } from '../export-briefing.ts'
import { sample, sampleStore } from '../sample-briefing.ts'
import { leaksIn } from './leaks.ts'
import { pdfChannels } from './pdf-channels.ts'
import { readerCalls } from './reader-calls.ts'

const resources = join(import.meta.dirname, '../../../resources')
const id = sample.briefing

/** The file that was written, as text; null when none was. */
function reading(store: Store = sampleStore()) {
  let written: string | null = null
  const exports = exporting(store, {
    print: () => Promise.reject(new Error('nothing is printed here')),
    resources,
  })
  const calls = readerCalls(store.db, exports, {
    askPath: (name) => Promise.resolve(name),
    writeFile: (_path, bytes) => void (written = new TextDecoder().decode(bytes)),
  })
  const run = (sanitising: Sanitising, format: ReaderFormat = 'markdown') =>
    calls.exportForReader({ id, version: { kind: 'sanitised', sanitising }, format })
  return { calls, run, file: () => written }
}

const unchanged: Sanitising = { removed: [], sources: {}, people: {} }

describe('a sanitised version', () => {
  it('calls its sources by descriptors and holds nothing else of them, in every form of text', async () => {
    for (const format of ['markdown', 'html', 'text'] as const) {
      const { calls, run, file } = reading()
      const choices = await calls.readerChoices({ id })
      const sources = Object.fromEntries(
        choices.sources.map(({ articleId }, at) => [articleId, `presse, pays ${at + 1}`]),
      )
      const { leaks, path } = await run({ ...unchanged, sources }, format)
      expect({ format, leaks }).toEqual({ format, leaks: [] })
      expect(path).not.toBeNull()
      expect(file()).toContain('presse, pays 1')
      expect(file()).not.toMatch(/Courrier du fleuve|SHA-256|[0-9a-f]{64}/)
      expect(file()).not.toContain(sample.french)
    }
  })

  it('leaves out the paragraphs chosen, and the heading that nothing is left under', async () => {
    const { calls, run, file } = reading()
    const { paragraphs } = await calls.readerChoices({ id })
    const first = paragraphs[0]?.heading
    const removed = paragraphs.filter(({ heading }) => heading === first).map(({ key }) => key)
    const { leaks } = await run({ ...unchanged, removed })
    expect(leaks).toEqual([])
    expect(file()).not.toContain(`## ${first}`)
    expect(file()).not.toContain('Premier point')
  })

  it('is not written while words of a paragraph left out stand elsewhere', async () => {
    const { calls, run, file } = reading(
      sampleStore({ title: 'Les ministres de la Défense se sont réunis à Kéra le 12 mars 2025' }),
    )
    const { paragraphs } = await calls.readerChoices({ id })
    const removed = paragraphs.slice(0, 1).map(({ key }) => key)
    const { path, leaks } = await run({ ...unchanged, removed })
    expect(path).toBeNull()
    expect(file()).toBeNull()
    expect(leaks.map(({ place }) => place)).toContain('fileName')
  })
})

describe('the search for words kept back', () => {
  const text = (words: string) => [{ place: 'text' as const, page: null, text: words }]

  it('sees through case, accents, spaces, soft hyphens and words broken at line ends', () => {
    const kept = ['Le Courrier du Désert']
    for (const held of [
      'LE COURRIER DU DESERT',
      'Le Cour\u00adrier du Dé\u200bsert',
      'le cour-\nrier du désert',
      'L e C o u r r i e r d u D é s e r t',
    ])
      expect({ held, leaks: leaksIn(text(held), kept).length }).toEqual({ held, leaks: 1 })
  })

  it('does not take a part of a word for the word', () => {
    expect(leaksIn(text('affamé, AFPA'), ['AFP'])).toEqual([])
    expect(leaksIn(text('selon l’AFP.'), ['AFP'])).toHaveLength(1)
  })

  it('opens every part of a PDF: pages, metadata, outline, attached files', async () => {
    const pdf = await PDFDocument.create()
    const page = pdf.addPage()
    page.drawText('Secret de la page', { font: await pdf.embedFont(StandardFonts.Helvetica) })
    pdf.setKeywords(['Secret du mot-clé'])
    await pdf.attach(Buffer.from('Secret de la pièce jointe'), 'a.txt', {
      description: 'Secret de la description',
    })
    const channels = await pdfChannels(await pdf.save())
    const leaks = (words: string) =>
      leaksIn(channels, [words]).map(({ place, page: on }) => [place, on])
    expect(leaks('secret de la page')).toContainEqual(['text', 1])
    expect(leaks('secret du mot-clé')).toContainEqual(['metadata', null])
    expect(leaks('secret de la pièce jointe')).toContainEqual(['metadata', null])
    expect(leaks('secret de la description')).toContainEqual(['metadata', null])
    expect(leaks('secret de personne')).toEqual([])
  })
})
