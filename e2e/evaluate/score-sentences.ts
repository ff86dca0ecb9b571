import { splitSentences } from '../../src-main/extracting/sentences.ts'
import { mark, newSheet, type Sheet } from './sheet.ts'
import { around } from './spans.ts'

/** The sentences of a CoNLL-U file, as its `# text` lines give them. */
export function readSentences(file: string): string[] {
  return [...file.matchAll(/^# text = (.*)$/gmu)].map(([, text = '']) => text)
}

/** A final sign, with the marks that close after it. */
const CLOSED = /[.!?…][\s»"”’)]*$/u

/**
 * Where sentences end, in paragraphs of ten of them put end to end. Headings, captions and items of lists, which
 * no sign closes, are left out as in the study the goal comes from (1,025 of 1,085 stay): on the page a line of
 * their own tells them apart, put end to end nothing does.
 */
export function scoreBoundaries(all: readonly string[]): Sheet {
  const sheet = newSheet()
  const sentences = all.filter((sentence) => CLOSED.test(sentence))
  for (let at = 0; at < sentences.length; at += 10) {
    const paragraph = sentences.slice(at, at + 10)
    const text = paragraph.join(' ')
    const ends: number[] = []
    let length = 0
    for (const sentence of paragraph) {
      length += sentence.length
      ends.push(length)
      length += 1
    }
    const gold = new Set(ends.slice(0, -1))
    const found = new Set(
      splitSentences(text)
        .slice(0, -1)
        .map(({ end }) => end),
    )
    const shown = (end: number): string => around(text, { start: end - 1, end })
    for (const end of gold) mark(sheet, 'boundary.recall', found.has(end), () => shown(end))
    for (const end of found) mark(sheet, 'boundary.precision', gold.has(end), () => shown(end))
  }
  return sheet
}
