import { expect, it } from 'vitest'
import { countries } from './countries.ts'

it('names every country once in both languages, and nothing that is no country', () => {
  const french = countries('fr')
  expect(french).toContainEqual({ code: 'NE', name: 'Niger' })
  expect(french).toContainEqual({ code: 'CI', name: 'Côte d’Ivoire' })
  expect(countries('en')).toContainEqual({ code: 'DE', name: 'Germany' })
  expect(french.map(({ code }) => code)).not.toContain('EU')
  expect(new Set(french.map(({ name }) => name)).size).toBe(french.length)
  expect(french.length).toBeGreaterThan(240)
  expect(french.length).toBeLessThan(255)
})
