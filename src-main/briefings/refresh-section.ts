import { type AssembledBlock, emptyKey } from './blocks.ts'
import { compareSection } from './compare-section.ts'
import { locate, type OwnedLine } from './located-blocks.ts'

/**
 * The text of a section once some differences with the record are taken: what is new put in, what
 * changed replaced, what is gone taken out. Of the text as it was, only lines that the record had
 * written and nobody changed are ever taken out; where the analyst rewrote what changed, the record's
 * words are put beside. Every line of the analyst stays, in its order.
 */
export function refreshSection(
  body: string,
  baseline: readonly AssembledBlock[],
  fresh: readonly AssembledBlock[],
  taken: ReadonlySet<string>,
): string {
  const differences = compareSection(body, baseline, fresh).filter(({ key }) => taken.has(key))
  if (differences.length === 0) return body
  let lines = located(body, baseline, fresh)
  const blocks = new Map(fresh.map((block) => [block.key, block]))
  const take = new Set(differences.map(({ key }) => key))
  for (const { key, change, standing } of differences) {
    if (change !== 'changed' || standing !== 'asAssembled') continue
    const block = blocks.get(key)
    if (block) lines = replaced(lines, block)
  }
  for (const { key, change, standing } of differences)
    if (change === 'gone' && standing === 'asAssembled')
      lines = without(lines, key, headOf(baseline, key))
  // What stands already is where the rest is put beside.
  const standing = new Set(lines.flatMap(({ owner }) => owner ?? []))
  for (const [at, block] of fresh.entries()) {
    if (standing.has(block.key) || !take.has(block.key)) continue
    lines = inserted(lines, block, fresh.slice(0, at), fresh.slice(at + 1))
    standing.add(block.key)
  }
  const says = lines.some(({ owner }) => owner !== null && owner !== emptyKey)
  if (says) lines = without(lines, emptyKey, null)
  const empty = blocks.get(emptyKey)
  if (empty && lines.every(({ text }) => text.trim() === '')) return empty.text
  return lines.map(({ text }) => text).join('\n')
}

/** Blocks as they were assembled, and those that the section came to hold without having been assembled. */
function located(
  body: string,
  baseline: readonly AssembledBlock[],
  fresh: readonly AssembledBlock[],
): OwnedLine[] {
  const found = new Set(locate(body, baseline).map(({ owner }) => owner))
  return locate(body, [
    ...baseline.filter(({ key }) => found.has(key)),
    ...fresh.filter(({ key }) => !found.has(key)),
  ])
}

function headOf(blocks: readonly AssembledBlock[], key: string): string | null {
  return blocks.find((block) => block.key === key)?.head ?? null
}

function linesOf({ text, key }: AssembledBlock): OwnedLine[] {
  return text.split('\n').map((line) => ({ text: line, owner: key }))
}

function replaced(lines: readonly OwnedLine[], block: AssembledBlock): OwnedLine[] {
  const at = lines.findIndex(({ owner }) => owner === block.key)
  const others = lines.filter(({ owner }) => owner !== block.key)
  return [...others.slice(0, at), ...linesOf(block), ...others.slice(at)]
}

/** Without the lines of a block, the blank line they leave, and the head of a table left without a row. */
function without(lines: readonly OwnedLine[], key: string, head: string | null): OwnedLine[] {
  const at = lines.findIndex(({ owner }) => owner === key)
  if (at === -1) return [...lines]
  const left = lines.filter(({ owner }) => owner !== key)
  if (head !== null) dropLoneHead(left, at, head.split('\n'))
  else closeUp(left, at)
  return left
}

function dropLoneHead(lines: OwnedLine[], at: number, head: readonly string[]): void {
  const start = at - head.length
  const isHead = head.every((text, offset) => lines[start + offset]?.text === text)
  if (start < 0 || !isHead || isRow(lines[at])) return
  lines.splice(start, head.length)
  closeUp(lines, start)
}

/** Two blank lines in a row, or one at either end, become one or none. */
function closeUp(lines: OwnedLine[], at: number): void {
  const blank = (line: OwnedLine | undefined) => line === undefined || line.text.trim() === ''
  if (!blank(lines[at]) || !blank(lines[at - 1])) return
  if (lines[at] !== undefined) lines.splice(at, 1)
  else if (lines[at - 1] !== undefined) lines.splice(at - 1, 1)
}

/** Puts a block after the one before it in the record's order that stands, else before the one after. */
function inserted(
  lines: readonly OwnedLine[],
  block: AssembledBlock,
  earlier: readonly AssembledBlock[],
  later: readonly AssembledBlock[],
): OwnedLine[] {
  const stands = ({ key }: AssembledBlock) => lines.some(({ owner }) => owner === key)
  const [previous, next] = [earlier.findLast(stands), later.find(stands)]
  const last = lines.findLastIndex(({ owner }) => owner === previous?.key)
  const first = lines.findIndex(({ owner }) => owner === next?.key)
  if (previous && joins(previous, block)) return placed(lines, last + 1, linesOf(block))
  if (next && joins(next, block)) return placed(lines, first, linesOf(block))
  const table = endOfHead(lines, block.head)
  if (table !== null) return placed(lines, table, linesOf(block))
  if (previous) return apart(lines, endOfRun(lines, last), block)
  return apart(lines, next ? startOfRun(lines, first) : lines.length, block)
}

/** The line after the head of a table, where it stands. */
function endOfHead(lines: readonly OwnedLine[], head: string | null): number | null {
  if (head === null) return null
  const wanted = head.split('\n')
  const at = lines.findIndex((_, start) =>
    wanted.every((text, offset) => lines[start + offset]?.text === text),
  )
  return at === -1 ? null : at + wanted.length
}

function joins(one: AssembledBlock, other: AssembledBlock): boolean {
  return one.shape === other.shape && one.shape !== 'paragraph' && one.head === other.head
}

/** Puts a block on its own, a blank line on either side; a row brings the head of its table. */
function apart(lines: readonly OwnedLine[], at: number, block: AssembledBlock): OwnedLine[] {
  const blank: OwnedLine = { text: '', owner: null }
  const filled = (line: OwnedLine | undefined) => line !== undefined && line.text.trim() !== ''
  const head = (block.head?.split('\n') ?? []).map((text) => ({ text, owner: null }))
  if (!lines.some(filled)) return [...head, ...linesOf(block)]
  return placed(lines, at, [
    ...(filled(lines[at - 1]) ? [blank] : []),
    ...head,
    ...linesOf(block),
    ...(filled(lines[at]) ? [blank] : []),
  ])
}

function placed(lines: readonly OwnedLine[], at: number, more: readonly OwnedLine[]): OwnedLine[] {
  return [...lines.slice(0, at), ...more, ...lines.slice(at)]
}

/** Where the list, table or paragraph that a line is in ends; what is indented below goes with it. */
function endOfRun(lines: readonly OwnedLine[], from: number): number {
  let end = from + 1
  for (let at = from + 1; at < lines.length; at++) {
    const { text } = lines[at] ?? { text: '' }
    if (text.trim() === '') continue
    if (at > end && !/^\s/.test(text)) break
    end = at + 1
  }
  return end
}

function startOfRun(lines: readonly OwnedLine[], from: number): number {
  let start = from
  while (start > 0 && lines[start - 1]?.text.trim() !== '') start--
  return start
}

function isRow(line: OwnedLine | undefined): boolean {
  return line?.text.startsWith('|') ?? false
}
