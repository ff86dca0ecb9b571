import { describe, expect, it } from 'vitest'
import { stretch } from './stretch.ts'

const text = 'Titre\nLe général Salifou Mody, ministre d’État, parle.\nAutre paragraphe.'
const spanOf = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const moved = (words: string, edge: 'start' | 'end', by: 1 | -1) => {
  const { start, end } = stretch(text, spanOf(words), edge, by)
  return text.slice(start, end)
}

describe('the bounds of a proposal', () => {
  it('move by a word at either edge', () => {
    expect(moved('Salifou', 'end', 1)).toBe('Salifou Mody')
    expect(moved('Salifou Mody', 'end', -1)).toBe('Salifou')
    expect(moved('Salifou Mody', 'start', -1)).toBe('général Salifou Mody')
    expect(moved('général Salifou Mody', 'start', 1)).toBe('Salifou Mody')
  })

  it('keep words of an apostrophe whole, and pass punctuation', () => {
    expect(moved('Mody, ministre', 'end', 1)).toBe('Mody, ministre d’État')
    expect(moved('Mody', 'end', 1)).toBe('Mody, ministre')
  })

  it('leave at least a word, and stay in the paragraph', () => {
    expect(moved('Mody', 'end', -1)).toBe('Mody')
    expect(moved('Mody', 'start', 1)).toBe('Mody')
    expect(moved('parle', 'end', 1)).toBe('parle')
    expect(moved('Le', 'start', -1)).toBe('Le')
  })
})
