import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { readStream, writeStream } from './streams.ts'

/** A font of a printed document: two-byte codes, their widths in thousandths, and what they say. */
export type PageFont = {
  width: (code: number) => number
  unicode: ReadonlyMap<number, string>
}

/**
 * Signs that Chromium gives for a glyph that stands for plainer ones: the letter apostrophe for the
 * apostrophe, ligatures for their letters.
 */
const plainer: Record<string, string> = {
  '\u02bc': '\u2019',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\u2010': '-',
  '\u2011': '-',
}

/** The fonts of a document, each read once; what their codes say is mended where they are read. */
export function documentFonts(pdf: PDFDocument): (ref: PDFRef) => PageFont | null {
  const known = new Map<string, PageFont | null>()
  return (ref) => {
    const key = ref.toString()
    let font = known.get(key)
    if (font === undefined) {
      font = readFont(pdf, ref)
      known.set(key, font)
    }
    return font
  }
}

function readFont(pdf: PDFDocument, ref: PDFRef): PageFont | null {
  const dict = pdf.context.lookup(ref)
  if (!(dict instanceof PDFDict)) return null
  const map = dict.lookup(PDFName.of('ToUnicode'))
  const [descendant] = dict.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.asArray() ?? []
  const face = descendant && pdf.context.lookup(descendant)
  if (!(map instanceof PDFRawStream) || !(face instanceof PDFDict)) return null
  const unicode = new Map(
    [...readCodes(readStream(map))].map(([code, text]) => [code, plainer[text] ?? text]),
  )
  dict.set(PDFName.of('ToUnicode'), writeStream(pdf, writeCodes(unicode)))
  const widths = readWidths(face)
  const usual = face.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000
  return { width: (code) => widths.get(code) ?? usual, unicode }
}

/** Code → text, from a font's map to Unicode. */
function readCodes(map: string): Map<number, string> {
  const codes = new Map<number, string>()
  for (const [, part = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of part.matchAll(/<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g))
      codes.set(parseInt(code, 16), textOf(text))
  for (const [, part = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of part.matchAll(
      /<([\da-fA-F]+)>\s*<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g,
    )) {
      const first = parseInt(from, 16)
      const point = parseInt(text, 16)
      for (let code = first; code <= parseInt(to, 16); code += 1)
        codes.set(code, text.length > 4 ? textOf(text) : String.fromCharCode(point + code - first))
    }
  return codes
}

function textOf(hexadecimal: string): string {
  return (hexadecimal.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(parseInt(unit, 16)))
    .join('')
}

function writeCodes(codes: ReadonlyMap<number, string>): string {
  const lines = [...codes].map(([code, text]) => `<${hex(code)}><${hexOf(text)}>`)
  const parts = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => {
    const some = lines.slice(at * 100, at * 100 + 100)
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${parts.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0')
}

function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
}

/** Code → width, in thousandths of the size. */
function readWidths(face: PDFDict): Map<number, number> {
  const widths = new Map<number, number>()
  const list = face.lookupMaybe(PDFName.of('W'), PDFArray)
  for (let at = 0; list !== undefined && at < list.size();) {
    const first = list.lookup(at, PDFNumber).asNumber()
    const next = list.lookup(at + 1)
    if (next instanceof PDFArray) {
      for (let index = 0; index < next.size(); index += 1)
        widths.set(first + index, next.lookup(index, PDFNumber).asNumber())
      at += 2
    } else {
      const [last, width] = [list.lookup(at + 1, PDFNumber), list.lookup(at + 2, PDFNumber)]
      for (let code = first; code <= last.asNumber(); code += 1) widths.set(code, width.asNumber())
      at += 3
    }
  }
  return widths
}
