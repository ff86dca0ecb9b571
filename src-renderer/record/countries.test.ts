import { expect, it } from 'vitest'
import { countries, countryName } from './countries.ts'

it('names every country once in both languages, and nothing that is no country', () => {
  const french = countries('fr')
  expect(countryName('NE', 'fr')).toBe('Niger')
  expect(countryName('CI', 'fr')).toBe('Côte d’Ivoire')
  expect(countryName('BF', 'en')).toBe('Burkina Faso')
  expect(french.map(({ code }) => code)).not.toContain('EU')
  expect(new Set(french.map(({ name }) => name)).size).toBe(french.length)
  expect(french.length).toBeGreaterThan(240)
  expect(french.length).toBeLessThan(255)
})
