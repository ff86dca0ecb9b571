/** A piece of RTF: a brace, a command with its number, a byte of text, or plain text. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'star' }
  | { kind: 'word'; name: string; number: number | null }
  | { kind: 'byte'; byte: number }
  | { kind: 'text'; text: string }

/** Cuts RTF (as Latin-1, one character a byte) into its pieces; what is cut short ends the file. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  const piece =
    /[{}]|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|[\r\n]+|[^\\{}\r\n]+/gy
  for (let match = piece.exec(rtf); match; match = piece.exec(rtf)) {
    const [all, name, number, hex, symbol] = match
    if (all === '{') yield { kind: 'open' }
    else if (all === '}') yield { kind: 'close' }
    else if (name === 'bin') piece.lastIndex += Math.max(Number(number ?? 0), 0)
    else if (name !== undefined)
      yield { kind: 'word', name, number: number === undefined ? null : Number(number) }
    else if (hex !== undefined) yield { kind: 'byte', byte: Number.parseInt(hex, 16) }
    else if (symbol !== undefined) yield* symbolToken(symbol)
    else if (!/^[\r\n]/.test(all)) yield { kind: 'text', text: all }
  }
}

function* symbolToken(symbol: string): Generator<RtfToken> {
  const written: Record<string, string> = {
    '~': '\u00a0',
    _: '\u2011',
    '\\': '\\',
    '{': '{',
    '}': '}',
  }
  if (symbol === '*') yield { kind: 'star' }
  else if (symbol === '\n' || symbol === '\r') yield { kind: 'word', name: 'par', number: null }
  else if (written[symbol] !== undefined) yield { kind: 'text', text: written[symbol] }
}
