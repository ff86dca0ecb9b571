import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import { formattingOf } from './live-formatting.ts'

function looks(text: string): string[] {
  const state = EditorState.create({
    doc: text,
    extensions: [markdown({ base: markdownLanguage })],
  })
  ensureSyntaxTree(state, text.length, 5000)
  const found: string[] = []
  formattingOf(state, 0, text.length).between(0, text.length, (from, to, look) => {
    const { class: name } = look.spec as { class: string }
    found.push(from === to ? `${name} @${from}` : `${name} ${text.slice(from, to)}`)
  })
  return found
}

it('shows headings and dims their marks', () => {
  expect(looks('## Contexte')).toEqual(['am-heading am-heading-2 @0', 'am-mark ##'])
})

it('shows emphasis inside a list', () => {
  expect(looks('- un **fait**')).toEqual([
    'am-item @0',
    'am-list-mark -',
    'am-strong **fait**',
    'am-mark **',
    'am-mark **',
  ])
})

it('sets every line of a quotation apart', () => {
  expect(looks('> une\n> deux').filter((look) => look.startsWith('am-quote'))).toEqual([
    'am-quote @0',
    'am-quote @6',
  ])
})
