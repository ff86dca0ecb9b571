import { describe, expect, it } from 'vitest'
import { cutIntoPieces, type Encode } from './pieces.ts'

/** The pieces of a text, as they stand in it. */
function shown(encode: Encode, text: string): string[] {
  return cutIntoPieces(encode)(text, 0).map(({ start, end }) => text.slice(start, end))
}

const numbered = (tokens: string[]) => ({ ids: tokens.map((_, index) => index), tokens })

describe('the pieces of a tokenizer', () => {
  it('are followed without accents and capitals, as uncased WordPiece writes them', () => {
    const encode: Encode = (text) =>
      numbered(text === ' Éléonore,' ? ['ele', '##ono', '##re', ','] : [])
    expect(shown(encode, 'Éléonore,')).toEqual(['Élé', 'ono', 're', ','])
  })

  it('are followed after the sign that stands for a blank, as Unigram writes them', () => {
    const encode: Encode = (text) =>
      numbered(text === ' l’Union' ? ['▁l', '’', 'Un', 'ion'] : ['▁', 'AES'])
    expect(shown(encode, 'l’Union AES')).toEqual(['l', '’', 'Un', 'ion', '', 'AES'])
  })

  it('are followed byte by byte, within a letter too, where the vocabulary is of bytes', () => {
    const encode: Encode = (text) => numbered(text === ' Élan' ? ['Ġ', 'Ã', 'īl', 'an'] : [])
    expect(shown(encode, 'Élan')).toEqual(['', 'É', 'Él', 'an'])
  })

  it('stand for whole words where they cannot be followed', () => {
    const encode: Encode = (text) =>
      numbered(text === ' Ω-Nord' ? ['[UNK]', '-', 'nord'] : ['[UNK]'])
    expect(shown(encode, 'Ω-Nord')).toEqual(['Ω', '-', 'Nord'])
  })
})
