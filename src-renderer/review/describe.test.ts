import { describe as group, expect, it } from 'vitest'
import type { Extracted } from '../../src-main/shared/proposal.ts'
import { confidenceLevel, describe, labelOf, sentenceAround } from './describe.ts'

const found = { start: 0, end: 1, text: 'x', confidence: 0.9, rule: 'test', reason: 'because' }
const day = { from: '2025-06-20', to: '2025-06-20', precision: 'day', approximate: false } as const

group('a proposal in words', () => {
  it('names the fields that are known and only those', () => {
    const person: Extracted = {
      ...found,
      kind: 'person',
      value: { name: 'Idrissa Salou', rank: 'général', country: 'NE' },
    }
    expect(describe(person, 'fr')).toEqual([
      { label: 'review.field.name', lines: ['Idrissa Salou'] },
      { label: 'review.field.rank', lines: ['général'] },
      { label: 'review.field.country', lines: ['Niger'] },
    ])
    expect(labelOf(person, 'fr')).toBe('Idrissa Salou')
  })
  it('lists the participants of a meeting one a line', () => {
    const meeting: Extracted = {
      ...found,
      kind: 'meeting',
      value: {
        title: 'Réunion',
        date: day,
        participants: [{ name: 'A', portfolio: 'Défense', country: 'ML' }, { name: 'B' }],
      },
    }
    expect(describe(meeting, 'fr').at(-1)).toEqual({
      label: 'review.field.participants',
      lines: ['A, Défense, Mali', 'B'],
    })
    expect(describe(meeting, 'fr')[1]).toEqual({
      label: 'review.field.date',
      lines: ['20 juin 2025'],
    })
  })
  it('says so when nobody knows who spoke', () => {
    const statement: Extracted = {
      ...found,
      kind: 'statement',
      value: { speaker: null, type: 'reported', text: 'On avance.' },
    }
    expect(describe(statement, 'en')[0]?.lines).toEqual(['not identified'])
  })
  it('puts its confidence in words', () => {
    expect([0.95, 0.8, 0.6, 0.2].map(confidenceLevel)).toEqual(['high', 'good', 'fair', 'low'])
  })
})

group('the sentence around a span', () => {
  const text = 'Titre\nIl pleut. Le général Salou a parlé à Bamako. Puis il est parti.'
  const at = (words: string): [number, number] => {
    const start = text.indexOf(words)
    return [start, start + words.length]
  }
  it('begins after the sentence before and ends with its own', () => {
    expect(sentenceAround(text, ...at('Salou'))).toEqual({
      before: 'Le général ',
      span: 'Salou',
      after: ' a parlé à Bamako.',
    })
  })
  it('does not cross a line end', () => {
    expect(sentenceAround(text, ...at('Titre'))).toEqual({ before: '', span: 'Titre', after: '' })
  })
  it('adds nothing after a span that ends its sentence', () => {
    expect(sentenceAround(text, ...at('Il pleut.'))).toEqual({
      before: '',
      span: 'Il pleut.',
      after: '',
    })
  })
})
