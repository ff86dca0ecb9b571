import { acceptCompletion, autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands'
import { markdownKeymap } from '@codemirror/lang-markdown'
import { search, searchKeymap } from '@codemirror/search'
import {
  Annotation,
  Compartment,
  EditorSelection,
  EditorState,
  type Extension,
  Prec,
  type StateCommand,
  Transaction,
} from '@codemirror/state'
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Remark } from '../../src-main/shared/remarks.ts'
import type { Language } from '../../src-main/shared/language.ts'
import { type Reference, writeCitation } from '../../src-main/shared/markdown/references.ts'
import { carriedSpan, type DraggedSpan } from '../lib/dragged-passage.ts'
import { t } from '../lib/i18n.svelte.ts'
import type { Destination } from '../lib/navigation.ts'
import type { CitedPassages } from './references/cited-passages.ts'
import { referenceCompletion } from './references/completion.ts'
import { editorTheme } from './editor-theme.ts'
import { footnoteKeys } from './formatting/footnotes.ts'
import { formattingKeys } from './formatting/formatting-commands.ts'
import { liveFormatting } from './formatting/live-formatting.ts'
import { noteMarkdown } from './formatting/markdown-language.ts'
import { taskKeys } from './formatting/tasks.ts'
import { addressAt } from './formatting/web-links.ts'
import { phrases } from './phrases.ts'
import { recordViews } from './references/record-views.ts'
import {
  redrawReferences,
  referenceMarks,
  type ReferenceSource,
} from './references/reference-marks.ts'
import { referenceTooltip } from './references/reference-tooltip.ts'
import { replaceWith } from './replace-with.ts'
import type { KnownWords } from './spelling/known-words.ts'
import { type AskedWord, spellingKeys } from './spelling/spelling-keys.ts'
import { checkAgain, spellingMarks } from './spelling/spelling-marks.ts'
import { remarkMarks } from './remarks/remark-marks.ts'
import { spanMarks, spanTheme } from './spans/span-marks.ts'
import { typesetAsTyped } from './typography/typeset-as-typed.ts'

export type EditorOptions = {
  text: string
  /** Id of the record being written, which is not offered to link to; null when it cannot be. */
  ownId: string | null
  client: Client
  passages: CitedPassages
  citedBefore: () => readonly string[]
  /** The day (`YYYY-MM-DD`) that the text is of. */
  asOf: () => string
  /** Typography is set as one types. */
  typesets: () => boolean
  /** What is known of words, for spelling. */
  known: KnownWords
  /** Misspelt words are marked. */
  checksSpelling: () => boolean
  /** The menu of a misspelt word is asked for. */
  onspelling: (word: AskedWord) => void
  /** A part of the text, or all of it, is to be cleaned. */
  onclean: (part: TextPart) => void
  onedit: (text: string) => void
  /** What is to be come back to was looked for again. */
  onremarks: (remarks: readonly Remark[]) => void
  /** The caret has moved. */
  oncaret: (offset: number) => void
  /** The person has come to write here. */
  onenter: () => void
  onleave: () => void
  go: (destination: Destination) => void
  /** Anchors a span of an article; answers the id of its passage, null when it cannot be. */
  anchor: (span: DraggedSpan) => Promise<string | null>
  /** Opens an address of the web outside. */
  follow: (address: string) => void
}

/** A part of the text being written. */
export type TextPart = { from: number; to: number; text: string }

export type Editor = {
  /** Has what is selected, else the whole text, cleaned. */
  clean: () => void
  /** Writes over a part of the text, unless it is no longer what it was; one undo gives it back. */
  rewrite: (part: TextPart, text: string) => void
  /** Shows a text that came from outside; what stays the same keeps caret and scroll. */
  show: (text: string) => void
  /** Name for screen readers, and the language written in. */
  describe: (label: string, language: Language) => void
  /** Has the spelling of the words in sight looked at again. */
  checkSpelling: () => void
  /** Draws numbers and sources again. */
  redraw: () => void
  /** The language written in. */
  language: () => Language
  /** Runs a command on the text, which takes the focus. */
  run: (command: StateCommand) => void
  focus: () => void
  /** Shows a stretch of the text, selected, and takes the focus; beyond the text's end, its end. */
  select: (stretch: { start: number; end: number }) => void
  close: () => void
}

const fromOutside = Annotation.define<boolean>()

