import { describe, expect, it } from 'vitest'
import type { PersonValue } from '../shared/proposal.ts'
import { extract } from './extract.ts'

/** What is told of a person by all mentions of the name. */
function told(text: string, name: string, language: 'fr' | 'en' = 'fr'): Partial<PersonValue> {
  const values = extract(text, { language }).proposals.flatMap((each) =>
    each.kind === 'person' && each.value.name === name ? [each.value] : [],
  )
  expect(values.length).toBeGreaterThan(0)
  return values.reduce<Partial<PersonValue>>((all, one) => ({ ...all, ...one }), {})
}

describe('the function of a person', () => {
  it.each([
    ['Awa Sarr, une biologiste, a relevé les pièges lundi.', 'Awa Sarr', 'biologiste'],
    [
      'Awa Sarr, 52 ans, ministre de la Santé, a ouvert la séance.',
      'Awa Sarr',
      'ministre de la Santé',
    ],
    ['Awa Sarr est la directrice du port.', 'Awa Sarr', 'directrice du port'],
    [
      'Awa Sarr, connue pour sa patience, est la directrice du port.',
      'Awa Sarr',
      'directrice du port',
    ],
    ['Awa Sarr a été nommée ministre de la Pêche lundi.', 'Awa Sarr', 'ministre de la Pêche'],
    ['Mme Awa Sarr, un des médecins de garde, a témoigné.', 'Awa Sarr', 'médecin'],
    [
      'Le directeur de l’ONG "Mers vives", Paul Biram, a répondu.',
      'Paul Biram',
      'directeur de l’ONG',
    ],
    ['L’ingénieure Awa Sarr a répondu.', 'Awa Sarr', 'ingénieure'],
  ])('is read in: %s', (text, name, portfolio) => {
    expect(told(text, name).portfolio).toMatch(new RegExp(`^${portfolio}`))
  })

  it('is told apart from the body it is held in', () => {
    expect(
      told('Le président de la Cour des comptes, Paul Biram, a répondu.', 'Paul Biram'),
    ).toMatchObject({
      portfolio: 'président',
      organisation: 'Cour des comptes',
    })
  })

  it('shared by several people goes to each of them, with their countries in order', () => {
    const text =
      'Les chefs d’état-major estonien et finlandais, les généraux Tarmo Kask et Jari Salo, se sont vus.'
    expect(told(text, 'Tarmo Kask')).toMatchObject({
      portfolio: 'chef d’état-major',
      country: 'EE',
    })
    expect(told(text, 'Jari Salo')).toMatchObject({ portfolio: 'chef d’état-major', country: 'FI' })
  })

  it('of a counterpart is that of the person named before, for the country of the demonym', () => {
    const text =
      'Le ministre de la Défense du Niger, Salif Moda, a parlé. Son homologue malien, le général Seydou Bah, l’a suivi.'
    expect(told(text, 'Seydou Bah')).toMatchObject({
      rank: 'général',
      portfolio: 'ministre de la Défense',
      country: 'ML',
    })
  })

  it.each([
    ['son homologue du Mali, Aminata Sorko', 'ML'],
    ['son homologue de la Côte d’Ivoire, Aminata Sorko', 'CI'],
    ['son homologue des Émirats arabes unis, Aminata Sorko', 'AE'],
    ['son homologue d’Algérie Aminata Sorko', 'DZ'],
  ])('of a counterpart is for the country named: %s', (words, country) => {
    const text = `Le ministre de l’Hydraulique du Niger, Moussa Abdou, a rencontré lundi ${words}.`
    expect(told(text, 'Aminata Sorko')).toMatchObject({
      portfolio: 'ministre de l’Hydraulique',
      country,
    })
  })

  it('of a predecessor is the same, for the same country', () => {
    const text =
      'The interior minister of Ghana, Kofi Darko, came on Monday. His predecessor, Muntari Issah, did not.'
    expect(told(text, 'Muntari Issah', 'en')).toMatchObject({
      portfolio: 'interior minister',
      country: 'GH',
    })
  })

  it('is not taken from a member of the family', () => {
    expect(told('Son frère Paul Biram est venu lundi.', 'Paul Biram')).not.toHaveProperty('rank')
  })
})

describe('the country of a person', () => {
  it.each([
    ['L’émissaire de l’UE, l’Espagnol Juan Rico, a rendu compte.', 'Juan Rico', 'ES'],
    ['Le colonel sénégalais Mbaye Cissé commande la force.', 'Mbaye Cissé', 'SN'],
    ['La cheffe de la diplomatie gambienne, Fatou Jallow, est satisfaite.', 'Fatou Jallow', 'GM'],
  ])('is told by a demonym: %s', (text, name, country) => {
    expect(told(text, name).country).toBe(country)
  })
})
