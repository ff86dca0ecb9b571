import { EditorState } from '@codemirror/state'
import { type DecorationSet, EditorView } from '@codemirror/view'
import { describe, expect, it } from 'vitest'
import { pageMarks, showPages } from './page-marks.ts'

const text = 'Premier.\n\nDeuxième.\n\nTroisième.\n\nQuatrième.'
const blocks = [
  { at: 0, page: 1 },
  { at: 10, page: 1 },
  { at: 21, page: 2 },
  { at: 33, page: 2 },
]

/** What is shown beside each line, `*` for that of the caret. */
function shown(state: EditorState): string[] {
  const found: string[] = []
  for (const set of state.facet(EditorView.decorations)) {
    if (typeof set === 'function') continue
    const marks: DecorationSet = set
    marks.between(0, state.doc.length, (from, _to, { spec }) => {
      const { class: look, attributes } = spec as {
        class: string
        attributes: Record<string, string>
      }
      const here = look.includes('here') ? '*' : ''
      found.push(`${state.doc.lineAt(from).text} ${attributes['data-page']}${here}`)
    })
  }
  return found
}

function opened(caret: number): EditorState {
  const state = EditorState.create({
    doc: text,
    selection: { anchor: caret },
    extensions: [pageMarks],
  })
  return state.update({ effects: showPages.of(blocks) }).state
}

describe('pages beside the text', () => {
  it('names the page of the caret’s paragraph, and each page where it begins', () => {
    expect(shown(opened(12))).toEqual(['Deuxième. p.\u00a01*', 'Troisième. p.\u00a02'])
    expect(shown(opened(35))).toEqual(['Troisième. p.\u00a02', 'Quatrième. p.\u00a02*'])
  })

  it('goes with the text that is written until the document is printed anew', () => {
    const { state } = opened(0).update({ changes: { from: 0, insert: 'Avant.\n\n' } })
    expect(shown(state)).toContain('Troisième. p.\u00a02')
  })

  it('follows the caret, and goes when nobody looks at pages', () => {
    const moved = opened(0).update({ selection: { anchor: 22 } }).state
    expect(shown(moved)).toEqual(['Troisième. p.\u00a02*'])
    expect(shown(moved.update({ effects: showPages.of(null) }).state)).toEqual([])
  })
})
