import { describe, expect, it } from 'vitest'
import type { Position } from '../shared/actor.ts'
import type { DatedRange } from '../shared/dated.ts'
import { isStale, positionOn } from './position-on.ts'

function month(of: string, last: string): DatedRange {
  return { from: `${of}-01`, to: `${of}-${last}`, precision: 'month', approximate: false }
}

function position(title: string, parts: Partial<Position> = {}): Position {
  return {
    id: `id of ${title}`,
    actorId: 'someone',
    rank: null,
    title,
    organisation: null,
    country: 'NE',
    heldFrom: null,
    heldTo: null,
    firstSeenOn: null,
    lastSeenOn: null,
    ...parts,
  }
}

function on(day: string, ...positions: Position[]): string | null {
  const held = positionOn(positions, day)
  return held === null ? null : `${held.title}${isStale(held, day) ? ' (stale)' : ''}`
}

describe('the position held on a day', () => {
  const adviser = position('conseiller', { heldTo: month('2023-07', '31') })
  const minister = position('ministre', { heldFrom: month('2023-08', '31') })

  it('is the one whose dates take in the day', () => {
    expect(on('2022-01-10', adviser, minister)).toBe('conseiller')
    expect(on('2024-05-02', adviser, minister)).toBe('ministre')
  })
  it('is never one that begins later', () => {
    expect(on('2023-01-10', minister)).toBeNull()
  })
  it('is the one seen nearest to the day when no dates are known', () => {
    const before = position('préfet', { firstSeenOn: '2020-02-01', lastSeenOn: '2021-02-01' })
    const after = position('ambassadeur', { firstSeenOn: '2025-06-21', lastSeenOn: '2025-06-21' })
    expect(on('2020-06-01', before, after)).toBe('préfet')
    expect(on('2025-06-20', before, after)).toBe('ambassadeur')
  })
  it('is stale once it has ended, or a year after it was last seen', () => {
    expect(on('2024-01-01', adviser)).toBe('conseiller (stale)')
    const seen = position('préfet', { firstSeenOn: '2024-03-01', lastSeenOn: '2024-03-01' })
    expect(on('2025-03-01', seen)).toBe('préfet')
    expect(on('2025-03-02', seen)).toBe('préfet (stale)')
  })
  it('is none for someone without positions', () => {
    expect(on('2024-01-01')).toBeNull()
  })
})
