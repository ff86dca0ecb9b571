import { describe, expect, it } from 'vitest'
import { countWords, readingMinutes } from './text-length.ts'

describe('the length of a text', () => {
  it('counts the words that are read', () => {
    const id = '01890000-0000-7000-8000-000000000000'
    expect(countWords('')).toBe(0)
    expect(countWords('## L’eau, c’est *la vie* : 12,5 % !')).toBe(5)
    expect(countWords(`Il l’a dit[^${id}], [@le général Torré](actor:${id}) aussi.`)).toBe(7)
    expect(countWords('Un {==mot==}{>>à vérifier : vraiment ?<<} [de plus]{lang=en}.')).toBe(4)
  })

  it('tells minutes at the speed of each language, and one for the shortest text', () => {
    expect(readingMinutes(0, 'fr')).toBe(0)
    expect(readingMinutes(3, 'fr')).toBe(1)
    expect([readingMinutes(1950, 'fr'), readingMinutes(2280, 'en')]).toEqual([10, 10])
  })
})
