import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { Language } from '../../../src-main/shared/language.ts'
import type { TextRange } from '../../../src-main/shared/markdown/code-ranges.ts'
import { misspelt } from '../../../src-main/shared/spelling-judgment.ts'
import {
  type SpellingPassage,
  spellingPassages,
  type WordInText,
} from '../../../src-main/shared/spelling-passages.ts'
import type { KnownWords } from './known-words.ts'

/** Whole lines of a text, read passage by passage; offsets are those of the whole text. */
export function passagesBetween(state: EditorState, from: number, to: number): SpellingPassage[] {
  const start = state.doc.lineAt(from).from
  const end = state.doc.lineAt(to).to
  const code: TextRange[] = []
  syntaxTree(state).iterate({
    from: start,
    to: end,
    enter: ({ name, from: opens, to: closes }) => {
      if (name !== 'FencedCode' && name !== 'InlineCode') return true
      code.push({ start: Math.max(opens - start, 0), end: Math.min(closes, end) - start })
      return false
    },
  })
  return spellingPassages(state.sliceDoc(start, end), code).map(({ words, only }) => ({
    only,
    words: words.map((word) => ({
      text: word.text,
      start: word.start + start,
      end: word.end + start,
    })),
  }))
}

/** The words of passages that are wrong, once main has been asked about those not known yet. */
export async function wrongAmong(
  passages: readonly SpellingPassage[],
  language: Language,
  known: KnownWords,
): Promise<WordInText[]> {
  await known.want(passages.flatMap(({ words }) => words.map(({ text }) => text)))
  return misspelt(passages, language, known.find)
}
