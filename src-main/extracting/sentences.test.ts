import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end))
}

describe('sentences', () => {
  it.each([
    ['Le Dr. Awa Sow est venue. Elle repart.', 2],
    ['M. J. K. Dansou et Mme. Sika ont parlé de l’art. 3 du texte.', 1],
    ['Il mesure 3.5 mètres. Le mur tient.', 2],
    ['« Assez ! » a lancé la foule. Le calme est revenu.', 2],
    ['Que faire ? Attendre.', 2],
    ['Le car est parti. "Nous suivrons", promet Rose Boko.', 2],
    ['Il a dit : "Nous suivrons." Puis il est parti.', 2],
    ['La route est fermée. à cette heure, nul ne passe.', 2],
    ['Le prix, à savoir... 30 francs, a doublé.', 1],
    ['The U.S. Senate met at 5 p.m. Friday. It was late.', 2],
    ['He works for Boko Inc. The firm is small.', 2],
    ['Titre sans point\nEt le texte.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  it('keep their closing marks and lose the white space around them', () => {
    expect(sentences('  « Oui. »  Il sourit.  ')).toEqual(['« Oui. »', 'Il sourit.'])
  })

  it('leave an opening straight mark to the sentence it opens', () => {
    expect(sentences('Il se tait. "Non", dit-elle.')).toEqual(['Il se tait.', '"Non", dit-elle.'])
  })
})
