import { expect, it } from 'vitest'
import { rankTargets } from './rank-targets.ts'

const none = { linked: [], meeting: [], recent: [] }
const target = (id: string, at = '2026-01-01', begins: 0 | 1 = 1) => ({ id, at, begins })
const order = (...given: Parameters<typeof rankTargets>) =>
  rankTargets(...given).map(({ id }) => id)

it('offers the latest first when nothing else tells them apart, always in the same order', () => {
  const targets = [target('b'), target('new', '2026-02-01'), target('a')]
  expect(order(targets, none)).toEqual(['new', 'a', 'b'])
  expect(order(targets.toReversed(), none)).toEqual(['new', 'a', 'b'])
})

it('offers what the text links to, then what is of its meeting, then what was opened lately', () => {
  const targets = ['later', 'latest', 'met', 'linked', 'opened', 'openedLast'].map((id) =>
    target(id, id === 'latest' ? '2026-03-01' : '2026-01-01'),
  )
  const context = {
    linked: ['linked'],
    meeting: ['met', 'linked'],
    recent: ['openedLast', 'opened', 'met'],
  }
  expect(order(targets, context)).toEqual([
    'linked',
    'met',
    'openedLast',
    'opened',
    'latest',
    'later',
  ])
})

it('holds the words typed above the context', () => {
  const targets = [target('linked', '2026-01-01', 0), target('begun')]
  expect(order(targets, { ...none, linked: ['linked'] })).toEqual(['begun', 'linked'])
})
