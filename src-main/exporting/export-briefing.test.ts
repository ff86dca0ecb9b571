import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { exporting } from './export-briefing.ts'
import { sample, sampleStore } from './sample-briefing.ts'
import { writeFileSafely } from './write-file-safely.ts'

const resources = join(import.meta.dirname, '../../resources')
const print = () => Promise.reject(new Error('nothing is printed here'))

function written(): { folder: string; markdown: string } {
  const folder = mkdtempSync(join(tmpdir(), 'aide-export-'))
  exporting(sampleStore(), { print, resources }).writeMarkdown(
    sample.briefing,
    join(folder, 'note.md'),
  )
  return { folder, markdown: readFileSync(join(folder, 'note.md'), 'utf8') }
}

describe('the document as Markdown', () => {
  it('begins with what the title block says', () => {
    const { markdown } = written()
    expect(markdown).toMatch(/^---\ntitle: "Réunion des ministres de la Défense à Kéra"\n/)
    expect(markdown).toContain('marking: "TLP:AMBER"\n')
    expect(markdown).toContain(
      'addressees:\n  - "Monsieur le ministre"\n  - "Madame la directrice du cabinet"\n',
    )
    expect(markdown).toContain('reviewed: false\n')
  })

  it('ends with a footnote for each note, in full', () => {
    const { markdown } = written()
    expect(markdown).toContain('le 12\u00a0mars 2025[^1]. L’accord')
    expect(markdown).toMatch(
      /\n\[\^2\]: «\u202fEn septembre 2023, trois États ont fondé l’Union du fleuve\.\u202f» — Le Courrier du fleuve, Awa Sidibé, 13\u00a0mars 2025, <https:\/\/courrier\.example\/kera\?a=1&b=2>, consulté le 14\u00a0mars 2025, cotation B2, SHA-256 [0-9a-f]{64}\n/,
    )
    expect(markdown.match(/^\[\^\d+\]: /gm)).toHaveLength(3)
  })

  it('says the pages of a passage in its note, and all of them in the source list', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aide-export-'))
    const store = sampleStore()
    store.operations.perform('createPassage', '', () => {
      const on = store.db.prepare('UPDATE passages SET firstPage = ?, lastPage = ? WHERE id = ?')
      on.run(3, 3, sample.passages.date)
      on.run(4, 5, sample.passages.alliance)
      store.db
        .prepare(`UPDATE articles SET transcribedAt = '2025-03-14T08:00:00.000Z' WHERE id = ?`)
        .run(sample.french)
    })
    const exports = exporting(store, { print, resources })
    exports.writeMarkdown(sample.briefing, join(folder, 'note.md'))
    const markdown = readFileSync(join(folder, 'note.md'), 'utf8')
    expect(markdown).toMatch(/\[\^1\]: .* 13\u00a0mars 2025, p\.\u00a03, </)
    expect(markdown).toMatch(/\[\^2\]: .* 13\u00a0mars 2025, p\.\u00a04-5, </)
    expect(markdown).toMatch(
      /consulté le 14\u00a0mars 2025, texte transcrit à la main le 14\u00a0mars 2025, p\.\u00a03-5, cotation B2/i,
    )
    exports.writeHtml(sample.briefing, join(folder, 'note.html'))
    expect(readFileSync(join(folder, 'note.html'), 'utf8')).toMatch(
      /13\u00a0mars 2025, p\.\u00a03 \(/,
    )
  })

  it('leads to the original of each source, written beside it unchanged', () => {
    const { folder, markdown } = written()
    const files = [...markdown.matchAll(/\]\((note-files\/[^)]+)\)/g)].map(([, file]) => file ?? '')
    expect(files).toHaveLength(2)
    expect(files.map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual([
      expect.stringContaining('La réunion des ministres'),
      expect.stringContaining('The two sides'),
    ])
  })

  it('holds no HTML that a reader of Markdown would run', () => {
    const html = new Marked().parse(written().markdown, { async: false })
    expect(html).not.toMatch(/<script|<b |javascript:/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('a file written safely', () => {
  it('replaces the old one whole and leaves nothing beside', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aide-write-'))
    const path = join(folder, 'a', 'note.md')
    writeFileSafely(path, 'ancien')
    writeFileSafely(path, 'nouveau')
    expect(readFileSync(path, 'utf8')).toBe('nouveau')
    expect(readdirSync(join(folder, 'a'))).toEqual(['note.md'])
  })

  it('keeps the old one and says which file when it cannot be written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aide-write-'))
    writeFileSync(join(folder, 'file'), 'x')
    const path = join(folder, 'file', 'note.md')
    expect(() => writeFileSafely(path, 'y')).toThrow(
      expect.objectContaining({ code: 'cannotWriteFile', detail: { path } }),
    )
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('x')
  })
})
