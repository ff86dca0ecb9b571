/** Draws that are the same on every machine for the same seed. */
export type Draw = {
  /** A whole number from 0 up to, not including, `below`. */
  number: (below: number) => number
  one: <T>(from: readonly T[]) => T
}

/** The generator of Park and Miller (1988): a product modulo 2³¹ − 1, exact in doubles. */
export function drawFrom(seed: number): Draw {
  const modulus = 2 ** 31 - 1
  let state = (seed % (modulus - 1)) + 1
  const number = (below: number) => {
    state = (state * 48_271) % modulus
    return Math.floor((state / modulus) * below)
  }
  return {
    number,
    one(from) {
      const drawn = from[number(from.length)]
      if (drawn === undefined) throw new Error('nothing to draw from')
      return drawn
    },
  }
}
