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
    ['La séance reprend à 10 h. 30 mardi. Elle sera longue.', 2],
    ['À 8 h. Le ministre parle.', 2],
    ['1. Le comité siège. 2. Les ministres votent.', 2],
    ['I. Le contexte régional. II. Les décisions.', 2],
    ['Le gén. Sow, le col. Ba et l’amb. Koffi sont là.', 1],
    ['Un sac pèse 30 kg et vaut 30 F. De retour à Lomé, il le vend.', 2],
    ['Fondée en 300 av. J.-C. La ville fut grande.', 2],
    ['Le groupe EI (ex. Daech) recule selon l’O.N.U. Les secours arrivent.', 2],
    ['Ils ont voté contre la réforme. il faut recommencer.', 2],
    ['La réunion est terminée.Le président repart.', 2],
    ['Le site www.aide.Le reste', 1],
    ['– Viendrez-vous ? – Oui, dit-il. – Quand ?', 3],
    ['He met Gen. A. B. Doe at No. 10, i.e. Downing Street.', 1],
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
