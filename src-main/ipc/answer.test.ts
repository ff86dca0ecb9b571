import { describe, expect, it } from 'vitest'
import { AppError } from '../shared/app-error.ts'
import type { Handlers } from '../shared/contract.ts'
import { buildAnswer } from './answer.ts'
import { handlersWithoutStore } from './without-store.ts'

const application: Handlers['application'] = {
  about: () => ({ version: '1', electron: '2', chromium: '3', sqlite: '4', dataFolder: '/' }),
  openExternal: () => {
    throw new AppError('addressRefused', 'file:')
  },
  offerCommands: () => ({}),
  saveElsewhere: () => ({ path: null }),
  pasteAsText: () => ({}),
  quit: () => {
    throw new TypeError('a bug')
  },
}
const storeTooNew = new AppError('storeTooNew', 'version 9', { version: '9' })
const handlers = handlersWithoutStore(storeTooNew, application)

describe('answer', () => {
  it('gives the value of the handler', async () => {
    const answer = buildAnswer(handlers)
    expect(await answer('application', 'about', {})).toMatchObject({
      ok: true,
      value: { version: '1' },
    })
  })

  it('knows only the calls of the contract, not what objects inherit', async () => {
    const answer = buildAnswer(handlers)
    for (const [group, method] of [
      ['application', 'constructor'],
      ['__proto__', 'toString'],
      ['files', 'write'],
    ] as const)
      expect(await answer(group, method, {})).toMatchObject({
        ok: false,
        error: { code: 'notFound' },
      })
  })

  it('refuses an argument of the wrong shape, naming the field', async () => {
    const answer = buildAnswer(handlers)
    expect(await answer('application', 'openExternal', { address: 3 })).toMatchObject({
      ok: false,
      error: { code: 'invalidInput', detail: { field: 'address' } },
    })
  })

  it('passes on errors a person can act on with their details, and reports only bugs', async () => {
    const reported: string[] = []
    const answer = buildAnswer(handlers, { report: (_error, call) => reported.push(call) })
    expect(await answer('application', 'openExternal', { address: 'file:///etc' })).toMatchObject({
      ok: false,
      error: { code: 'addressRefused' },
    })
    expect(await answer('application', 'quit', {})).toMatchObject({
      ok: false,
      error: { code: 'internal', message: 'a bug' },
    })
    expect(reported).toEqual(['application.quit'])
  })

  it('checks answers when asked to', async () => {
    const wrong = { ...handlers, application: { ...application, about: () => ({}) as never } }
    expect(
      await buildAnswer(wrong, { checkAnswers: true })('application', 'about', {}),
    ).toMatchObject({ ok: false, error: { code: 'internal' } })
  })

  it('tells why every call of the record fails when the store could not be opened', async () => {
    const answer = buildAnswer(handlers)
    expect(await answer('notes', 'list', {})).toEqual({
      ok: false,
      error: { code: 'storeTooNew', message: 'version 9', detail: { version: '9' } },
    })
  })
})