/** Opens a Markdown editor inside an element; `root` is the shadow root it lives in. */
export function openEditor(parent: Element, root: ShadowRoot, options: EditorOptions): Editor {
  const { client, passages, citedBefore, onedit, onenter, onleave, go } = options
  const source: ReferenceSource = { passage: (id) => passages.find(id), citedBefore }
  const marks = referenceMarks(source)
  const description = new Compartment()
  let written: Language = 'fr'
  const spelling = {
    known: options.known,
    language: () => written,
    enabled: options.checksSpelling,
  }

  function openAt(state: EditorState, offset: number): boolean {
    const reference: Reference | undefined = marks.at(state, offset)
    if (!reference) {
      const address = addressAt(state, offset)
      if (address !== null) options.follow(address)
      return address !== null
    }
    if (reference.type === 'link') go({ view: recordViews[reference.kind], id: reference.id })
    else {
      const passage = passages.find(reference.passageId)
      if (!passage) return false
      go({ view: 'articles', id: passage.articleId, passageId: passage.id })
    }
    return true
  }

  /** Cites, where it is dropped, a passage dragged out of an article. */
  function cite(event: DragEvent, editor: EditorView): boolean {
    const span = carriedSpan(event.dataTransfer)
    if (span === null) return false
    event.preventDefault()
    const dropped = editor.posAtCoords({ x: event.clientX, y: event.clientY }, false)
    void options.anchor(span).then((passageId) => {
      if (passageId === null) return
      const from = Math.min(dropped, editor.state.doc.length)
      const insert = writeCitation(passageId)
      editor.dispatch({
        changes: { from, insert },
        selection: { anchor: from + insert.length },
        userEvent: 'input.drop',
      })
      editor.focus()
    })
    return true
  }

  function clean({ state }: EditorView): boolean {
    const { empty, from, to } = state.selection.main
    const part = empty ? { from: 0, to: state.doc.length } : { from, to }
    options.onclean({ ...part, text: state.sliceDoc(part.from, part.to) })
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
        noteMarkdown(),
        liveFormatting,
        spanMarks,
        spanTheme,
        remarkMarks(options.onremarks),
        marks.extension,
        referenceTooltip(marks, source, { client, asOf: options.asOf }),
        typesetAsTyped({ language: () => written, enabled: options.typesets }),
        spellingMarks(spelling),
        spellingKeys(spelling, options.onspelling),
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
            ...taskKeys,
            ...footnoteKeys,
            { key: 'Tab', run: acceptCompletion },
            { key: 'Mod-Shift-y', run: clean, preventDefault: true },
            {
              key: 'Alt-Enter',
              run: ({ state }) => openAt(state, state.selection.main.head),
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
          if (update.docChanged || update.selectionSet)
            options.oncaret(update.state.selection.main.head)
          if (!update.docChanged) return
          const cited = marks.cited(update.state)
          if (cited !== marks.cited(update.startState)) void passages.want(cited)
          if (update.transactions.some((one) => one.annotation(fromOutside))) return
          // What was typed may have been set by another listener since.
          onedit(update.view.state.doc.toString())
        }),
        EditorView.domEventHandlers({
          focus: () => onenter(),
          blur: () => onleave(),
          drop: (event, editor) => cite(event, editor),
          mousedown: (event, editor) => {
            if (!event.ctrlKey && !event.metaKey) return false
            const offset = editor.posAtCoords({ x: event.clientX, y: event.clientY })
            return offset !== null && openAt(editor.state, offset)
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
      written = language
      view.dispatch({
        effects: [description.reconfigure(attributes(label, language)), checkAgain.of(null)],
      })
    },
    checkSpelling: () => view.dispatch({ effects: checkAgain.of(null) }),
    redraw,
    clean: () => void clean(view),
    rewrite({ from, to, text: before }, text) {
      const changes = replaceWith(before, text)
      if (!changes || view.state.sliceDoc(from, to) !== before) return
      const { from: start, to: end, insert } = changes
      view.dispatch({
        changes: { from: from + start, to: from + end, insert },
        annotations: [isolateHistory.of('full'), Transaction.userEvent.of('input.typeset')],
      })
    },
    language: () => written,
    run(command) {
      view.focus()
      command(view)
    },
    focus: () => view.focus(),
    select({ start, end }) {
      const { length } = view.state.doc
      const range = EditorSelection.range(Math.min(start, length), Math.min(end, length))
      const effects = EditorView.scrollIntoView(range, { y: 'center' })
      view.dispatch({ selection: range, effects })
      view.focus()
    },
    close() {
      stopListening()
      view.destroy()
    },
  }
}

/* Ctrl+Alt with an arrow and Alt with one belong to the window: they move sections and go back. */
const keysLeftToEditor = defaultKeymap.filter(
  ({ key }) =>
    !['Alt-ArrowUp', 'Alt-ArrowDown', 'Ctrl-m', 'Mod-Enter', 'Alt-l'].includes(key ?? ''),
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
