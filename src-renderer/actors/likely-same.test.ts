import { describe, expect, it } from 'vitest'
import type { LikelyPair } from '../../src-main/shared/likely-same.ts'
import { LikelySamePairs } from './likely-same.svelte.ts'

const actor = (name: string) => ({ id: name, name, foundName: name, country: null, office: null })
const pair: LikelyPair = {
  ...{ one: actor('Keïta'), other: actor('Keita'), score: 0.9, reasons: ['spelling'] },
}

describe('pairs of actors that may be one', () => {
  it('are asked for until all is compared and after a change, and told apart for good', async () => {
    const told: string[] = []
    let asked = 0
    let changed = (): void => undefined
    const pairs = new LikelySamePairs(
      {
        client: {
          actors: {
            likelySame: () => {
              const pairs = asked++ === 1 ? [pair] : []
              return Promise.resolve({ pairs, more: false, pending: asked === 1 })
            },
            markDistinct: ({ ids }) => {
              told.push(ids.join(' '))
              changed()
              return Promise.resolve({})
            },
          },
        },
        notices: { attempt: (work) => work(), tellDone: (key) => told.push(key) },
        onChange: (_kinds, reload) => {
          changed = () => reload([])
          return () => undefined
        },
      },
      'Keïta',
    )
    pairs.follow()
    await expect.poll(() => pairs.pairs).toEqual([pair])
    await pairs.tellApart(pair)
    await expect.poll(() => pairs.pairs).toEqual([])
    expect(told).toEqual(['Keïta Keita', 'likelySame.toldApart'])
  })
})
