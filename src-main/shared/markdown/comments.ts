import { codeRanges, isInside, type TextRange } from './code-ranges.ts'

/**
 * A remark on a part of a text, never printed: `{==words==}{>>remark<<}`, or `{>>remark<<}` alone. The
 * words remarked on stand between `textStart` and `textEnd`. Offsets are UTF-16 units of the Markdown.
 */
export type WrittenComment = TextRange & {
  textStart: number
  textEnd: number
  /** What is said, without the words that tell it is to be verified. */
  remark: string
  /** True when what is remarked on is still to be verified: `{>>à vérifier: …<<}`, `{>>to verify: …<<}`. */
  toVerify: boolean
}

const pattern =
  /\\[\s\S]|\{==((?:(?!==\})[^\n]|\n(?![ \t]*\n))+?)==\}(?:\{>>([\s\S]*?)<<\})?|\{>>([\s\S]*?)<<\}/g
const toVerifyMark = /^(?:à vérifier|to verify)(?:[\u00a0\u202f ]?:[\u00a0\u202f ]*|$)/iu

/** Every comment of a Markdown text, in order; none inside code. */
export function commentsIn(markdown: string): WrittenComment[] {
  if (!markdown.includes('{==') && !markdown.includes('{>>')) return []
  const code = codeRanges(markdown)
  return [...markdown.matchAll(pattern)].flatMap((match): WrittenComment[] => {
    const { 0: whole, 1: words = '', 2: behind, 3: alone, index } = match
    if (whole.startsWith('\\') || isInside(code, index)) return []
    const said = (behind ?? alone ?? '').trim()
    const textStart = alone === undefined ? index + 3 : index
    return [
      {
        start: index,
        end: index + whole.length,
        textStart,
        textEnd: textStart + words.length,
        remark: said.replace(toVerifyMark, ''),
        toVerify: toVerifyMark.test(said),
      },
    ]
  })
}

/** A text without its comments: the words they were about stay. */
export function withoutComments(markdown: string): string {
  let bare = ''
  let from = 0
  for (const { start, end, textStart, textEnd } of commentsIn(markdown)) {
    bare += markdown.slice(from, start) + markdown.slice(textStart, textEnd)
    from = end
  }
  return bare + markdown.slice(from)
}

/** Writes a comment on words; what would end it early is spared. */
export function writeComment(words: string, remark: string): string {
  const said = remark.replace(/<<\}/g, '« }').trim()
  return words === '' ? `{>>${said}<<}` : `{==${words}==}{>>${said}<<}`
}
