import { describe, expect, it } from 'vitest'
import { readAnnotated } from './tagger-annotated.mjs'
import { exchanged, inCapitals, otherApostrophes, renamed } from './tagger-augment.mjs'
import { stretchOf } from './tagger-wikinews.mjs'

const named = ({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end))
const sentence = readAnnotated('L’émissaire [P Awa Koné] a quitté [L Zinder] avec [P Diop].')

describe('further sentences for the tagger', () => {
  it('have the names of people in capitals', () => {
    expect(inCapitals(sentence).text).toBe('L’émissaire AWA KONÉ a quitté Zinder avec DIOP.')
    expect(named(inCapitals(sentence))).toEqual(['AWA KONÉ', 'Zinder', 'DIOP'])
  })

  it('have other people, long names for long ones, and all else as it was', () => {
    const other = renamed(sentence)
    const [first, place, last] = named(other)
    expect(first).toContain(' ')
    expect(first).not.toBe('Awa Koné')
    expect(place).toBe('Zinder')
    expect(last).not.toBe('Diop')
    expect(other.text).toBe(`L’émissaire ${first} a quitté Zinder avec ${last}.`)
  })

  it('have the other apostrophes', () => {
    expect(otherApostrophes(sentence).text).toContain("L'émissaire")
    expect(otherApostrophes(readAnnotated("L'[O ONU] dort.")).text).toBe('L’ONU dort.')
  })

  it('have the names of their file exchanged, each by one of its kind and length', () => {
    const file = [sentence, readAnnotated('[P Ali Sow] parle de la [O commission des lois].')]
    const names = exchanged(file).map(named)
    expect(names.map((each) => each.length)).toEqual([3, 2])
    expect(['Awa Koné', 'Ali Sow']).toContain(names[0][0])
    expect(names[0].slice(1)).toEqual(['Zinder', 'Diop'])
    expect(names[1][1]).toBe('commission des lois')
  })
})

describe('a stretch of a wiki text', () => {
  it('loses the spaces before its signs and keeps its names in place', () => {
    const text = 'Hier. À Paris , l’ Iran ( ou Perse ) parle.'
    const spanOf = (name) => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      kind: 'place',
    })
    const spans = ['Paris', 'Iran', 'Perse'].map(spanOf)
    const stretch = stretchOf(text, spans, 6, text.length)
    expect(stretch.text).toBe('À Paris, l’Iran (ou Perse) parle.')
    expect(named(stretch)).toEqual(['Paris', 'Iran', 'Perse'])
  })
})
