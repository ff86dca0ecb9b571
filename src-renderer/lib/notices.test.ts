import { describe, expect, it } from 'vitest'
import { AppError } from '../../src-main/shared/app-error.ts'
import { Notices } from './notices.svelte.ts'

function noticesWithClock() {
  const waiting: (() => void)[] = []
  return {
    notices: new Notices((run) => waiting.push(run)),
    pass: () => waiting.forEach((run) => run()),
  }
}

describe('what the person is told', () => {
  it('goes by itself when it is no error, and stays when it is', () => {
    const { notices, pass } = noticesWithClock()
    notices.tell('articles.anchored')
    notices.fail(new AppError('diskFull', 'full'))
    expect(notices.shown.map((notice) => notice.tone)).toEqual(['information', 'error'])
    pass()
    expect(notices.shown.map((notice) => notice.key)).toEqual(['error.diskFull'])
  })
  it('fills the error’s text from its details', () => {
    const { notices } = noticesWithClock()
    notices.fail(new AppError('fileTooLarge', 'big', { fileName: 'a.txt', limit: '10 Mo' }))
    expect(notices.shown[0]?.values).toEqual({ fileName: 'a.txt', limit: '10 Mo' })
  })
  it('does not tell a cancelling person that they cancelled', () => {
    const { notices } = noticesWithClock()
    notices.fail(new AppError('cancelled', 'no file chosen'))
    expect(notices.shown).toEqual([])
  })
  it('tells a bug as an unexpected error and leaves its trace to developers', () => {
    const bugs: unknown[] = []
    const notices = new Notices(
      () => undefined,
      (bug) => bugs.push(bug),
    )
    const bug = new TypeError('x is not a function')
    notices.fail(bug)
    expect(notices.shown[0]?.key).toBe('error.internal')
    expect(bugs).toEqual([bug])
  })
  it('offers to undo the last thing only', () => {
    const { notices } = noticesWithClock()
    notices.tellDone('articles.removed', { title: 'Un' })
    notices.tellDone('articles.removed', { title: 'Deux' })
    expect(notices.shown).toMatchObject([{ values: { title: 'Deux' }, undoable: true }])
  })
  it('answers undefined for work that failed', async () => {
    const { notices } = noticesWithClock()
    expect(await notices.attempt(() => Promise.reject(new AppError('notFound', 'gone')))).toBe(
      undefined,
    )
    expect(await notices.attempt(async () => 3)).toBe(3)
  })
})
