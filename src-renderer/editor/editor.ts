import type { StateCommand } from '@codemirror/state'
import type { Remark } from '../../src-main/shared/remarks.ts'
import type { Language } from '../../src-main/shared/language.ts'
import type { DraggedSpan } from '../lib/dragged-passage.ts'
import type { BlockOnPage } from './pages/page-marks.ts'
import type { KnownWords } from './spelling/known-words.ts'
import type { AskedWord } from './spelling/spelling-keys.ts'
import type { WritingTools } from './writing.ts'

/** What an editor is given and whom it tells. */
export type EditorOptions = Omit<WritingTools, 'language'> & {
  text: string
  citedBefore: () => readonly string[]
  /** What is known of words, for spelling. */
  known: KnownWords
  /** Misspelt words are marked. */
  checksSpelling: () => boolean
  /** The menu of a misspelt word is asked for. */
  onspelling: (word: AskedWord) => void
  /** A part of the text, or all of it, is to be cleaned. */
  onclean: (part: TextPart) => void
  /** The text, a moment after it was typed. */
  onedit: (text: string) => void
  /** What is to be come back to was looked for again. */
  onremarks: (remarks: readonly Remark[]) => void
  /** The caret has moved. */
  oncaret: (offset: number) => void
  /** The words selected, none for a caret alone. */
  onselection: (words: string) => void
  /** The person has come to write here. */
  onenter: () => void
  /** Something was typed; `take` has it handed to `onedit` at once. */
  onexpect: (take: () => void) => void
  onleave: () => void
  /** Anchors a span of an article; answers the id of its passage, null when it cannot be. */
  anchor: (span: DraggedSpan) => Promise<string | null>
}

/** A part of the text being written. */
export type TextPart = { from: number; to: number; text: string }

/** An open editor. */
export type Editor = {
  /** Has what is selected, else the whole text, cleaned. */
  clean: () => void
  /** Writes over a part of the text, unless it is no longer what it was; one undo gives it back. */
  rewrite: (part: TextPart, text: string) => void
  /** Shows a text that came from outside; what stays the same keeps caret and scroll. */
  show: (text: string) => void
  /** Name for screen readers, and the language written in. */
  describe: (label: string, language: Language) => void
  /** Has the spelling of the words in sight looked at again. */
  checkSpelling: () => void
  /** Draws numbers and sources again. */
  redraw: () => void
  /** The language written in. */
  language: () => Language
  /** Runs a command on the text, which takes the focus. */
  run: (command: StateCommand) => void
  /** Has the paragraph of the caret stand out from the others. */
  focusParagraph: (on: boolean) => void
  /** The height in the window at which the line of an offset begins. */
  heightOf: (at: number) => number
  /** Shows on which pages its blocks stand in print; null: on none. */
  showPages: (pages: readonly BlockOnPage[] | null) => void
  focus: () => void
  /** Shows a stretch of the text, selected, and takes the focus; beyond the text's end, its end. */
  select: (stretch: { start: number; end: number }) => void
  close: () => void
}
