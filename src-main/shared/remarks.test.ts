import { expect, it } from 'vitest'
import { isComment, remarksOf } from './remarks.ts'
import { vocabularyOf } from './likelihood/vocabulary.ts'

it('lists comments and faults found with the words, in order, as they read', () => {
  const text =
    'Le {==[12 **mars**]{.fact}==}{>>à vérifier : ou le 13<<}. Il est probable, avec une confiance élevée, qu’il {==cède==}{>>si tôt ?<<}.'
  expect(remarksOf(text).map(({ kind, words, said }) => [kind, words, said])).toEqual([
    ['toVerify', '12 mars', 'ou le 13'],
    ['likelihoodWithConfidence', 'Il est probable, avec une confiance élevée, qu’il cède.', ''],
    ['comment', 'cède', 'si tôt ?'],
  ])
  expect(remarksOf(text).filter(isComment)).toHaveLength(2)
})

it('minds the scale of the other texts of a document', () => {
  const elsewhere = vocabularyOf('Très probable. Très improbable.')
  expect(remarksOf('Hautement probable.', elsewhere).map(({ kind }) => kind)).toEqual([
    'mixedScales',
  ])
  expect(remarksOf('Hautement probable.')).toEqual([])
})
