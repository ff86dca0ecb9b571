import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDocument, passagesOf } from './build-document.ts'
import type { DocumentTree } from './document.ts'
import { exportStore } from './export-store.ts'
import { sample, sampleStore } from './sample-briefing.ts'
import { toHtml } from './to-html.ts'

const style = readFileSync(join(import.meta.dirname, '../../resources/document/print.css'), 'utf8')

function sampleDocument(...options: Parameters<typeof sampleStore>): DocumentTree {
  const records = exportStore(sampleStore(...options).db)
  const briefing = records.briefing(sample.briefing)
  return buildDocument(briefing, records.passages(passagesOf(briefing)))
}

/** The page without its fonts, which are long. */
function page(...options: Parameters<typeof sampleStore>): string {
  return toHtml(sampleDocument(...options), style, 'paper').replace(
    /url\(data:[^)]*\)/g,
    'url(data:)',
  )
}

describe('the document as HTML', () => {
  it('shows what a person typed as text and runs nothing', () => {
    const html = page({ title: 'Objet </style><script>x</script>' })
    expect(html).not.toMatch(/<script|<b |javascript:|onerror/i)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('&lt;b onclick=&quot;x()&quot;&gt;brute&lt;/b&gt;, piège,')
    expect(html).toContain('<cite lang="en">Border to reopen &lt;soon&gt;</cite>')
    expect(html.match(/<\/style>/g)).toHaveLength(1)
  })

  it('reaches for nothing outside: fonts are within, the policy refuses the rest', () => {
    const html = toHtml(sampleDocument(), style, 'paper')
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; font-src data:")
    expect(html).not.toMatch(/url\((?!data:)|<link|<img|@import/)
    expect(html.match(/@font-face/g)).toHaveLength(6)
  })

  it('leads from each citation to its note, and from the note back to each', () => {
    const html = page()
    const [citations, notes] = [/id="(citation-\d+-\d+)"/g, /href="#(citation-\d+-\d+)"/g].map(
      (pattern) => [...html.matchAll(pattern)].map(([, id]) => id).toSorted(),
    )
    expect(citations).toEqual(notes)
    expect(citations).toHaveLength(5)
    for (const [, target] of html.matchAll(/href="#(note-\d+|source-\d+)"/g))
      expect(html).toContain(`id="${target}"`)
  })

  it('carries a TLP label at the right of every page, a free mention in the middle', () => {
    const tlp = page()
    expect(tlp).toMatch(/@top-right\{content:"TLP:AMBER".*?color:#ffc000;background:#000/s)
    expect(tlp).toMatch(/@bottom-right\{content:"TLP:AMBER"/)
    expect(tlp).toContain('counter(page) "\\00a0/\\00a0" counter(pages)')
    const free = page({ marking: 'Diffusion Restreinte' })
    expect(free).toMatch(/@top-center\{content:"DIFFUSION RESTREINTE"/)
    expect(page({ marking: '' })).not.toContain('@top-center')
  })

  it('says that nobody reviewed the proposals only when that is so', () => {
    expect(page()).toContain('Propositions non relues')
    expect(page({}, true)).not.toContain('class="warning"')
  })

  it('prints a visible mark where a source is missing', () => {
    expect(page()).toContain('<span class="missing">[source manquante]</span>')
  })
})
