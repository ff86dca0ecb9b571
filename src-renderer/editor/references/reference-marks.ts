import {
  type EditorState,
  type Extension,
  type Range,
  StateEffect,
  StateField,
} from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import type { SourcedPassage } from '../../../src-main/shared/article.ts'
import {
  type Citation,
  type LinkKind,
  type RecordLink,
  type Reference,
  references,
} from '../../../src-main/shared/markdown/references.ts'
import { t } from '../../lib/i18n.svelte.ts'
import { sourceText } from '../../record/source-text.svelte.ts'
import { hasCard } from './link-card.ts'

/** What the marks of links and citations need to know that the text does not say. */
export type ReferenceSource = {
  /** Undefined while it is being read, null when there is none. */
  passage: (id: string) => SourcedPassage | null | undefined
  /** Ids cited by the texts before this one, in order: numbers go on from there. */
  citedBefore: () => readonly string[]
}

/** Asks for the marks to be drawn again: sources were read, or texts before this one changed. */
export const redrawReferences = StateEffect.define()

/** The number of each passage cited, counted in order of first use, those before included. */
export function citationNumbers(
  before: readonly string[],
  found: readonly Reference[],
): Map<string, number> {
  const own = found.flatMap((one) => (one.type === 'citation' ? one.passageId : []))
  return new Map([...new Set([...before, ...own])].map((id, at) => [id, at + 1]))
}

const kindLabels: Record<
  LinkKind,
  'editor.actor' | 'editor.meeting' | 'editor.note' | 'editor.article'
> = {
  actor: 'editor.actor',
  meeting: 'editor.meeting',
  note: 'editor.note',
  article: 'editor.article',
}

class LinkMark extends WidgetType {
  readonly #link: RecordLink
  constructor(link: RecordLink) {
    super()
    this.#link = link
  }
  override eq(other: LinkMark): boolean {
    const [one, two] = [this.#link, other.#link]
    return one.id === two.id && one.kind === two.kind && one.label === two.label
  }
  override toDOM(): HTMLElement {
    const { kind, label } = this.#link
    const chip = document.createElement('span')
    chip.className = `am-chip am-chip-${kind}`
    chip.textContent = label
    if (!hasCard(this.#link))
      chip.title = t('editor.openLink', { kind: t(kindLabels[kind]), label })
    return chip
  }
  override ignoreEvent(): boolean {
    return false
  }
}

class CitationMark extends WidgetType {
  readonly #number: number
  readonly #source: string | null
  constructor(number: number, source: string | null) {
    super()
    this.#number = number
    this.#source = source
  }
  override eq(other: CitationMark): boolean {
    return this.#number === other.#number && this.#source === other.#source
  }
  override toDOM(): HTMLElement {
    const mark = document.createElement('sup')
    mark.className = this.#source === null ? 'am-citation am-citation-unknown' : 'am-citation'
    mark.textContent = String(this.#number)
    const n = this.#number
    mark.setAttribute('role', 'note')
    mark.setAttribute(
      'aria-label',
      this.#source === null
        ? t('editor.citationUnknown', { n })
        : t('editor.citation', { n, source: this.#source }),
    )
    return mark
  }
  override ignoreEvent(): boolean {
    return false
  }
}

type Marks = { found: readonly Reference[]; decorations: DecorationSet }

function draw(state: EditorState, source: ReferenceSource): Marks {
  const found = references(state.doc.toString())
  const numbers = citationNumbers(source.citedBefore(), found)
  const ranges = found.map((one): Range<Decoration> => {
    const widget =
      one.type === 'link'
        ? new LinkMark(one)
        : new CitationMark(numbers.get(one.passageId) ?? 0, sourceOf(one, source))
    return Decoration.replace({ widget }).range(one.start, one.end)
  })
  return { found, decorations: Decoration.set(ranges, true) }
}

/** An unread source counts as known: an empty name, not « not found ». */
function sourceOf({ passageId }: Citation, source: ReferenceSource): string | null {
  const passage = source.passage(passageId)
  return passage === null ? null : passage ? sourceText(passage) : ''
}

export type ReferenceMarks = {
  extension: Extension
  /** The link or citation at an offset, its ends included. */
  at: (state: EditorState, offset: number) => Reference | undefined
  /** Ids of the passages the text cites. */
  cited: (state: EditorState) => string[]
}

/**
 * Shows links to records as chips and citations as small numbers. Each is one step for the caret and
 * one for the delete keys; the text below stays Markdown.
 */
export function referenceMarks(source: ReferenceSource): ReferenceMarks {
  const field = StateField.define<Marks>({
    create: (state) => draw(state, source),
    update: (marks, transaction) =>
      transaction.docChanged || transaction.effects.some((effect) => effect.is(redrawReferences))
        ? draw(transaction.state, source)
        : marks,
    provide: (self) => [
      EditorView.decorations.from(self, ({ decorations }) => decorations),
      EditorView.atomicRanges.of((view) => view.state.field(self).decorations),
    ],
  })
  return {
    extension: field,
    at: (state, offset) =>
      state.field(field).found.find(({ start, end }) => start <= offset && offset <= end),
    cited: (state) =>
      state.field(field).found.flatMap((one) => (one.type === 'citation' ? one.passageId : [])),
  }
}
