import { describe, expect, it } from 'vitest'
import { hyphenate } from './hyphenate.ts'

const shown = (text: string, language: 'fr' | 'en') =>
  hyphenate(text, language).replaceAll('\u00ad', '-')

describe('hyphenation', () => {
  it.each([
    ['commandement', 'com-man-de-ment'],
    ['approfondissement', 'appro-fon-dis-se-ment'],
    ['manœuvre', 'manœuvre'],
    ['ministère', 'minis-tère'],
  ])('breaks %s as French printers do', (word, broken) => {
    expect(shown(word, 'fr')).toBe(broken)
  })

  it.each([
    ['commitments', 'com-mit-ments'],
    ['intensification', 'intens-i-fic-a-tion'],
    ['disengagement', 'dis-en-gage-ment'],
  ])('breaks %s as British printers do', (word, broken) => {
    expect(shown(word, 'en')).toBe(broken)
  })

  it.each([
    'Ouagadougou',
    'Wendlassida',
    'UEMOA',
    'https://exemple.org/renseignement/commandement',
    'commandement@exemple.org',
    'renseignement.exemple.org',
    'chef d’état-major',
    'sous-commandement',
    'cafe1234567',
  ])('leaves names, addresses and short words whole: %s', (text) => {
    expect(hyphenate(text, 'fr')).toBe(text)
  })
})
