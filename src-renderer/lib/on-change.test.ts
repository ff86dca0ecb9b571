import { expect, it } from 'vitest'
import { type ChangeKind, heardWhile, type OnChange } from './on-change.ts'

it('are heard only while something holds, and not after they were let go', () => {
  const listeners = new Set<(ids: string[]) => void>()
  const onChange: OnChange = (_kinds, reload) => {
    listeners.add(reload)
    return () => listeners.delete(reload)
  }
  const write = (id: string) => {
    for (const listener of listeners) listener([id])
  }
  let seen = false
  const heard: string[] = []
  const kinds: ChangeKind[] = ['actors']
  const stop = heardWhile(onChange, () => seen)(kinds, (ids) => heard.push(...ids))
  write('hidden')
  seen = true
  write('shown')
  stop()
  write('gone')
  expect(heard).toEqual(['shown'])
})
