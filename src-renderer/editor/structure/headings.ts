import { syntaxTree } from '@codemirror/language'
import { type EditorState, StateField } from '@codemirror/state'

/** A heading of a text that stands by itself: not one within a quotation or a list. */
export type Heading = {
  level: number
  /** Its words, without marks. */
  words: string
  /** Its line, the whole of it. */
  from: number
  to: number
}

/** The headings of the text, in order. */
export const headings = StateField.define<readonly Heading[]>({
  create: find,
  update: (found, transaction) =>
    transaction.docChanged || syntaxTree(transaction.startState) !== syntaxTree(transaction.state)
      ? find(transaction.state)
      : found,
})

/** Where the section of a heading ends: before the next heading as high, or at the end of the text. */
export function sectionEnd(state: EditorState, heading: Heading): number {
  const next = state
    .field(headings)
    .find(({ from, level }) => from > heading.from && level <= heading.level)
  return next ? next.from - 1 : state.doc.length
}

/** The heading of the section an offset lies in; undefined before the first. */
export function headingAt(state: EditorState, offset: number): Heading | undefined {
  return state.field(headings).findLast(({ from }) => from <= offset)
}

function find(state: EditorState): Heading[] {
  const found: Heading[] = []
  const cursor = syntaxTree(state).cursor()
  if (!cursor.firstChild()) return found
  do {
    const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(cursor.name)?.[1]
    if (level === undefined) continue
    const line = state.doc.lineAt(cursor.from)
    found.push({
      level: Number(level),
      words: wordsOf(state.sliceDoc(cursor.from, line.to)),
      from: line.from,
      to: state.doc.lineAt(cursor.to).to,
    })
  } while (cursor.nextSibling())
  return found
}

function wordsOf(line: string): string {
  return line
    .replace(/^\s*#{1,6}\s*|\s+#+\s*$/g, '')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/!?\[@?([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/([*_])(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/\\([\\`*_[\]#])/g, '$1')
    .trim()
}
