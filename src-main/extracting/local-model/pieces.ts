/** A piece of a word as the model's tokenizer cuts it, with UTF-16 offsets into the text. */
export type Piece = { id: number; start: number; end: number }

/** What is needed of a tokenizer: the numbers of a text's pieces and the pieces as the vocabulary writes them. */
export type Encode = (text: string) => { ids: readonly number[]; tokens: readonly string[] }

const SIGNS_AND_WORDS = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
/** No tokenizer has vocabulary for longer ones, and some take a time that grows with their square. */
const longestChunk = 200

/**
 * Cuts a text as a model's tokenizer does, and finds where each piece stands. Tokenizers do not
 * say so: the text is given to them in chunks between blanks, each after a blank as in running text, and
 * the letters of the pieces are followed through those of the chunk, accents and case aside. Where
 * they cannot be followed (a sign replaced, an unknown word), each word is encoded by itself and its pieces stand for the whole word.
 */
export function cutIntoPieces(encode: Encode): (text: string, offset: number) => Piece[] {
  const known = new Map<string, Piece[]>()
  return (text, offset) => {
    const pieces: Piece[] = []
    for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
      for (let at = 0; at < run.length; at += longestChunk) {
        const chunk = run.slice(at, at + longestChunk)
        const base = offset + index + at
        const cut = known.get(chunk) ?? cutChunk(encode, chunk)
        if (known.size < 50_000) known.set(chunk, cut)
        for (const { id, start, end } of cut)
          pieces.push({ id, start: base + start, end: base + end })
      }
    }
    return pieces
  }
}

function cutChunk(encode: Encode, chunk: string): Piece[] {
  const { ids, tokens } = encode(` ${chunk}`)
  const followed = followBytes(chunk, ids, tokens) ?? followLetters(chunk, ids, tokens)
  if (followed !== null) return followed
  return [...chunk.matchAll(SIGNS_AND_WORDS)].flatMap(({ 0: word, index }) =>
    encode(` ${word}`).ids.map((id) => ({ id, start: index, end: index + word.length })),
  )
}

/** How a vocabulary marks the beginning, the inside or the end of a word. */
const MARKS = /^(?:##|▁|Ġ)|(?:<\/w>|@@)$/gu

/** A letter as it is compared, and the offset of the character it comes from. */
function letters(text: string): { letter: string; at: number }[] {
  const found: { letter: string; at: number }[] = []
  let at = 0
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    for (const letter of plain) if (letter.trim() !== '') found.push({ letter, at })
    at += character.length
  }
  return found
}

function followLetters(
  chunk: string,
  ids: readonly number[],
  tokens: readonly string[],
): Piece[] | null {
  const written = letters(chunk)
  const pieces: Piece[] = []
  let next = 0
  for (const [index, token] of tokens.entries()) {
    const start = written[next]?.at ?? chunk.length
    for (const { letter } of letters(token.replace(MARKS, ''))) {
      if (written[next]?.letter !== letter) return null
      next += 1
    }
    const end = written[next]?.at ?? chunk.length
    pieces.push({ id: ids[index] ?? 0, start, end })
  }
  return next === written.length ? pieces : null
}

/** The characters by which byte-level vocabularies write the 256 bytes. */
const BYTES = new Map<string, number>()
{
  let stranger = 256
  for (let byte = 0; byte < 256; byte += 1) {
    const shown = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173)
    BYTES.set(String.fromCodePoint(shown ? byte : stranger), byte)
    if (!shown) stranger += 1
  }
}

/** Pieces of a byte-level vocabulary spell the bytes of the chunk exactly, after the blank before it. */
function followBytes(
  chunk: string,
  ids: readonly number[],
  tokens: readonly string[],
): Piece[] | null {
  const bytes = tokens.map((token) => [...token].map((sign) => BYTES.get(sign) ?? -1))
  const spelt = Buffer.from(bytes.flat().map((byte) => Math.max(byte, 0)))
  if (spelt.toString('utf8') !== ` ${chunk}`) return null
  const places: { start: number; end: number }[] = []
  let at = -1
  for (const character of ` ${chunk}`) {
    const place = { start: Math.max(0, at), end: at + character.length }
    for (let byte = 0; byte < Buffer.byteLength(character); byte += 1) places.push(place)
    at += character.length
  }
  let next = 0
  return bytes.map((piece, index) => {
    const [first, last] = [places[next], places[next + piece.length - 1]]
    next += piece.length
    return { id: ids[index] ?? 0, start: first?.start ?? 0, end: last?.end ?? 0 }
  })
}
