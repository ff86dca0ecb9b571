/**
 * Trains a linear-chain conditional random field: the likelihood of whole labellings, by stochastic gradient with one step size a
 * weight (AdaGrad) and a pull towards zero. Only additions, multiplications, divisions and square roots are used, which IEEE 754
 * defines to the last bit, so that the same input gives the same weights on every machine.
 */

/** Features, looked up by their 32-bit keys, in rows of consecutive numbers; those seen too rarely have no row. */
export function countedRows(keysOf, sentences, least) {
  const counts = new Map()
  for (const sentence of sentences)
    keysOf(sentence, (key) => counts.set(key, (counts.get(key) ?? 0) + 1))
  const rows = new Map()
  for (const [key, count] of counts) if (count >= least) rows.set(key, rows.size)
  return rows
}

/** The exponential function by halving its argument and a short series; right to eight digits, for arguments up to 0. */
export function exponential(x) {
  if (x < -40) return 0
  const part = x / 64
  let sum = 1
  for (let term = 9; term > 0; term -= 1) sum = 1 + (part * sum) / term
  for (let turn = 0; turn < 6; turn += 1) sum *= sum
  return sum
}

/**
 * @param sentences each `{ words: Int32Array[], pairs: Int32Array[][], labels, weight }`: rows of the features of each token, rows of
 * the features of each token after each label, the right labels, and how often the sentence counts.
 * @param options `labels` how many, `rowCount`, `passes`, `rate`, `pull`, `mayFollow(label, previous)`, `shuffle(order)`, `say(text)`.
 * @returns one weight a row and label.
 */
export function trainField(sentences, options) {
  const { labels: count, rowCount, passes, rate, pull, mayFollow, shuffle, say } = options
  const weights = new Float32Array(rowCount * count)
  const squares = new Float32Array(rowCount * count).fill(options.start ?? 1)
  const legal = Array.from({ length: count }, (_, label) =>
    Array.from({ length: count }, (_unused, previous) => previous).filter((previous) =>
      mayFollow(label, previous),
    ),
  )
  const longest = sentences.reduce((most, { labels }) => Math.max(most, labels.length), 0)
  const step = count * count
  const potentials = new Float64Array(longest * step)
  const forward = new Float64Array(longest * count)
  const backward = new Float64Array(longest * count)
  const word = new Float64Array(count)
  const gradient = new Float64Array(count)

  function update(row, by) {
    for (let label = 0; label < count; label += 1) {
      const at = row * count + label
      const slope = by[label] - pull * weights[at]
      if (slope === 0) continue
      squares[at] += slope * slope
      weights[at] += (rate * slope) / Math.sqrt(squares[at])
    }
  }

  function score(rows, into, from) {
    for (const row of rows)
      for (let label = 0; label < count; label += 1)
        into[from + label] += weights[row * count + label]
  }

  function learn({ words, pairs, labels, weight = 1 }) {
    const length = labels.length
    potentials.fill(0, 0, length * step)
    for (let at = 0; at < length; at += 1) {
      const base = at * step
      word.fill(0)
      score(words[at], word, 0)
      const befores = at === 0 ? 1 : count
      let highest = -Infinity
      for (let previous = 0; previous < befores; previous += 1) {
        score(pairs[at][previous], potentials, base + previous * count)
        for (let label = 0; label < count; label += 1) {
          const cell = base + previous * count + label
          potentials[cell] += word[label]
          if (mayFollow(label, previous) && potentials[cell] > highest) highest = potentials[cell]
        }
      }
      for (let previous = 0; previous < befores; previous += 1)
        for (let label = 0; label < count; label += 1) {
          const cell = base + previous * count + label
          potentials[cell] = mayFollow(label, previous)
            ? exponential(potentials[cell] - highest)
            : 0
        }
      let total = 0
      for (let label = 0; label < count; label += 1) {
        let sum = 0
        if (at === 0) sum = potentials[label]
        else
          for (const previous of legal[label])
            sum +=
              forward[(at - 1) * count + previous] * potentials[base + previous * count + label]
        forward[at * count + label] = sum
        total += sum
      }
      for (let label = 0; label < count; label += 1) forward[at * count + label] /= total
    }
    backward.fill(1, (length - 1) * count, length * count)
    for (let at = length - 1; at > 0; at -= 1) {
      let total = 0
      for (let previous = 0; previous < count; previous += 1) {
        let sum = 0
        for (let label = 0; label < count; label += 1)
          sum += potentials[at * step + previous * count + label] * backward[at * count + label]
        backward[(at - 1) * count + previous] = sum
        total += sum
      }
      for (let previous = 0; previous < count; previous += 1)
        backward[(at - 1) * count + previous] /= total
    }
    let wrong = 0
    for (let at = 0; at < length; at += 1) {
      const befores = at === 0 ? 1 : count
      const cells = new Float64Array(befores * count)
      let total = 0
      for (let previous = 0; previous < befores; previous += 1)
        for (let label = 0; label < count; label += 1) {
          const mass =
            (at === 0 ? 1 : forward[(at - 1) * count + previous]) *
            potentials[at * step + previous * count + label] *
            backward[at * count + label]
          cells[previous * count + label] = mass
          total += mass
        }
      const right = at === 0 ? 0 : labels[at - 1]
      gradient.fill(0)
      for (let cell = 0; cell < cells.length; cell += 1) cells[cell] /= total
      const sure = cells[right * count + labels[at]]
      if (sure < 0.5) wrong += 1
      if (sure > options.enough) continue
      for (let previous = 0; previous < befores; previous += 1) {
        const slopes = word
        for (let label = 0; label < count; label += 1) {
          const isRight = previous === right && label === labels[at] ? 1 : 0
          slopes[label] = weight * (isRight - cells[previous * count + label])
          gradient[label] += slopes[label]
        }
        if (previous === right || slopes.some((slope) => slope < -0.001))
          for (const row of pairs[at][previous]) update(row, slopes)
      }
      for (const row of words[at]) update(row, gradient)
    }
    return wrong
  }

  const order = sentences.map((_, at) => at)
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order)
    let wrong = 0
    let seen = 0
    for (const at of order) {
      wrong += learn(sentences[at])
      seen += sentences[at].labels.length
    }
    say(`pass ${pass + 1}: ${((100 * wrong) / seen).toFixed(2)} % of labels not yet learnt`)
  }
  return weights
}
