import { AppError } from '../../src-main/shared/app-error.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import type { Bridge } from './bridge.ts'

/**
 * The typed client over the bridge: `client.articles.open({ id })`. What the window edits is made
 * plain before it crosses (a `$state` proxy cannot), and a failure is thrown as the AppError it was.
 */
export function createClient(bridge: Pick<Bridge, 'call'>): Client {
  const groups = new Map<string, unknown>()
  // The contract's types come from its schemas; at run time a call is only its two names.
  return new Proxy({} as Client, {
    get(_, group) {
      if (typeof group !== 'string') return undefined
      if (!groups.has(group)) groups.set(group, callsOf(bridge, group))
      return groups.get(group)
    },
  })
}

function callsOf(bridge: Pick<Bridge, 'call'>, group: string): unknown {
  return new Proxy(
    {},
    {
      get(_, method) {
        if (typeof method !== 'string') return undefined
        return async (input: unknown) => {
          const reply = await bridge.call(group, method, $state.snapshot(input))
          if (reply.ok) return reply.value
          throw new AppError(reply.error.code, reply.error.message, reply.error.detail)
        }
      },
    },
  )
}
