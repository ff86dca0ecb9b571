import type { Block } from './blocks.ts'
import { joinHyphen, type Compounds } from './hyphenation.ts'
import type { PdfLine } from './pdf-page.ts'

/** A paragraph is joined over the page's end unless it ends like one. */
const ended = /[.!?…:»”"]\)?$/

type Paragraph = { lines: PdfLine[]; page: number; breaks: { line: number; page: number }[] }

/**
 * The paragraphs of a document from the lines of its pages, region by region: lines are joined, words
 * cut at line ends put together, and a paragraph that runs over a page's end goes on.
 */
export function paragraphsOf(
  pages: readonly { number: number; regions: readonly (readonly PdfLine[])[] }[],
  compounds: Compounds,
): Block[] {
  const paragraphs: Paragraph[] = []
  for (const { number, regions } of pages)
    regions.forEach((lines, index) => {
      const [first, ...others] = cutParagraphs(lines)
      const last = paragraphs.at(-1)
      const goesOn = first && last && isContinued(last, first)
      if (first && goesOn) {
        if (index === 0) last.breaks.push({ line: last.lines.length, page: number })
        last.lines.push(...first)
      } else if (first) paragraphs.push({ lines: first, page: number, breaks: [] })
      for (const other of others) paragraphs.push({ lines: other, page: number, breaks: [] })
    })
  return paragraphs.map((paragraph) => toBlock(paragraph, compounds))
}

/** The same size, no sentence's end before, and a small letter or no indent after. */
function isContinued(last: Paragraph, next: readonly PdfLine[]): boolean {
  const before = last.lines.at(-1)
  const after = next[0]
  if (!before || !after || Math.abs(before.size - after.size) > 0.6) return false
  if (last.lines.length < 2 && !/[-\u00ad,]$/.test(before.text))
    return /^\p{Ll}/u.test(after.text) && !ended.test(before.text)
  return (
    !ended.test(before.text) &&
    (/^[\p{Ll}\d«(]/u.test(after.text) || /[-\u00ad,]$/.test(before.text))
  )
}

function cutParagraphs(lines: readonly PdfLine[]): PdfLine[][] {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0))
  const usual = closest(gaps)
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map((line) => line.right))
  const paragraphs: PdfLine[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const current = paragraphs.at(-1)
    if (!before || !current) {
      paragraphs.push([line])
      return
    }
    const gap = line.y - before.y
    const resized = Math.abs(line.size - before.size) > 0.6
    const wide = gap > Math.max(usual * 1.35, line.size * 1.05) && gap > usual + 1.5
    const indented = line.x - left > line.size * 0.8 && before.x - left < line.size * 0.8
    const short = right - before.right > (right - left) * 0.25 && ended.test(before.text)
    const listed = /^(?:[•●▪◦–—-]|\d{1,2}[.)])\s/.test(line.text)
    const row = / {2}/.test(line.text) || / {2}/.test(before.text)
    if (resized || wide || indented || short || listed || row) paragraphs.push([line])
    else current.push(line)
  })
  return paragraphs
}

function toBlock({ lines, page, breaks }: Paragraph, compounds: Compounds): Block {
  let text = ''
  const laterPages: { number: number; at: number }[] = []
  lines.forEach((line, index) => {
    const joined = text === '' ? line.text : joinHyphen(text, line.text, compounds)
    for (const { line: at, page: number } of breaks)
      if (at === index) laterPages.push({ number, at: joined.length - line.text.length })
    text = joined
  })
  // A hyphen that only cut a word is no writing: it is not counted as lost.
  return { text, source: text, aside: null, page, ...(laterPages.length > 0 ? { laterPages } : {}) }
}

/** The distance of lines within a paragraph: the smaller distances of a region are that. */
function closest(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.3)] ?? 0
}
