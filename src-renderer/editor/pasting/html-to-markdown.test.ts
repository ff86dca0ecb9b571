import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { htmlToMarkdown } from './html-to-markdown.ts'
import { keepStyles } from './pasted-style.ts'
import docsPage from './samples/google-docs.html?raw'
import docsText from './samples/google-docs.txt?raw'
import writerPage from './samples/libreoffice.html?raw'
import writerText from './samples/libreoffice.txt?raw'
import newsPage from './samples/news-site.html?raw'
import newsText from './samples/news-site.txt?raw'
import wordPage from './samples/word.html?raw'
import wordText from './samples/word.txt?raw'

/** What a page becomes; the browser's own parser and sanitiser stand before it in the application. */
function converted(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${keepStyles(html)}</body></html>`)
  return htmlToMarkdown(document.body)
}

describe('what is on the clipboard becomes clean Markdown', () => {
  it.each([
    ['Word', wordPage, wordText],
    ['LibreOffice', writerPage, writerText],
    ['Google Docs', docsPage, docsText],
    ['the page of a newspaper', newsPage, newsText],
  ])('from %s', (_from, page, text) => {
    expect(converted(page.trimEnd())).toBe(text.trimEnd())
  })
})

describe('a piece of a page', () => {
  it('stays a piece: words without a block are one paragraph', () => {
    expect(converted('un <b>mot</b> ici')).toBe('un **mot** ici')
  })
  it('keeps spaces outside the marks and joins what is set alike', () => {
    expect(converted('<b>un </b><b>deux</b><i> trois </i>quatre')).toBe(
      '**un deux** *trois* quatre',
    )
  })
  it('does not let words become marks', () => {
    expect(converted('<p>1. a_b *c* [d] `e`</p><p># f</p>')).toBe(
      '1\\. a_b \\*c\\* \\[d\\] \\`e\\`\n\n\\# f',
    )
  })
  it('is unwrapped from tables that only lay a page out', () => {
    expect(converted('<table><tr><td><p>un</p><p>deux</p></td></tr></table>')).toBe('un\n\ndeux')
  })
  it('keeps the links and citations of a preview of ours', () => {
    const id = '01980000-0000-7000-8000-000000000001'
    expect(
      converted(
        `<p>Selon <a role="link" data-kind="actor" data-id="${id}">Mody</a><sup data-kind="passage" data-id="${id}">1</sup>, <a data-kind="actor" data-id="x">lui</a></p>`,
      ),
    ).toBe(`Selon [@Mody](actor:${id})[^${id}], lui`)
  })
  it('ticks the boxes of tasks', () => {
    expect(
      converted(
        '<ul><li><input type="checkbox" checked> fait</li><li><input type="checkbox">à faire</li></ul>',
      ),
    ).toBe('- [x] fait\n- [ ] à faire')
  })
})
