import { describe, expect, it } from 'vitest'
import { referenceOf } from './reference.ts'

const article = {
  title: 'Les ministres à Bamako',
  outlet: 'Le Courrier',
  author: 'Awa Keïta',
  publishedOn: '2025-06-21',
  address: null,
  language: 'fr' as const,
}

describe('the reference of an article', () => {
  it('names author, title, outlet and day, and leaves out what is unknown', () => {
    expect(referenceOf(article, null)).toBe(
      'Awa Keïta, «\u00a0Les ministres à Bamako\u00a0», Le Courrier, 21 juin 2025',
    )
    expect(referenceOf({ ...article, author: null, publishedOn: null, language: 'en' }, null)).toBe(
      '“Les ministres à Bamako”, Le Courrier',
    )
  })
  it('follows the passage it is the source of', () => {
    expect(referenceOf({ ...article, author: null, outlet: null, publishedOn: null }, 'Fin.')).toBe(
      '«\u00a0Fin.\u00a0» («\u00a0Les ministres à Bamako\u00a0»)',
    )
  })
})
