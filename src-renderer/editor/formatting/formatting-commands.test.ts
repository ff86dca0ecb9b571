import { EditorState, type StateCommand } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import {
  toggleBulletList,
  toggleEmphasis,
  toggleNumberedList,
  toggleStrong,
} from './formatting-commands.ts'

/** Runs a command on a text whose selection stands between two `|`, and shows the result alike. */
function run(command: StateCommand, marked: string): string {
  const [before = '', selected = '', after = ''] = marked.split('|')
  const start = EditorState.create({
    doc: before + selected + after,
    selection: { anchor: before.length, head: before.length + selected.length },
  })
  let end = start
  command({ state: start, dispatch: (transaction) => (end = transaction.state) })
  const { from, to } = end.selection.main
  const text = end.doc.toString()
  return `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`
}

describe('emphasis', () => {
  it('is put around the selected words, which stay selected', () => {
    expect(run(toggleStrong, 'le |ministre| a dit')).toBe('le **|ministre|** a dit')
    expect(run(toggleEmphasis, 'le |ministre| a dit')).toBe('le *|ministre|* a dit')
  })
  it('is taken away by the same keys', () => {
    expect(run(toggleStrong, 'le **|ministre|** a dit')).toBe('le |ministre| a dit')
  })
  it('leaves the caret between the marks when nothing is selected', () => {
    expect(run(toggleStrong, 'le || dit')).toBe('le **||** dit')
  })
})

describe('lists', () => {
  it('number the selected lines in order, blank lines left alone', () => {
    expect(run(toggleNumberedList, '|un\n\ndeux|').replaceAll('|', '')).toBe('1. un\n\n2. deux')
  })
  it('change kind without piling up marks', () => {
    expect(run(toggleBulletList, '|1. un\n2. deux|').replaceAll('|', '')).toBe('- un\n- deux')
  })
  it('become plain lines again, their indent kept', () => {
    expect(run(toggleBulletList, '|- un\n  - deux|').replaceAll('|', '')).toBe('un\n  deux')
  })
  it('begin on an empty line', () => {
    expect(run(toggleBulletList, '||').replaceAll('|', '')).toBe('- ')
  })
})
