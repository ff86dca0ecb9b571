import type { Alignment, TableText } from './table-text.ts'

/** A cell: row 0 is the head. */
export type Cell = { row: number; column: number }

export function setCell(table: TableText, { row, column }: Cell, text: string): TableText {
  return {
    ...table,
    rows: replaced(table.rows, row, replaced(table.rows[row] ?? [], column, text)),
  }
}

/** An empty row before the one that stands there; never before the head. */
export function addRow(table: TableText, at: number): TableText {
  return {
    ...table,
    rows: inserted(
      table.rows,
      Math.max(1, at),
      table.alignments.map(() => ''),
    ),
  }
}

/** The head stays: a table has one. */
export function removeRow(table: TableText, row: number): TableText {
  return row === 0 ? table : { ...table, rows: without(table.rows, row) }
}

/** Swaps a row with its neighbour; the head and the ends stay. */
export function moveRow(table: TableText, row: number, by: -1 | 1): TableText {
  const to = row + by
  if (row === 0 || to < 1 || to >= table.rows.length) return table
  return { ...table, rows: swapped(table.rows, row, to) }
}

export function addColumn({ alignments, rows }: TableText, at: number): TableText {
  return {
    alignments: inserted(alignments, at, 'none'),
    rows: rows.map((row) => inserted(row, at, '')),
  }
}

/** The last column stays: a table has one. */
export function removeColumn(table: TableText, column: number): TableText {
  const { alignments, rows } = table
  if (alignments.length === 1) return table
  return {
    alignments: without(alignments, column),
    rows: rows.map((row) => without(row, column)),
  }
}

export function moveColumn(table: TableText, column: number, by: -1 | 1): TableText {
  const to = column + by
  if (to < 0 || to >= table.alignments.length) return table
  return {
    alignments: swapped(table.alignments, column, to),
    rows: table.rows.map((row) => swapped(row, column, to)),
  }
}

export function alignColumn(table: TableText, column: number, alignment: Alignment): TableText {
  return { ...table, alignments: replaced(table.alignments, column, alignment) }
}

/** The alignment that comes after, for a key that goes round them. */
export function nextAlignment(alignment: Alignment): Alignment {
  const order: readonly Alignment[] = ['none', 'left', 'centre', 'right']
  return order[(order.indexOf(alignment) + 1) % order.length] ?? 'none'
}

function replaced<T>(list: readonly T[], at: number, value: T): T[] {
  return list.map((one, index) => (index === at ? value : one))
}
function inserted<T>(list: readonly T[], at: number, value: T): T[] {
  return [...list.slice(0, at), value, ...list.slice(at)]
}
function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at)
}
function swapped<T>(list: readonly T[], one: number, two: number): T[] {
  const result = [...list]
  const [first, second] = [result[one], result[two]]
  if (first !== undefined && second !== undefined) {
    result[one] = second
    result[two] = first
  }
  return result
}
