import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'

function governments(text: string): string[] {
  return extract(text, { publishedOn: '2026-02-18' })
    .proposals.filter(({ rule }) => rule === 'place.metonymy')
    .map((each) => each.text)
}

describe('a place that stands for its government', () => {
  it.each([
    ['Moscou nie toute ingérence.', ['Moscou']],
    ['Depuis hier, Ouagadougou n’a pas confirmé la nouvelle.', ['Ouagadougou']],
    ['L’Espagne et la Hongrie ont appuyé le texte.', ['Espagne', 'Hongrie']],
    ['Berlin préférerait attendre le mois de juin.', ['Berlin']],
    ['Il a accusé Kiev de mentir.', ['Kiev']],
  ])('is marked: %s', (text, names) => {
    expect(governments(text)).toEqual(names)
  })

  it.each([
    'Il vit à Moscou et travaille à Berlin.',
    'Lomé accueillera le sommet de mai.',
    'L’ambassadeur du Togo a confirmé la nouvelle.',
  ])('is none where it is a place: %s', (text) => {
    expect(governments(text)).toEqual([])
  })
})
