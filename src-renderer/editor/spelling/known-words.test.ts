import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import type { Client } from '../../../src-main/shared/contract.ts'
import type { WordStanding } from '../../../src-main/shared/spelling.ts'
import { KnownWords } from './known-words.ts'
import { passagesBetween, wrongAmong } from './words-in-editor.ts'

const right = new Set(['Le', 'texte', 'du', 'comité', 'et', 'suite'])

function knowing() {
  const asked: string[][] = []
  const look = ({ words }: { words: string[] }): Promise<WordStanding[]> => {
    asked.push(words)
    return Promise.resolve(
      words.map((word) => ({
        fr: right.has(word) ? 'known' : 'unknown',
        en: 'unknown',
        name: false,
      })),
    )
  }
  // Only the one call is made.
  const client = { spelling: { look } } as unknown as Client
  const known = new KnownWords(client, { attempt: async (work) => work() })
  return { known, asked }
}

function stateOf(text: string): EditorState {
  const state = EditorState.create({
    doc: text,
    extensions: [markdown({ base: markdownLanguage })],
  })
  ensureSyntaxTree(state, text.length, 5000)
  return state
}

it('asks main about each word once, and again after names have changed', async () => {
  const { known, asked } = knowing()
  let tell = (): void => undefined
  let renewed = 0
  known.renewOn(
    (_kinds, reload) => {
      tell = () => reload([])
      return () => undefined
    },
    () => (renewed += 1),
  )
  await known.want(['Le', 'comité', 'Le'])
  await known.want(['comité', 'texte'])
  expect(asked).toEqual([['Le', 'comité'], ['texte']])
  expect(known.find('texte')?.fr).toBe('known')
  tell()
  expect([renewed, known.find('texte')]).toEqual([1, undefined])
})

it('finds the wrong words of whole lines, code left out, where they stand in the text', async () => {
  const text = 'Première ligne\nLe `code` du comitéé\n```\nxqzv\n```\net la suite'
  const state = stateOf(text)
  const { known } = knowing()
  const at = text.indexOf('comitéé') + 2
  const wrong = await wrongAmong(passagesBetween(state, at, text.length), 'fr', known)
  expect(wrong.map(({ start, end }) => text.slice(start, end))).toEqual(['comitéé', 'la'])
})
