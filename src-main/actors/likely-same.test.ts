import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ActorKind } from '../shared/actor.ts'
import { blockingKeys, likelySame, worthShowing } from './likely-same.ts'
import type { Comparable } from './likeness.ts'

type Pair = { one: Comparable; other: Comparable; same: boolean; why: string }

function read(file: string): Pair[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line, at) => {
    const cells = line.split(',')
    const actor = (from: number, id: string): Comparable => {
      const [name = '', country = '', title = ''] = cells.slice(from, from + 3)
      return {
        id,
        // The first column holds kinds of actors alone.
        kind: cells[0] as ActorKind,
        names: [name],
        countries: country === '' ? [] : [country],
        offices: title === '' ? [] : [{ title, country: country || null, days: [] }],
      }
    }
    return {
      ...{ one: actor(1, `${at}a`), other: actor(4, `${at}b`) },
      ...{ same: cells[7] === 'yes', why: cells[8] ?? '' },
    }
  })
}

/** Precision and recall of the pairs that would be shown, with those told wrongly. */
function measure(pairs: readonly Pair[]) {
  const told = pairs.map((pair) => ({
    ...pair,
    shown: meet(pair.one, pair.other) && likelySame(pair.one, pair.other).score >= worthShowing,
  }))
  const right = told.filter(({ same, shown }) => same && shown).length
  return {
    precision: right / told.filter(({ shown }) => shown).length,
    recall: right / told.filter(({ same }) => same).length,
    wrong: told
      .filter(({ same, shown }) => same !== shown)
      .map(({ one, other, same, why }) => {
        const { score, reasons } = likelySame(one, other)
        return `${same ? 'missed' : 'invented'} ${one.names[0]} / ${other.names[0]} (${why}) ${score.toFixed(2)} ${reasons.join(' ')} ${meet(one, other) ? '' : 'NOT MET'}`
      }),
  }
}

function meet(one: Comparable, other: Comparable): boolean {
  const { filed } = blockingKeys(other)
  return blockingKeys(one).sought.some((key) => filed.includes(key))
}

const known = read('likely-same-pairs.csv')
// A quarter written before the rules, on which none was tuned.
const heldOut = read('likely-same-held-out.csv')

function person(name: string, more: Partial<Comparable> = {}): Comparable {
  return { id: name, kind: 'person', names: [name], countries: [], offices: [], ...more }
}

describe('pairs that may be one actor', () => {
  it('are told on the labelled pairs with the precision and recall there were', () => {
    const { precision, recall, wrong } = measure(known)
    expect(known.length + heldOut.length).toBeGreaterThan(250)
    expect(precision, wrong.join('\n')).toBeGreaterThan(0.98)
    expect(recall, wrong.join('\n')).toBeGreaterThan(0.98)
  })

  it('are told as well on those that no rule was tuned on', () => {
    const { precision, recall } = measure(heldOut)
    expect(precision).toBeGreaterThan(0.97)
    expect(recall).toBeGreaterThan(0.97)
  })

  it('score the same either way round', () => {
    for (const { one, other } of [...known, ...heldOut])
      expect(likelySame(one, other).score).toBeCloseTo(likelySame(other, one).score)
  })

  it('say why, and by which names', () => {
    const one = person('S. Bâ', { names: ['Samba Thiam', 'Touré Cheick Oumar'] })
    const other = person('Cheikh Umar Toure', { countries: ['SN'] })
    expect(likelySame(one, other)).toMatchObject({
      names: ['Touré Cheick Oumar', 'Cheikh Umar Toure'],
      reasons: ['transliteration', 'nameOrder'],
    })
    expect(likelySame(person('M. Dembara'), person('Modibo Dembara')).reasons).toContain('initials')
  })

  it('lose when the years of one office lie apart', () => {
    const office = (day: string) => ({
      offices: [{ title: 'ministre de l’Eau', country: 'ML', days: [day] }],
      countries: ['ML'],
    })
    const full = person('Sékou Dembara', office('2012-03-01'))
    const near = likelySame(person('Dembara', office('2012-05-01')), full)
    const far = likelySame(person('Dembara', office('2021-05-01')), full)
    expect(near.score).toBeGreaterThanOrEqual(worthShowing)
    expect(far.score).toBeLessThan(worthShowing)
    expect(far.reasons).toContain('otherYears')
  })

  it('are never of two kinds', () => {
    const body = { ...person('Modibo Dembara'), kind: 'organisation' as const }
    expect(likelySame(person('Modibo Dembara'), body).score).toBe(0)
  })
})
