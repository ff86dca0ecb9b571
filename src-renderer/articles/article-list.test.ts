import { describe, expect, it, vi } from 'vitest'
import type { ArticleSummary } from '../../src-main/shared/article.ts'
import { AppError } from '../../src-main/shared/app-error.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { ArticleList } from './article-list.svelte.ts'

function summary(id: string, title: string): ArticleSummary {
  return {
    ...{ id, title, outlet: null, agency: null, publishedOn: null, language: 'fr' },
    ...{ importedAt: '2025-06-21T08:00:00Z', waiting: 0, decided: 0, carriers: 1 },
  }
}

function listOf(...articles: ArticleSummary[]) {
  let kept = articles
  const shown = vi.fn()
  const calls = {
    list: vi.fn(async ({ words = '', most = -1 }: { words?: string; most?: number }) =>
      kept.filter(({ title }) => title.includes(words)).slice(0, most),
    ),
    summary: vi.fn(async ({ id }: { id: string }) => {
      const found = kept.find((article) => article.id === id)
      if (!found) throw new AppError('notFound', id)
      return found
    }),
    remove: vi.fn(async ({ id }: { id: string }) => {
      kept = kept.filter((article) => article.id !== id)
      return {}
    }),
  }
  const notices = new Notices(() => undefined)
  // Only the calls the list makes are given.
  const client = { articles: calls } as unknown as Client
  const list = new ArticleList({ client, notices, onChange: () => () => undefined }, shown)
  return { list, calls, notices, shown, keep: (articles: ArticleSummary[]) => (kept = articles) }
}

const titles = (list: ArticleList) => list.list?.map(({ title }) => title)

describe('the list of articles', () => {
  it('keeps an article chosen while an answer from before it came is on its way', async () => {
    const { list, keep, shown } = listOf(summary('1', 'Gao'))
    await list.reload()
    const before = list.reload()
    keep([summary('2', 'Mopti'), summary('1', 'Gao')])
    const chosen = list.open('2')
    await Promise.all([before, chosen])
    expect(list.opened?.title).toBe('Mopti')
    expect(shown.mock.calls).toEqual([['1'], ['2']])
  })

  it('chooses the first article and tells who shows it', async () => {
    const { list, shown } = listOf(summary('a', 'Un'), summary('b', 'Deux'))
    expect(list.list).toBeNull()
    await list.reload()
    expect(list.opened?.title).toBe('Un')
    expect(shown).toHaveBeenCalledExactlyOnceWith('a')
  })

  it('is empty only when no article is there, not when none has the words typed', async () => {
    const { list, keep, shown } = listOf(summary('a', 'Un'))
    expect(list.isEmpty).toBe(false)
    await list.reload()
    list.words = 'Deux'
    await vi.waitFor(() => expect(titles(list)).toEqual([]))
    expect(list.isEmpty).toBe(false)
    expect(list.openedId).toBe('a')
    list.words = ''
    expect(list.isEmpty).toBe(false)
    keep([])
    await list.reload()
    expect(list.isEmpty).toBe(true)
    expect(shown).toHaveBeenLastCalledWith(null)
  })

  it('knows the article chosen when it is not among those listed', async () => {
    const many = Array.from({ length: 300 }, (_, at) => summary(`${at}`, `Article ${at}`))
    const { list } = listOf(...many)
    await list.reload()
    await list.open('299')
    expect(list.list).toHaveLength(200)
    expect(list.opened?.title).toBe('Article 299')
    await list.listMore()
    expect(list.list).toHaveLength(300)
    expect(list.openedId).toBe('299')
  })

  it('chooses another when the one chosen was removed elsewhere', async () => {
    const { list, keep, shown } = listOf(summary('a', 'Un'), summary('b', 'Deux'))
    await list.reload()
    keep([summary('b', 'Deux')])
    await list.reload()
    expect(list.openedId).toBe('b')
    expect(shown.mock.calls).toEqual([['a'], ['b']])
  })

  it('chooses the neighbour of an article removed and offers to undo', async () => {
    const [first, second, third] = [summary('a', 'Un'), summary('b', 'Deux'), summary('c', 'Trois')]
    const { list, notices } = listOf(first, second, third)
    await list.reload()
    await list.open('b')
    await list.remove(second)
    expect(list.openedId).toBe('c')
    expect(titles(list)).toEqual(['Un', 'Trois'])
    expect(notices.shown).toMatchObject([
      { key: 'articles.removed', values: { title: 'Deux' }, undoable: true },
    ])
    await list.remove(third)
    expect(list.openedId).toBe('a')
  })
})
