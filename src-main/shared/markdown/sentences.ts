import { sentenceEnds } from '../sentence-around.ts'
import {
  type BracketedSpan,
  bracketedSpans,
  type Nature,
  type SpanMeaning,
} from './bracketed-spans.ts'
import { codeRanges, type TextRange } from './code-ranges.ts'
import { commentsIn } from './comments.ts'
import { type Citation, references } from './references.ts'
import { type WrittenBlock, writtenBlocks } from './written-blocks.ts'

/** A sentence the analyst wrote. Offsets are UTF-16 units of the Markdown. */
export type WrittenSentence = TextRange &
  SpanMeaning & {
    /** As it reads, without marks, citations and comments. */
    text: string
    /** Where each unit of `text` stands in the Markdown. */
    offsets: readonly number[]
    /** What it cites, within it or right after it. */
    citations: readonly Citation[]
    /** True of the words of a source, set as a block quote. */
    quoted: boolean
    /** True of a heading and of a cell: no sentence that says something by itself. */
    heading: boolean
  }

/** Every sentence of a Markdown text, in order, code left out. */
export function sentencesIn(markdown: string): WrittenSentence[] {
  const { hidden, spans, citations } = referencesOf(markdown)
  const hiddenIn = within(hidden)
  const spansIn = within(spans)
  const citationsIn = within(citations)
  return writtenBlocks(markdown).flatMap((block) =>
    sentencesOf(markdown, block, {
      hidden: hiddenIn(block),
      spans: spansIn(block),
      citations: citationsIn(block),
    }),
  )
}

/** The sentence an offset lies in or ends, that before it between two, that which begins the line; null without. */
export function sentenceAt(markdown: string, offset: number): WrittenSentence | null {
  const sentences = sentencesIn(markdown)
  const before = sentences.filter(({ start }) => start <= offset).at(-1)
  if (before && !markdown.slice(before.end, offset).includes('\n')) return before
  // The caret may stand before the mark of a span that opens with the line.
  const next = sentences.find(({ start }) => start > offset)
  return next && !markdown.slice(offset, next.start).includes('\n') ? next : null
}

/** Gives the ranges that reach into each block asked for; blocks are asked for in order, as ranges are. */
function within<Range extends TextRange>(ranges: readonly Range[]): (block: TextRange) => Range[] {
  let first = 0
  return ({ start, end }) => {
    while ((ranges[first]?.end ?? Infinity) <= start) first++
    const found: Range[] = []
    for (let at = first; (ranges[at]?.start ?? Infinity) < end; at++) {
      const range = ranges[at]
      if (range !== undefined && range.end > start) found.push(range)
    }
    return found
  }
}

type Surroundings = { hidden: TextRange[]; spans: BracketedSpan[]; citations: Citation[] }

function referencesOf(markdown: string): Surroundings {
  const spans = bracketedSpans(markdown)
  const links = references(markdown)
  const hidden = [
    ...spans.flatMap(({ start, textStart, textEnd, end }) => [
      { start, end: textStart },
      { start: textEnd, end },
    ]),
    ...links.flatMap((one): TextRange[] => {
      if (one.type === 'citation') return [one]
      // `[@Label](actor:ID)`: what is read is the label.
      const close = markdown.lastIndexOf('](', one.end)
      const sign = /[@#]/.test(markdown[one.start + 1] ?? '') ? 2 : 1
      return [
        { start: one.start, end: one.start + sign },
        { start: close, end: one.end },
      ]
    }),
    ...codeRanges(markdown),
    ...commentsIn(markdown).flatMap(({ start, end, textStart, textEnd }) => [
      { start, end: textStart },
      { start: textEnd, end },
    ]),
    ...[
      ...markdown.matchAll(/!?\[([^[\]\n]*)\]\((?!actor:|meeting:|note:|article:)[^)\n]*\)/g),
    ].flatMap(({ 0: whole, 1: label = '', index }) => [
      { start: index, end: index + whole.indexOf('[') + 1 },
      { start: index + whole.indexOf('[') + 1 + label.length, end: index + whole.length },
    ]),
    ...[...markdown.matchAll(/\[\^[^\]\s]+\]|[*~`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu)].map(
      ({ 0: whole, index }) => ({ start: index, end: index + whole.length }),
    ),
  ]
    .filter(({ start, end }) => start < end)
    .sort((one, two) => one.start - two.start)
  const citations = links.filter((one) => one.type === 'citation')
  return { hidden, spans, citations }
}

function sentencesOf(markdown: string, block: WrittenBlock, all: Surroundings): WrittenSentence[] {
  let text = ''
  const offsets: number[] = []
  let next = 0
  for (let at = block.start; at < block.end; at++) {
    while ((all.hidden[next]?.end ?? Infinity) <= at) next++
    const mark = all.hidden[next]
    if (mark !== undefined && mark.start <= at) {
      at = mark.end - 1
      continue
    }
    const sign = markdown[at] ?? ''
    // A line that goes on in a quotation begins with its sign.
    if (sign === '\n') {
      const skipped = /^\n[ \t]*(?:>[ \t]?)*/.exec(markdown.slice(at, block.end))?.[0].length ?? 1
      text += ' '
      offsets.push(at)
      at += skipped - 1
      continue
    }
    text += sign
    offsets.push(at)
  }
  const ends = [...sentenceEnds(text), text.length]
  let from = 0
  return ends.flatMap((to): WrittenSentence[] => {
    let start = from
    let end = to
    from = to
    while (start < end && /[\s|]/u.test(text[start] ?? '')) start++
    while (end > start && /[\s|]/u.test(text[end - 1] ?? '')) end--
    if (start === end) return []
    const own = offsets.slice(start, end)
    const range = { start: own[0] ?? block.start, end: (own.at(-1) ?? block.start) + 1 }
    return [
      {
        ...withEmphasis(markdown, range, block),
        ...meaningOf(range, all.spans),
        text: text.slice(start, end),
        offsets: own,
        citations: citationsOf(range, all),
        quoted: block.quoted,
        heading: block.heading,
      },
    ]
  })
}

/** A sentence with the marks of emphasis at its ends, where they open and close within it. */
function withEmphasis(markdown: string, { start, end }: TextRange, block: WrittenBlock): TextRange {
  let first = start
  let last = end
  while (first > block.start && /[*_~`]/.test(markdown[first - 1] ?? '')) first--
  while (last < block.end && /[*_~`]/.test(markdown[last] ?? '')) last++
  const whole = balanced(markdown.slice(first, last))
  return whole ? { start: first, end: last } : { start, end }
}

/** Whether each mark of emphasis that opens within some words also closes there. */
function balanced(words: string): boolean {
  const runs = words.match(/\*+|_+|~+|`+/g) ?? []
  return runs.every((run) => runs.filter((other) => other === run).length % 2 === 0)
}

/** What is said of a whole sentence by the spans around it, the nearest first. */
function meaningOf({ start, end }: TextRange, spans: readonly BracketedSpan[]): SpanMeaning {
  const around = spans.filter((span) => span.textStart <= start && end <= span.textEnd)
  const nature = (span: BracketedSpan): Nature | null => span.nature
  return {
    language: around.findLast((span) => span.language !== null)?.language ?? null,
    nature: around.map(nature).findLast((one) => one !== null) ?? null,
  }
}

/** Citations within a sentence and right behind it, closing marks and other citations between. */
function citationsOf({ start, end }: TextRange, all: Surroundings): Citation[] {
  let reach = end
  for (const one of all.hidden) if (one.start === reach) reach = one.end
  return all.citations.filter((citation) => citation.start >= start && citation.end <= reach)
}
