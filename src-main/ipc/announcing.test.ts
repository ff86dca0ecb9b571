import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Change } from '../shared/change.ts'
import { announcing } from './announcing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function announced() {
  const told: Change[] = []
  return { told, announce: announcing((change) => told.push(change)) }
}

const articles = (...ids: string[]): Change[number] => ({ kind: 'articles', ids })
const history: Change[number] = { kind: 'history', ids: [] }

describe('changes', () => {
  test('that come alone are told at once', () => {
    const { told, announce } = announced()
    announce([articles('a'), history])
    expect(told).toEqual([[articles('a'), history]])
    vi.advanceTimersByTime(1000)
    announce([articles('b')])
    expect(told).toHaveLength(2)
  })

  test('that follow quickly are told together, every record once, what changed as a whole apart', () => {
    const { told, announce } = announced()
    announce([articles('a'), history])
    announce([articles('b', 'c'), history])
    announce([articles('c'), { kind: 'jobs', ids: ['import'] }, history])
    announce([{ kind: 'jobs', ids: [] }])
    expect(told).toHaveLength(1)
    vi.advanceTimersByTime(250)
    expect(told.slice(1)).toEqual([
      [articles('b', 'c'), { kind: 'jobs', ids: ['import'] }],
      [history, { kind: 'jobs', ids: [] }],
    ])
  })

  test('go on being gathered as long as they come, and none is left untold', () => {
    const { told, announce } = announced()
    for (let at = 0; at < 100; at++) {
      announce([articles(String(at))])
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(1000)
    expect(told.length).toBeLessThan(10)
    expect(told.flatMap(([part]) => part?.ids ?? [])).toHaveLength(100)
  })
})
