import { describe, expect, it } from 'vitest'
import type { ArticleSummary, OpenArticle } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { OneOrigin } from './one-origin.svelte.ts'

// Only what is read of an article here.
const summary = (id: string, title: string, outlet: string) =>
  ({ id, title, outlet }) as ArticleSummary
const opened = (id: string, carriers: string[]) =>
  ({ id, carriers: carriers.map((one) => ({ id: one })) }) as OpenArticle

function made() {
  const asked: unknown[] = []
  const articles = {
    separate: (input: unknown) => (asked.push(input), Promise.resolve({})),
    join: (input: unknown) => (asked.push(input), Promise.resolve({})),
  }
  const notices = new Notices(() => undefined)
  // Only the calls of this test.
  const origin = new OneOrigin({ articles } as unknown as Client, notices)
  return { origin, asked, told: () => notices.shown.map(({ key, undoable }) => [key, undoable]) }
}

describe('the choice of an article of the same dispatch', () => {
  it('puts the two together, says so and offers to undo it', async () => {
    const { origin, asked, told } = made()
    origin.choosing = opened('a', [])
    await origin.join(summary('c', 'Une dépêche', 'La Gazette'))
    expect(asked).toEqual([{ id: 'a', otherId: 'c' }])
    expect(origin.choosing).toBeNull()
    expect(told()).toEqual([['articles.joined', true]])
  })

  it('tells an article apart', async () => {
    const { origin, asked, told } = made()
    await origin.separate(opened('a', ['b']))
    expect(asked).toEqual([{ id: 'a' }])
    expect(told()).toEqual([['articles.separated', true]])
  })
})
