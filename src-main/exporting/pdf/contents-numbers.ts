import { type Glyph, type TextLine, wordsOf } from './text-block.ts'

/** A line of the contents: what holds the place of its page number, and that number. */
export type ContentsNumber = { placeholder: string; page: number }

/**
 * Puts page numbers in their places in the list of contents, line after line in the order of the pages.
 * `missing` tells how many places were not found.
 */
export function contentsNumbers(numbers: readonly ContentsNumber[]): {
  /** To be shown every line of text, in order, before any is replaced: learns the digits' glyphs. */
  learn: (line: TextLine) => void
  /** True once every place has been seen. */
  learnt: () => boolean
  replace: (line: TextLine) => TextLine
  missing: () => number
} {
  const digits = new Map<string, number>()
  let learnt = 0
  let replaced = 0

  return {
    learn(line) {
      const next = numbers[learnt]
      if (next === undefined || wordsOf(line) !== next.placeholder) return
      learnt += 1
      for (const { code } of line.glyphs) digits.set(line.font.unicode.get(code) ?? '', code)
    },
    learnt: () => learnt === numbers.length,
    replace(line) {
      const next = numbers[replaced]
      if (next === undefined || wordsOf(line) !== next.placeholder) return line
      const codes = [...String(next.page)].map((digit) => digits.get(digit))
      // Figures of a table are all as wide; the number ends where its place ended.
      const places = line.glyphs.slice(-codes.length)
      const glyphs = places.flatMap((place, at): Glyph[] => {
        const code = codes[at]
        return code === undefined ? [] : [{ ...place, code }]
      })
      if (codes.length > line.glyphs.length || glyphs.length < codes.length) return line
      replaced += 1
      return { ...line, glyphs }
    },
    missing: () => numbers.length - replaced,
  }
}
