/** A run of characters as a PDF places it, in points, from the top left of the page. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number }

/** A line of print: items on one baseline that follow one another closely. */
export type PdfLine = {
  text: string
  /** Left, right, and baseline from the top of the page. */
  x: number
  right: number
  y: number
  size: number
}

export type PdfPage = { number: number; width: number; height: number; items: PdfItem[] }

/** A column narrower than this many characters a line is one of a table. */
const columnWords = 18
const fewestColumnLines = 3

/**
 * The lines of a page in reading order: the page is cut along its empty vertical and horizontal bands,
 * columns first, so that a column is read to its end before the next one.
 */
export function linesInOrder(items: readonly PdfItem[]): PdfLine[][] {
  return regions(toLines(items), 0)
}

/** Joins items to lines; a gap wider than two characters may be the space between two columns. */
function toLines(items: readonly PdfItem[]): PdfLine[] {
  const sorted = items.filter(({ text }) => text !== '').sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: PdfItem[][] = []
  for (const item of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - item.y) < Math.min(first.size, item.size) * 0.45)
      row.push(item)
    else rows.push([item])
  }
  return rows.flatMap((row) => splitRow(row.sort((a, b) => a.x - b.x)))
}

function splitRow(row: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = []
  let pending = false
  for (const item of row) {
    if (item.text.trim() === '') {
      pending = true
      continue
    }
    const line = lines.at(-1)
    const gap = line ? item.x - line.right : 0
    if (!line || gap > Math.max(line.size, item.size) * 1.1) {
      lines.push({ ...item, text: item.text, right: item.x + item.width })
    } else {
      const spaced = pending || gap > item.size * 0.18
      const joined = /\s$/.test(line.text) || /^\s/.test(item.text) || !spaced
      line.text += (joined ? '' : ' ') + item.text
      line.right = Math.max(line.right, item.x + item.width)
      line.size = Math.max(line.size, item.size)
    }
    pending = false
  }
  return lines.map(({ text, x, right, y, size }) => ({ text: text.trim(), x, right, y, size }))
}

function regions(lines: PdfLine[], depth: number): PdfLine[][] {
  if (lines.length < 2 || depth > 12) return lines.length === 0 ? [] : [inRows(lines)]
  const gutter = gutterOf(lines)
  if (gutter !== null)
    return [
      ...regions(
        lines.filter(({ x }) => x < gutter),
        depth + 1,
      ),
      ...regions(
        lines.filter(({ x }) => x >= gutter),
        depth + 1,
      ),
    ]
  const parts = bandsOf(lines)
  if (parts.length === 1) return [inRows(lines)]
  // Bands without columns of their own are one region: cutting them would hide their paragraphs.
  const cut = parts.map((part) => (gutterOf(part) === null ? null : regions(part, depth + 1)))
  if (cut.every((part) => part === null)) return [inRows(lines)]
  const ordered: PdfLine[][] = []
  let plain: PdfLine[] = []
  parts.forEach((part, index) => {
    const columns = cut[index]
    if (!columns) {
      plain.push(...part)
      return
    }
    if (plain.length > 0) ordered.push(inRows(plain))
    plain = []
    ordered.push(...columns)
  })
  if (plain.length > 0) ordered.push(inRows(plain))
  return ordered
}

/** The middle of an empty vertical band with prose on both sides; null when there is none. */
function gutterOf(lines: readonly PdfLine[]): number | null {
  const spans = [...lines].sort((a, b) => a.x - b.x)
  let right = -Infinity
  for (const [index, line] of spans.entries()) {
    if (index > 0 && line.x - right > line.size * 0.8) {
      const sides = [spans.slice(0, index), spans.slice(index)]
      if (sides.every(isProse)) return (right + line.x) / 2
    }
    right = Math.max(right, line.right)
  }
  return null
}

function isProse(lines: readonly PdfLine[]): boolean {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  return lines.length >= fewestColumnLines && letters / lines.length >= columnWords
}

/** Groups of lines parted by more than an ordinary line's distance, from top to bottom. */
function bandsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const bands: PdfLine[][] = []
  let previous: PdfLine | null = null
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const gap: number = previous ? line.y - previous.y : 0
    const size = Math.max(line.size, previous?.size ?? 0)
    if (
      !previous ||
      gap > size * 1.6 ||
      line.size > previous.size * 1.25 ||
      previous.size > line.size * 1.25
    )
      bands.push([line])
    else bands.at(-1)?.push(line)
    previous = line
  }
  return bands
}

/** From top to bottom; what stands on one baseline (cells of a table) is one line. */
function inRows(lines: readonly PdfLine[]): PdfLine[] {
  const rows: PdfLine[] = []
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (
      row &&
      Math.abs(row.y - line.y) < Math.min(row.size, line.size) * 0.45 &&
      line.x >= row.right
    ) {
      row.text += `  ${line.text}`
      row.right = line.right
    } else rows.push({ ...line })
  }
  return rows
}
