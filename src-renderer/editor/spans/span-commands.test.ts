import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState, type StateCommand } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { setNature, toggleLanguage } from './span-commands.ts'

/** Runs a command on a text whose selection stands between two `|`, or whose caret is one; shows the result alike. */
function run(command: StateCommand, marked: string): string {
  const [before = '', selected = '', after] = marked.split('|')
  const start = EditorState.create({
    doc: after === undefined ? before + selected : before + selected + after,
    selection: {
      anchor: before.length,
      head: before.length + (after === undefined ? 0 : selected.length),
    },
    extensions: [markdown({ base: markdownLanguage })],
  })
  ensureSyntaxTree(start, start.doc.length, 5000)
  let end = start
  command({ state: start, dispatch: (transaction) => (end = transaction.state) })
  const { from, to } = end.selection.main
  const text = end.doc.toString()
  const caret = after === undefined ? '|' : `|${text.slice(from, to)}|`
  return text.slice(0, from) + caret + text.slice(to)
}

describe('the nature of a sentence', () => {
  it('is said of the sentence at the caret, which stays at its word', () => {
    expect(run(setNature('fact'), 'Un. La trê|ve tient.[^1] Trois.')).toBe(
      'Un. [La trê|ve tient.]{.fact}[^1] Trois.',
    )
    expect(run(setNature('judgment'), '- **La** trêve ti|ent')).toBe(
      '- [**La** trêve ti|ent]{.judgment}',
    )
    expect(run(setNature('assumption'), '(TLP:RED) Un fait.|')).toBe(
      '(TLP:RED) [Un fait.]{.assumption}|',
    )
  })

  it('takes the place of what was said before, and is taken away', () => {
    const fact = 'Un. [La trê|ve tient.]{.fact} Trois.'
    expect(run(setNature('judgment'), fact)).toBe('Un. [La trê|ve tient.]{.judgment} Trois.')
    expect(run(setNature(null), fact)).toBe('Un. La trê|ve tient. Trois.')
    expect(run(setNature(null), 'Un. De|ux.')).toBe('Un. De|ux.')
    expect(run(setNature(null), '|[Un.]{.fact}')).toBe('|Un.')
  })

  it('keeps the language told of the sentence', () => {
    expect(run(setNature('fact'), '[The truce hol|ds.]{lang=en}')).toBe(
      '[The truce hol|ds.]{lang=en .fact}',
    )
    expect(run(setNature(null), '[The truce hol|ds.]{lang=en .fact}')).toBe(
      '[The truce hol|ds.]{lang=en}',
    )
  })

  it('is said of what is selected, never across paragraphs, nor in code', () => {
    expect(run(setNature('fact'), 'Un |mot | ici.')).toBe('Un [|mot]{.fact} | ici.')
    expect(run(setNature('fact'), 'a |b\n\nc| d')).toBe('a |b\n\nc| d')
    expect(run(setNature('fact'), '```\nUn |mot.\n```')).toBe('```\nUn |mot.\n```')
  })
})

describe('the language of a passage', () => {
  it('is said of words, and taken away by the same key', () => {
    const once = run(toggleLanguage('en'), 'Il dit : |no comment|.')
    expect(once).toBe('Il dit : [|no comment|]{lang=en}.')
    expect(run(toggleLanguage('en'), once)).toBe('Il dit : |no comment|.')
  })
})
