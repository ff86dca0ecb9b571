import { syntaxTree } from '@codemirror/language'
import { type EditorState, type Range, StateEffect } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { storedImage } from '../../../src-main/shared/markdown/images.ts'
import { linkedRecord } from '../../../src-main/shared/markdown/references.ts'
import { ImageTarget, ShownImage } from '../images/image-widgets.ts'
import { doneLook, footnoteLook, lines, linkLook, marks, unseen } from './looks.ts'
import { Bullet, Rule, TaskBox } from './mark-widgets.ts'

type Node = ReturnType<typeof syntaxTree>['topNode']
/** Says whether a stretch of the text is being written in, so that its marks are to be seen. */
export type Written = (from: number, to: number) => boolean

const bullet = Decoration.replace({ widget: new Bullet() })
const rule = Decoration.replace({ widget: new Rule() })
const imageTarget = Decoration.replace({ widget: new ImageTarget() })

/** The looks of the text between two offsets, from its syntax tree; marks stand only where it is written in. */
export function formattingOf(
  state: EditorState,
  from: number,
  to: number,
  written: Written,
): Range<Decoration>[] {
  const found: Range<Decoration>[] = []
  syntaxTree(state).iterate({
    from,
    to,
    enter: ({ name, from: start, to: end, node }) => {
      const look = marks[name]
      if (look && start < end) found.push(look.range(start, end))
      found.push(...special(state, node, written))
      const lineLook = lines[name]
      if (!lineLook) return
      const last = Math.min(end, to)
      for (let at = Math.max(start, from); at <= last;) {
        const line = state.doc.lineAt(at)
        found.push(lineLook.range(line.from))
        at = line.to + 1
      }
    },
  })
  return found
}

/** What is shown otherwise than it is written. */
function special(state: EditorState, node: Node, written: Written): Range<Decoration>[] {
  const { name, from, to, parent } = node
  const hidden = (start: number, end: number): Range<Decoration>[] =>
    start >= end || written(start, end) ? [] : [unseen.range(start, end)]
  const after = (sign: string) => (state.sliceDoc(to, to + 1) === sign ? to + 1 : to)
  switch (name) {
    case 'EmphasisMark':
    case 'StrikethroughMark':
    case 'FootnoteMark':
      return hidden(from, to)
    case 'CodeMark':
      return parent?.name === 'InlineCode' ? hidden(from, to) : []
    case 'HeaderMark':
      if (parent?.name.startsWith('ATX') !== true) return []
      return from === parent.from ? hidden(from, after(' ')) : hidden(from - 1, to)
    case 'QuoteMark':
      return hidden(from, after(' '))
    case 'Escape':
      return hidden(from, from + 1)
    case 'HorizontalRule':
      return written(from, to) ? [] : [rule.range(from, to)]
    case 'ListMark': {
      if (node.nextSibling?.name === 'Task') return hidden(from, after(' '))
      const isBullet = parent?.parent?.name === 'BulletList'
      return isBullet && !written(from, to) ? [bullet.range(from, to)] : []
    }
    case 'TaskMarker':
      return task(state, node)
    case 'FootnoteDefinition': {
      const [open, close] = node.getChildren('FootnoteMark')
      return open && close ? [footnoteLook.range(open.to, close.from)] : []
    }
    case 'Link':
      return webLink(state, node, hidden)
    case 'Image':
      return image(state, node, written)
    default:
      return []
  }
}

/** Its box, unless the caret stands in what it is written with. */
function task(state: EditorState, { from, to, parent }: Node): Range<Decoration>[] {
  const done = state.sliceDoc(from, to) !== '[ ]'
  const words = state.sliceDoc(to, parent?.to ?? to).trim()
  const look = done ? [doneLook.range(state.doc.lineAt(from).from)] : []
  const inside = state.selection.ranges.some((range) => range.from < to && range.to > from)
  if (inside) return look
  const widget = new TaskBox(done, words.slice(0, 80))
  return [...look, Decoration.replace({ widget }).range(from, to)]
}

/** The image in place of its Markdown; under it, its address left out, on the line being written. */
function image(state: EditorState, node: Node, written: Written): Range<Decoration>[] {
  const [open, close] = node.getChildren('LinkMark')
  const address = node.getChild('URL')
  const id = address && storedImage(state.sliceDoc(address.from, address.to))
  if (!id || !open || !close) return []
  const description = state
    .sliceDoc(open.to, close.from)
    .replace(/\\([\\[\]])/g, '$1')
    .trim()
  const widget = new ShownImage(id, description)
  if (!written(node.from, node.to))
    return [Decoration.replace({ widget }).range(node.from, node.to)]
  return [
    imageTarget.range(close.from, node.to),
    Decoration.widget({ widget, side: 1 }).range(node.to),
  ]
}

function webLink(
  state: EditorState,
  node: Node,
  hidden: (start: number, end: number) => Range<Decoration>[],
): Range<Decoration>[] {
  const address = node.getChild('URL')
  const [open, close] = node.getChildren('LinkMark')
  if (!address || !open || !close || linkedRecord(state.sliceDoc(address.from, address.to)))
    return []
  const words = open.to < close.from ? [linkLook.range(open.to, close.from)] : []
  return [...hidden(open.from, open.to), ...words, ...hidden(close.from, node.to)]
}

/** The lines that the selection touches, while the focus is in the editor; none otherwise. */
function writtenIn(view: EditorView): Written {
  const { doc, selection } = view.state
  const active = view.root.activeElement
  if (!view.hasFocus && !(active && view.dom.contains(active))) return () => false
  const spans = selection.ranges.map(({ from, to }) => ({
    from: doc.lineAt(from).from,
    to: doc.lineAt(to).to,
  }))
  return (from, to) => spans.some((span) => from <= span.to && to >= span.from)
}

/** The pointer was let go: what it chose may show its marks now, without moving under it. */
const letGo = StateEffect.define()

/** Shows headings, emphasis, quotes, lists and links as they will read; their marks only on the lines written in. */
export const liveFormatting = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    #pressed = false
    readonly #release: () => void
    constructor(view: EditorView) {
      this.decorations = draw(view)
      this.#release = () => {
        if (!this.#pressed) return
        this.#pressed = false
        view.dispatch({ effects: letGo.of(null) })
      }
      document.addEventListener('mouseup', this.#release)
      view.contentDOM.addEventListener('mousedown', () => (this.#pressed = true))
    }
    update(update: ViewUpdate): void {
      const { docChanged, viewportChanged, focusChanged, selectionSet, transactions } = update
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state)
      const released = transactions.some(({ effects }) => effects.some((one) => one.is(letGo)))
      const chosen = (selectionSet || focusChanged) && !this.#pressed
      if (docChanged || viewportChanged || parsed || released || chosen)
        this.decorations = draw(update.view)
    }
    destroy(): void {
      document.removeEventListener('mouseup', this.#release)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

function draw(view: EditorView): DecorationSet {
  const written = writtenIn(view)
  return Decoration.set(
    view.visibleRanges.flatMap(({ from, to }) => formattingOf(view.state, from, to, written)),
    true,
  )
}
