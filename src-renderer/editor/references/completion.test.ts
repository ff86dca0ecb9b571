import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/shared/contract.ts'
import { referenceCompletion, type Surroundings, wantedBy } from './completion.ts'

const surroundings: Surroundings = {
  ownId: null,
  linked: () => ['linked'],
  recent: () => ['recent'],
  meetingId: () => 'meeting',
  chosen: () => undefined,
  create: () => Promise.resolve(undefined),
}

describe('what is typed before the caret', () => {
  it('asks for actors after @, at the start of a line or after a space or an opening sign', () => {
    const actors = (words: string, length: number) => ({
      what: 'records',
      kinds: ['actor'],
      words,
      length,
    })
    expect(wantedBy('@')).toEqual(actors('', 1))
    expect(wantedBy('selon @Sali')).toEqual(actors('Sali', 5))
    expect(wantedBy('(@Salifou Mo')).toEqual(actors('Salifou Mo', 11))
    expect(wantedBy('écrire à bureau@exemple')).toBeNull()
  })

  it('asks for meetings after # and a letter, so that headings still work', () => {
    expect(wantedBy('#')).toBeNull()
    expect(wantedBy('# Contexte')).toBeNull()
    expect(wantedBy('## C')).toBeNull()
    expect(wantedBy('#Bam')).toEqual({
      what: 'records',
      kinds: ['meeting'],
      words: 'Bam',
      length: 4,
    })
    expect(wantedBy('lors de #réunion de')).toMatchObject({ words: 'réunion de' })
  })

  it('asks for notes and articles after [[, and for passages after ^', () => {
    expect(wantedBy('voir [[niam')).toEqual({
      what: 'records',
      kinds: ['note', 'article'],
      words: 'niam',
      length: 6,
    })
    expect(wantedBy('un fait^retrait')).toEqual({ what: 'passages', words: 'retrait', length: 8 })
    expect(wantedBy('un fait[^')).toEqual({ what: 'passages', words: '', length: 2 })
  })

  it('asks for nothing inside a finished citation', () => {
    expect(wantedBy('un fait[^0190b3a2]')).toBeNull()
  })
})

it('offers what main found, in main’s order, in place of the trigger and the words', async () => {
  const asked: unknown[] = []
  const client = {
    notes: {
      complete: (input: unknown) => {
        asked.push(input)
        return Promise.resolve([
          { kind: 'actor', id: 'b', label: 'Salifou Mody', detail: 'ministre de la Défense' },
          { kind: 'actor', id: 'a', label: 'Salif Keïta', detail: '' },
        ])
      },
    },
  } as unknown as Client
  const state = EditorState.create({ doc: 'Selon @Sali' })
  const result = await referenceCompletion(
    client,
    surroundings,
  )(new CompletionContext(state, 11, false))
  const context = { linked: ['linked'], recent: ['recent'], meetingId: 'meeting' }
  expect(asked).toEqual([{ kinds: ['actor'], words: 'Sali', ...context }])
  expect(result?.from).toBe(6)
  expect(result?.options.map(({ label, detail }) => [label, detail])).toEqual([
    ['Salifou Mody', 'ministre de la Défense'],
    ['Salif Keïta', ''],
    ['Créer l’acteur « Sali »', undefined],
  ])
})

it('does not offer to link a note to itself', async () => {
  const client = {
    notes: {
      complete: () =>
        Promise.resolve([
          { kind: 'note', id: 'own', label: 'Note ouverte', detail: '' },
          { kind: 'note', id: 'other', label: 'Note voisine', detail: '' },
        ]),
    },
  } as unknown as Client
  const state = EditorState.create({ doc: 'voir [[note' })
  const source = referenceCompletion(client, { ...surroundings, ownId: 'own' })
  const result = await source(new CompletionContext(state, 11, false))
  expect(result?.options.map(({ label }) => label)).toEqual([
    'Note voisine',
    'Créer la note « note »',
  ])
})
