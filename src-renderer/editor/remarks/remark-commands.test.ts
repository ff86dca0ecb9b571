import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState, type StateCommand } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import {
  addComment,
  goToRemark,
  insertWords,
  markPortion,
  resolveComment,
} from './remark-commands.ts'

/** Runs a command on a text whose caret is `|`, and shows the result alike, what is selected between two. */
function run(command: StateCommand, marked: string): string {
  const head = marked.indexOf('|')
  const start = EditorState.create({
    doc: marked.replace('|', ''),
    selection: { anchor: head },
    extensions: [markdown({ base: markdownLanguage })],
  })
  ensureSyntaxTree(start, start.doc.length, 5000)
  let end = start
  command({ state: start, dispatch: (transaction) => (end = transaction.state) })
  const { from, to, empty } = end.selection.main
  const text = end.doc.toString()
  return empty
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`
}

describe('a comment', () => {
  it('is put on the sentence at the caret, which goes where it is written', () => {
    expect(run(addComment(''), 'Un. De|ux. Trois.')).toBe('Un. {==Deux.==}{>>|<<} Trois.')
    expect(run(addComment('à vérifier : '), 'De|ux.')).toBe('{==Deux.==}{>>à vérifier : |<<}')
  })

  it('is not put on another one', () => {
    expect(run(addComment(''), 'Un {==mot==}{>>a<<} i|ci.')).toBe('Un {==mot==}{>>a<<} i|ci.')
  })

  it('is taken away at the caret, its words left', () => {
    expect(run(resolveComment, 'Un {==m|ot==}{>>a<<} ici.')).toBe('Un m|ot ici.')
    expect(run(resolveComment, 'Un mot {==d==}{>>a<<} i|ci.')).toBe('Un mot {==d==}{>>a<<} i|ci.')
  })
})

it('goes from remark to remark, round and round', () => {
  const text = '{==un==}{>>a<<} et {==deux==}{>>b<<}'
  expect(run(goToRemark(1), `{==un==}{>>a<<}| et {==deux==}{>>b<<}`)).toBe(
    '{==un==}{>>a<<} et |{==deux==}{>>b<<}|',
  )
  expect(run(goToRemark(1), `${text}|`)).toBe('|{==un==}{>>a<<}| et {==deux==}{>>b<<}')
  expect(run(goToRemark(-1), `|${text}`)).toBe('{==un==}{>>a<<} et |{==deux==}{>>b<<}|')
  expect(run(goToRemark(1), 'ri|en')).toBe('ri|en')
})

describe('the marking of a paragraph', () => {
  it('stands at its head, takes the place of its own, and is taken away', () => {
    expect(run(markPortion('TLP:AMBER'), 'Un.\n\nDe|ux.')).toBe('Un.\n\n(TLP:AMBER) De|ux.')
    expect(run(markPortion('TLP:RED'), '- (TLP:AMBER) De|ux.')).toBe('- (TLP:RED) De|ux.')
    expect(run(markPortion(null), '(TLP:RED) De|ux.')).toBe('De|ux.')
  })

  it('is put neither on headings nor between paragraphs', () => {
    expect(run(markPortion('TLP:RED'), '## Ti|tre')).toBe('## Ti|tre')
    expect(run(markPortion('TLP:RED'), 'Un.\n\n|')).toBe('Un.\n\n|')
  })
})

it('writes words apart from those around the caret', () => {
  expect(run(insertWords('probable'), 'Il est|')).toBe('Il est probable|')
  expect(run(insertWords('probable'), 'Il est |')).toBe('Il est probable|')
  expect(run(insertWords('probable'), 'Il est |que')).toBe('Il est probable| que')
})
