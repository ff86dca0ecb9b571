import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'
import { fold, tokenise } from './tokens.ts'

const words = (text: string): string[] => tokenise(text).map((token) => token.text)
const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  it('parts the elided article from its noun and keeps a name with an apostrophe whole', () => {
    expect(words('l’UEMOA à N’Djamena')).toEqual(['l’', 'UEMOA', 'à', 'N’Djamena'])
  })

  it('keeps the point of an abbreviation and of an initial', () => {
    expect(words('M. J. Konaté')).toEqual(['M.', 'J.', 'Konaté'])
  })

  it('compares words without case, accents and hyphens', () => {
    expect(fold('Côte-d’Œuvre')).toBe("cote d'oeuvre")
  })

  it('gives offsets that cut the very words out of the text', () => {
    const text = '« Où va l’Aïr ? »\nÀ Téra, dit-on.'
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('sentences', () => {
  it('do not end at a courtesy or an initial', () => {
    expect(sentences('M. Sow est reparti. Le Dr. A. Bah reste.')).toEqual([
      'M. Sow est reparti.',
      'Le Dr. A. Bah reste.',
    ])
  })

  it('do not end inside an exclamation that the sentence goes on to attribute', () => {
    expect(sentences('« Assez ! » a lancé la foule. Puis le calme est revenu.')).toHaveLength(2)
  })

  it('never run over the end of a line', () => {
    expect(sentences('Un titre sans point\nUne phrase.')).toEqual([
      'Un titre sans point',
      'Une phrase.',
    ])
  })
})
