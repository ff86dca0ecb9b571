import { expect, it } from 'vitest'
import { renderPreview } from './preview.ts'

it('tells the nature of sentences and the language of passages', () => {
  expect(renderPreview('[Un *fait*.]{.fact} [so]{lang=en}', [], 'fr')).toBe(
    '<p><span data-nature="fact" title="Fait">Un <em>fait</em>.</span> <span lang="en">so</span></p>\n',
  )
})

it('leaves comments out', () => {
  expect(renderPreview('Un {==mot==}{>>?<<}.', [], 'fr')).toBe('<p>Un mot.</p>\n')
})
