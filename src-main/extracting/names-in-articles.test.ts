import { describe, expect, it } from 'vitest'
import type { Extracted, KnownName } from '../shared/proposal.ts'
import type { Language } from '../shared/language.ts'
import { extract } from './extract.ts'

function found(kind: Extracted['kind'], text: string, language: Language, known: KnownName[] = []) {
  return extract(text, { language, known }).proposals.filter((each) => each.kind === kind)
}

function people(text: string, language: Language = 'fr', known: KnownName[] = []) {
  return found('person', text, language, known).map((each) => each.value)
}

function spans(kind: Extracted['kind'], text: string, language: Language = 'fr'): string[] {
  return found(kind, text, language).map((each) => each.text)
}

describe('a person', () => {
  it('holds the rank before the name and the function after it', () => {
    const text =
      'Le colonel-major Oumarou Diffa, ministre nigérien de la Sécurité intérieure, a répondu.'
    expect(people(text)).toEqual([
      {
        name: 'Oumarou Diffa',
        rank: 'colonel-major',
        portfolio: 'ministre de la Sécurité intérieure',
        country: 'NE',
      },
    ])
  })

  it('the store knows keeps its name there and takes what the text tells', () => {
    const known: KnownName[] = [
      { kind: 'person', name: 'Idrissa Galmi', aliases: ['Galmi'], country: 'NE' },
    ]
    const text = 'Le général Idrissa Galmi, ministre de la Défense du Niger, part. Galmi reviendra.'
    expect(people(text, 'fr', known)).toMatchObject([
      {
        name: 'Idrissa Galmi',
        rank: 'général',
        portfolio: 'ministre de la Défense',
        country: 'NE',
      },
      { name: 'Idrissa Galmi' },
    ])
  })

  it('of a delegation has the country its line opens with', () => {
    const text =
      'Ont pris part :\n– pour le Togo, le général Kossi Abalo, ministre de la Sécurité, et M. Yao Dzifa, ministre de l’Eau ;'
    expect(people(text)).toMatchObject([
      { name: 'Kossi Abalo', country: 'TG' },
      { name: 'Yao Dzifa', country: 'TG' },
    ])
  })

  it('is read in English with demonyms, possessives and blocs', () => {
    expect(
      people('German Chancellor Anna Weber met Prime Minister Ousmane Tall.', 'en'),
    ).toMatchObject([
      { name: 'Anna Weber', portfolio: 'Chancellor', country: 'DE' },
      { name: 'Ousmane Tall', portfolio: 'Prime Minister' },
    ])
    expect(people('Julia Novak, the EU’s foreign policy chief, agreed.', 'en')).toMatchObject([
      { name: 'Julia Novak', portfolio: 'foreign policy chief', organisation: 'EU' },
    ])
    expect(people('Benin’s water minister, Arnaud Dossou, spoke.', 'en')).toMatchObject([
      { name: 'Arnaud Dossou', portfolio: 'water minister', country: 'BJ' },
    ])
  })

  it('with a plural rank shares it with the next one', () => {
    expect(people('Les généraux Moussa Bara et Paul Zongo ont signé.')).toMatchObject([
      { name: 'Moussa Bara', rank: 'général' },
      { name: 'Paul Zongo', rank: 'général' },
    ])
  })

  it('signs an article after « Par »', () => {
    expect(people('Les pluies tardent\n\nPar Amadou Tall-Yoro\n\nLe fleuve baisse.')).toMatchObject(
      [{ name: 'Amadou Tall-Yoro' }],
    )
  })

  it('is never made of everyday words, offices or groups', () => {
    expect(people('Les ministres de la Défense des pays membres de l’AES se sont réunis.')).toEqual(
      [],
    )
    expect(people('Quatre délégations ont quitté la Conférence. Le Secrétariat notera.')).toEqual(
      [],
    )
    expect(
      people('Water is scarce. The secretary of the Ouémé Basin Commission left.', 'en'),
    ).toEqual([])
  })
})

describe('an organisation', () => {
  it('is the name given to what a common noun tells', () => {
    const text =
      'L’association locale dénommée Main Levée et l’entreprise de cosmétiques Vasora aident l’ONG « Terre Calme ».'
    expect(spans('organisation', text)).toEqual(['Main Levée', 'Vasora', 'Terre Calme'])
  })

  it('is one with its acronym, hyphens and odd letters included', () => {
    const both = { name: 'Agence Rive-Droite', acronym: 'ARD' }
    expect(
      found('organisation', 'L’Agence Rive-Droite (ARD) ouvre. L’ARD recrute.', 'fr').map(
        (each) => each.value,
      ),
    ).toEqual([both, both, both])
    const board = { name: 'Ouémé Basin Commission', acronym: 'CBO' }
    expect(
      found('organisation', 'The Ouémé Basin Commission (CBO) met.', 'en').map(
        (each) => each.value,
      ),
    ).toEqual([board, board])
  })

  it('ends where its name does in English', () => {
    expect(
      spans('organisation', 'He left the Royal Academy of Music and the Bank of England.', 'en'),
    ).toEqual(['Royal Academy of Music', 'Bank of England'])
  })

  it('may be a team under a foreign word, and a parliament with a capital', () => {
    expect(spans('organisation', 'Il signe avec les Lakers de Los Angeles.')).toEqual([
      'Lakers de Los Angeles',
    ])
    expect(spans('organisation', 'Hier, le Parlement a voté la loi.')).toEqual(['Parlement'])
  })

  it('is no currency, no portfolio and no group of people of a town', () => {
    expect(spans('organisation', 'Le budget est de trois milliards de francs CFA.')).toEqual([])
    expect(
      spans('organisation', 'Les ministres de l’Eau et de la Sécurité se voient à Gao.'),
    ).toEqual([])
    expect(spans('organisation', 'Le syndicat des pompiers de Londres manifeste.')).toEqual([])
  })
})

describe('a place', () => {
  it('is not what a competition is named after', () => {
    expect(spans('place', 'Il gagne le Championnat de France à Lyon.')).toEqual(['Lyon'])
  })

  it('is not the water of a heading in capitals', () => {
    expect(spans('place', 'CONFÉRENCE SUR L’EAU DU FLEUVE')).toEqual([])
  })

  it('may be a region, a former state or end with its kind in English', () => {
    expect(spans('place', 'Il quitte l’Union soviétique pour la Bavière.')).toEqual([
      'Union soviétique',
      'Bavière',
    ])
    expect(spans('place', 'The Ouémé Basin is dry.', 'en')).toEqual(['Ouémé Basin'])
  })
})
