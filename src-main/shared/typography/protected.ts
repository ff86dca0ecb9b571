import { codeRanges, type TextRange } from '../markdown/code-ranges.ts'

/**
 * Parts of a text that are no words of a language, as patterns: link destinations, citations and marks of footnotes,
 * what is said of a bracketed span, addresses of every sort, character references, TLP labels, times and short codes. Code is told by
 * `codeRanges`.
 */
export const opaqueParts: readonly string[] = [
  String.raw`^\[\^[^\]\n]+\]:`,
  String.raw`\[\^[^\]\n]+\]`,
  String.raw`(?<=\])\{[^{}\n]{1,80}\}`,
  String.raw`\]\([^)\n]*\)`,
  String.raw`^\[[^\]\n]+\]:[ \t]*\S+.*$`,
  String.raw`<[^>\n]+>`,
  String.raw`\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>»”]*[^\s<>»”.,;:!?)\]'’"*_]`,
  String.raw`\bwww\.[^\s<>»”]*[^\s<>»”.,;:!?)\]'’"*_]`,
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`\b(?:mailto|actor|meeting|note|article):\S+`,
  String.raw`\b[A-Za-z]:\\\S*`,
  String.raw`&(?:[A-Za-z]+|#\d+|#x[0-9A-Fa-f]+);`,
  String.raw`\bTLP:[A-Z+]+`,
  String.raw`\b\d{1,2}:\d{2}(?::\d{2})?\b`,
  String.raw`(?<![\p{L}\p{N}]):[a-z0-9_+-]+:(?![\p{L}\p{N}])`,
]

/** What typography never touches besides: quotations of sources (block quotes), comments and table rulings. */
const untouched = new RegExp(
  [
    String.raw`^[ \t]*>.*$`,
    String.raw`^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|?)+[ \t]*$`,
    ...opaqueParts,
    String.raw`\{>>[\s\S]*?<<\}`,
    String.raw`::+`,
    String.raw`\p{Co}`,
  ].join('|'),
  'gmu',
)
const firstPlaceholder = 0xf0000
const mostPlaceholders = 0xfffd

/**
 * Applies a change to the parts of a Markdown text that typography may touch. Each untouchable part
 * stands as one private-use character while the change runs, so that rules see where it is. A text
 * with more than 65,000 such parts is returned unchanged. `others` are parts to spare besides.
 */
export function outsideProtected(
  markdown: string,
  change: (free: string) => string,
  others: readonly TextRange[] = [],
): string {
  const ranges = protectedRanges(markdown, others)
  if (ranges.length > mostPlaceholders) return markdown
  let hidden = ''
  let from = 0
  for (const [index, range] of ranges.entries()) {
    hidden += markdown.slice(from, range.start) + String.fromCodePoint(firstPlaceholder + index)
    from = range.end
  }
  return change(hidden + markdown.slice(from)).replace(/[\u{f0000}-\u{ffffd}]/gu, (placeholder) => {
    const range = ranges[(placeholder.codePointAt(0) ?? 0) - firstPlaceholder]
    return range === undefined ? placeholder : markdown.slice(range.start, range.end)
  })
}

/** Protected parts in order, those that overlap made one. */
function protectedRanges(markdown: string, others: readonly TextRange[] = []): TextRange[] {
  const found = [...markdown.matchAll(untouched)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const merged: TextRange[] = []
  const all = [...found, ...codeRanges(markdown), ...others]
  for (const range of all.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}

/** Whether an offset of a Markdown text lies within, or right after, a part that typography never touches. */
export function isProtected(markdown: string, offset: number): boolean {
  return protectedRanges(markdown).some(({ start, end }) => start < offset && offset <= end)
}
