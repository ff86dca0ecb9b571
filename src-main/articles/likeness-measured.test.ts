import { describe, expect, it } from 'vitest'
import { events } from './labelled-pairs-for-tests.ts'
import { haveOneOrigin, likenessOf, shinglesOf } from './likeness.ts'

/** Every pair of texts: of one wire when both were made from that of one event. */
const texts = events.flatMap((event, number) =>
  event.map(({ label, text }) => ({ number, label, shingles: shinglesOf(text) })),
)
const pairs = texts.flatMap((one, at) =>
  texts.slice(at + 1).map((other) => ({
    sameEvent: one.number === other.number,
    sameWire: one.number === other.number && one.label === 'wire' && other.label === 'wire',
    found: haveOneOrigin(likenessOf(one.shingles, other.shingles)),
  })),
)

describe('near-duplicates of a set labelled by hand', () => {
  it('are found with a precision and a recall above the floors', () => {
    const counted = (sameWire: boolean, found: boolean) =>
      pairs.filter((pair) => pair.sameWire === sameWire && pair.found === found).length
    const [right, wrong, missed] = [counted(true, true), counted(false, true), counted(true, false)]
    const precision = right / (right + wrong)
    const recall = right / (right + missed)
    process.stdout.write(
      `near-duplicates: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} over ${right + missed} pairs of one wire and ${pairs.length - right - missed} others\n`,
    )
    expect(pairs.filter(({ sameWire }) => sameWire)).toHaveLength(12)
    expect(pairs.filter(({ sameWire, sameEvent }) => sameEvent && !sameWire)).toHaveLength(18)
    expect(precision).toBeGreaterThanOrEqual(1)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })
})
