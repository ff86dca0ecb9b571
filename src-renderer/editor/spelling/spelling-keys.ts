import { type Extension, Prec } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { WordInText } from '../../../src-main/shared/spelling-passages.ts'
import { t } from '../../lib/i18n.svelte.ts'
import type { SpellingOptions } from './spelling-marks.ts'
import { passagesBetween, wrongAmong } from './words-in-editor.ts'

/** A wrong word whose menu is to be opened, and where it stands on the screen. */
export type AskedWord = WordInText & { place: DOMRect }

/**
 * The keys and clicks that lead to a wrong word: F7 and Shift+F7 go to the next and the one before,
 * Ctrl+; the menu key, Shift+F10 and a right click ask about the word there.
 */
export function spellingKeys(
  { known, language, enabled }: SpellingOptions,
  ask: (word: AskedWord) => void,
): Extension {
  /** The wrong word at an offset, its ends included. */
  async function wrongAt(view: EditorView, offset: number): Promise<WordInText | undefined> {
    const wrong = await wrongAmong(passagesBetween(view.state, offset, offset), language(), known)
    return wrong.find(({ start, end }) => start <= offset && offset <= end)
  }

  /** Asks about a word once the text stands where it will be seen. */
  function open(view: EditorView, word: WordInText): void {
    view.requestMeasure({
      read: () => placeOf(view, word),
      write: (place) => {
        if (place) ask({ ...word, place })
      },
    })
  }

  function askAt(view: EditorView, offset: number): void {
    void wrongAt(view, offset).then((word) => {
      if (word) open(view, word)
      else view.dispatch({ effects: EditorView.announce.of(t('spelling.noneHere')) })
    })
  }

  const askAtCaret = (view: EditorView): boolean => {
    if (!enabled()) return false
    askAt(view, view.state.selection.main.head)
    return true
  }

  /** Selects the next wrong word in a direction, round the end of the text, and asks about it. */
  const go = (direction: 1 | -1) => (view: EditorView) => {
    if (!enabled()) return false
    const { state } = view
    const { from, to } = state.selection.main
    const passages = passagesBetween(state, 0, state.doc.length)
    void wrongAmong(passages, language(), known).then((wrong) => {
      if (view.state.doc !== state.doc) return
      const word =
        direction === 1
          ? (wrong.find(({ start }) => start >= to) ?? wrong[0])
          : (wrong.findLast(({ end }) => end <= from) ?? wrong.at(-1))
      if (!word) {
        view.dispatch({ effects: EditorView.announce.of(t('spelling.none')) })
        return
      }
      view.dispatch({
        selection: { anchor: word.start, head: word.end },
        effects: EditorView.scrollIntoView(word.start, { y: 'center' }),
      })
      open(view, word)
    })
    return true
  }

  return [
    Prec.high(
      keymap.of([
        { key: 'F7', run: go(1), shift: go(-1) },
        { key: 'Mod-;', run: askAtCaret },
        { key: 'ContextMenu', run: askAtCaret },
        { key: 'Shift-F10', run: askAtCaret },
      ]),
    ),
    EditorView.domEventHandlers({
      contextmenu(event, view) {
        if (!enabled()) return false
        const offset = view.posAtCoords({ x: event.clientX, y: event.clientY })
        if (offset === null) return false
        event.preventDefault()
        askAt(view, offset)
        return true
      },
    }),
  ]
}

/** Where a word stands on the screen; null once it is no longer there. */
function placeOf(view: EditorView, { start, end, text }: WordInText): DOMRect | null {
  if (view.state.sliceDoc(start, end) !== text) return null
  const from = view.coordsAtPos(start)
  const to = view.coordsAtPos(end, -1) ?? from
  if (!from || !to) return null
  const [left, top] = [Math.min(from.left, to.left), Math.min(from.top, to.top)]
  const [right, bottom] = [Math.max(from.right, to.right), Math.max(from.bottom, to.bottom)]
  return new DOMRect(left, top, right - left, bottom - top)
}
