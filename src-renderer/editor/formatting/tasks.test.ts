import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { insertFootnote } from './footnotes.ts'
import { toggleTask } from './tasks.ts'

/** The text after a command, the caret shown as `|`; `text` holds one or two `|`. */
function run(command: typeof toggleTask, text: string): string {
  const [before = '', middle = '', after = ''] = text.split('|')
  const start = EditorState.create({
    doc: before + middle + after,
    selection: {
      anchor: before.length,
      head: text.split('|').length > 2 ? (before + middle).length : before.length,
    },
  })
  let end = start
  command({ state: start, dispatch: (transaction) => (end = transaction.state) })
  const { head } = end.selection.main
  const result = end.doc.toString()
  return `${result.slice(0, head)}|${result.slice(head)}`
}

describe('a task', () => {
  it('is made of a line or an item, then ticked and unticked', () => {
    expect(run(toggleTask, 'appe|ler')).toBe('- [ ] appe|ler')
    expect(run(toggleTask, '  - appe|ler')).toBe('  - [ ] appe|ler')
    expect(run(toggleTask, '- [ ] appe|ler')).toBe('- [x] appe|ler')
    expect(run(toggleTask, '- [x] appe|ler')).toBe('- [ ] appe|ler')
    expect(run(toggleTask, '> 1. [ ] appe|ler')).toBe('> 1. [x] appe|ler')
    expect(run(toggleTask, '|')).toBe('- [ ] |')
  })
  it('is each selected line but the blank ones', () => {
    expect(run(toggleTask, '|un\n\ndeux|')).toBe('- [ ] un\n\n- [ ] deux|')
  })
})

describe('a footnote', () => {
  it('takes the first free number; the caret goes to its words', () => {
    expect(run(insertFootnote, 'Un fait|.')).toBe('Un fait[^1].\n\n[^1]: |')
    expect(run(insertFootnote, 'Un|[^1] fait.\n\n[^1]: Selon lui.')).toBe(
      'Un[^2][^1] fait.\n\n[^1]: Selon lui.\n[^2]: |',
    )
  })
})
