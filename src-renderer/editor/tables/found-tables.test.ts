import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState, type TransactionSpec } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { noteMarkdown } from '../formatting/markdown-language.ts'
import { foundTables, shownTables } from './found-tables.ts'

const table = '| a | b |\n| --- | --- |\n| 1 | 2 |'

function stateOf(text: string): EditorState {
  const bare = EditorState.create({ doc: text, extensions: [noteMarkdown(), foundTables] })
  ensureSyntaxTree(bare, text.length, 5000)
  return bare.update({ changes: { from: 0, insert: '' } }).state
}
const after = (state: EditorState, spec: TransactionSpec) => state.update(spec).state
const shown = (state: EditorState) => shownTables(state).map(({ markdown }) => markdown)

describe('the tables of a text', () => {
  it('are those that stand by themselves, with the blank line after each', () => {
    const text = `avant\n\n${table}\n\naprès\n\n> ${table.replaceAll('\n', '\n> ')}`
    const [only, ...others] = shownTables(stateOf(text))
    expect(others).toEqual([])
    expect(only).toMatchObject({ from: 7, to: 7 + table.length, end: 8 + table.length })
  })

  it('follow what is written before and in them', () => {
    const state = after(stateOf(`avant\n\n${table}\n`), { changes: { from: 0, insert: 'bien ' } })
    expect(shownTables(state)[0]?.from).toBe(12)
    expect(shown(after(state, { changes: { from: 14, insert: 'x' } }))).toEqual([
      table.replace('a', 'xa'),
    ])
  })

  it('being typed as Markdown are shown as such until the caret leaves', () => {
    const start = stateOf('| a | b |\n| --- | --- ')
    const typed = after(start, {
      changes: { from: start.doc.length, insert: '|' },
      selection: { anchor: start.doc.length + 1 },
      userEvent: 'input.type',
    })
    expect(shown(typed)).toEqual([])
    expect(shown(after(typed, { selection: { anchor: 0 } }))).toEqual([])
    const left = after(typed, {
      changes: { from: typed.doc.length, insert: '\n\n' },
      selection: { anchor: typed.doc.length + 2 },
      userEvent: 'input',
    })
    expect(shown(left)).toEqual(['| a | b |\n| --- | --- |'])
  })
})
