import { describe, expect, it } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

function around(text: string, words: string): string {
  const start = text.indexOf(words)
  const span = sentenceAround(text, { start, end: start + words.length })
  return text.slice(span.start, span.end)
}

const report =
  'La séance s’est ouverte à midi. M. A. Dembara a parlé le premier. « L’eau n’attend pas », a-t-il dit. Puis vint le silence.\n' +
  'COLONEL ISSA TANKARI, Ministre de la Sécurité – Niger\n\nFin.'

describe('the sentence around a span', () => {
  it('ends at the sentence, not at an abbreviation', () => {
    expect(around(report, 'Dembara')).toBe('M. A. Dembara a parlé le premier.')
  })
  it('keeps the guillemets of a quotation that opens it', () => {
    expect(around(report, 'attend')).toBe('« L’eau n’attend pas », a-t-il dit.')
  })
  it('is the line in a signature', () => {
    expect(around(report, 'ISSA TANKARI')).toBe(
      'COLONEL ISSA TANKARI, Ministre de la Sécurité – Niger',
    )
  })
  it('is all the sentences of a span that holds several', () => {
    expect(around(report, 'midi. M. A. Dembara')).toBe(
      'La séance s’est ouverte à midi. M. A. Dembara a parlé le premier.',
    )
  })
  it('holds the span at both ends of the text', () => {
    expect(around(report, 'Fin.')).toBe('Fin.')
    expect(around('Un mot', 'Un mot')).toBe('Un mot')
  })
  it('stays near the span in a text that is one endless line', () => {
    const endless = `${'mot '.repeat(5000)}ici ${'mot '.repeat(5000)}`
    const quote = around(endless, 'ici')
    expect(quote).toMatch(/^mot .* ici .* mot$/)
    expect(quote.length).toBeLessThan(4100)
  })
  it('is the first line for a span at the very beginning', () => {
    expect(around('Niamey\nLa suite.', 'Niamey')).toBe('Niamey')
  })
})
