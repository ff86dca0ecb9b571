import { describe, expect, it, vi } from 'vitest'
import type { ArticleSummary } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { ArticleList } from './article-list.svelte.ts'

function summary(id: string, title: string, outlet: string | null = null): ArticleSummary {
  return {
    id,
    title,
    outlet,
    agency: null,
    publishedOn: null,
    language: 'fr',
    importedAt: '2025-06-21T08:00:00Z',
    waiting: 0,
    decided: 0,
    carriers: 1,
  }
}

function listOf(...articles: ArticleSummary[]) {
  let kept = articles
  const shown = vi.fn()
  const calls = {
    list: vi.fn(async () => kept),
    remove: vi.fn(async ({ id }: { id: string }) => {
      kept = kept.filter((article) => article.id !== id)
      return {}
    }),
  }
  const notices = new Notices(() => undefined)
  // Only the calls the list makes are given.
  const client = { articles: calls } as unknown as Client
  const list = new ArticleList(client, notices, () => () => undefined, shown)
  return { list, calls, notices, shown }
}

describe('the list of articles', () => {
  it('keeps an article chosen while an answer from before it came is on its way', async () => {
    const { list, calls, shown } = listOf(summary('1', 'Gao'))
    await list.load()
    const before = list.load()
    list.select('2')
    await before
    expect(list.selectedId).toBe('2')
    calls.list.mockResolvedValueOnce([summary('1', 'Gao'), summary('2', 'Mopti')])
    await list.load()
    expect(list.selected?.title).toBe('Mopti')
    expect(shown.mock.calls).toEqual([['1'], ['2']])
  })

  it('waits to be seen before it reads again what has changed', async () => {
    const calls = { list: vi.fn(async () => []) }
    const listeners: (() => void)[] = []
    let seen = false
    const list = new ArticleList(
      // Only the calls the list makes are given.
      { articles: calls } as unknown as Client,
      new Notices(() => undefined),
      (_, listener) => {
        listeners.push(() => listener([]))
        return () => undefined
      },
      () => undefined,
      () => seen,
    )
    for (const tell of listeners) tell()
    for (const tell of listeners) tell()
    expect(calls.list).not.toHaveBeenCalled()
    list.see()
    expect(calls.list).not.toHaveBeenCalled()
    seen = true
    list.see()
    await vi.waitFor(() => expect(calls.list).toHaveBeenCalledOnce())
    for (const tell of listeners) tell()
    await vi.waitFor(() => expect(calls.list).toHaveBeenCalledTimes(2))
  })

  it('chooses the first article and tells who shows it', async () => {
    const { list, shown } = listOf(summary('a', 'Un'), summary('b', 'Deux'))
    expect(list.loaded).toBe(false)
    await list.load()
    expect(list.selectedId).toBe('a')
    expect(shown).toHaveBeenCalledExactlyOnceWith('a')
  })

  it('is filtered by title and outlet, whatever the accents', async () => {
    const { list } = listOf(summary('a', 'Sécurité'), summary('b', 'Eau', 'Le Courrier'))
    await list.load()
    list.words = 'securite'
    expect(list.shown.map((article) => article.id)).toEqual(['a'])
    list.words = 'courrier'
    expect(list.shown.map((article) => article.id)).toEqual(['b'])
  })

  it('chooses the neighbour of an article removed and offers to undo', async () => {
    const { list, notices } = listOf(
      summary('a', 'Un'),
      summary('b', 'Deux'),
      summary('c', 'Trois'),
    )
    await list.load()
    list.select('b')
    await list.remove('b')
    expect(list.selectedId).toBe('c')
    expect(notices.shown).toMatchObject([
      { key: 'articles.removed', values: { title: 'Deux' }, undoable: true },
    ])
  })

  it('ignores an answer that a later one has overtaken', async () => {
    const { list, calls } = listOf(summary('a', 'Un'))
    let late: (articles: ArticleSummary[]) => void = () => undefined
    calls.list.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)))
    const first = list.load()
    await list.load()
    late([summary('old', 'Vieux')])
    await first
    expect(list.articles.map((article) => article.id)).toEqual(['a'])
  })
})
