/** One operation of a page's content: what it is given, then its name, as PDF writes them. */
export type Operation = { name: string; operands: string[] }

const token =
  /\((?:\\[\s\S]|[^()\\])*\)|<<(?:[^<>]|<[^<>]*>)*>>|<[^<>]*>|\[(?:[^\][<>()]|<[^<>]*>|\((?:\\[\s\S]|[^()\\])*\))*\]|\/[^\s<>[\]()/]+|[-+]?[\d.]+|[A-Za-z'"][A-Za-z\d*'"]*/g

/**
 * The operations of a page's content, in order. Reads what Chromium writes: no inline images, no nested
 * arrays, dictionaries one level deep.
 */
export function* readOperations(content: string): Generator<Operation> {
  let operands: string[] = []
  for (const [piece] of content.matchAll(token)) {
    const first = piece.charCodeAt(0)
    const isName = (first > 64 && first < 91) || (first > 96 && first < 123) || first === 39
    if (!isName) operands.push(piece)
    else {
      yield { name: piece, operands }
      operands = []
    }
  }
}

/** An operation as it is written. */
export function writeOperation({ name, operands }: Operation): string {
  return operands.length === 0 ? name : `${operands.join(' ')} ${name}`
}

/** A number as PDF writes it: at most three decimals, no exponent. */
export function writeNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}
