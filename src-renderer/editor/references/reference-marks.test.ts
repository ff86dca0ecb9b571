import { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import { citationNumbers, redrawReferences, referenceMarks } from './reference-marks.ts'

const actor = '0190b3a2-0000-7000-8000-00000000000a'
const passage = (n: number) => `0190b3a2-0000-7000-8000-00000000000${n}`

it('numbers passages in order of first use, after those of the texts before', () => {
  const { cited, extension } = referenceMarks({ passage: () => null, citedBefore: () => [] })
  const state = EditorState.create({
    doc: `un[^${passage(2)}] deux[^${passage(3)}] un encore[^${passage(2)}]`,
    extensions: extension,
  })
  expect(cited(state)).toEqual([passage(2), passage(3), passage(2)])
  expect([...citationNumbers([passage(1), passage(3)], cited(state))]).toEqual([
    [passage(1), 1],
    [passage(3), 2],
    [passage(2), 3],
  ])
})

it('finds the link or citation that the caret stands against, and keeps up with typing', () => {
  const { at, extension } = referenceMarks({ passage: () => null, citedBefore: () => [] })
  const link = `[@Salifou Mody](actor:${actor})`
  let state = EditorState.create({ doc: `Selon ${link}, oui`, extensions: extension })
  expect(at(state, 5)).toBeUndefined()
  expect(at(state, 6)).toMatchObject({ type: 'link', kind: 'actor', id: actor })
  expect(at(state, 6 + link.length)).toMatchObject({ label: 'Salifou Mody' })
  state = state.update({ changes: { from: 0, insert: 'Hier, ' } }).state
  expect(at(state, 6)).toBeUndefined()
  expect(at(state, 12)).toMatchObject({ type: 'link' })
  state = state.update({ effects: redrawReferences.of(null) }).state
  expect(at(state, 12)).toMatchObject({ type: 'link' })
})

it('after any typing marks what it would mark in the text read anew', () => {
  const source = { passage: () => null, citedBefore: () => [passage(9)] }
  const { extension, at, cited } = referenceMarks(source)
  const link = `[@Salifou Mody](actor:${actor})`
  const parts = ['a', ' ', '\n', '`', '```', '~~~\n', link, `[^${passage(1)}]`, `[^${passage(2)}]`]
  let seed = 11
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const shown = (state: EditorState) =>
    Array.from({ length: state.doc.length + 1 }, (_, offset) => at(state, offset))
  let state = EditorState.create({ doc: 'Selon\n', extensions: extension })
  for (let round = 0; round < 150; round++) {
    const [one, other] = [next(state.doc.length + 1), next(state.doc.length + 1)]
    const from = Math.min(one, other)
    const to = next(3) === 0 ? Math.max(one, other) : from
    state = state.update({ changes: { from, to, insert: parts[next(parts.length)] ?? '' } }).state
    const anew = EditorState.create({ doc: state.doc, extensions: extension })
    expect(shown(state)).toEqual(shown(anew))
    expect(cited(state)).toEqual(cited(anew))
  }
})
