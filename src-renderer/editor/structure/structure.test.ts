import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { noteMarkdown } from '../formatting/markdown-language.ts'
import { foldOf } from './folding.ts'
import { headingAt, headings } from './headings.ts'
import { blocksAt, reorder } from './movable-blocks.ts'
import { moveBlock } from './moving-blocks.ts'

/** A state whose caret stands at the `|` of the text. */
function at(text: string): EditorState {
  const caret = text.indexOf('|')
  const state = EditorState.create({
    doc: text.replace('|', ''),
    selection: { anchor: Math.max(0, caret) },
    extensions: [noteMarkdown(), headings],
  })
  ensureSyntaxTree(state, state.doc.length, 5000)
  // The field was read before the whole text was.
  return state.update({ changes: { from: 0, insert: '' }, selection: state.selection }).state
}

function moved(text: string, by: -1 | 1): string {
  let state = at(text)
  moveBlock(by)({ state, dispatch: (transaction) => (state = transaction.state) })
  const { head } = state.selection.main
  const result = state.doc.toString()
  return `${result.slice(0, head)}|${result.slice(head)}`
}

describe('the outline', () => {
  it('holds the headings that stand by themselves, without their marks', () => {
    const text =
      '# Un **fort** [mot](https://exemple.org)\n\n> # cité\n\nDeux\n----\n\n```\n# code\n```\n\n### Trois ###'
    const found = at(text).field(headings)
    expect(found.map(({ level, words }) => `${level} ${words}`)).toEqual([
      '1 Un fort mot',
      '2 Deux',
      '3 Trois',
    ])
  })
  it('knows the section of a place', () => {
    const state = at('avant\n\n# Un\n\ntexte|')
    expect(headingAt(state, state.selection.main.head)?.words).toBe('Un')
    expect(headingAt(state, 2)).toBeUndefined()
  })
})

describe('folding a section', () => {
  const hidden = (text: string): string | null => {
    const state = at(text)
    const [heading] = state.field(headings)
    const range = heading ? foldOf(state, heading) : null
    return range === null ? null : state.sliceDoc(range.from, range.to)
  }
  it('hides what is under its heading, lower headings included, up to one as high', () => {
    expect(hidden('## A\n\nun\n\n### B\n\ndeux\n\n## C')).toBe('\n\nun\n\n### B\n\ndeux')
  })
  it('has nothing to hide under a heading alone', () => {
    expect(hidden('## A\n\n## B')).toBeNull()
  })
})

describe('moving a block', () => {
  it('takes a paragraph over the one before or after, the blank lines staying', () => {
    expect(moved('un\n\n\nde|ux\n\ntrois', -1)).toBe('de|ux\n\n\nun\n\ntrois')
    expect(moved('un\n\n\nde|ux\n\ntrois', 1)).toBe('un\n\n\ntrois\n\nde|ux')
  })
  it('takes an item with those within it, numbers keeping their order', () => {
    expect(moved('1. un\n   - a\n2. d|eux\n', -1)).toBe('1. d|eux\n2. un\n   - a\n')
    expect(moved('- un\n  - a|\n  - b\n- deux', 1)).toBe('- un\n  - b\n  - a|\n- deux')
  })
  it('takes a heading with its section, among those of its rank', () => {
    expect(moved('# T\n\n## A\n\nun\n\n## B|\n\ndeux\n\n### C\n\n# U', -1)).toBe(
      '# T\n\n## B|\n\ndeux\n\n### C\n\n## A\n\nun\n\n# U',
    )
  })
  it('stays at the ends', () => {
    expect(moved('u|n\n\ndeux', -1)).toBe('u|n\n\ndeux')
    expect(moved('## A|\n\nun', 1)).toBe('## A|\n\nun')
  })
  it('to a place further away makes those between give way', () => {
    const state = at('un|\n\ndeux\n\ntrois')
    const blocks = blocksAt(state, 0)
    const changes = blocks && reorder(state, blocks, 2)
    expect(changes && state.update({ changes }).state.doc.toString()).toBe('deux\n\ntrois\n\nun')
  })
})
