import { describe, expect, it } from 'vitest'
import {
  addColumn,
  addRow,
  alignColumn,
  moveColumn,
  moveRow,
  nextAlignment,
  removeColumn,
  removeRow,
  setCell,
} from './table-edits.ts'
import { readTable, type TableText, writeTable } from './table-text.ts'

function read(lines: readonly string[]): TableText {
  const table = readTable(lines.join('\n'))
  if (table === null) throw new Error('this is no table')
  return table
}
const written = (table: TableText) => writeTable(table).split('\n')
const states = read(['| État | Voix |', '| --- | --: |', '| Mali | 1 |', '| Niger | 2 |'])

describe('a table', () => {
  it('is written as it was read when it was tidy', () => {
    const tidy = ['| a | b | c |', '| --- | :-: | --: |', '| 1 |  | *x* |', '|  |  |  |']
    expect(written(read(tidy))).toEqual(tidy)
  })
  it('is made tidy: bars at both ends, every row as wide as the widest, no cell lost', () => {
    expect(written(read(['a|b', '-|:-', '1', '1|2|3']))).toEqual([
      '| a | b |  |',
      '| --- | :-- | --- |',
      '| 1 |  |  |',
      '| 1 | 2 | 3 |',
    ])
  })
  it('keeps the bars, escapes and line ends that are in cells', () => {
    const bars = ['| a \\| b | `c\\|d` \\* |', '| --- | --- |']
    const table = read(bars)
    expect(table.rows[0]).toEqual(['a | b', '`c|d` \\*'])
    expect(written(table)).toEqual(bars)
    expect(written(setCell(table, { row: 0, column: 0 }, 'x|\ny'))[0]).toBe(
      '| x\\| y | `c\\|d` \\* |',
    )
  })
  it('is none without the line under its head', () => {
    expect(readTable('| a | b |\n| c | d |')).toBeNull()
    expect(readTable('a')).toBeNull()
  })
})

describe('editing a table', () => {
  it('adds and removes rows, never the head', () => {
    expect(addRow(states, 0).rows[1]).toEqual(['', ''])
    expect(addRow(states, 3).rows).toHaveLength(4)
    expect(removeRow(states, 1).rows).toEqual([
      ['État', 'Voix'],
      ['Niger', '2'],
    ])
    expect(removeRow(states, 0)).toBe(states)
  })
  it('adds and removes columns, never the last', () => {
    expect(written(addColumn(states, 1)).slice(0, 2)).toEqual([
      '| État |  | Voix |',
      '| --- | --- | --: |',
    ])
    const one = removeColumn(states, 0)
    expect(written(one)).toEqual(['| Voix |', '| --: |', '| 1 |', '| 2 |'])
    expect(removeColumn(one, 0)).toBe(one)
  })
  it('moves rows below the head and columns with their alignment', () => {
    expect(moveRow(states, 1, 1).rows.map(([name]) => name)).toEqual(['État', 'Niger', 'Mali'])
    expect(moveRow(states, 1, -1)).toBe(states)
    expect(written(moveColumn(states, 0, 1)).slice(0, 3)).toEqual([
      '| Voix | État |',
      '| --: | --- |',
      '| 1 | Mali |',
    ])
  })
  it('aligns a column; one key goes round', () => {
    expect(written(alignColumn(states, 0, 'centre'))[1]).toBe('| :-: | --: |')
    expect(nextAlignment(nextAlignment('centre'))).toBe('none')
  })
})
