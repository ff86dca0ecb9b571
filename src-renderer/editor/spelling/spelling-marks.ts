import { type Extension, StateEffect, StateField } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import type { Language } from '../../../src-main/shared/language.ts'
import type { WordInText } from '../../../src-main/shared/spelling-passages.ts'
import type { KnownWords } from './known-words.ts'
import { passagesBetween, wrongAmong } from './words-in-editor.ts'

export type SpellingOptions = {
  known: KnownWords
  language: () => Language
  enabled: () => boolean
}

/** How long after the last key words are looked at, in milliseconds: never between two keys. */
const pause = 300

const mark = Decoration.mark({ class: 'am-misspelt', attributes: { 'aria-invalid': 'spelling' } })

/** Has the words in sight looked at again: the language, the names or the preference changed. */
export const checkAgain = StateEffect.define()
const showWrong = StateEffect.define<readonly WordInText[]>()

const wrongWords = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(showWrong))
        return Decoration.set(effect.value.map(({ start, end }) => mark.range(start, end)))
    return transaction.docChanged ? marks.map(transaction.changes) : marks
  },
  provide: (self) => EditorView.decorations.from(self),
})

/**
 * Marks the words in sight that are wrong. They are looked at when the keys rest, never while one
 * types, and the word being written is left alone until the caret leaves it.
 */
export function spellingMarks(options: SpellingOptions): Extension {
  const { known, language, enabled } = options
  const plugin = ViewPlugin.fromClass(
    class {
      readonly #view: EditorView
      #timer: ReturnType<typeof setTimeout> | null = null
      #looked = 0

      constructor(view: EditorView) {
        this.#view = view
        this.#later()
      }

      update(update: ViewUpdate): void {
        const asked = update.transactions.some(({ effects }) =>
          effects.some((effect) => effect.is(checkAgain)),
        )
        if (update.docChanged || update.viewportChanged || update.selectionSet || asked)
          this.#later()
      }

      destroy(): void {
        if (this.#timer !== null) clearTimeout(this.#timer)
        this.#looked++
      }

      #later(): void {
        if (this.#timer !== null) clearTimeout(this.#timer)
        this.#looked++
        this.#timer = setTimeout(() => void this.#look(), pause)
      }

      async #look(): Promise<void> {
        const looked = ++this.#looked
        const view = this.#view
        const passages = enabled()
          ? view.visibleRanges.flatMap(({ from, to }) => passagesBetween(view.state, from, to))
          : []
        const wrong = await wrongAmong(passages, language(), known)
        if (looked !== this.#looked) return
        const { main } = view.state.selection
        const written = (word: WordInText) => main.empty && view.hasFocus && word.end === main.head
        const shown = distinct(wrong.filter((word) => !written(word)))
        if (!sameAs(view.state.field(wrongWords), shown))
          view.dispatch({ effects: showWrong.of(shown) })
      }
    },
  )
  return [wrongWords, plugin]
}

/** Ranges in sight may share a line. */
function distinct(words: readonly WordInText[]): WordInText[] {
  return [...new Map(words.map((word) => [word.start, word])).values()].toSorted(
    (one, other) => one.start - other.start,
  )
}

function sameAs(marks: DecorationSet, words: readonly WordInText[]): boolean {
  let at = 0
  const cursor = marks.iter()
  for (; cursor.value !== null; cursor.next(), at++)
    if (words[at]?.start !== cursor.from || words[at]?.end !== cursor.to) return false
  return at === words.length
}
