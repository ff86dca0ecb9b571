import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client } from '../../src-main/shared/contract.ts'
import type { SearchHit } from '../../src-main/shared/search.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { FindEverywhere, rankAfter } from './find-everywhere.svelte.ts'

const hit = (id: string): SearchHit => ({
  kind: 'articles',
  id,
  title: { text: id, matches: [] },
  extract: { text: '', matches: [] },
  day: null,
})

function search() {
  const ask = vi.fn(async ({ words, ranked }: { words: string; ranked: boolean }) => ({
    hits: ranked ? [hit('best'), hit(words)] : [hit(words), hit('best')],
    more: false,
  }))
  // Only the call that searches is given.
  const client = { search: { find: ask } } as unknown as Client
  return { find: new FindEverywhere(client, new Notices(() => undefined)), ask }
}

describe('finding everywhere', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('shows the newest hits while typing and the best after a pause', async () => {
    const { find } = search()
    await find.type('bamako')
    expect(find.hits.map((one) => one.id)).toEqual(['bamako', 'best'])
    await vi.advanceTimersByTimeAsync(rankAfter)
    expect(find.hits.map((one) => one.id)).toEqual(['best', 'bamako'])
  })

  it('keeps the hit chosen by hand when the order changes', async () => {
    const { find } = search()
    await find.type('bamako')
    find.move(1)
    expect(find.current?.id).toBe('best')
    await vi.advanceTimersByTimeAsync(rankAfter)
    expect(find.current?.id).toBe('best')
  })

  it('ignores the answer to words typed before', async () => {
    const { find, ask } = search()
    let late: () => void = () => undefined
    ask.mockImplementationOnce(
      () => new Promise((resolve) => (late = () => resolve({ hits: [hit('old')], more: false }))),
    )
    const first = find.type('bam')
    await find.type('bamako')
    late()
    await first
    expect(find.hits[0]?.id).toBe('bamako')
  })

  it('asks nothing for no words', async () => {
    const { find, ask } = search()
    await find.type('  ')
    await vi.advanceTimersByTimeAsync(rankAfter)
    expect(ask).not.toHaveBeenCalled()
    expect(find.hits).toEqual([])
  })
})
