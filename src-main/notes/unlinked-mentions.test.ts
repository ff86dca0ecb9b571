import { describe, expect, it } from 'vitest'
import { mentionsIn } from './unlinked-mentions.ts'

const id = '01980000-0000-7000-8000-000000000001'

function found(markdown: string, ...names: string[]): string[] {
  return mentionsIn(markdown, names).map(({ start, end }) => markdown.slice(start, end))
}

describe('mentions without a link', () => {
  it('are found whatever the accents and the case, as whole words', () => {
    expect(found('Moussa Traore, TRAORÉ et les Traorés.', 'Traoré')).toEqual(['Traore', 'TRAORÉ'])
  })

  it('are those of the longest name', () => {
    expect(found('Le général Salifou Mody ; Mody.', 'Mody', 'Salifou Mody')).toEqual([
      'Salifou Mody',
      'Mody',
    ])
  })

  it('are none inside links, citations, addresses and code', () => {
    const text = `[@Mody](actor:${id}) [^${id}] [Mody](https://a.example/Mody) https://mody.example/Mody \`Mody\` Mody`
    expect(mentionsIn(text, ['Mody'])).toEqual([{ start: text.length - 4, end: text.length }])
  })

  it('have the capitals of the name: an acronym is no common word', () => {
    expect(found('L’AES aes ; une or ; Un Or', 'AES', 'Or')).toEqual(['AES', 'Or'])
  })

  it('keep the offsets of a text whose folding is longer', () => {
    const text = 'Œuvre du Bœuf, à Cœur d’Œil'
    expect(found(text, 'Coeur d’Oeil')).toEqual(['Cœur d’Œil'])
  })

  it('are always spans of the text that do not overlap', () => {
    const parts = ['Mody', 'mody', ' ', '[', '](', ')', '`', 'É', 'œ', '\n', 'https://']
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * below)
    }
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: next(14) }, () => parts[next(parts.length)]).join('')
      const names = Array.from({ length: next(3) }, () => parts[next(parts.length)] ?? '')
      let last = 0
      for (const { start, end } of mentionsIn(text, ['Mody', ...names])) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }
  })
})
