import type { Handlers } from '../shared/contract.ts'
import { api } from '../shared/api.ts'

/**
 * Handlers for an application whose store could not be opened: every call of the record fails with
 * the reason, which the window shows in full; what is about the application itself is answered.
 */
export function handlersWithoutStore(
  reason: unknown,
  application: Handlers['application'],
): Handlers {
  const refuse = (): never => {
    throw reason
  }
  const groups = Object.entries(api).map(([group, calls]) => [
    group,
    Object.fromEntries(Object.keys(calls).map((method) => [method, refuse])),
  ])
  // Built from the contract itself, so every group and method is there.
  return { ...(Object.fromEntries(groups) as Handlers), application }
}
