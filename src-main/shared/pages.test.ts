import { describe, expect, it } from 'vitest'
import { citedPages, pageRanges, pagesOf, type SourcePage } from './pages.ts'

const page = (number: number, start: number, end: number): SourcePage => ({
  ...{ number, start, end, words: 'read' },
})
const pages = [page(1, 0, 100), page(2, 100, 100), page(3, 100, 250), page(4, 250, 300)]

describe('the pages of a passage', () => {
  it('are the one it stands on, its end not counted', () => {
    expect(pagesOf(pages, 100, 250)).toEqual({ firstPage: 3, lastPage: 3 })
    expect(pagesOf(pages, 0, 100)).toEqual({ firstPage: 1, lastPage: 1 })
  })
  it('are several when it runs over a page’s end', () => {
    expect(pagesOf(pages, 240, 260)).toEqual({ firstPage: 3, lastPage: 4 })
  })
  it('are none when the source has none', () => {
    expect(pagesOf([], 3, 9)).toEqual({ firstPage: null, lastPage: null })
    expect(citedPages([{ firstPage: null, lastPage: null }], 'fr')).toBeNull()
  })
})

describe('page numbers in a citation', () => {
  it('draw runs together, each number once', () => {
    expect(pageRanges([7, 2, 5, 6, 5])).toBe('2, 5-7')
  })
  it('are said in both languages, not parted from « p. »', () => {
    const spans = [
      { firstPage: 3, lastPage: 4 },
      { firstPage: 9, lastPage: 9 },
    ]
    expect(citedPages(spans, 'fr')).toBe('p.\u00a03-4, 9')
    expect(citedPages(spans.slice(1), 'en')).toBe('p.\u00a09')
  })
})
