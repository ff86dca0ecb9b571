let turns = 0

/** Where the person last was in a text, kept while the text is off screen. */
export class Caret {
  /** UTF-16 units from the beginning; null when they were never in it. */
  offset: number | null = null
  /** Grows with each move of any caret: the text one was in last has the highest. */
  turn = 0

  move(offset: number): void {
    this.offset = offset
    this.turn = ++turns
  }

  /** A text with words put where the caret is, or at its end; the caret goes behind them. */
  insert(text: string, words: string): string {
    const at = Math.min(this.offset ?? text.length, text.length)
    this.move(at + words.length)
    return text.slice(0, at) + words + text.slice(at)
  }
}
