import type { ChangeSpec, EditorState, StateCommand } from '@codemirror/state'
import {
  type BracketedSpan,
  type SpanMeaning,
  spansAround,
  writeSpan,
} from '../../../src-main/shared/markdown/bracketed-spans.ts'
import type { TextRange } from '../../../src-main/shared/markdown/code-ranges.ts'
import { sentenceAt } from '../../../src-main/shared/markdown/sentences.ts'
import { spansBetween, writtenBlocks } from './written-blocks.ts'

/**
 * Says of the sentence at the caret, or of what is selected, that it is a fact, an assumption or a judgment,
 * in place of what was said before; null takes it away.
 */
export function setNature(nature: SpanMeaning['nature']): StateCommand {
  return setMeaning((meaning) => ({ ...meaning, nature }))
}

/** Says the language of what is selected, or of the sentence at the caret; the same language again takes it away. */
export function toggleLanguage(language: string): StateCommand {
  return setMeaning((meaning) => ({
    ...meaning,
    language: meaning.language === language ? null : language,
  }))
}

/** What a command is about: the selection without the spaces at its ends, else the sentence at the caret. */
export function meantRange(state: EditorState): TextRange | null {
  const { from, to, empty } = state.selection.main
  if (!empty) {
    const words = state.sliceDoc(from, to)
    const start = from + words.length - words.trimStart().length
    const end = from + words.trimEnd().length
    return start < end && !/\n[ \t]*\n/.test(words.trim()) ? { start, end } : null
  }
  const [block] = writtenBlocks(state, from, from)
  if (block === undefined) return null
  const sentence = sentenceAt(state.sliceDoc(block.start, block.end), from - block.start)
  if (sentence === null) return null
  return { start: block.start + sentence.start, end: block.start + sentence.end }
}

function setMeaning(change: (meaning: SpanMeaning) => SpanMeaning): StateCommand {
  return ({ state, dispatch }) => {
    const range = meantRange(state)
    if (state.readOnly || range === null) return false
    const span = spanOf(state, range)
    const before: SpanMeaning = span ?? { language: null, nature: null }
    const words = span
      ? state.sliceDoc(span.textStart, span.textEnd)
      : state.sliceDoc(range.start, range.end)
    const written = writeSpan(words, change(before))
    const { start, end } = span ?? range
    const { empty, head } = state.selection.main
    if (written === state.sliceDoc(start, end)) return false
    const changes = state.changes(around(written, words, span, range))
    // At the end of the sentence one goes on with the next.
    const ends = empty && head === (span?.textEnd ?? end)
    dispatch(
      state.update({
        changes,
        ...(ends ? { selection: { anchor: changes.mapPos(head, 1) } } : {}),
        scrollIntoView: true,
        userEvent: 'input',
      }),
    )
    return true
  }
}

/** Only the marks change, so that the caret stays at its word. */
function around(
  written: string,
  words: string,
  span: BracketedSpan | null,
  { start, end }: TextRange,
): ChangeSpec[] {
  const at = written.indexOf(words)
  return [
    { from: span?.start ?? start, to: span?.textStart ?? start, insert: written.slice(0, at) },
    { from: span?.textEnd ?? end, to: span?.end ?? end, insert: written.slice(at + words.length) },
  ]
}

/** The span whose words are just the range, its own marks or not. */
function spanOf(state: EditorState, { start, end }: TextRange): BracketedSpan | null {
  const spans = spansAround(spansBetween(state, start, end), start)
  return (
    spans.findLast(
      (span) =>
        (span.textStart === start && span.textEnd === end) ||
        (span.start === start && span.end === end),
    ) ?? null
  )
}
