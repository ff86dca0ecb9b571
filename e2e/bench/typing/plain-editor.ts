import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'

/* Runs in the page: plain CodeMirror over everything else, to compare with. */
Object.assign(globalThis, {
  openPlainEditor(text: string, caret: number): void {
    const host = document.createElement('div')
    host.style.cssText = 'position:fixed;inset:0;z-index:99;overflow:auto;background:Canvas'
    const root = host.attachShadow({ mode: 'open' })
    const parent = document.createElement('div')
    parent.style.cssText = 'max-width:42em;margin:0 auto'
    root.append(parent)
    document.body.append(host)
    const view = new EditorView({
      parent,
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          history(),
          drawSelection(),
          EditorView.lineWrapping,
          markdown({ base: markdownLanguage }),
          keymap.of([...defaultKeymap, ...historyKeymap]),
        ],
      }),
    })
    host.addEventListener('keydown', (event) => event.stopPropagation())
    view.dispatch({
      selection: { anchor: caret },
      effects: EditorView.scrollIntoView(caret, { y: 'center' }),
    })
    view.focus()
    Object.assign(globalThis, { closePlainEditor: () => (view.destroy(), host.remove()) })
  },
})
