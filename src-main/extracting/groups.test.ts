import { describe, expect, it } from 'vitest'
import type { GroupValue } from '../shared/proposal.ts'
import { extract } from './extract.ts'

function groups(text: string): { words: string; value: GroupValue }[] {
  return extract(text, { publishedOn: '2026-02-18' }).proposals.flatMap((each) =>
    each.kind === 'group' ? [{ words: each.text, value: each.value }] : [],
  )
}

describe('groups', () => {
  it.each([
    [
      'Les ministres de la Défense des pays membres de l’AES se sont réunis lundi à Bamako.',
      'Les ministres de la Défense des pays membres de l’AES',
      'ministre de la Défense',
      ['ML', 'BF', 'NE'],
    ],
    [
      'Les ministres des Affaires étrangères de l’AES se sont réunis lundi à Bamako.',
      'Les ministres des Affaires étrangères de l’AES',
      'ministre des Affaires étrangères',
      ['ML', 'BF', 'NE'],
    ],
    [
      'Les ministres de la Sécurité intérieure du Togo et du Bénin se retrouveront vendredi.',
      'Les ministres de la Sécurité intérieure du Togo et du Bénin',
      'ministre de la Sécurité intérieure',
      ['TG', 'BJ'],
    ],
    [
      'Les ministres de la Pêche des pays baltes se retrouveront vendredi à Riga.',
      'Les ministres de la Pêche des pays baltes',
      'ministre de la Pêche',
      ['EE', 'LV', 'LT'],
    ],
    [
      'Les ambassadeurs du Togo et du Bénin ont été reçus.',
      'Les ambassadeurs du Togo et du Bénin',
      'ambassadeur',
      ['TG', 'BJ'],
    ],
    [
      'Une rencontre des chefs d’état-major est prévue lundi à Dori.',
      'chefs d’état-major',
      'chef d’état-major',
      [],
    ],
    [
      'On Monday the agriculture ministers of Bulgaria, Georgia and Ukraine met in Sofia and they spoke of wheat.',
      'the agriculture ministers of Bulgaria, Georgia and Ukraine',
      'agriculture minister',
      ['BG', 'GE', 'UA'],
    ],
    [
      'Lundi à Lomé, les directeurs généraux des deux polices ont parlé du Togo et du Bénin.',
      'les directeurs généraux des deux polices',
      'directeur général',
      ['TG', 'BJ'],
    ],
    [
      'Benin’s defence minister, Gildas Adomahou, met his counterparts from Togo and Ghana on Monday in Cotonou.',
      'his counterparts from Togo and Ghana',
      'defence minister',
      ['TG', 'GH'],
    ],
    [
      'Foreign ministers of the Baltic states agreed on Thursday in Riga to open the border and they said so.',
      'Foreign ministers of the Baltic states',
      'foreign minister',
      ['EE', 'LV', 'LT'],
    ],
  ])('carry their office and countries: %s', (text, words, portfolio, countries) => {
    // The article is part of the words, not of the name.
    const name = words.replace(/^(?:les|the|his) /i, '')
    expect(groups(text)).toEqual([{ words, value: { name, portfolio, countries } }])
  })

  it('of office-holders who are named, councils and bare plurals are none', () => {
    const text =
      'Les ministres Ali Sanda et Rose Boko sont venus. Le conseil des ministres a siégé. Les ministres ont parlé.'
    expect(groups(text)).toEqual([])
  })

  it.each([
    'Les chefs d’état-major togolais et béninois, les généraux Awa Sow et Ali Sanda, se sont vus à Lomé.',
    'Le seizième Sommet des chefs d’État se tiendra à Lomé.',
    'Le traité, signé à Lomé par cinq chefs d’État, reste en vigueur.',
    'Ali Sanda et Rose Boko se sont vus. Les deux chefs d’État ont parlé.',
  ])('are not made of holders told otherwise: %s', (text) => {
    expect(groups(text)).toEqual([])
  })
})
