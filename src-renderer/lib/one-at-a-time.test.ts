import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

it('runs once at a time, and once more for all that asked meanwhile', async () => {
  let under = 0
  let most = 0
  let runs = 0
  const ends: (() => void)[] = []
  const run = oneAtATime(async () => {
    runs += 1
    most = Math.max(most, (under += 1))
    await new Promise<void>((resolve) => ends.push(resolve))
    under -= 1
  })
  const first = run()
  const [second, third] = [run(), run()]
  expect([runs, second === third]).toEqual([1, true])
  ends.shift()?.()
  await first
  await expect.poll(() => runs).toBe(2)
  ends.shift()?.()
  await second
  const fourth = run()
  ends.shift()?.()
  await fourth
  expect([runs, most]).toEqual([3, 1])
})

it('runs again after a failure', async () => {
  let runs = 0
  const run = oneAtATime(() => {
    runs += 1
    return runs === 1 ? Promise.reject(new Error('no')) : Promise.resolve()
  })
  const [first, second] = [run(), run()]
  await expect(first).rejects.toThrow('no')
  await second
  expect(runs).toBe(2)
})
