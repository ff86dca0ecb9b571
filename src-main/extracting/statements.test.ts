import { describe, expect, it } from 'vitest'
import type { Language } from '../shared/language.ts'
import type { StatementValue } from '../shared/proposal.ts'
import { extract } from './extract.ts'

type Found = { rule: string; confidence: number; value: StatementValue }

function statements(text: string, language: Language = 'fr'): Found[] {
  return extract(text, { language }).proposals.flatMap((each) =>
    each.kind === 'statement'
      ? [{ rule: each.rule, confidence: each.confidence, value: each.value }]
      : [],
  )
}

function told(text: string, language: Language = 'fr'): (string | null)[][] {
  return statements(text, language).map(({ value }) => [value.speaker?.name ?? null, value.text])
}

describe('statements', () => {
  it('of « selon » are the clause it governs, spoken by a person or an organisation of the text', () => {
    expect(told('Selon Rose Boko, le chantier durera un an.')).toEqual([
      ['Rose Boko', 'le chantier durera un an'],
    ])
    const [body] = statements(
      'La digue tiendra encore dix ans, selon la Fédération des éleveurs du Nord (FEN).',
    )
    expect(body?.value.speaker?.name).toBe('Fédération des éleveurs du Nord')
    expect(body?.rule).toBe('statement.according-to-organisation')
  })

  it('of a group have no speaker, and leave out the facts before the reason it gives', () => {
    expect(
      told(
        'Ligue créée en 2014 et dissoute en mai 2022, faute de moyens suffisants, selon les trois communes.',
      ),
    ).toEqual([[null, 'faute de moyens suffisants']])
    expect(told('Les ministres se félicitent de la reprise des travaux du canal.')).toEqual([
      [null, 'Les ministres se félicitent de la reprise des travaux du canal'],
    ])
  })

  it('of « selon elle » are those of the person named just before', () => {
    expect(
      told('La maire Rose Boko est arrivée. Selon elle, le pont tiendra encore dix ans.'),
    ).toEqual([['Rose Boko', 'le pont tiendra encore dix ans']])
  })

  it('in the conditional of hearsay are doubtful', () => {
    const [rumour] = statements('La milice aurait repris la ville dans la nuit.')
    expect(rumour).toMatchObject({ rule: 'statement.hearsay', value: { speaker: null } })
    expect(rumour?.confidence).toBeLessThan(0.5)
    expect(statements('Si le pont cédait, la ville serait coupée du port.')).toEqual([])
  })

  it('answer the questions of an interview', () => {
    const text = [
      'Rose Boko : « Le port ne peut plus attendre une année »',
      '',
      '**Pourquoi maintenant ?**',
      '',
      'Parce que la saison des pluies commence.',
      '',
      '**Qui paiera ?**',
      '',
      'La commune, avec l’aide de la région.',
      '',
      '**Et ensuite ?**',
      '',
      'Nous verrons bien.',
    ].join('\n')
    const answers = statements(text).filter(({ rule }) => rule === 'statement.interview')
    expect(answers.map(({ value }) => value.speaker?.name)).toEqual(Array(3).fill('Rose Boko'))
    expect(answers[1]?.value.text).toBe('La commune, avec l’aide de la région.')
  })

  it('belong to the last person who holds the title that speaks', () => {
    const text =
      'Yao Mensah, ministre de la Pêche, est arrivé. Rose Boko l’attendait. « Le port rouvrira dès demain matin », a annoncé le ministre.'
    expect(told(text)).toEqual([['Yao Mensah', 'Le port rouvrira dès demain matin']])
  })

  it('end before the comma of English typography, and pass over what stands in brackets', () => {
    expect(
      told('“We will keep the harbour open,” Rep. Peter Mensah (D-Ohio) said Friday.', 'en'),
    ).toEqual([['Peter Mensah', 'We will keep the harbour open']])
  })

  it('leave out whom they were told to', () => {
    expect(told('Peter Mensah told reporters that the harbour would stay open.', 'en')).toEqual([
      ['Peter Mensah', 'the harbour would stay open'],
    ])
  })

  it('find the speaker after a question', () => {
    expect(told('“Why is the harbour still closed today?” Peter Mensah asked.', 'en')).toEqual([
      ['Peter Mensah', 'Why is the harbour still closed today?'],
    ])
  })
})
