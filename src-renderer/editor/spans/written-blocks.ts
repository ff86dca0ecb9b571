import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import {
  type BracketedSpan,
  bracketedSpans,
  spansAround,
} from '../../../src-main/shared/markdown/bracketed-spans.ts'
import type { TextRange } from '../../../src-main/shared/markdown/code-ranges.ts'

/** Blocks whose words are written in a line: where spans, comments and sentences are looked for. */
const written = /^(?:Paragraph|ATXHeading\d|SetextHeading\d|TableCell|Task)$/

/** The paragraphs, headings and cells between two offsets, whole and in order; code is none of them. */
export function writtenBlocks(state: EditorState, from: number, to: number): TextRange[] {
  const blocks: TextRange[] = []
  syntaxTree(state).iterate({
    from,
    to,
    enter: (node) => {
      if (!written.test(node.name)) return true
      blocks.push({ start: node.from, end: node.to })
      return false
    },
  })
  return blocks
}

/** The bracketed spans of the blocks between two offsets. */
export function spansBetween(state: EditorState, from: number, to: number): BracketedSpan[] {
  return writtenBlocks(state, from, to).flatMap((block) =>
    bracketedSpans(state.sliceDoc(block.start, block.end)).map((span) => ({
      ...span,
      start: span.start + block.start,
      textStart: span.textStart + block.start,
      textEnd: span.textEnd + block.start,
      end: span.end + block.start,
    })),
  )
}

/** The spans an offset lies in or stands against, the widest first. */
export function spansAt(state: EditorState, offset: number): BracketedSpan[] {
  return spansAround(spansBetween(state, offset, offset), offset)
}
