import { expect, it } from 'vitest'
import { unsourcedFacts } from './unsourced.ts'

const id = '01980000-0000-7000-8000-000000000001'
const found = (text: string) => unsourcedFacts(text).map(({ because }) => because)

it('finds facts told, numbers, dates and names without a source', () => {
  expect(found('[La trêve tient.]{.fact}')).toEqual(['told'])
  expect(found('La trêve date du 12 mars.')).toEqual(['number'])
  expect(found('Le ministre Salifou Mody a quitté Niamey.')).toEqual(['name'])
  expect(found('The minister left Kéra.')).toEqual(['name'])
})

it('lets pass what is cited, told to be a judgment, quoted, or says nothing of the kind', () => {
  for (const text of [
    `La trêve date du 12 mars[^${id}].`,
    `La trêve date du 12 mars.[^${id}]`,
    '[Elle tiendra en 2026.]{.judgment}',
    '[Supposons 12 000 hommes.]{.assumption}',
    '> Le 12 mars, à Kéra.',
    '## Réunion du 12 mars',
    '| Kéra | 12 |',
    'La trêve tient.',
  ])
    expect(found(text)).toEqual([])
})
