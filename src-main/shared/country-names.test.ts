import { describe, expect, it } from 'vitest'
import { countryName, inCountry, ofCountry } from './country-names.ts'

const french: [code: string, name: string, where: string, whose: string][] = [
  ['ML', 'Mali', 'au Mali', 'du Mali'],
  ['NE', 'Niger', 'au Niger', 'du Niger'],
  ['NG', 'Nigeria', 'au Nigeria', 'du Nigeria'],
  ['BF', 'Burkina Faso', 'au Burkina Faso', 'du Burkina Faso'],
  ['TD', 'Tchad', 'au Tchad', 'du Tchad'],
  ['FR', 'France', 'en France', 'de la France'],
  ['GN', 'Guinée', 'en Guinée', 'de la Guinée'],
  ['GW', 'Guinée-Bissau', 'en Guinée-Bissau', 'de la Guinée-Bissau'],
  ['DZ', 'Algérie', 'en Algérie', 'de l’Algérie'],
  ['IQ', 'Irak', 'en Irak', 'de l’Irak'],
  ['CI', 'Côte d’Ivoire', 'en Côte d’Ivoire', 'de la Côte d’Ivoire'],
  [
    'CD',
    'République démocratique du Congo',
    'en République démocratique du Congo',
    'de la République démocratique du Congo',
  ],
  [
    'CF',
    'République centrafricaine',
    'en République centrafricaine',
    'de la République centrafricaine',
  ],
  ['KR', 'Corée du Sud', 'en Corée du Sud', 'de la Corée du Sud'],
  ['MK', 'Macédoine du Nord', 'en Macédoine du Nord', 'de la Macédoine du Nord'],
  ['SA', 'Arabie saoudite', 'en Arabie saoudite', 'de l’Arabie saoudite'],
  ['US', 'États-Unis', 'aux États-Unis', 'des États-Unis'],
  ['AE', 'Émirats arabes unis', 'aux Émirats arabes unis', 'des Émirats arabes unis'],
  ['NL', 'Pays-Bas', 'aux Pays-Bas', 'des Pays-Bas'],
  ['GB', 'Royaume-Uni', 'au Royaume-Uni', 'du Royaume-Uni'],
  ['MX', 'Mexique', 'au Mexique', 'du Mexique'],
  ['MZ', 'Mozambique', 'au Mozambique', 'du Mozambique'],
  ['SS', 'Soudan du Sud', 'au Soudan du Sud', 'du Soudan du Sud'],
  ['CU', 'Cuba', 'à Cuba', 'de Cuba'],
  ['DJ', 'Djibouti', 'à Djibouti', 'de Djibouti'],
  ['MG', 'Madagascar', 'à Madagascar', 'de Madagascar'],
  ['IL', 'Israël', 'en Israël', 'd’Israël'],
  ['HT', 'Haïti', 'en Haïti', 'd’Haïti'],
  ['OM', 'Oman', 'à Oman', 'd’Oman'],
  ['YE', 'Yémen', 'au Yémen', 'du Yémen'],
  ['SL', 'Sierra Leone', 'en Sierra Leone', 'de la Sierra Leone'],
]

describe('the name of a country', () => {
  it.each(french)('%s in French', (code, name, where, whose) => {
    expect([countryName(code, 'fr'), inCountry(code, 'fr'), ofCountry(code, 'fr')]).toEqual([
      name,
      where,
      whose,
    ])
  })

  it('in English takes its article in a sentence', () => {
    expect(['ML', 'US', 'CD', 'NL', 'CI'].map((code) => inCountry(code, 'en'))).toEqual([
      'in Mali',
      'in the United States',
      'in the Democratic Republic of the Congo',
      'in the Netherlands',
      'in Côte d’Ivoire',
    ])
    expect(ofCountry('GB', 'en')).toBe('of the United Kingdom')
  })

  it('is the code where there is no such country', () => {
    expect(countryName('QX', 'fr')).toBe('QX')
  })
})
