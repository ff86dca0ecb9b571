import type { PdfItem, PdfPage } from './pdf-page.ts'
import type { AsideKind } from './importer.ts'

/** Share of a page's height, at its top and foot, where running lines stand. */
const margin = 0.12
/** Share of the pages that must carry a line for it to be a running one. */
const runningShare = 0.5

export type Furniture = { what: AsideKind; text: string; items: readonly PdfItem[] }

/**
 * The running headers and footers of each page: rows near its edges that come again on at least half
 * of the pages (numbers aside), and page numbers standing alone.
 */
export function furnitureOf(pages: readonly PdfPage[]): Map<number, Furniture[]> {
  const seen = new Map<string, Set<number>>()
  const found = pages.map((page) => ({ page, rows: edgeRows(page) }))
  for (const { page, rows } of found)
    for (const row of rows) {
      const on = seen.get(keyOf(row)) ?? new Set()
      seen.set(keyOf(row), on.add(page.number))
    }
  return new Map(
    found.map(({ page, rows }) => [
      page.number,
      rows.filter((row) => {
        if (isPageNumber(row.text)) return true
        const times = seen.get(keyOf(row))?.size ?? 0
        return times >= 2 && times >= pages.length * runningShare
      }),
    ]),
  )
}

function keyOf({ what, text }: Furniture): string {
  return `${what} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()}`
}

/** « 3 », « – 3 – », « 3/12 », « Page 3 sur 12 ». */
function isPageNumber(text: string): boolean {
  return /^(?:page|p\.)?\s*[-–—]?\s*\d{1,4}\s*(?:(?:\/|sur|of)\s*\d{1,4})?\s*[-–—]?$/i.test(
    text.trim(),
  )
}

function edgeRows({ items, height }: PdfPage): Furniture[] {
  const rows: PdfItem[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (item.text.trim() === '') continue
    if (item.y > height * margin && item.y < height * (1 - margin)) continue
    const row = rows.at(-1)
    if (row?.[0] && Math.abs(row[0].y - item.y) < item.size * 0.45) row.push(item)
    else rows.push([item])
  }
  return rows.map((row) => ({
    what: (row[0]?.y ?? 0) < height / 2 ? 'pageHeader' : 'pageFooter',
    text: rowText(row.sort((a, b) => a.x - b.x)),
    items: row,
  }))
}

function rowText(row: readonly PdfItem[]): string {
  let text = ''
  let right = -Infinity
  for (const item of row) {
    text += (text !== '' && item.x - right > item.size * 0.18 ? ' ' : '') + item.text
    right = item.x + item.width
  }
  return text.replace(/\s+/g, ' ').trim()
}
