import {
  codeFolding,
  foldedRanges,
  foldEffect,
  unfoldAll,
  unfoldEffect,
} from '@codemirror/language'
import type { EditorState, Extension, Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  type KeyBinding,
  keymap,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view'
import { t } from '../../lib/i18n.svelte.ts'
import { type Heading, headingAt, headings, sectionEnd } from './headings.ts'

/** Sections folded under their heading, by key and by the sign beside it. */
export function folding(): Extension {
  return [
    codeFolding({
      placeholderDOM: (_view, unfold) => {
        const sign = document.createElement('button')
        sign.type = 'button'
        sign.tabIndex = -1
        sign.className = 'am-folded'
        sign.textContent = '…'
        sign.setAttribute('aria-label', t('editor.unfold'))
        sign.addEventListener('click', unfold)
        return sign
      },
    }),
    signs,
    keymap.of(foldKeys),
  ]
}

/** What folding a section hides; null when there is nothing under its heading. */
export function foldOf(state: EditorState, heading: Heading): { from: number; to: number } | null {
  let to = sectionEnd(state, heading)
  // Blank lines before the next heading stay, so that it does not stand against this one.
  while (to > heading.to && /\s/.test(state.sliceDoc(to - 1, to))) to -= 1
  return to > heading.to ? { from: heading.to, to } : null
}

function isFolded(state: EditorState, { to }: Heading): boolean {
  let folded = false
  foldedRanges(state).between(to, to, (from) => {
    if (from === to) folded = true
  })
  return folded
}

/** Folds or unfolds; the caret leaves what is hidden. */
function setFolded(view: EditorView, heading: Heading, folded: boolean): boolean {
  const range = foldOf(view.state, heading)
  if (range === null || isFolded(view.state, heading) === folded) return false
  const { head } = view.state.selection.main
  const inside = folded && head > range.from && head <= range.to
  view.dispatch({
    effects: (folded ? foldEffect : unfoldEffect).of(range),
    ...(inside ? { selection: { anchor: heading.to } } : {}),
  })
  return true
}

/** The section of the caret, or the one around it when that is done already. */
function setHere(folded: boolean) {
  return (view: EditorView): boolean => {
    const { state } = view
    let heading = headingAt(state, state.selection.main.head)
    while (heading && !setFolded(view, heading, folded)) {
      const { from, level } = heading
      heading = folded
        ? state.field(headings).findLast((one) => one.from < from && one.level < level)
        : undefined
    }
    return true
  }
}

function foldEverything(view: EditorView): boolean {
  const { state } = view
  const highest = Math.min(...state.field(headings).map(({ level }) => level))
  const top = state.field(headings).filter(({ level }) => level === highest)
  const effects = top.flatMap((heading) => {
    const range = isFolded(state, heading) ? null : foldOf(state, heading)
    return range === null ? [] : [foldEffect.of(range)]
  })
  if (effects.length === 0) return unfoldAll(view) || true
  const at = headingAt(state, state.selection.main.head)
  view.dispatch({ effects, ...(at ? { selection: { anchor: at.to } } : {}) })
  return true
}

const foldKeys: KeyBinding[] = [
  { key: 'Alt-Shift-ArrowLeft', run: setHere(true), preventDefault: true },
  { key: 'Alt-Shift-ArrowRight', run: setHere(false), preventDefault: true },
  { key: 'Alt-Shift-0', run: foldEverything, preventDefault: true },
]

class FoldSign extends WidgetType {
  readonly #folded: boolean
  readonly #words: string
  constructor(folded: boolean, words: string) {
    super()
    this.#folded = folded
    this.#words = words
  }
  override eq(other: FoldSign): boolean {
    return this.#folded === other.#folded && this.#words === other.#words
  }
  override toDOM(view: EditorView): HTMLElement {
    const sign = document.createElement('button')
    sign.type = 'button'
    sign.tabIndex = -1
    sign.className = this.#folded ? 'am-fold am-fold-closed' : 'am-fold'
    sign.setAttribute('aria-label', t('editor.section', { words: this.#words }))
    sign.setAttribute('aria-expanded', String(!this.#folded))
    // The focus stays in the text.
    sign.addEventListener('mousedown', (event) => event.preventDefault())
    sign.addEventListener('click', () => {
      const heading = headingAt(view.state, view.posAtDOM(sign))
      if (heading) setFolded(view, heading, !this.#folded)
    })
    return sign
  }
  override ignoreEvent(): boolean {
    return true
  }
}

/** The sign beside each heading on screen that has something under it. */
const signs = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = draw(view)
    }
    update({ docChanged, viewportChanged, startState, state, view }: ViewUpdate): void {
      const changed =
        docChanged ||
        viewportChanged ||
        startState.field(headings) !== state.field(headings) ||
        foldedRanges(startState) !== foldedRanges(state)
      if (changed) this.decorations = draw(view)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

function draw({ state, viewport }: EditorView): DecorationSet {
  const shown = state
    .field(headings)
    .filter(({ from, to }) => from <= viewport.to && to >= viewport.from)
  return Decoration.set(
    shown.flatMap((heading): Range<Decoration>[] => {
      if (foldOf(state, heading) === null) return []
      const widget = new FoldSign(isFolded(state, heading), heading.words)
      return [Decoration.widget({ widget, side: -1 }).range(heading.from)]
    }),
  )
}
