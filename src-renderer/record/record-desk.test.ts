import { expect, it, vi } from 'vitest'
import { AppError } from '../../src-main/shared/app-error.ts'
import type { Client } from '../../src-main/shared/contract.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { RecordDesk } from './record-desk.svelte.ts'

type Thing = { id: string; name: string }

/** Main with its answers held back: each call waits until the test answers it. */
function heldBack() {
  const waiting: { id: string; answer: (thing: Thing) => void; fail: (error: Error) => void }[] = []
  let changed: () => void = () => undefined
  const notices = new Notices(() => undefined)
  const list = vi.fn(() => Promise.resolve([{ id: 'a', name: 'A' }]))
  const desk = new RecordDesk<Thing, Thing>(
    {
      client: {} as Client,
      onChange: (_kinds, reload) => {
        changed = () => reload([])
        return () => undefined
      },
      notices,
    },
    {
      list,
      open: (id) =>
        new Promise((answer, fail) => {
          waiting.push({ id, answer, fail })
        }),
      kinds: ['actors'],
    },
  )
  return { desk, waiting, list, notices, change: () => changed() }
}

it('shows the record asked for last, whatever order the answers come in', async () => {
  const { desk, waiting } = heldBack()
  const first = desk.open('a')
  const second = desk.open('b')
  waiting[1]?.answer({ id: 'b', name: 'B' })
  waiting[0]?.answer({ id: 'a', name: 'A' })
  await Promise.all([first, second])
  expect(desk.opened).toEqual({ id: 'b', name: 'B' })
})

it('reads list and record again after a change', async () => {
  const { desk, waiting, list, change } = heldBack()
  const opening = desk.open('a')
  waiting[0]?.answer({ id: 'a', name: 'before' })
  await opening
  change()
  waiting[1]?.answer({ id: 'a', name: 'after' })
  await vi.waitFor(() => expect(desk.opened?.name).toBe('after'))
  expect(list).toHaveBeenCalledTimes(1)
  expect(desk.list).toEqual([{ id: 'a', name: 'A' }])
})

it('puts a record away in silence when it was removed, and tells any other failure', async () => {
  const { desk, waiting, notices } = heldBack()
  const removed = desk.open('a')
  waiting[0]?.fail(new AppError('notFound', 'gone'))
  await removed
  expect(desk.openedId).toBeNull()
  expect(notices.shown).toEqual([])
  const broken = desk.open('b')
  waiting[1]?.fail(new AppError('storeBusy', 'locked'))
  await broken
  expect(notices.shown.map(({ key }) => key)).toEqual(['error.storeBusy'])
})
