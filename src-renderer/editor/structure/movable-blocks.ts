import { syntaxTree } from '@codemirror/language'
import type { ChangeSpec, EditorState } from '@codemirror/state'
import { headings, sectionEnd } from './headings.ts'

/** A stretch of whole lines that moves as one, the line end after it not included. */
export type Block = { from: number; to: number }
/** The blocks that can change places with one another, in order, and the one asked for among them. */
export type Blocks = { all: readonly Block[]; at: number }

type Node = ReturnType<typeof syntaxTree>['topNode']

/**
 * What moves when the block at an offset is moved: an item with those within it, among the items of its
 * list; a heading with its whole section, among the sections of its rank beside it; else a paragraph,
 * quotation, table …, among all blocks. Null on a blank line.
 */
export function blocksAt(state: EditorState, offset: number): Blocks | null {
  return items(state, offset) ?? sections(state, offset) ?? tops(state, offset)
}

/** The change that puts the block at `at` where the one at `to` is, those between making room. What stands between blocks stays. */
export function reorder(state: EditorState, { all, at }: Blocks, to: number): ChangeSpec | null {
  const [first, last] = [Math.min(at, to), Math.max(at, to)]
  const affected = all.slice(first, last + 1)
  const [start, end] = [affected[0], affected.at(-1)]
  if (!start || !end || at === to || first < 0) return null
  const texts = affected.map(({ from, to: until }) => state.sliceDoc(from, until))
  const [moved] = texts.splice(at - first, 1)
  if (moved === undefined) return null
  texts.splice(to - first, 0, moved)
  const between = affected.slice(1).map(({ from }, index) => {
    const before = affected[index]
    return before ? state.sliceDoc(before.to, from) : ''
  })
  const marks = affected.map(({ from, to: until }) => itemNumber(state.sliceDoc(from, until)))
  const insert = texts.map((text, index) => numbered(text, marks[index]) + (between[index] ?? ''))
  return { from: start.from, to: end.to, insert: insert.join('') }
}

/** Where the moved block stands after `reorder`. */
export function placeAfter({ all, at }: Blocks, to: number): number {
  const block = all[at]
  const target = all[to]
  if (!block || !target) return 0
  return to < at ? target.from : target.to - (block.to - block.from)
}

function items(state: EditorState, offset: number): Blocks | null {
  const line = state.doc.lineAt(offset)
  const inside = line.from + (/^\s*/.exec(line.text)?.[0].length ?? 0)
  let node: Node | null = syntaxTree(state).resolveInner(Math.min(inside, line.to), 1)
  while (node && node.name !== 'ListItem') node = node.parent
  const list = node?.parent
  if (!node || !list) return null
  const all = list.getChildren('ListItem').map((item) => lines(state, item))
  const at = all.findIndex(({ from, to }) => from <= line.from && to >= line.from)
  return at === -1 ? null : { all, at }
}

function sections(state: EditorState, offset: number): Blocks | null {
  const found = state.field(headings)
  const heading = found.find(({ from, to }) => offset >= from && offset <= to)
  if (!heading) return null
  const above = found.findLast(({ from, level }) => from < heading.from && level < heading.level)
  const end = above ? sectionEnd(state, above) : state.doc.length
  const all = found
    .filter(({ from, level }) => {
      return level === heading.level && from > (above?.from ?? -1) && from <= end
    })
    .map((one) => ({ from: one.from, to: withoutBlanks(state, sectionEnd(state, one)) }))
  return { all, at: all.findIndex(({ from }) => from === heading.from) }
}

function tops(state: EditorState, offset: number): Blocks | null {
  const all: Block[] = []
  const cursor = syntaxTree(state).cursor()
  if (cursor.firstChild())
    do all.push(lines(state, cursor.node))
    while (cursor.nextSibling())
  const at = all.findIndex(({ from, to }) => offset >= from && offset <= to)
  return at === -1 ? null : { all, at }
}

function lines(state: EditorState, { from, to }: { from: number; to: number }): Block {
  return {
    from: state.doc.lineAt(from).from,
    to: withoutBlanks(state, state.doc.lineAt(Math.max(from, to)).to),
  }
}

function withoutBlanks(state: EditorState, to: number): number {
  let end = to
  while (end > 0 && state.sliceDoc(end - 1, end) === '\n') end -= 1
  return end
}

/** Numbers of an ordered list stay in their order, whoever stands there. */
function itemNumber(text: string): string | undefined {
  return /^\s*(\d+)[.)]\s/.exec(text)?.[1]
}

function numbered(text: string, number: string | undefined): string {
  return number === undefined ? text : text.replace(/^(\s*)\d+(?=[.)]\s)/, `$1${number}`)
}
