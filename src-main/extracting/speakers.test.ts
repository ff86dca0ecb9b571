import { describe, expect, it } from 'vitest'
import type { StatementValue } from '../shared/proposal.ts'
import { extract } from './extract.ts'

function statements(text: string): { rule: string; value: StatementValue }[] {
  return extract(text, { language: 'fr', publishedOn: '2026-02-18' }).proposals.flatMap((each) =>
    each.kind === 'statement' ? [{ rule: each.rule, value: each.value }] : [],
  )
}

describe('who is meant', () => {
  it.each([
    // A pronoun means who acts in the sentences before, of its gender.
    [
      'La ministre Rose Boko a rencontré le général Yao Mensah. « Nous irons plus loin ensemble », a-t-elle dit.',
      'Rose Boko',
    ],
    [
      'Yao Mensah est attendu mardi à Lomé. Il sera reçu par la présidente Rose Boko. « Nous voulons des ponts », a-t-il dit.',
      'Yao Mensah',
    ],
    [
      'Le préfet Yao Mensah a écrit au maire Ali Sanda. « Le canal reste à curer », a-t-il rappelé.',
      'Yao Mensah',
    ],
    // A title means the last one who holds it, told apart by gender and country.
    [
      'Le ministre togolais de la Pêche, Yao Mensah, a reçu son homologue béninoise Rose Boko. « Le port rouvrira avant mai », a promis la ministre.',
      'Rose Boko',
    ],
    [
      'Le ministre togolais des Affaires étrangères, Yao Mensah, a vu le maire Ali Sanda. « La paix se construit », a dit le chef de la diplomatie togolaise.',
      'Yao Mensah',
    ],
    [
      'Les préfets togolais et malien, Yao Mensah et Ali Sanda, se sont vus à Dori. « Le bornage commence enfin ce matin », a dit le Malien.',
      'Ali Sanda',
    ],
    [
      'Yao Mensah et Ali Sanda ont signé le procès-verbal. « Une route n’a pas de camp », a dit le premier.',
      'Yao Mensah',
    ],
    [
      'Yao Mensah a vu Ali Sanda à Dori. « Je rentre rassuré de ce voyage », a assuré ce dernier.',
      'Ali Sanda',
    ],
  ])('is told by the text: %s', (text, speaker) => {
    const [statement] = statements(text)
    expect(statement?.value.speaker?.name).toBe(speaker)
  })

  it.each([
    'Un conseiller de la Banque mondiale explique que « le prêt attendra la saison des pluies ».',
    '« Nous attendons les camions depuis lundi », ont-ils crié.',
  ])('is nobody when the text names nobody: %s', (text) => {
    const [statement] = statements(text)
    expect(statement?.value.speaker).toBeNull()
  })
})

describe('words told without marks', () => {
  it.each([
    [
      'Les travaux du canal reprendront lundi à Dori, a annoncé mardi la ministre Rose Boko.',
      'Les travaux du canal reprendront lundi à Dori',
      'Rose Boko',
    ],
    [
      'Le préfet Ali Sanda a fait savoir lundi soir que le marché rouvrirait jeudi.',
      'le marché rouvrirait jeudi',
      'Ali Sanda',
    ],
    [
      'Pour Rose Boko, géographe à l’université de Lomé, la digue tiendra deux saisons.',
      'la digue tiendra deux saisons',
      'Rose Boko',
    ],
  ])('are those of who tells them: %s', (text, words, speaker) => {
    const [statement] = statements(text)
    expect(statement?.value).toMatchObject({
      text: words,
      type: 'reported',
      speaker: { name: speaker },
    })
  })

  it('leave an apposition before the verb to its sentence', () => {
    expect(statements('Le porte-parole du Sénat, Ali Sanda, a exigé une audition.')).toEqual([])
  })
})

describe('an aside inside a quotation', () => {
  it('is left out of the words said', () => {
    const [statement] = statements(
      '« Le port, a prévenu le colonel Yao Mensah, restera fermé toute la semaine. »',
    )
    expect(statement?.value).toMatchObject({
      text: 'Le port […] restera fermé toute la semaine.',
      speaker: { name: 'Yao Mensah' },
    })
  })
})

describe('a sitting', () => {
  it('gives each speaker the paragraphs that follow the name', () => {
    const text = [
      'Mme la présidente Rose Boko. La séance est ouverte, la parole est au général.',
      'Général Yao Mensah. Nos troupes sont rentrées en mars.',
      'Les dernières bases ont été rendues en juin.',
      'M. Ali Sanda (Alliance). Combien d’hommes restent sur place ?',
      'Général Yao Mensah. Moins de quatre cents, monsieur le député.',
      'La séance est levée à onze heures.',
    ].join('\n\n')
    expect(
      statements(text).map(({ value }) => [value.speaker?.name, value.text.slice(0, 12)]),
    ).toEqual([
      ['Rose Boko', 'La séance es'],
      ['Yao Mensah', 'Nos troupes '],
      ['Yao Mensah', 'Les dernière'],
      ['Ali Sanda', 'Combien d’ho'],
      ['Yao Mensah', 'Moins de qua'],
    ])
  })
})
