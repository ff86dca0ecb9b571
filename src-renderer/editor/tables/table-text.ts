/** How a column stands; `none` leaves it to whoever prints. */
export type Alignment = 'none' | 'left' | 'centre' | 'right'

/** A table as text: its first row is its head; every row has as many cells as there are alignments. */
export type TableText = { alignments: readonly Alignment[]; rows: readonly (readonly string[])[] }

const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** Reads a Markdown table; null when the text is none. Cells beyond the head's are kept, the head widened. */
export function readTable(markdown: string): TableText | null {
  const [head, rule, ...others] = markdown.replace(/\n+$/, '').split('\n')
  if (head === undefined || rule === undefined || !delimiter.test(rule)) return null
  const rows = [head, ...others].map(cellsOf)
  const marks = cellsOf(rule)
  const width = Math.max(marks.length, ...rows.map((row) => row.length))
  const alignments = Array.from({ length: width }, (_, at) => alignmentOf(marks[at] ?? '---'))
  return { alignments, rows: rows.map((row) => padded(row, width)) }
}

/** The table as tidy Markdown: one space around each cell, the bars within cells escaped. */
export function writeTable({ alignments, rows }: TableText): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [head = [], ...others] = rows.map((row) => line(row.map(escapeBars)))
  const marks = { none: '---', left: ':--', centre: ':-:', right: '--:' }
  return [head, line(alignments.map((one) => marks[one])), ...others].join('\n')
}

/** An empty table. */
export function emptyTable(columns: number, rows: number): TableText {
  return {
    alignments: Array.from({ length: columns }, () => 'none' as const),
    rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => '')),
  }
}

function cellsOf(line: string): string[] {
  const text = line.trim()
  const cells: string[] = []
  let cell = ''
  for (let at = text.startsWith('|') ? 1 : 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === '\\' && at + 1 < text.length) {
      const next = text[++at] ?? ''
      cell += next === '|' ? '|' : sign + next
    } else if (sign !== '|') cell += sign
    else if (at < text.length - 1) {
      cells.push(cell)
      cell = ''
    }
  }
  return [...cells, cell].map((one) => one.trim())
}

/** A bar in a cell is always escaped; one that is already is not escaped twice, as it was read bare. */
function escapeBars(cell: string): string {
  return cell.replace(/\n/g, ' ').replaceAll('|', '\\|').trim()
}

function alignmentOf(mark: string): Alignment {
  const [left, right] = [mark.startsWith(':'), mark.endsWith(':')]
  return left && right ? 'centre' : left ? 'left' : right ? 'right' : 'none'
}

function padded(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => row[at] ?? '')
}
