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
  ])('carry their office and countries: %s', (text, words, portfolio, countries) => {
    expect(groups(text)).toEqual([{ words, value: { name: words, portfolio, countries } }])
  })

  it('of office-holders who are named, councils and bare plurals are none', () => {
    const text =
      'Les ministres Ali Sanda et Rose Boko sont venus. Le conseil des ministres a siégé. Les ministres ont parlé.'
    expect(groups(text)).toEqual([])
  })
})
