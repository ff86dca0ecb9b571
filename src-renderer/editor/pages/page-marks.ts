import {
  type EditorState,
  type Extension,
  RangeSet,
  RangeValue,
  StateEffect,
  StateField,
} from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { t } from '../../lib/i18n.svelte.ts'

/** A block of the text that begins at `at`, on a page of the document as it last printed. */
export type BlockOnPage = { at: number; page: number }

/** Tells the editor on which pages its blocks stand; null: nobody looks at pages. */
export const showPages = StateEffect.define<readonly BlockOnPage[] | null>()

class OnPage extends RangeValue {
  readonly page: number

  constructor(page: number) {
    super()
    this.page = page
  }

  override eq(other: OnPage): boolean {
    return other.page === this.page
  }
}

/** The pages that blocks stand on: they go with the text until the document is printed anew. */
const pages = StateField.define<RangeSet<OnPage>>({
  create: () => RangeSet.empty,
  update(before, transaction) {
    let now = before.map(transaction.changes)
    for (const effect of transaction.effects)
      if (effect.is(showPages)) now = pagesOf(effect.value ?? [], transaction.newDoc.length)
    return now
  },
})

function pagesOf(blocks: readonly BlockOnPage[], length: number): RangeSet<OnPage> {
  const ranges = blocks.map(({ at, page }) => new OnPage(page).range(Math.min(at, length)))
  return RangeSet.of(ranges, true)
}

/** A page number beside the first block of each page after the first, and beside that of the caret. */
function marksOf(state: EditorState): DecorationSet {
  const caret = state.selection.main.head
  let written: { line: number; page: number } | null = null
  let last: number | null = null
  const shown = new Map<number, { page: number; here: boolean }>()
  for (const cursor = state.field(pages).iter(); cursor.value !== null; cursor.next()) {
    const { page } = cursor.value
    const line = state.doc.lineAt(cursor.from).from
    if (last !== null && page > last) shown.set(line, { page, here: false })
    last = page
    if (line <= caret) written = { line, page }
  }
  if (written !== null) shown.set(written.line, { page: written.page, here: true })
  const lines = [...shown].map(([line, { page, here }]) =>
    Decoration.line({
      class: here ? 'am-page am-page-here' : 'am-page',
      attributes: { 'data-page': t('articles.pageMark', { n: page }) },
    }).range(line),
  )
  return Decoration.set(lines, true)
}

const marks = StateField.define<DecorationSet>({
  create: marksOf,
  update(before, { docChanged, selection, effects, state }) {
    const isAsked = effects.some((effect) => effect.is(showPages))
    if (state.field(pages).size === 0) return Decoration.none
    return docChanged || selection || isAsked ? marksOf(state) : before
  },
  provide: (field) => EditorView.decorations.from(field),
})

const look = EditorView.theme({
  '.am-page': { position: 'relative' },
  '.am-page::after': {
    content: 'attr(data-page)',
    position: 'absolute',
    top: '0',
    left: '100%',
    marginLeft: 'var(--space-2)',
    color: 'var(--ink-soft)',
    fontFamily: 'var(--font-control)',
    fontSize: 'var(--text-small)',
    fontStyle: 'normal',
    fontWeight: '400',
    whiteSpace: 'nowrap',
  },
  '.am-page-here::after': { color: 'var(--accent)', fontWeight: '600' },
})

/** Page numbers beside the text, for as long as `showPages` tells them. */
export const pageMarks: Extension = [pages, marks, look]
