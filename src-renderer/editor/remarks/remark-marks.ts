import { syntaxTree } from '@codemirror/language'
import {
  type EditorState,
  type Extension,
  type Range,
  StateEffect,
  StateField,
} from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  hoverTooltip,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view'
import { commentsIn } from '../../../src-main/shared/markdown/comments.ts'
import { portionMarkAt } from '../../../src-main/shared/markdown/portion-marks.ts'
import { isComment, type Remark, remarksOf } from '../../../src-main/shared/remarks.ts'
import { writtenBlocks } from '../spans/written-blocks.ts'
import { remarkText } from './remark-text.ts'

/** Milliseconds of silence after which the words of a text are looked at again. */
const pause = 400

/** Stands for a comment whose marks are hidden. */
class CommentSign extends WidgetType {
  readonly #said: string
  readonly #toVerify: boolean
  constructor(said: string, toVerify: boolean) {
    super()
    this.#said = said
    this.#toVerify = toVerify
  }
  override eq(other: CommentSign): boolean {
    return this.#said === other.#said && this.#toVerify === other.#toVerify
  }
  override toDOM(): HTMLElement {
    const sign = document.createElement('span')
    sign.className = 'am-comment-sign'
    sign.textContent = this.#toVerify ? '?' : '✎'
    sign.title = this.#said
    sign.setAttribute('role', 'note')
    sign.setAttribute('aria-label', this.#said)
    return sign
  }
}

const shownMark = Decoration.mark({ class: 'am-mark' })
const hidden = Decoration.replace({})
const portion = Decoration.mark({ class: 'am-portion' })

/** The looks of comments and of markings of paragraphs between two offsets. */
function looksBetween(state: EditorState, from: number, to: number): Range<Decoration>[] {
  return writtenBlocks(state, from, to).flatMap(({ start, end }) => {
    const text = state.sliceDoc(start, end)
    const mark = portionMarkAt(text)
    return [
      ...(mark === null
        ? []
        : [portion.range(start, start + text.slice(0, mark.end).trimEnd().length)]),
      ...commentsIn(text).flatMap((comment) => {
        const at = (offset: number) => start + offset
        const touched = state.selection.ranges.some(
          (one) => one.from <= at(comment.end) && one.to >= at(comment.start),
        )
        const said = remarkText({
          kind: comment.toVerify ? 'toVerify' : 'comment',
          words: '',
          said: comment.remark,
        })
        const sign = Decoration.replace({ widget: new CommentSign(said, comment.toVerify) })
        const words = Decoration.mark({
          class: comment.toVerify ? 'am-comment am-to-verify' : 'am-comment',
        })
        return [
          ...(comment.textStart > comment.start
            ? [
                (touched ? shownMark : hidden).range(at(comment.start), at(comment.textStart)),
                words.range(at(comment.textStart), at(comment.textEnd)),
              ]
            : []),
          (touched ? shownMark : sign).range(at(comment.textEnd), at(comment.end)),
        ]
      }),
    ]
  })
}

function visibleLooks(view: EditorView): DecorationSet {
  const looks: Range<Decoration>[] = []
  let drawn = -1
  for (const { from, to } of view.visibleRanges) {
    looks.push(...looksBetween(view.state, from, to).filter((look) => look.from > drawn))
    drawn = Math.max(drawn, ...looks.map((look) => look.from))
  }
  return Decoration.set(looks, true)
}

const commentMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = visibleLooks(view)
    }
    update(update: ViewUpdate): void {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state)
      if (update.docChanged || update.viewportChanged || update.selectionSet || parsed)
        this.decorations = visibleLooks(update.view)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

const found = StateEffect.define<readonly Remark[]>()

/** Faults found with the words, where they stand now. */
const faults = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const effect = transaction.effects.find((one) => one.is(found))
    if (effect === undefined) return marks.map(transaction.changes)
    const { length } = transaction.state.doc
    return Decoration.set(
      effect.value
        .filter((remark) => !isComment(remark) && remark.start < remark.end && remark.end <= length)
        .map((remark) =>
          Decoration.mark({ class: 'am-fault', said: remarkText(remark) }).range(
            remark.start,
            remark.end,
          ),
        ),
      true,
    )
  },
  provide: (self) => EditorView.decorations.from(self),
})

/** Looks at the words a while after the last key, and tells what was found. */
function look(tell: (remarks: readonly Remark[]) => void): Extension {
  return ViewPlugin.fromClass(
    class {
      timer: ReturnType<typeof setTimeout> | null = null
      readonly view: EditorView
      constructor(view: EditorView) {
        this.view = view
        this.later(0)
      }
      update(update: ViewUpdate): void {
        if (update.docChanged) this.later(pause)
      }
      later(wait: number): void {
        if (this.timer !== null) clearTimeout(this.timer)
        this.timer = setTimeout(() => {
          const remarks = remarksOf(this.view.state.doc.toString())
          this.view.dispatch({ effects: found.of(remarks) })
          tell(remarks)
        }, wait)
      }
      destroy(): void {
        if (this.timer !== null) clearTimeout(this.timer)
      }
    },
  )
}

const faultTooltip = hoverTooltip((view, offset) => {
  const said: string[] = []
  view.state.field(faults).between(offset, offset, (_from, _to, mark) => {
    said.push((mark.spec as { said: string }).said)
    return false
  })
  const [text] = said
  if (text === undefined) return null
  return {
    pos: offset,
    above: true,
    create: () => {
      const dom = document.createElement('div')
      dom.className = 'am-source'
      dom.textContent = text
      return { dom }
    },
  }
})

/** Shows comments, markings of paragraphs and faults found with the words; `tell` is given them all. */
export function remarkMarks(tell: (remarks: readonly Remark[]) => void): Extension {
  return [commentMarks, faults, faultTooltip, look(tell), remarkTheme]
}

const remarkTheme = EditorView.theme({
  '.am-comment': {
    backgroundColor: 'var(--warning-wash)',
    borderBottom: '1.5px dotted var(--warning)',
  },
  '.am-to-verify': { borderBottomStyle: 'dashed' },
  '.am-comment-sign': {
    padding: '0 0.2em',
    fontFamily: 'var(--font-control)',
    fontSize: '0.8em',
    fontWeight: '650',
    color: 'var(--warning)',
    cursor: 'default',
  },
  '.am-portion': {
    padding: '0 0.25em',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    fontFamily: 'var(--font-control)',
    fontSize: '0.78em',
    fontWeight: '650',
    backgroundColor: 'var(--raised)',
  },
  '.am-fault': {
    textDecoration: 'underline wavy 1px var(--danger)',
    textUnderlineOffset: '0.25em',
    textDecorationSkipInk: 'none',
  },
})
