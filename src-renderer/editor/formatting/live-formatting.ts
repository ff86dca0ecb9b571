import { syntaxTree } from '@codemirror/language'
import type { EditorState, Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'

const mark = (name: string): Decoration => Decoration.mark({ class: name })
const lineOf = (name: string): Decoration => Decoration.line({ class: name })

/** How the parts of a Markdown text look; what is not named here is plain text. */
const marks: Record<string, Decoration> = {
  Emphasis: mark('am-emphasis'),
  StrongEmphasis: mark('am-strong'),
  Strikethrough: mark('am-struck'),
  InlineCode: mark('am-code'),
  HeaderMark: mark('am-mark'),
  EmphasisMark: mark('am-mark'),
  StrikethroughMark: mark('am-mark'),
  CodeMark: mark('am-mark'),
  LinkMark: mark('am-mark'),
  QuoteMark: mark('am-mark'),
  ListMark: mark('am-list-mark'),
  HorizontalRule: mark('am-mark'),
}
const lines: Record<string, Decoration> = {
  ATXHeading1: lineOf('am-heading am-heading-1'),
  ATXHeading2: lineOf('am-heading am-heading-2'),
  ATXHeading3: lineOf('am-heading am-heading-3'),
  ATXHeading4: lineOf('am-heading am-heading-3'),
  ATXHeading5: lineOf('am-heading am-heading-3'),
  ATXHeading6: lineOf('am-heading am-heading-3'),
  SetextHeading1: lineOf('am-heading am-heading-1'),
  SetextHeading2: lineOf('am-heading am-heading-2'),
  Blockquote: lineOf('am-quote'),
  FencedCode: lineOf('am-code-line'),
  ListItem: lineOf('am-item'),
}

/** The looks of the text between two offsets, from its syntax tree. */
export function formattingOf(state: EditorState, from: number, to: number): DecorationSet {
  const ranges: Range<Decoration>[] = []
  syntaxTree(state).iterate({
    from,
    to,
    enter: (node) => {
      const look = marks[node.name]
      if (look && node.from < node.to) ranges.push(look.range(node.from, node.to))
      const lineLook = lines[node.name]
      if (!lineLook) return
      const last = Math.min(node.to, to)
      let line = state.doc.lineAt(Math.max(node.from, from))
      while (line.from <= last) {
        ranges.push(lineLook.range(line.from))
        if (line.to >= last) break
        line = state.doc.line(line.number + 1)
      }
    },
  })
  return Decoration.set(ranges, true)
}

function visibleFormatting(view: EditorView): DecorationSet {
  return Decoration.set(
    view.visibleRanges.flatMap(({ from, to }) => {
      const found: Range<Decoration>[] = []
      formattingOf(view.state, from, to).between(from, to, (start, end, look) => {
        found.push(look.range(start, end))
      })
      return found
    }),
    true,
  )
}

/** Shows headings, emphasis, quotes and lists as they will read, their marks kept but dimmed. */
export const liveFormatting = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = visibleFormatting(view)
    }
    update(update: ViewUpdate): void {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state)
      if (update.docChanged || update.viewportChanged || parsed) {
        this.decorations = visibleFormatting(update.view)
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
)
