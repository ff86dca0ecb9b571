import { history, historyKeymap, isolateHistory } from '@codemirror/commands'
import { markdownKeymap } from '@codemirror/lang-markdown'
import { search, searchKeymap } from '@codemirror/search'
import {
  Annotation,
  Compartment,
  EditorSelection,
  EditorState,
  Prec,
  Transaction,
} from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import type { Language } from '../../src-main/shared/language.ts'
import { citedPassages, writeCitation } from '../../src-main/shared/markdown/references.ts'
import { carriedSpan } from '../lib/dragged-passage.ts'
import { t } from '../lib/i18n.svelte.ts'
import { footnoteKeys } from './formatting/footnotes.ts'
import { leaveBlockKeys } from './formatting/leave-block.ts'
import { attributes, selectedWords } from './content-attributes.ts'
import type { Editor, EditorOptions } from './editor.ts'
import { focusParagraph, paragraphFocus } from './focus/focused-paragraph.ts'
import { handOver } from './hand-over.ts'
import { pageMarks, showPages } from './pages/page-marks.ts'
import {
  redrawReferences,
  referenceMarks,
  type ReferenceSource,
} from './references/reference-marks.ts'
import { replaceWith } from './replace-with.ts'
import { spellingKeys } from './spelling/spelling-keys.ts'
import { checkAgain, spellingMarks } from './spelling/spelling-marks.ts'
import { remarkMarks } from './remarks/remark-marks.ts'
import { blockHandle } from './structure/block-handle.ts'
import { folding } from './structure/folding.ts'
import { headings } from './structure/headings.ts'
import { movingBlocks } from './structure/moving-blocks.ts'
import { outline } from './structure/outline-panel.ts'
import { severalCarets } from './structure/several-carets.ts'
import { tableEditing } from './tables/table-editing.ts'
import { writing, type WritingTools } from './writing.ts'

const fromOutside = Annotation.define<boolean>()

/** Opens a Markdown editor inside an element; `root` is the shadow root it lives in. */
export function openEditor(parent: Element, root: ShadowRoot, options: EditorOptions): Editor {
  const { passages, citedBefore, onenter, onleave } = options
  const source: ReferenceSource = { passage: (id) => passages.find(id), citedBefore }
  const marks = referenceMarks(source)
  let opened: EditorView | null = null
  // Cells are numbered with the whole of the text; the first are drawn while the editor opens.
  const cellSource: ReferenceSource = {
    ...source,
    citedBefore: () => [
      ...citedBefore(),
      ...(opened ? marks.cited(opened.state) : citedPassages(options.text)),
    ],
  }
  const cellMarks = referenceMarks(cellSource)
  const description = new Compartment()
  let written: Language = 'fr'
  const spelling = {
    known: options.known,
    language: () => written,
    enabled: options.checksSpelling,
  }
  const tools: WritingTools = { ...options, language: () => written }

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

  const view: EditorView = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        history(),
        writing(marks, source, tools),
        placeholder(t('editor.help')),
        remarkMarks(options.onremarks),
        spellingMarks(spelling),
        spellingKeys(spelling, options.onspelling),
        headings,
        folding(),
        outline(),
        tableEditing({
          writing: () => writing(cellMarks, cellSource, tools),
          references: (state) => cellMarks.of(state),
        }),
        movingBlocks,
        blockHandle,
        pageMarks,
        paragraphFocus,
        severalCarets,
        search({ top: true }),
        Prec.high(
          keymap.of([
            ...leaveBlockKeys,
            ...footnoteKeys,
            { key: 'Mod-Shift-y', run: clean, preventDefault: true },
          ]),
        ),
        keymap.of([...markdownKeymap, ...searchKeymap, ...historyKeymap]),
        description.of([]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged || update.selectionSet)
            options.oncaret(update.state.selection.main.head)
          if (update.selectionSet) options.onselection(selectedWords(update.state))
          if (!update.docChanged) return
          const cited = marks.cited(update.state)
          if (cited !== marks.cited(update.startState)) void passages.want(cited)
          if (update.transactions.some((one) => one.annotation(fromOutside))) return
          typed.later()
        }),
        EditorView.domEventHandlers({
          focus: () => onenter(),
          blur: () => onleave(),
          drop: (event, editor) => cite(event, editor),
        }),
      ],
    }),
  })
  opened = view
  const typed = handOver({
    read: () => view.state.doc.toString(),
    give: options.onedit,
    expect: options.onexpect,
  })
  const redraw = (): void => view.dispatch({ effects: redrawReferences.of(null) })
  const stopListening = passages.onRead(redraw)
  void passages.want(marks.cited(view.state))

  return {
    show(text) {
      if (typed.isLast(text)) return
      typed.forget()
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
    focusParagraph: (on) => focusParagraph(view, on),
    heightOf(at) {
      const offset = Math.min(at, view.state.doc.length)
      return view.lineBlockAt(offset).top + view.documentTop
    },
    showPages: (pages) => view.dispatch({ effects: showPages.of(pages) }),
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
      // The window's update under way, in which no state may be written, has to be over.
      queueMicrotask(typed.now)
    },
  }
}
