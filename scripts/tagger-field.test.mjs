import { describe, expect, it } from 'vitest'
import { countedRows, exponential, trainField } from './tagger-field.mjs'

/** Two words, « a » and « b »: what follows an « a » is inside it. Rows: 0 for « a », 1 for « b », 2 for any pair. */
const sentence = (labels, words) => ({
  labels,
  words: words.map((row) => Int32Array.of(row)),
  pairs: words.map((_, at) =>
    Array.from({ length: at === 0 ? 1 : 3 }, (_unused, previous) => Int32Array.of(2 + previous)),
  ),
})
const lesson = [sentence([1, 2, 0], [0, 1, 1]), sentence([0, 0, 1], [1, 1, 0])]
const options = {
  labels: 3,
  rowCount: 5,
  passes: 30,
  rate: 0.5,
  pull: 0.001,
  start: 1,
  enough: 1,
  mayFollow: (label, previous) => label < 2 || previous > 0,
  shuffle: (order) => order.reverse(),
  say: () => undefined,
}

describe('the training of the name tagger', () => {
  it('counts features and leaves out those seen too rarely', () => {
    const rows = countedRows((keys, see) => keys.forEach(see), [[4, 5], [5], [6, 4]], 2)
    expect([...rows]).toEqual([
      [4, 0],
      [5, 1],
    ])
  })

  it.each([0, -0.001, -1, -7.3, -25])('has its own exponential function: %f', (x) => {
    expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 8)
  })

  it('learns what it is shown', () => {
    const weights = trainField(lesson, options)
    const at = (row, label) => weights[row * 3 + label]
    expect(at(0, 1)).toBeGreaterThan(at(0, 0))
    expect(at(1, 0)).toBeGreaterThan(at(1, 1))
    // After a « b » label nothing opens by itself; after an « a » label the name goes on.
    expect(at(3, 2)).toBeGreaterThan(at(4, 2))
  })

  it('gives the same weights from the same sentences', () => {
    expect(trainField(lesson, options)).toEqual(trainField(lesson, options))
  })
})
