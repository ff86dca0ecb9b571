import { describe, expect, it } from 'vitest'
import { examinedOf } from '../../../e2e/evaluate/preflight/labelled-case.ts'
import { unfilledField } from './details.ts'
import { overLength } from './length.ts'

function examined(lengthLimit: string, body: string) {
  return examinedOf({
    ...{ name: '', language: 'fr', expected: [], details: { lengthLimit } },
    sections: [{ kind: 'free', heading: 'Titre', body }],
  })
}

it('a document without a date leaves the field of its date unfilled', () => {
  const undated = examinedOf({
    ...{ name: '', language: 'fr', expected: [], details: { documentDate: '' } },
    sections: [{ kind: 'free', heading: 'Titre', body: 'Le {{date}}.' }],
  })
  expect(unfilledField.find(undated)).toMatchObject([{ words: '{{date}}' }])
})

it('a field that the details of the document fill in is filled', () => {
  const { find } = unfilledField
  expect(find(examined('', 'Le {{date}}, {{lieu}}.')).map(({ words }) => words)).toEqual([
    '{{lieu}}',
  ])
})

describe('the length of a document', () => {
  it('is told in words, of the text that is printed', () => {
    const body = 'Un deux trois {==quatre==}{>>cinq six<<}. L’essentiel : 1,5 %.'
    const long = examined('5 mots', body)
    expect(overLength.find(long)).toMatchObject([
      { place: { detail: 'lengthLimit' }, values: { length: '7 mots', limit: '5 mots' } },
    ])
    expect(overLength.find(examined('7 mots', body))).toEqual([])
  })

  it('is told in pages once they were measured', () => {
    const of = (pages: number | null) => ({ ...examined('2 pages', 'Un.'), pages })
    expect(overLength.find(of(3))).toMatchObject([
      { values: { length: '3 pages', limit: '2 pages' } },
    ])
    expect(overLength.find(of(2))).toEqual([])
    expect(overLength.find(of(null))).toEqual([])
  })

  it('is free where nobody gave one, or gave none that can be read', () => {
    for (const lengthLimit of ['', 'courte'])
      expect(overLength.find(examined(lengthLimit, 'Un.'))).toEqual([])
  })
})
