import { Decoration } from '@codemirror/view'

const mark = (name: string): Decoration => Decoration.mark({ class: name })
const lineOf = (name: string): Decoration => Decoration.line({ class: name })

/** The number of a footnote. */
export const footnoteLook = mark('am-footnote')

/** How the parts of a Markdown text look, by their name in its tree; what is not named here is plain. */
export const marks: Readonly<Record<string, Decoration>> = {
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
  FootnoteMark: mark('am-mark'),
  FootnoteReference: footnoteLook,
  ListMark: mark('am-list-mark'),
  HorizontalRule: mark('am-mark'),
  Comment: mark('am-mark'),
  TableDelimiter: mark('am-mark'),
  Autolink: mark('am-link'),
}

/** How the lines of a block look. */
export const lines: Readonly<Record<string, Decoration>> = {
  ATXHeading1: lineOf('am-heading am-heading-1'),
  ATXHeading2: lineOf('am-heading am-heading-2'),
  ATXHeading3: lineOf('am-heading am-heading-3'),
  ATXHeading4: lineOf('am-heading am-heading-4'),
  ATXHeading5: lineOf('am-heading am-heading-4'),
  ATXHeading6: lineOf('am-heading am-heading-4'),
  SetextHeading1: lineOf('am-heading am-heading-1'),
  SetextHeading2: lineOf('am-heading am-heading-2'),
  Blockquote: lineOf('am-quote'),
  FencedCode: lineOf('am-code-line'),
  CommentBlock: lineOf('am-comment-line'),
  ListItem: lineOf('am-item'),
  FootnoteDefinition: lineOf('am-footnote-line'),
}

/** A link to the web: its words. */
export const linkLook = mark('am-link')
/** A task that is done. */
export const doneLook = lineOf('am-done')
/** A mark that is not shown. */
export const unseen = Decoration.replace({})
