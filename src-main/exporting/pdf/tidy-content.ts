import { readOperations, type Operation, writeOperation } from './content-operations.ts'
import type { PageFont } from './page-fonts.ts'
import { type Glyph, readLine, type TextLine, writeLine } from './text-block.ts'

const softHyphen = '00AD'
/** Spaces that a glyph of a plain space stands for. */
const spaces = new Set(['00A0', '202F', '2009', '2002', '2007'])
const constructing = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'])
const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'])

export type PageTools = {
  /** The font of this name on the page; null for one of another sort. */
  fontOf: (name: string) => PageFont | null
  /** May change a line of text before it is written. */
  onLine: (line: TextLine) => TextLine
}

/**
 * A page's content as Chromium wrote it, smaller and better said: text in strings rather than glyph by
 * glyph; soft hyphens that break nothing are gone; what is no part of the text (rules, marking, page number) is marked as such.
 */
export function tidyContent(content: string, tools: PageTools): string {
  const out: string[] = []
  let marked = 0
  let path: string[] = []
  let block: Operation[] | null = null

  const aside = (written: string) =>
    out.push(
      marked > 0 ? written : `/Artifact BMC\n${written}${written.endsWith('\n') ? '' : '\n'}EMC\n`,
    )

  for (const operation of readOperations(content)) {
    const { name } = operation
    if (name === 'BT') block = []
    else if (block !== null) {
      if (name !== 'ET') block.push(operation)
      else {
        const line = readLine(block, tools.fontOf)
        const words = block.map(writeOperation).join('\n')
        if (line === null) aside(`BT\n${words}\nET\n`)
        else {
          const shown = tidyLine(tools.onLine(line))
          if (shown.glyphs.length > 0) aside(writeLine(shown))
        }
        block = null
      }
    } else if (constructing.has(name)) path.push(writeOperation(operation))
    else if (painting.has(name)) {
      aside(`${path.join('\n')}\n${name}\n`)
      path = []
    } else {
      out.push(...path.map((step) => `${step}\n`))
      path = []
      if (name === 'BDC' || name === 'BMC') marked += 1
      if (name === 'EMC') marked -= 1
      out.push(`${writeOperation(operation)}\n`)
    }
  }
  out.push(...path.map((step) => `${step}\n`))
  return out.join('')
}

/**
 * The line without what need not be said. The hyphen that Chromium paints where a soft one ends a line stays
 * a plain one: that is what readers of PDF know how to join words at.
 */
function tidyLine(line: TextLine): TextLine {
  const glyphs = line.glyphs.flatMap((glyph): Glyph[] => {
    const { actualText, code } = glyph
    if (actualText === null) return [glyph]
    if (actualText === softHyphen) return []
    const said = line.font.unicode.get(code)
    const plain = spelling(actualText) === said || (spaces.has(actualText) && said === ' ')
    return [plain ? { ...glyph, actualText: null } : glyph]
  })
  return { ...line, glyphs }
}

function spelling(actualText: string): string {
  return (actualText.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(parseInt(unit, 16)))
    .join('')
}
