import { expect, it } from 'vitest'
import { renderPreview } from './preview.ts'

it('tells the nature of sentences and the language of passages', () => {
  expect(renderPreview('[Un *fait*.]{.fact} [so]{lang=en}', [], 'fr')).toBe(
    '<p data-at="0"><span data-nature="fact" title="Fait">Un <em>fait</em>.</span> <span lang="en">so</span></p>\n',
  )
})

it('leaves comments out, and tells of each block where it was written', () => {
  expect(renderPreview('Un {==mot==}{>>?<<}.\n\n- Deux', [], 'fr')).toBe(
    '<p data-at="0">Un mot.</p>\n<ul data-at="22">\n<li>Deux</li>\n</ul>\n',
  )
})
