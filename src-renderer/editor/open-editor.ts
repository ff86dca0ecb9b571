import { acceptCompletion, autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown'
import { search, searchKeymap } from '@codemirror/search'
import {
  Annotation,
  Compartment,
  EditorState,
  type Extension,
  Prec,
  Transaction,
} from '@codemirror/state'
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Reference } from '../../src-main/shared/markdown/references.ts'
import { t } from '../lib/i18n.svelte.ts'
import type { Destination } from '../lib/navigation.ts'
import type { CitedPassages } from './cited-passages.ts'
import { referenceCompletion } from './completion.ts'
import { editorTheme } from './editor-theme.ts'
import { formattingKeys } from './formatting-commands.ts'
import { liveFormatting } from './live-formatting.ts'
import { phrases } from './phrases.ts'
import { recordViews } from './record-views.ts'
import { redrawReferences, referenceMarks, type ReferenceSource } from './reference-marks.ts'
import { referenceTooltip } from './reference-tooltip.ts'
import { replaceWith } from './replace-with.ts'

export type EditorOptions = {
  text: string
  /** Id of the record being written, which is not offered to link to; null when it cannot be. */
  ownId: string | null
  client: Client
  passages: CitedPassages
  citedBefore: () => readonly string[]
  /** The day (`YYYY-MM-DD`) that the text is of. */
  asOf: () => string
  onedit: (text: string) => void
  onleave: () => void
  go: (destination: Destination) => void
}

export type Editor = {
  /** Shows a text that came from outside; what stays the same keeps caret and scroll. */
  show: (text: string) => void
  /** Name for screen readers, and the language written in. */
  describe: (label: string, language: string) => void
  /** Draws numbers and sources again. */
  redraw: () => void
  focus: () => void
  close: () => void
}

const fromOutside = Annotation.define<boolean>()

/** Opens a Markdown editor inside an element; `root` is the shadow root it lives in. */
export function openEditor(parent: Element, root: ShadowRoot, options: EditorOptions): Editor {
  const { client, passages, citedBefore, onedit, onleave, go } = options
  const source: ReferenceSource = { passage: (id) => passages.find(id), citedBefore }
  const marks = referenceMarks(source)
  const description = new Compartment()

  function open(reference: Reference | undefined): boolean {
    if (!reference) return false
    if (reference.type === 'link') go({ view: recordViews[reference.kind], id: reference.id })
    else {
      const passage = passages.find(reference.passageId)
      if (!passage) return false
      go({ view: 'articles', id: passage.articleId, passageId: passage.id })
    }
    return true
  }

  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        EditorState.phrases.of(phrases()),
        placeholder(t('editor.help')),
        markdown({ base: markdownLanguage, addKeymap: false }),
        liveFormatting,
        marks.extension,
        referenceTooltip(marks, source, { client, asOf: options.asOf }),
        search({ top: true }),
        autocompletion({
          override: [
            referenceCompletion(client, (passage) => passages.keep(passage), options.ownId),
          ],
          icons: false,
          maxRenderedOptions: 50,
        }),
        Prec.high(
          keymap.of([
            ...formattingKeys,
            { key: 'Tab', run: acceptCompletion },
            {
              key: 'Alt-Enter',
              run: ({ state }) => open(marks.at(state, state.selection.main.head)),
            },
          ]),
        ),
        keymap.of([
          ...completionKeymap,
          ...markdownKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...keysLeftToEditor,
        ]),
        editorTheme,
        description.of([]),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return
          void passages.want(marks.cited(update.state))
          if (update.transactions.some((one) => one.annotation(fromOutside))) return
          onedit(update.state.doc.toString())
        }),
        EditorView.domEventHandlers({
          blur: () => onleave(),
          mousedown: (event, editor) => {
            if (!event.ctrlKey && !event.metaKey) return false
            const offset = editor.posAtCoords({ x: event.clientX, y: event.clientY })
            return offset !== null && open(marks.at(editor.state, offset))
          },
        }),
      ],
    }),
  })
  const redraw = (): void => view.dispatch({ effects: redrawReferences.of(null) })
  const stopListening = passages.onRead(redraw)
  void passages.want(marks.cited(view.state))

  return {
    show(text) {
      const changes = replaceWith(view.state.doc.toString(), text)
      if (!changes) return
      view.dispatch({
        changes,
        annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)],
      })
    },
    describe(label, language) {
      view.dispatch({ effects: description.reconfigure(attributes(label, language)) })
    },
    redraw,
    focus: () => view.focus(),
    close() {
      stopListening()
      view.destroy()
    },
  }
}

/* Ctrl+Alt with an arrow and Alt with one belong to the window: they move sections and go back. */
const keysLeftToEditor = defaultKeymap.filter(
  ({ key }) => !['Alt-ArrowUp', 'Alt-ArrowDown', 'Ctrl-m', 'Mod-Enter'].includes(key ?? ''),
)

function attributes(label: string, language: string): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': label,
    lang: language,
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
  })
}
