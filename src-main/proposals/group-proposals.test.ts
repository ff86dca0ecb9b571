import { describe, expect, it } from 'vitest'
import { day, proposalsOf } from './dossier-for-tests.ts'
import { groupKeys } from './group-proposals.ts'

const text =
  'Le 3 mai 2025, les deux ministres se sont vus à Gao. L’accord du 3 mai 2025 date du 4 mai 2025. Élodie Sarr y était. SARR aussi, et le Gao.'

describe('proposals of one article', () => {
  it('group by folded name, and a date with the meeting that tells or repeats it', () => {
    const keys = groupKeys(
      proposalsOf(text, [
        {
          kind: 'meeting',
          words: 'Le 3 mai 2025, les deux ministres se sont vus à Gao.',
          value: { title: 'Entrevue de Gao', date: day('2025-05-03'), participants: [] },
        },
        { kind: 'date', words: '3 mai 2025', value: day('2025-05-03') },
        { kind: 'date', words: '3 mai 2025', nth: 1, value: day('2025-05-03') },
        { kind: 'date', words: '4 mai 2025', value: day('2025-05-04') },
        { kind: 'person', words: 'Élodie Sarr', value: { name: 'Élodie Sarr' } },
        { kind: 'person', words: 'SARR', value: { name: 'Elodie SARR' } },
        { kind: 'place', words: 'Gao', nth: 1, value: { name: 'Gao' } },
      ]),
    )
    const [meeting, within, repeated, other, person, again, place] = keys
    expect([within, repeated]).toEqual([meeting, meeting])
    expect(again).toBe(person)
    expect(new Set([meeting, other, person, place]).size).toBe(4)
  })
})
