import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exporting } from './export-briefing.ts'
import { sample, sampleStore } from './sample-briefing.ts'

const resources = join(import.meta.dirname, '../../resources')
const print = () => Promise.reject(new Error('nothing is printed here'))

it('a briefing as plain text carries its marking, its notes and its sources, and no markup', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'aide-text-')), 'note.txt')
  exporting(sampleStore(), { print, resources }).writeText(sample.briefing, path)
  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(/^TLP:AMBER\n\nNOTE DE SYNTHÈSE\n\nRéunion des ministres/)
  expect(text).toMatch(/\n\nTLP:AMBER\n$/)
  expect(text).toContain(
    'Destinataires\u00a0: Monsieur le ministre, Madame la directrice du cabinet',
  )
  expect(text).toContain('L’essentiel\n===========\n\nLes ministres de la Défense')
  expect(text).toContain('le 12\u00a0mars 2025[1].')
  expect(text).toMatch(/\[2\] «\u202fEn septembre 2023.* Le Courrier du fleuve, .*, source 1\./)
  expect(text).toContain('Général Awa Torré\tministre de la Défense\tKéra')
  expect(text).toMatch(/SHA-256 [0-9a-f]{64}/)
  expect(text).not.toMatch(/\*\*|\[\^|&lt;|\u00ad/)
})

it('a briefing as one HTML file needs nothing beside it and breaks no word', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'aide-html-')), 'note.html')
  exporting(sampleStore({ contents: 'always' }), { print, resources }).writeHtml(
    sample.briefing,
    path,
  )
  const html = readFileSync(path, 'utf8')
  expect(html).not.toMatch(/url\((?!data:)|<link|<script|@import|\u00ad|class="page-number"/)
  expect(html).toContain('<nav class="contents">')
})
