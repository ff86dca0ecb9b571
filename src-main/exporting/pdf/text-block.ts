import { type Operation, readOperations, writeNumber } from './content-operations.ts'
import type { PageFont } from './page-fonts.ts'

/** A glyph where it stands: its distance from the start of the line, and what it says when it says it itself. */
export type Glyph = { code: number; x: number; actualText: string | null }

/** One line of text in one font, as Chromium writes it: a glyph at a time. */
export type TextLine = {
  /** Name of the font among the page's resources, its size, and the line's matrix without its place. */
  fontName: string
  font: PageFont
  size: number
  matrix: string
  x: number
  y: number
  glyphs: Glyph[]
}

/**
 * Reads what stands between BT and ET; null when it is anything but one line of two-byte glyphs in
 * one font, which is then left as it is.
 */
export function readLine(
  operations: readonly Operation[],
  fontOf: (name: string) => PageFont | null,
): TextLine | null {
  let line: TextLine | null = null
  let [fontName, size] = ['', 0]
  let x = 0
  let said: string | null = null
  for (const { name, operands } of operations) {
    switch (name) {
      case 'Tf': {
        if (line !== null) return null
        fontName = operands[0] ?? ''
        size = Number(operands[1])
        break
      }
      case 'Tm': {
        const font: PageFont | null = line === null ? fontOf(fontName) : null
        if (font === null || operands.length !== 6) return null
        const [left, top] = [Number(operands[4]), Number(operands[5])]
        const matrix = operands.slice(0, 4).join(' ')
        line = { fontName, font, size, matrix, x: left, y: top, glyphs: [] }
        break
      }
      case 'Td':
        if (line === null || Number(operands[1]) !== 0) return null
        x += Number(operands[0])
        break
      case 'Tj': {
        const [, codes] = /^<([\da-fA-F]+)>$/.exec(operands[0] ?? '') ?? []
        if (line === null || codes === undefined || codes.length !== 4) return null
        line.glyphs.push({ code: parseInt(codes, 16), x, actualText: said })
        break
      }
      case 'BDC': {
        const text = /^<<\s*\/ActualText\s*<FEFF([\da-fA-F]*)>\s*>>$/.exec(operands[1] ?? '')?.[1]
        if (operands[0] !== '/Span' || text === undefined || said !== null) return null
        said = text.toUpperCase()
        break
      }
      case 'EMC':
        said = null
        break
      default:
        return null
    }
  }
  return line === null || line.glyphs.length === 0 ? null : line
}

/** The lines of text of a page's content, in order. */
export function* linesOf(
  content: string,
  fontOf: (name: string) => PageFont | null,
): Generator<TextLine> {
  let block: Operation[] | null = null
  for (const operation of readOperations(content)) {
    if (operation.name === 'BT') block = []
    else if (operation.name === 'ET') {
      const line = block && readLine(block, fontOf)
      if (line !== null) yield line
      block = null
    } else block?.push(operation)
  }
}

/** What the line says, glyph by glyph. */
export function wordsOf({ glyphs, font }: TextLine): string {
  return glyphs.map(({ code }) => font.unicode.get(code) ?? '').join('')
}

/** Writes the line in as few strings as its kerning allows, what glyphs do not say themselves spelt out. */
export function writeLine(line: TextLine): string {
  const { fontName, size, matrix, x, y, glyphs, font } = line
  let out = `BT\n${fontName} ${writeNumber(size)} Tf ${matrix} ${writeNumber(x)} ${writeNumber(y)} Tm\n`
  let pen = 0
  let pieces = ''
  let codes = ''
  const closeCodes = () => {
    if (codes !== '') pieces += `<${codes}>`
    codes = ''
  }
  const close = () => {
    closeCodes()
    if (pieces !== '') out += `[${pieces}]TJ\n`
    pieces = ''
  }
  for (const glyph of glyphs) {
    const back = Math.round(((pen - glyph.x) * 1000) / size)
    if (glyph.actualText !== null) {
      close()
      out += `/Span<</ActualText<FEFF${glyph.actualText}>>>BDC\n`
    }
    if (back !== 0) {
      closeCodes()
      pieces += String(back)
      pen -= (back * size) / 1000
    }
    codes += glyph.code.toString(16).padStart(4, '0')
    pen += (font.width(glyph.code) * size) / 1000
    if (glyph.actualText !== null) {
      close()
      out += 'EMC\n'
    }
  }
  close()
  return `${out}ET\n`
}
