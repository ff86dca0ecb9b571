import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { describe, expect, it } from 'vitest'
import { focusParagraph, paragraphFocus } from './focused-paragraph.ts'

const text = 'Un.\n\nDeux,\nsur deux lignes.\n\nTrois.'

/** The lines that stand out when the caret is at an offset. */
function outstanding(caret: number, on = true): string[] {
  let state = EditorState.create({
    doc: text,
    selection: { anchor: caret },
    extensions: [paragraphFocus],
  })
  const view = {
    dispatch: (spec: object) => (state = state.update(spec).state),
  } as unknown as EditorView
  focusParagraph(view, true)
  if (!on) focusParagraph(view, false)
  return state.facet(EditorView.decorations).flatMap((set) => {
    const lines: string[] = []
    if (typeof set !== 'function')
      set.between(0, state.doc.length, (from) => void lines.push(state.doc.lineAt(from).text))
    return lines
  })
}

describe('the paragraph that stands out', () => {
  it('is that of the caret, with all its lines', () => {
    expect(outstanding(7)).toEqual(['Deux,', 'sur deux lignes.'])
    expect(outstanding(text.length)).toEqual(['Trois.'])
  })

  it('is the blank line between two, and none once all stands alike again', () => {
    expect(outstanding(4)).toEqual([''])
    expect(outstanding(7, false)).toEqual([])
  })
})
