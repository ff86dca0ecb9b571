import { describe, expect, it } from 'vitest'
import { AppError } from '../../src-main/shared/app-error.ts'
import type { Reply } from '../../src-main/shared/contract.ts'
import { createClient } from './api.svelte.ts'

function bridgeAnswering(reply: Reply) {
  const calls: unknown[][] = []
  return {
    calls,
    call: async (...args: [string, string, unknown]) => {
      calls.push(args)
      return reply
    },
  }
}

describe('the client', () => {
  it('names the call and gives back its value', async () => {
    const bridge = bridgeAnswering({ ok: true, value: { count: 3 } })
    expect(await createClient(bridge).proposals.waiting({})).toEqual({ count: 3 })
    expect(bridge.calls).toEqual([['proposals', 'waiting', {}]])
  })
  it('rebuilds a failure as the error it was', async () => {
    const error = { code: 'fileTooLarge' as const, message: 'big', detail: { limit: '10 Mo' } }
    const failing = createClient(bridgeAnswering({ ok: false, error })).articles.list({})
    await expect(failing).rejects.toBeInstanceOf(AppError)
    await expect(failing).rejects.toMatchObject({
      code: 'fileTooLarge',
      detail: { limit: '10 Mo' },
    })
  })
})
