import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState, type Range } from '@codemirror/state'
import type { Decoration, EditorView, WidgetType } from '@codemirror/view'
import { formattingOf } from '../formatting/live-formatting.ts'
import { noteMarkdown } from '../formatting/markdown-language.ts'

type Spec = { class?: string; widget?: WidgetType }
const language = noteMarkdown()

/** Shows the Markdown of a cell as it will read; `references` are the looks of its links and citations. */
export function renderCell(
  into: HTMLElement,
  text: string,
  view: EditorView,
  references: (state: EditorState) => readonly Range<Decoration>[],
): void {
  if (!/[*_`~[\\<^]/.test(text)) {
    into.textContent = text
    return
  }
  const state = EditorState.create({ doc: text, extensions: language })
  ensureSyntaxTree(state, text.length, 50)
  const chips = references(state)
  const looks = formattingOf(state, 0, text.length, () => false).filter(({ from, to }) =>
    chips.every((chip) => to <= chip.from || from >= chip.to),
  )
  const ranges = [...chips, ...looks].map(({ from, to, value }) => ({
    from,
    to,
    // What a look was made with is kept beside it, untyped.
    spec: value.spec as Spec,
  }))
  const ends = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])]
  ends.sort((one, two) => one - two)
  into.replaceChildren(
    ...ends.slice(0, -1).flatMap((from, at): Node[] => {
      const to = ends[at + 1] ?? from
      const over = ranges.filter((range) => range.from <= from && range.to >= to)
      const replaced = over.find(({ spec }) => spec.class === undefined)
      if (replaced)
        return replaced.spec.widget && replaced.from === from
          ? [replaced.spec.widget.toDOM(view)]
          : []
      const piece = document.createElement('span')
      piece.className = over.map(({ spec }) => spec.class).join(' ')
      piece.textContent = text.slice(from, to)
      return [piece]
    }),
  )
}
