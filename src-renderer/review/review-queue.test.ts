import { describe, expect, it, vi } from 'vitest'
import { AppError } from '../../src-main/shared/app-error.ts'
import type { OpenArticle } from '../../src-main/shared/article.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Decision, PlannedChange, QueueItem } from '../../src-main/shared/review.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { ReviewQueue } from './review-queue.svelte.ts'

function person(id: string, name: string): QueueItem {
  return {
    id,
    articleId: 'article',
    articleTitle: 'Réunion à Bamako',
    status: 'proposed',
    proposal: {
      kind: 'person',
      value: { name },
      start: 0,
      end: 5,
      text: name,
      confidence: 0.9,
      rule: 'test',
      reason: 'parce que',
    },
    mentions: [{ start: 0, end: 5 }],
    correctedValue: null,
  }
}
function place(id: string, name: string): QueueItem {
  const item = person(id, name)
  return { ...item, proposal: { ...item.proposal, kind: 'place', value: { name } } }
}
const created = (label: string): PlannedChange => ({
  action: 'create',
  record: 'actor',
  recordId: null,
  label,
  detail: '',
  because: 'noneLikeIt',
})

/** A main process in which deciding takes an item out of the queue. */
function desk(queue: QueueItem[]) {
  let waiting = queue
  const decide = (status: Decision['status']) =>
    vi.fn(async ({ id }: { id: string }): Promise<Decision> => {
      waiting = waiting.filter((item) => item.id !== id)
      return { id, status, changes: [], records: [] }
    })
  const proposals = {
    queue: vi.fn(async () => waiting),
    plan: vi.fn(async ({ id }: { id: string }) => [created(id)]),
    accept: decide('accepted'),
    reject: decide('rejected'),
  }
  const articles = {
    open: vi.fn(async ({ id }: { id: string }) => ({ id, text: 'Salou parle.' }) as OpenArticle),
  }
  const notices = new Notices(() => undefined)
  // Only the calls the queue makes are given.
  const client = { proposals, articles } as unknown as Client
  const review = new ReviewQueue(client, notices, () => () => undefined)
  return { review, proposals, notices, putBack: () => (waiting = queue) }
}

describe('the review', () => {
  it('shows the first proposal with its article and what accepting would change', async () => {
    const { review } = desk([person('1', 'Salou'), person('2', 'Keïta')])
    await review.review('article')
    await vi.waitFor(() => expect(review.plan).toEqual([created('1')]))
    expect(review.current?.id).toBe('1')
    expect(review.article?.id).toBe('article')
    expect(review.progress).toEqual({ number: 1, done: 0, total: 2 })
  })

  it('brings the next proposal by itself after a decision, and counts on', async () => {
    const { review, proposals } = desk([person('1', 'Salou'), person('2', 'Keïta')])
    await review.review('article')
    await review.accept()
    expect(proposals.accept).toHaveBeenCalledWith({ id: '1' })
    expect(review.current?.id).toBe('2')
    expect(review.progress).toEqual({ number: 2, done: 1, total: 2 })
    expect(review.announcement?.status).toBe('accepted')
  })

  it('goes to the one before when the last of the list is decided', async () => {
    const { review } = desk([person('1', 'Salou'), person('2', 'Keïta')])
    await review.review('article')
    await review.next()
    await review.reject()
    expect(review.current?.id).toBe('1')
  })

  it('has nothing current once everything is decided', async () => {
    const { review } = desk([person('1', 'Salou')])
    await review.review('article')
    await review.reject()
    expect(review.current).toBeUndefined()
    expect(review.items).toEqual([])
  })

  it('decides once when a key is hit twice', async () => {
    const { review, proposals } = desk([person('1', 'Salou'), person('2', 'Keïta')])
    await review.review('article')
    await Promise.all([review.accept(), review.accept()])
    expect(proposals.accept).toHaveBeenCalledOnce()
  })

  it('stays where it is, and says why, when main refuses', async () => {
    const { review, proposals, notices } = desk([person('1', 'Salou')])
    proposals.accept.mockRejectedValueOnce(new AppError('conflict', 'decided already'))
    await review.review('article')
    await review.accept()
    expect(review.current?.id).toBe('1')
    expect(notices.shown.map((notice) => notice.key)).toEqual(['error.conflict'])
  })

  it('accepts a value as corrected, and not one that is incomplete', async () => {
    const { review, proposals } = desk([person('1', 'Salou')])
    await review.review('article')
    review.correct()
    if (review.draft) review.draft.name = ' '
    await review.acceptCorrected()
    expect(review.wrong).toBe('name')
    expect(proposals.accept).not.toHaveBeenCalled()
    if (review.draft) review.draft.name = 'Idrissa Salou'
    await review.acceptCorrected()
    expect(proposals.accept).toHaveBeenCalledWith({ id: '1', value: { name: 'Idrissa Salou' } })
    expect(review.draft).toBeNull()
  })

  it('lets the words a proposal rests on be moved, and the name that was those words with them', async () => {
    const { review, proposals } = desk([person('1', 'Salou')])
    await review.review('article')
    await vi.waitFor(() => expect(review.article).not.toBeNull())
    review.correct()
    await review.stretch('end', 1)
    expect(review.draft?.name).toBe('Salou parle')
    await review.stretch('start', 1)
    await review.acceptCorrected()
    expect(proposals.accept).toHaveBeenCalledWith({
      ...{ id: '1', value: { name: 'parle' } },
      span: { start: 6, end: 11 },
    })
    expect(review.span).toBeNull()
  })

  it('leaves the proposal as it was when the correction is given up', async () => {
    const { review } = desk([person('1', 'Salou')])
    await review.review('article')
    review.correct()
    review.cancelCorrection()
    expect(review.draft).toBeNull()
    expect(review.current?.id).toBe('1')
  })

  it('shows one kind only, and its own first proposal', async () => {
    const { review } = desk([person('1', 'Salou'), place('2', 'Bamako')])
    await review.review('article')
    await review.filterBy('place')
    expect(review.shown.map((item) => item.id)).toEqual(['2'])
    expect(review.current?.id).toBe('2')
  })

  it('comes back to a proposal whose decision was undone', async () => {
    const { review, putBack } = desk([person('1', 'Salou'), person('2', 'Keïta')])
    await review.review('article')
    await review.accept()
    putBack()
    await review.returnTo('1')
    expect(review.current?.id).toBe('1')
    expect(review.progress).toEqual({ number: 1, done: 0, total: 2 })
  })

  it('comes back to it when the queue is read again at the same time', async () => {
    const { review, proposals, putBack } = desk([person('1', 'Salou'), person('2', 'Keïta')])
    await review.review('article')
    await review.accept()
    putBack()
    const answer = proposals.queue.getMockImplementation()
    proposals.queue.mockImplementationOnce(async () => {
      void review.load()
      return (await answer?.()) ?? []
    })
    await review.returnTo('1')
    expect(review.current?.id).toBe('1')
  })

  it('ignores a plan that comes after another proposal was chosen', async () => {
    const { review, proposals } = desk([person('1', 'Salou'), person('2', 'Keïta')])
    let late: (plan: PlannedChange[]) => void = () => undefined
    proposals.plan.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)))
    await review.review('article')
    await review.next()
    await vi.waitFor(() => expect(review.plan).toEqual([created('2')]))
    late([created('late')])
    await Promise.resolve()
    expect(review.plan).toEqual([created('2')])
  })
})
