import { describe, expect, it, vi } from 'vitest'
import type { OpenArticle } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { Reader } from './reader.svelte.ts'

describe('the article being read', () => {
  it('is the one asked for, whatever is written while it is opened', async () => {
    let change: () => void = () => undefined
    const open = vi.fn(async ({ id }: { id: string }) => ({ id, passages: [] as const }))
    const client = { articles: { open }, proposals: { queue: async () => [] } }
    const reader = new Reader(
      // Only the calls the reader makes here are given.
      client as unknown as Client,
      new Notices(() => undefined),
      (_, listener) => {
        change = () => listener([])
        return () => undefined
      },
    )
    await reader.open('first')
    const opening = reader.open('second')
    change()
    await opening
    await vi.waitFor(() => expect(reader.article).toMatchObject({ id: 'second' }))
    change()
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(4))
    expect(reader.article satisfies OpenArticle | null).toMatchObject({ id: 'second' })
    expect(open.mock.calls.map(([{ id }]) => id)).toEqual(['first', 'second', 'second', 'second'])
  })
})
