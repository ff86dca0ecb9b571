import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DatedRange } from '../shared/dated.ts'
import { factLikeness, perhapsSame, surelySame, type ToldFact } from './same-fact.ts'

type Pair = { one: ToldFact; other: ToldFact; same: boolean; why: string }

/** The days that `2022`, `2022-05` or `2022-05-15` cover. */
function days(written: string): DatedRange {
  const [year = '', month, day] = written.split('-')
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0))
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`
  const to = precision === 'day' ? from : last.toISOString().slice(0, 10)
  return { from, to, precision, approximate: false }
}

function read(file: string): Pair[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [date = '', text = '', otherDate = '', otherText = '', same, why = ''] = line.split(';')
    const [one, other] = [
      { date: days(date), text },
      { date: days(otherDate), text: otherText },
    ]
    return { one, other, same: same === 'yes', why }
  })
}

/** Precision and recall of the pairs that reach a score, with those told wrongly. */
function measure(pairs: readonly Pair[], least: number) {
  const told = pairs.map((pair) => ({ ...pair, score: factLikeness(pair.one, pair.other).score }))
  const right = told.filter(({ same, score }) => same && score >= least).length
  return {
    precision: right / told.filter(({ score }) => score >= least).length,
    recall: right / told.filter(({ same }) => same).length,
    wrong: told
      .filter(({ same, score }) => same !== score >= least)
      .map(
        ({ one, other, same, why, score }) =>
          `${same ? 'missed' : 'invented'} ${score.toFixed(2)} ${one.text} / ${other.text} (${why})`,
      ),
  }
}

const known = read('same-fact-pairs.csv')
// Written before the rules. Its errors were read once; “South Sudan” stays missed: names are not translated.
const heldOut = read('same-fact-held-out.csv')

describe('facts that may be one', () => {
  it('are told on the labelled pairs with the precision and recall there were', () => {
    const { precision, recall, wrong } = measure(known, perhapsSame)
    expect(known.length + heldOut.length).toBeGreaterThan(70)
    expect(precision, wrong.join('\n')).toBeGreaterThan(0.95)
    expect(recall, wrong.join('\n')).toBeGreaterThan(0.95)
  })

  it('are told on those that no rule was tuned on', () => {
    const { precision, recall, wrong } = measure(heldOut, perhapsSame)
    expect(precision, wrong.join('\n')).toBeGreaterThan(0.95)
    expect(recall, wrong.join('\n')).toBeGreaterThan(0.9)
  })

  it('are never told surely when they are not', () => {
    const { precision, wrong } = measure([...known, ...heldOut], surelySame)
    const invented = wrong.filter((line) => line.startsWith('invented'))
    expect(precision, invented.join('\n')).toBe(1)
  })

  it('score the same either way round', () => {
    for (const { one, other } of known)
      expect(factLikeness(one, other).score).toBe(factLikeness(other, one).score)
  })

  it('are not compared across times, whatever the words', () => {
    const text = 'Le Mali se retire du G5 Sahel.'
    const at = (date: string) => ({ date: days(date), text })
    expect(factLikeness(at('2022-05-15'), at('2022-05-18')).score).toBe(0)
    expect(factLikeness(at('2022-05-15'), at('2022-05-17')).reasons).toContain('nearDate')
    expect(factLikeness(at('2022-05-15'), at('2022')).reasons).toContain('withinDate')
  })
})
