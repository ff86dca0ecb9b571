import { syntaxTree } from '@codemirror/language'
import type { EditorState, Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import DOMPurify from 'dompurify'
import { htmlToMarkdown } from './html-to-markdown.ts'
import { wrapLongLines } from './long-lines.ts'
import { keepStyles } from './pasted-style.ts'

export type PasteTools = {
  /** Has the window paste once more, the words only. */
  asText: () => void
  /** A line was so long that the text was refused. */
  refused: () => void
}

/** What is pasted from a word processor or a page becomes clean Markdown; a key pastes the words only. */
export function pasting({ asText, refused }: PasteTools): Extension {
  return [
    EditorView.domEventHandlers({
      paste: (event, view) => {
        const data = event.clipboardData
        if (data === null || view.state.readOnly) return false
        const html = data.getData('text/html')
        const words = data.getData('text/plain').replace(/\r\n?/g, '\n')
        const written = html !== '' && !inCode(view.state) ? markdownOf(html) : ''
        if (written === '' && words === '') return false
        const text = wrapLongLines(written === '' ? words : written)
        event.preventDefault()
        if (text === null) refused()
        else insert(view, text)
        return true
      },
    }),
    keymap.of([{ key: 'Alt-Shift-v', run: () => (asText(), true), preventDefault: true }]),
  ]
}

/** Sanitised before it is read: scripts, forms and remote images are gone; nothing of it is ever shown as HTML. */
function markdownOf(html: string): string {
  const clean = DOMPurify.sanitize(keepStyles(html), {
    RETURN_DOM: true,
    FORBID_TAGS: ['img', 'picture', 'video', 'audio', 'svg', 'math', 'form', 'button', 'style'],
  })
  return clean instanceof Element ? htmlToMarkdown(clean) : ''
}

function inCode(state: EditorState): boolean {
  const { head } = state.selection.main
  let node = syntaxTree(state).resolveInner(head, -1)
  while (node.parent && !/Code/.test(node.name)) node = node.parent
  return /Code/.test(node.name)
}

/** At each caret; the words pasted take the place of what is selected. */
function insert(view: EditorView, text: string): void {
  view.dispatch(view.state.replaceSelection(text), {
    userEvent: 'input.paste',
    scrollIntoView: true,
  })
}
