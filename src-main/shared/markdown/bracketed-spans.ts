import { codeRanges, isInside, type TextRange } from './code-ranges.ts'

/** What a sentence is, in the words of ICD 203: a fact, an assumption, a judgment. */
export const natures = ['fact', 'assumption', 'judgment'] as const
export type Nature = (typeof natures)[number]

/** What a span says of its text: a language (BCP 47), a nature, or both. */
export type SpanMeaning = { language: string | null; nature: Nature | null }

/**
 * A part of a text with something said of it: `[text]{lang=en .judgment}`. Offsets are UTF-16 units of
 * the Markdown; the words stand between `textStart` and `textEnd`.
 */
export type BracketedSpan = TextRange & SpanMeaning & { textStart: number; textEnd: number }

/** A span of more than these UTF-16 units is not taken for one. */
const longest = 20_000
const attributes = /\{([^{}\n]{1,80})\}/y
const languageTag = /^lang=([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3})$/

/**
 * Every bracketed span of a Markdown text, in order of where they begin; one may lie within another.
 * None is found in code, across a blank line, or where its braces hold anything unknown.
 */
export function bracketedSpans(markdown: string): BracketedSpan[] {
  if (!markdown.includes(']{')) return []
  const code = codeRanges(markdown)
  const spans: BracketedSpan[] = []
  let open: number[] = []
  for (const { 0: sign, index } of markdown.matchAll(/\\[\s\S]|[[\]]|\n[ \t]*(?=\n)/g)) {
    if (sign.startsWith('\n')) open = []
    if ((sign !== '[' && sign !== ']') || isInside(code, index)) continue
    if (sign === '[') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start === undefined || index - start > longest || index === start + 1) continue
    const meaning = meaningAt(markdown, index + 1)
    if (meaning === null) continue
    const { end, ...said } = meaning
    spans.push({ start, textStart: start + 1, textEnd: index, end, ...said })
  }
  return spans.sort((one, two) => one.start - two.start || two.end - one.end)
}

/** The bracketed span a text begins with, or null. */
export function spanAtStart(markdown: string): BracketedSpan | null {
  if (!markdown.startsWith('[')) return null
  let depth = 0
  for (const { 0: sign, index } of markdown
    .slice(0, longest)
    .matchAll(/\\[\s\S]|(`+)[\s\S]*?(?<!`)\1(?!`)|[[\]]|\n[ \t]*(?=\n)/g)) {
    if (sign.startsWith('\n')) return null
    if (sign === '[') depth += 1
    if (sign !== ']') continue
    depth -= 1
    if (depth > 0) continue
    const meaning = index === 1 ? null : meaningAt(markdown, index + 1)
    if (meaning === null) return null
    const { end, ...said } = meaning
    return { start: 0, textStart: 1, textEnd: index, end, ...said }
  }
  return null
}

/** Writes a span around words; what says nothing leaves them bare. */
export function writeSpan(words: string, { language, nature }: SpanMeaning): string {
  const said = [
    ...(language === null ? [] : [`lang=${language}`]),
    ...(nature === null ? [] : [`.${nature}`]),
  ]
  return said.length === 0 ? words : `[${words}]{${said.join(' ')}}`
}

/** The spans an offset lies in, ends included, the widest first. */
export function spansAround(spans: readonly BracketedSpan[], offset: number): BracketedSpan[] {
  return spans.filter(({ start, end }) => start <= offset && offset <= end)
}

/** A text without the marks of its spans. */
export function withoutSpanMarks(markdown: string): string {
  const marks = bracketedSpans(markdown)
    .flatMap(({ start, textStart, textEnd, end }) => [
      { start, end: textStart },
      { start: textEnd, end },
    ])
    .sort((one, two) => one.start - two.start)
  let bare = ''
  let from = 0
  for (const mark of marks) {
    bare += markdown.slice(from, mark.start)
    from = mark.end
  }
  return bare + markdown.slice(from)
}

/** What the braces at an offset say, and where they end; null when they are none of ours. */
function meaningAt(markdown: string, offset: number): (SpanMeaning & { end: number }) | null {
  attributes.lastIndex = offset
  const found = attributes.exec(markdown)
  if (found === null) return null
  const meaning: SpanMeaning = { language: null, nature: null }
  for (const word of (found[1] ?? '').trim().split(/[ \t]+/)) {
    const nature = natures.find((one) => word === `.${one}`)
    const language = languageTag.exec(word)?.[1]
    if (nature !== undefined && meaning.nature === null) meaning.nature = nature
    else if (language !== undefined && meaning.language === null) meaning.language = language
    else return null
  }
  return { ...meaning, end: offset + found[0].length }
}
