import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { longWords } from '../src-main/exporting/long-words.ts'
import { runtime } from './fixtures.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { readPdf } from './read-pdf.ts'

const projectFolder = join(import.meta.dirname, '..')
/** Height above the foot of the sheet, in points, under which there are only margins: 26 mm. */
const foot = 73

test.describe('a briefing of sixty pages, in French', () => {
  let facts: PdfFacts
  let folder: string

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aide-memoire-print-'))
    facts = await printLong(folder, 'fr', 60)
  })
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('carries its marking twice and its number on every page', () => {
    expect(facts.pages.length).toBeGreaterThan(50)
    facts.pages.forEach((page, index) => {
      expect(page.split('TLP:AMBER').length - 1).toBe(2)
      expect(page).toContain(`${index + 1} / ${facts.pages.length}`)
      expect(page.includes('Coopération de sécurité dans le bassin')).toBe(true)
    })
  })

  test('lists every heading of its outline in the contents, with the page it stands on', () => {
    const { outline, places, links } = facts
    const lines = links.filter(
      ({ name, page }) => page < 5 && /^(section-|notes|sources)/.test(name ?? ''),
    )
    const printed = lines.map(({ words }) => words.replace(/\s+/g, ' ').trim())
    // The first entry of the outline is the title.
    const expected = outline.slice(1).map((title, index) => `${title} ${places[index + 1]?.page}`)
    expect(expected.length).toBeGreaterThan(60)
    expect(printed).toEqual(expected)
    expect(lines.map(({ to }) => to?.page)).toEqual(places.slice(1).map(({ page }) => page))
  })

  test('leaves no heading last on its page', () => {
    const { places, lines } = facts
    for (const { page, top } of places) {
      const under = lines[page - 1]?.filter((line) => line < top - 20 && line > foot)
      expect(under?.length).toBeGreaterThan(1)
    }
  })

  test('leads from every citation to its note and back, to the line itself', () => {
    const { links, lines } = facts
    const to = (pattern: RegExp) => links.filter(({ name }) => pattern.test(name ?? ''))
    const citations = to(/^note-/).filter(({ page }) => page < (to(/^citation-/)[0]?.page ?? 0))
    expect(citations.length).toBeGreaterThan(200)
    const backs = new Map(to(/^citation-/).map((link) => [link.name, link]))
    for (const { name, page, box, description } of citations) {
      const back = backs.get(`citation-${name?.slice(5)}-1`)
      expect(back?.to?.page).toBe(page)
      expect(Math.abs((back?.to?.top ?? 0) - (box[3] ?? 0))).toBeLessThan(12)
      expect(description).toBe(`Note ${name?.slice(5)}`)
    }
    for (const { to: note } of citations)
      expect(
        lines[(note?.page ?? 0) - 1]?.some((line) => Math.abs(line + 9 - (note?.top ?? 0)) < 6),
      ).toBe(true)
  })

  test('gives its words back unbroken', () => {
    const text = facts.pages.join(' ')
    expect(text).not.toMatch(/[\u00ad\ufffd]/)
    const words = new Set(text.match(/\p{L}{7,}/gu))
    const written = longWords.fr.sentences.join(' ').match(/\p{L}{7,}/gu) ?? []
    expect(written.filter((word) => !words.has(word))).toEqual([])
    for (const word of ['Œuvrard', 'Édouard', 'confirmé', 'vraisemblablement', 'affaiblissement'])
      expect(text).toContain(word)
  })

  test('is tagged, in its language, with its fonts within and only its own metadata', () => {
    const { tagged, language, roles, fonts, metadata } = facts
    expect({ tagged, language }).toEqual({ tagged: true, language: 'fr' })
    expect(roles).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Table', 'TH', 'L', 'Link']),
    )
    expect(roles).not.toContain('NonStruct')
    expect(fonts.length).toBeGreaterThan(4)
    expect(fonts.filter(({ sort, embedded }) => sort === 'Type3' || !embedded)).toEqual([])
    expect(metadata).toContain('<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>')
    // No validator has said that it conforms.
    expect(metadata).not.toContain('pdfuaid')
    const raw = readFileSync(join(folder, 'long.pdf'), 'latin1')
    expect(raw).not.toMatch(/Skia|Chrom|Mozilla|\/root|\/home/)
  })
})

test('an English draft on US Letter says so on every page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-print-'))
  const settings = { paper: 'letter', watermark: 'draft', contents: 'always' }
  const { pages, sizes, language, outline } = await printLong(folder, 'en', 2, settings)
  expect(language).toBe('en')
  expect(sizes.every(([width, height]) => width === 612 && height === 792)).toBe(true)
  for (const page of pages) expect(page).toMatch(/draft ?14 March 2025/i)
  expect(pages[0]).toMatch(/Contents ?Bottom line/)
  expect(outline).toContain('Chronology')
  rmSync(folder, { recursive: true })
})

/** Prints a long briefing from the command line. */
async function printLong(
  folder: string,
  language: string,
  pages: number,
  settings: Record<string, string> = {},
): Promise<PdfFacts> {
  const make = join(import.meta.dirname, 'make-long-briefing.ts')
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const store = join(folder, 'store')
  const given = [join(store, 'aide-memoire.db'), language, String(pages), JSON.stringify(settings)]
  const id = execFileSync(runtime(), [make, ...given], { env, encoding: 'utf8' })
  const pdf = join(folder, 'long.pdf')
  execFileSync(process.execPath, [
    join(projectFolder, 'scripts', 'aide.mjs'),
    ...['export', id, '--store', store, '--pdf', pdf],
  ])
  return readPdf(pdf)
}
