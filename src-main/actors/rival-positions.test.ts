import { describe, expect, it } from 'vitest'
import type { Position } from '../shared/actor.ts'
import type { DatedRange } from '../shared/dated.ts'
import { rivalsOf } from './rival-positions.ts'

const day = (iso: string): DatedRange => ({
  ...{ from: iso, to: iso },
  ...{ precision: 'day', approximate: false },
})

function seen(title: string | null, from: string, to = from, parts: Partial<Position> = {}) {
  return {
    ...{ id: `${title} ${from}`, actorId: 'someone', rank: null, title, organisation: null },
    ...{ country: 'ML', heldFrom: null, heldTo: null, firstSeenOn: from, lastSeenOn: to },
    ...parts,
  } satisfies Position
}

const apart = () => false
const areRivals = (one: Position, other: Position, together = apart) => {
  const found = [rivalsOf(one, [one, other], together), rivalsOf(other, [one, other], together)]
  // It goes both ways, or neither.
  expect(found[0]?.length).toBe(found[1]?.length)
  return found[0]?.length === 1
}

describe('positions that sources give instead of each other', () => {
  const defence = seen('ministre de la Défense', '2026-03-01', '2026-04-10')

  it('are seen on the same days under other titles', () => {
    expect(areRivals(defence, seen('ministre de l’Intérieur', '2026-03-20'))).toBe(true)
    expect(areRivals(defence, seen('ministre de l’Intérieur', '2026-04-10', '2026-05-01'))).toBe(
      true,
    )
    expect(areRivals(defence, seen('ministre de l’Intérieur', '2026-05-01'))).toBe(false)
  })
  it('are not two tellings of one title, nor one without a title', () => {
    expect(areRivals(defence, seen('ministre', '2026-03-20'))).toBe(false)
    expect(areRivals(defence, seen('Ministre de la DEFENSE', '2026-03-20'))).toBe(false)
    expect(areRivals(defence, seen(null, '2026-03-20'))).toBe(false)
  })
  it('are not two offices that one source tells together', () => {
    const speaker = seen('porte-parole du gouvernement', '2026-03-20')
    expect(areRivals(defence, speaker, () => true)).toBe(false)
    expect(areRivals(defence, speaker)).toBe(true)
  })
  it('are not two of which the analyst states since when each is held', () => {
    const from = { heldFrom: day('2026-01-01') }
    const one = { ...defence, ...from }
    const other = seen('porte-parole du gouvernement', '2026-03-20', '2026-03-20', from)
    expect(areRivals(one, other)).toBe(false)
    expect(areRivals(one, { ...other, heldFrom: null })).toBe(true)
  })
  it('are not the old and the new office on the day of the change, but are after it', () => {
    const change = '2026-04-10'
    const ended = { ...defence, heldTo: day(change) }
    const next = seen('ambassadeur', change, '2026-06-01', { heldFrom: day(change) })
    expect(areRivals(ended, next)).toBe(false)
    expect(areRivals({ ...ended, lastSeenOn: '2026-04-20' }, next)).toBe(true)
  })
})
