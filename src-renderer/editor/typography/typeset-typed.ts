import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import { diffChars } from 'diff'
import type { BracketedSpan } from '../../../src-main/shared/markdown/bracketed-spans.ts'
import type { Language } from '../../../src-main/shared/language.ts'
import { isProtected } from '../../../src-main/shared/typography/protected.ts'
import { rulesOf, typeset } from '../../../src-main/shared/typography/typeset.ts'
import { spansAt } from '../spans/written-blocks.ts'

export type Change = { from: number; to: number; insert: string }

const wide = '\u00a0'
const thin = '\u202f'

/** Parts of a text that are not the analyst's words. */
const foreign = new Set(['FencedCode', 'CodeBlock', 'InlineCode', 'Blockquote', 'HTMLBlock', 'URL'])
/** Code, a link, an address, what a span says or a comment that has been begun and not ended. */
const begun =
  /\]\([^)]*$|\]\{[^}]*$|\{>>(?:(?!<<\}).)*$|[\w+.-]+:\/\/\S*$|\bwww\.\S*$|\S@\S*$|\[\^[^\]]*$/u

/**
 * What is set at once, by what was typed last: the end of the line so far, what stands for it, and
 * when it does.
 * Whatever needs the next character to be known (a colon may begin an address, a digit a time) waits
 * for the end of the word.
 */
type Rule = { typed: RegExp; set: (line: string) => string; when?: (line: string) => boolean }

const atOnce: Record<Language, readonly Rule[]> = {
  fr: [
    { typed: /(?<=\p{L})'$/u, set: () => '’' },
    { typed: /(?<=\S)\.{3}$/u, set: () => '…' },
    { typed: /(?<=^|[^>].*)<<$/u, set: () => `«${thin}` },
    { typed: /(?<=[^\s>]) *>>$/u, set: () => `${thin}»` },
    { typed: /(?<=\S) *"$/u, set: () => `${thin}»`, when: isOpen },
    { typed: /(?<=^|[\s([—–’*_])"$/u, set: () => `«${thin}`, when: (line) => !isOpen(line) },
    { typed: /(?<=[^\s([|!?;:\\]) [!?;]$/u, set: (line) => `${thin}${line.at(-1)}` },
    { typed: /(?<=[^\s([|:\\-]) :$/u, set: () => `${wide}:` },
  ],
  en: [
    { typed: /(?<=\p{L})'$/u, set: () => '’' },
    { typed: /(?<=\S)\.{3}$/u, set: () => '…' },
    { typed: /(?<=^|[\s([—–‘*_])"$/u, set: () => '“' },
    { typed: /(?<=[^\s([—–‘*_\d])"$/u, set: () => '”' },
    { typed: /(?<=^|[\s([—–“])'$/u, set: () => '‘' },
  ],
}

/** Whether the last guillemet of a line opens. */
function isOpen(line: string): boolean {
  return line.lastIndexOf('«') > line.lastIndexOf('»')
}

/**
 * How typography changes what has just been typed, between `from` and `head`: at once for a mark that
 * stands for another, and at the end of a word by all the rules of the language, which is that of the
 * passage written in where one is told. Empty in code, in addresses and in quotations of sources; never
 * outside what was typed.
 */
export function settingOf(
  state: EditorState,
  { from, head }: { from: number; head: number },
  language: Language,
): Change[] {
  const typed = state.sliceDoc(head - 1, head)
  // A line that was just ended is set as a whole; the one begun holds nothing yet.
  const line = state.doc.lineAt(typed === '\n' ? head - 1 : head)
  const end = Math.min(head, line.to)
  const before = line.text.slice(0, end - line.from)
  if (isForeign(state, end, before)) return []
  const passage = passageAt(state, end)
  const own = passage === null ? language : rulesOf(passage.language)
  if (own === null) return []
  // A passage within the line is told from it by the rules themselves.
  const within = passage !== null && passage.start >= line.from && passage.end <= line.to
  if (/\s/u.test(typed)) return wordEnds(line, from, end, within ? language : own)
  const rule = atOnce[own].find((one) => one.typed.test(before) && (one.when?.(before) ?? true))
  if (rule === undefined) return []
  const start = before.search(rule.typed)
  if (line.from + start < from) return []
  return [{ from: line.from + start, to: end, insert: rule.set(before) }]
}

function wordEnds(
  line: { from: number; text: string },
  from: number,
  end: number,
  language: Language,
): Change[] {
  const set = typeset(line.text, language)
  if (set === line.text) return []
  const changes: Change[] = []
  let at = line.from
  for (const { value, added, removed } of diffChars(line.text, set)) {
    const last = changes.at(-1)
    if (removed) {
      if (last?.to === at) last.to = at + value.length
      else changes.push({ from: at, to: at + value.length, insert: '' })
      at += value.length
    } else if (added) {
      if (last?.to === at) last.insert += value
      else changes.push({ from: at, to: at, insert: value })
    } else at += value.length
  }
  return changes.filter((change) => change.from >= from && change.to <= end)
}

/** The nearest passage whose language is told, of those an offset lies in. */
function passageAt(state: EditorState, offset: number): BracketedSpan | null {
  const inside = spansAt(state, offset).filter(
    ({ language, textStart, textEnd }) =>
      language !== null && textStart <= offset && offset <= textEnd,
  )
  return inside.at(-1) ?? null
}

function isForeign(state: EditorState, at: number, before: string): boolean {
  const backticks = before.split('`').length - 1
  if (backticks % 2 === 1 || begun.test(before) || isProtected(before, before.length)) return true
  for (let node = syntaxTree(state).resolveInner(at, -1); ;) {
    if (foreign.has(node.name)) return true
    if (node.parent === null) return false
    node = node.parent
  }
}
