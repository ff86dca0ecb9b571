import type { TextRange } from '../markdown/code-ranges.ts'
import { outsideProtected } from './protected.ts'

const wide = '\u00a0'
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'

/**
 * Sets an English text, plain or Markdown, as British printers do (New Hart's Rules, with double
 * quotation marks, which the press uses): curly quotation marks and apostrophes, ellipsis, spaced en
 * dash for a spaced hyphen, non-breaking space after « Mr » and between a day and its month, single
 * spaces. Spares what `typesetFrench` spares. Setting a set text changes nothing. `spared` are parts to leave besides.
 */
export function typesetEnglish(text: string, spared: readonly TextRange[] = []): string {
  return outsideProtected(text, (free) => spaces(quotes(free.replace(/\.{3,}/g, '…'))), spared)
}

function quotes(text: string): string {
  return text
    .replace(/(?<=^|[\s([—–‘“'*_])"(?=[^\s"])/gmu, '“')
    .replace(/(?<=[^\s\d]|“[^“”"\n]*\d)"/gu, '”')
    .replace(/(?<=^|[\s([—–“*_])'(?=\d\ds?(?![\p{L}\p{N}]))/gmu, '’')
    .replace(/(?<=^|[\s([—–“*_])'(?=[^\s'])/gmu, '‘')
    .replace(/(?<=[\p{L}\p{P}]|\ds?)'(?!\d)/gu, '’')
}

function spaces(text: string): string {
  return text
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(/(?<=[^\s|:-]) --? (?=[^\s|:-])/gu, ' – ')
    .replace(
      new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}) (?=(?:${months})(?!\\p{L}))`, 'gu'),
      `$1${wide}`,
    )
    .replace(
      /(?<![\p{L}\p{N}])(M(?:r|rs|s)|Dr|Gen|Col|Maj|Lt|Rev)(\.?) (?=\p{Lu})/gu,
      `$1$2${wide}`,
    )
}
