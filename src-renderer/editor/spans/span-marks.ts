import { syntaxTree } from '@codemirror/language'
import type { EditorState, Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view'
import type { BracketedSpan, Nature } from '../../../src-main/shared/markdown/bracketed-spans.ts'
import { t } from '../../lib/i18n.svelte.ts'
import { languageName } from './language-name.ts'
import { spansBetween } from './written-blocks.ts'

const names: Record<
  Nature,
  'tradecraft.nature.fact' | 'tradecraft.nature.assumption' | 'tradecraft.nature.judgment'
> = {
  fact: 'tradecraft.nature.fact',
  assumption: 'tradecraft.nature.assumption',
  judgment: 'tradecraft.nature.judgment',
}

/** What a span says, in words: « Fait, anglais ». */
export function spanText({ nature, language }: Pick<BracketedSpan, 'nature' | 'language'>): string {
  return [
    ...(nature === null ? [] : [t(names[nature])]),
    ...(language === null ? [] : [t('tradecraft.passageIn', { language: languageName(language) })]),
  ].join(', ')
}

/** Stands at the end of a span whose marks are hidden: a letter and a code for the eye, words for a reader. */
class SpanLabel extends WidgetType {
  readonly #span: BracketedSpan
  constructor(span: BracketedSpan) {
    super()
    this.#span = span
  }
  override eq(other: SpanLabel): boolean {
    return this.#span.nature === other.#span.nature && this.#span.language === other.#span.language
  }
  override toDOM(): HTMLElement {
    const { nature, language } = this.#span
    const label = document.createElement('span')
    label.className = `am-span-label am-label-${nature ?? 'language'}`
    label.textContent = [
      ...(nature === null ? [] : [t(names[nature]).slice(0, 1)]),
      ...(language === null ? [] : [language.toUpperCase()]),
    ].join('\u00a0')
    label.title = spanText(this.#span)
    label.setAttribute('role', 'note')
    label.setAttribute('aria-label', spanText(this.#span))
    return label
  }
}

const shownMark = Decoration.mark({ class: 'am-mark' })
const hidden = Decoration.replace({})

/** The looks of the spans between two offsets: their marks are shown only where the selection touches them. */
export function spanLooks(state: EditorState, from: number, to: number): Range<Decoration>[] {
  return spansBetween(state, from, to).flatMap((span) => {
    const { start, textStart, textEnd, end, nature, language } = span
    const touched = state.selection.ranges.some((one) => one.from <= end && one.to >= start)
    const words = Decoration.mark({
      class: `am-span${nature === null ? '' : ` am-span-${nature}`}`,
      ...(language === null ? {} : { attributes: { lang: language } }),
    })
    return [
      (touched ? shownMark : hidden).range(start, textStart),
      words.range(textStart, textEnd),
      (touched ? shownMark : Decoration.replace({ widget: new SpanLabel(span) })).range(
        textEnd,
        end,
      ),
    ]
  })
}

function visibleSpans(view: EditorView): DecorationSet {
  const looks: Range<Decoration>[] = []
  // A block may reach into two visible ranges.
  let drawn = -1
  for (const { from, to } of view.visibleRanges) {
    looks.push(...spanLooks(view.state, from, to).filter((look) => look.from > drawn))
    drawn = Math.max(drawn, ...looks.map((look) => look.from))
  }
  return Decoration.set(looks, true)
}

/** Shows the nature of sentences and the language of passages, without their marks but where one writes. */
export const spanMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = visibleSpans(view)
    }
    update(update: ViewUpdate): void {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state)
      if (update.docChanged || update.viewportChanged || update.selectionSet || parsed)
        this.decorations = visibleSpans(update.view)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

/** The look of spans, on the window's tokens. */
export const spanTheme = EditorView.theme({
  '.am-span-fact': {
    textDecoration: 'underline solid 1.5px var(--success)',
    textUnderlineOffset: '0.28em',
    textDecorationSkipInk: 'none',
  },
  '.am-span-assumption': {
    textDecoration: 'underline dashed 1.5px var(--warning)',
    textUnderlineOffset: '0.28em',
    textDecorationSkipInk: 'none',
  },
  '.am-span-judgment': {
    textDecoration: 'underline double 1.5px var(--kind-organisation)',
    textUnderlineOffset: '0.28em',
    textDecorationSkipInk: 'none',
  },
  '.am-span-label': {
    marginLeft: '0.2em',
    fontFamily: 'var(--font-control)',
    fontSize: '0.62em',
    fontWeight: '650',
    verticalAlign: '0.35em',
    lineHeight: '0',
    color: 'var(--ink-soft)',
    cursor: 'default',
  },
  '.am-label-fact': { color: 'var(--success)' },
  '.am-label-assumption': { color: 'var(--warning)' },
  '.am-label-judgment': { color: 'var(--kind-organisation)' },
})
