import {
  type ChangeSet,
  type EditorState,
  type Extension,
  type Range,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { SourcedPassage } from '../../../src-main/shared/article.ts'
import {
  codeRanges,
  isInside,
  type TextRange,
} from '../../../src-main/shared/markdown/code-ranges.ts'
import {
  type Citation,
  type Reference,
  references,
} from '../../../src-main/shared/markdown/references.ts'
import { sourceText } from '../../record/source-text.svelte.ts'
import { CitationMark, LinkMark } from './reference-widgets.ts'

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
  own: readonly string[],
): Map<string, number> {
  return new Map([...new Set([...before, ...own])].map((id, at) => [id, at + 1]))
}

/** `code` is where the text is code; `cited`, the passages in order, each time they are. */
type Marks = { decorations: DecorationSet; code: readonly TextRange[]; cited: readonly string[] }

const citedIn = (found: readonly Reference[]): string[] =>
  found.flatMap((one) => (one.type === 'citation' ? one.passageId : []))

function draw(state: EditorState, source: ReferenceSource): Marks {
  const text = state.doc.toString()
  const found = references(text)
  const cited = citedIn(found)
  const ranges = marked(found, citationNumbers(source.citedBefore(), cited), source)
  return { decorations: Decoration.set(ranges, true), code: codeRanges(text), cited }
}

function marked(
  found: readonly Reference[],
  numbers: ReadonlyMap<string, number>,
  source: ReferenceSource,
): Range<Decoration>[] {
  return found.map((reference) => {
    const widget =
      reference.type === 'link'
        ? new LinkMark(reference)
        : new CitationMark(
            numbers.get(reference.passageId) ?? 0,
            sourceOf(reference, source),
            source.passage(reference.passageId)?.state ?? 'exact',
          )
    return Decoration.replace({ widget, reference }).range(reference.start, reference.end)
  })
}

/** An unread source counts as known: an empty name, not « not found ». */
function sourceOf({ passageId }: Citation, source: ReferenceSource): string | null {
  const passage = source.passage(passageId)
  return passage === null ? null : passage ? sourceText(passage) : ''
}

/** What may begin or end code, which reaches beyond its line. */
const codeSign = /[`~]/

/**
 * The marks after a change that concerns its own lines alone: the others are moved, not looked at, so that a key
 * costs the same in a long text. Null when more than these lines may have changed: code begun or
 * ended, or other passages cited.
 */
function follow(marks: Marks, transaction: Transaction, source: ReferenceSource): Marks | null {
  const { startState, state, changes } = transaction
  const code = marks.code.map(({ start, end }) => ({
    start: changes.mapPos(start),
    end: changes.mapPos(end),
  }))
  let decorations = marks.decorations.map(changes)
  for (const { before, after } of changedLines(startState, state, changes)) {
    const text = state.sliceDoc(after.start, after.end)
    if (codeSign.test(text) || codeSign.test(startState.sliceDoc(before.start, before.end)))
      return null
    const found = references(text)
      .map((one) => ({ ...one, start: one.start + after.start, end: one.end + after.start }))
      .filter(({ start }) => !isInside(code, start))
    const was = between(marks.decorations, before.start, before.end)
    if (citedIn(found).join() !== citedIn(was).join()) return null
    const numbers = citedIn(found).length > 0 ? numbersOf(marks, source) : new Map<string, number>()
    decorations = decorations.update({
      filterFrom: after.start,
      filterTo: after.end,
      filter: () => false,
      add: marked(found, numbers, source),
    })
  }
  return { decorations, code, cited: marks.cited }
}

function numbersOf({ cited }: Marks, source: ReferenceSource): Map<string, number> {
  return citationNumbers(source.citedBefore(), cited)
}

/** The whole lines that a change touched, as they were and as they are. */
function changedLines(
  from: EditorState,
  to: EditorState,
  changes: ChangeSet,
): { before: TextRange; after: TextRange }[] {
  const lines = ({ doc }: EditorState, start: number, end: number): TextRange => ({
    start: doc.lineAt(start).from,
    end: doc.lineAt(end).to,
  })
  const found: { before: TextRange; after: TextRange }[] = []
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    found.push({ before: lines(from, fromA, toA), after: lines(to, fromB, toB) })
  })
  return found
}

/** The links and citations within a stretch of the text, its ends included, where they stand now. */
function between(decorations: DecorationSet, from: number, to: number): Reference[] {
  const found: Reference[] = []
  decorations.between(from, to, (start, end, { spec }) => {
    const { reference } = spec as { reference: Reference } // as `marked` wrote it
    found.push({ ...reference, start, end })
  })
  return found
}

export type ReferenceMarks = {
  extension: Extension
  /** The link or citation at an offset, its ends included. */
  at: (state: EditorState, offset: number) => Reference | undefined
  /** Ids of the passages the text cites, each time it does; the same array while they stay the same. */
  cited: (state: EditorState) => readonly string[]
  /** The marks of a text that is shown outside an editor. */
  of: (state: EditorState) => readonly Range<Decoration>[]
  /** Ids of the records the text links to, each once. */
  linked: (state: EditorState) => readonly string[]
}

/**
 * Shows links to records as chips and citations as small numbers. Each is one step for the caret and
 * one for the delete keys; the text below stays Markdown.
 */
export function referenceMarks(source: ReferenceSource): ReferenceMarks {
  const field = StateField.define<Marks>({
    create: (state) => draw(state, source),
    update(marks, transaction) {
      if (transaction.effects.some((effect) => effect.is(redrawReferences)))
        return draw(transaction.state, source)
      if (!transaction.docChanged) return marks
      return follow(marks, transaction, source) ?? draw(transaction.state, source)
    },
    provide: (self) => [
      EditorView.decorations.from(self, ({ decorations }) => decorations),
      EditorView.atomicRanges.of((view) => view.state.field(self).decorations),
    ],
  })
  return {
    extension: field,
    at: (state, offset) => between(state.field(field).decorations, offset, offset)[0],
    cited: (state) => state.field(field).cited,
    of(state) {
      const found = references(state.doc.toString())
      return marked(found, citationNumbers(source.citedBefore(), citedIn(found)), source)
    },
    linked: (state) => {
      const found = between(state.field(field).decorations, 0, state.doc.length)
      return [...new Set(found.flatMap((one) => (one.type === 'link' ? one.id : [])))]
    },
  }
}
