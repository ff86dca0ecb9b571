import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src-main/shared/proposal.ts'
import { readLabelled } from './from-conll.ts'
import { readQuotedWords } from './from-polnear.ts'
import { readReports } from './from-textmine.ts'
import type { GoldItem } from './gold.ts'
import { sameFunction, sameName } from './same-words.ts'
import { scoreArticle } from './score-article.ts'
import { scoreBoundaries } from './score-sentences.ts'
import { figuresOf, mark, newSheet, percentOf } from './sheet.ts'
import { scoreSpans } from './spans.ts'

const TEXT =
  'Le ministre Ali Sow a reçu Awa Ba le 3 mars à Lomé. « Nous irons loin ensemble », a dit Ali Sow.'

const GOLD: GoldItem = {
  slug: 'made-up',
  text: TEXT,
  gold: {
    language: 'fr',
    published: '2026-03-04',
    kind: 'brief',
    names: [
      { text: 'Ali Sow', type: 'person' },
      { text: 'Awa Ba', type: 'person' },
      { text: 'Lomé', type: 'place' },
    ],
    people: [
      {
        name: 'Ali Sow',
        mentions: ['Sow'],
        rank: null,
        portfolio: 'ministre',
        organisation: null,
        country: null,
        status: 'current',
      },
    ],
    groups: [],
    dates: [{ text: '3 mars', from: '2026-03-03', to: '2026-03-03' }],
    statements: [{ text: 'Nous irons loin ensemble', speaker: 'Ali Sow', kind: 'verbatim' }],
    meetings: [
      {
        title: 'Rencontre',
        kind: 'bilateral',
        from: '2026-03-03',
        to: '2026-03-03',
        place: 'Lomé',
        country: 'TG',
        status: 'held',
        participants: ['Ali Sow', 'Awa Ba'],
        mention: 'a reçu Awa Ba',
      },
    ],
    facts: [],
    items: [],
  },
}

const span = (words: string): { start: number; end: number; text: string } => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, text: words }
}
const why = { confidence: 1, rule: 'made-up', reason: '' }
const day = (from: string) => ({ from, to: from, precision: 'day', approximate: false }) as const

/** What a rule with some faults would give: one name too short, the wrong speaker, one participant missing. */
const FAULTY: Extraction = {
  language: 'fr',
  proposals: [
    { kind: 'person', ...why, ...span('Ali Sow'), value: { name: 'Ali Sow', rank: 'colonel' } },
    { kind: 'person', ...why, ...span('Awa'), value: { name: 'Awa' } },
    { kind: 'organisation', ...why, ...span('Lomé'), value: { name: 'Lomé' } },
    { kind: 'date', ...why, ...span('3 mars'), value: day('2025-03-03') },
    {
      kind: 'statement',
      ...why,
      ...span('Nous irons loin ensemble'),
      value: { speaker: { name: 'Awa Ba' }, type: 'verbatim', text: 'Nous irons loin ensemble' },
    },
    {
      kind: 'meeting',
      ...why,
      ...span('a reçu Awa Ba'),
      value: {
        title: 'Rencontre',
        status: 'announced',
        date: day('2026-03-03'),
        place: 'Lomé',
        country: 'TG',
        participants: [{ name: 'Sow' }],
      },
    },
    {
      kind: 'meeting',
      ...why,
      ...span('Nous irons loin'),
      value: { title: 'Sommet', participants: [] },
    },
  ],
}

describe('the score of an article', () => {
  const sheet = newSheet()
  scoreArticle(sheet, GOLD, FAULTY)

  it.each([
    ['person.strict.recall', 33.3],
    ['person.overlap.recall', 66.7],
    ['person.strict.precision', 50],
    ['place.overlap.recall', 0],
    ['organisation.overlap.precision', 0],
    ['role.recall', 0],
    ['rank.precision', 0],
    ['date.strict.recall', 100],
    ['date.value', 0],
    ['statement.recall', 100],
    ['statement.attributed', 0],
    ['speaker.precision', 0],
    ['meeting.recall', 100],
    ['meeting.precision', 50],
    ['meeting.none-invented', 0],
    ['meeting.date', 100],
    ['meeting.country', 100],
    ['meeting.status', 0],
    ['participant.recall', 50],
    ['participant.precision', 100],
  ])('gives %s as %d', (measure, percent) => {
    expect(percentOf(sheet, measure)).toBe(percent)
  })

  it('says in words what was wrong', () => {
    expect(sheet.mistakes.get('role.recall')).toEqual([
      'made-up: Ali Sow: function ministre, got none',
    ])
  })
})

describe('figures', () => {
  it('join recall and precision to F1, and say nothing of what was never met', () => {
    const sheet = newSheet()
    for (const right of [true, true, true, false]) mark(sheet, 'x.recall', right)
    for (const right of [true, false]) mark(sheet, 'x.precision', right)
    expect(figuresOf(sheet)).toEqual([
      { measure: 'x.f1', percent: 60, of: 4 },
      { measure: 'x.precision', percent: 50, of: 2 },
      { measure: 'x.recall', percent: 75, of: 4 },
    ])
    expect(percentOf(sheet, 'y.recall')).toBeUndefined()
  })

  it('accept a proposal on a mention that is no name, without asking for it', () => {
    const sheet = newSheet()
    const named = { start: 0, end: 3 }
    const found = { start: 10, end: 13, rule: 'x' }
    scoreSpans(sheet, 'x', 'Ali est là, lui', [named], [found], [named, { start: 10, end: 14 }])
    expect(percentOf(sheet, 'x.overlap.recall')).toBe(0)
    expect(percentOf(sheet, 'x.overlap.precision')).toBe(100)
  })
})

describe('names', () => {
  it('agree when one holds every word of the other', () => {
    expect(sameName('Sow', 'Ali Sow')).toBe(true)
    expect(sameName('Union africaine', 'l’Union Africaine')).toBe(true)
    expect(sameName('Ali Sow', 'Awa Sow')).toBe(false)
  })

  it('of functions agree when half of their words do', () => {
    expect(sameFunction('ministre de la Défense', 'ministre malien de la Défense')).toBe(true)
    expect(sameFunction('ministre', 'ministre délégué à la Défense')).toBe(false)
  })
})

describe('sets of others', () => {
  it('in CoNLL are put together as written', () => {
    const file = '0\tL\tO\n1\t’\tO\n2\tUnion\tB-ORG\n3\tafricaine\tI-ORG\n4\tparle\tO\n5\t.\tO\n\n'
    const [sentence] = readLabelled(file)
    expect(sentence?.text).toBe('L ’Union africaine parle.')
    expect(sentence?.names.map(({ start, end }) => sentence.text.slice(start, end))).toEqual([
      'Union africaine',
    ])
  })

  it('in brat give the words quoted and their source', () => {
    const text = 'She said “we will keep the road open”.'
    const annotation = [
      'T1\tSource 0 3\tShe',
      'T2\tContent 9 38\t“we will keep the road open”.',
      'T3\tAttribution 4 8\tsaid',
      'E1\tAttribution:T3 Content:T2 Source:T1',
    ].join('\n')
    expect(readQuotedWords(text, annotation)).toEqual([{ start: 9, end: 37, source: 'She' }])
  })

  it('in the challenge’s table give mentions, functions and events', () => {
    const entities = JSON.stringify([
      { id: 0, type: 'CIVILIAN', mentions: [{ value: 'Ali Sow', start: 0, end: 7 }] },
      { id: 1, type: 'LASTNAME', mentions: [{ value: 'Sow', start: 4, end: 7 }] },
      { id: 2, type: 'CATEGORY', mentions: [{ value: 'maire', start: 9, end: 14 }] },
      { id: 3, type: 'FIRE', mentions: [{ value: 'feu', start: 22, end: 25 }] },
      { id: 4, type: 'TIME_EXACT', mentions: [{ value: '3 mars 2020', start: 29, end: 40 }] },
    ]).replaceAll('"', '""')
    const relations = '[[0, ""HAS_CATEGORY"", 2], [3, ""START_DATE"", 4]]'
    const table = `id,text,entities,relations\n1,"Ali Sow, maire, a vu le feu du 3 mars 2020.","${entities}","${relations}"\n`
    expect(readReports(table)).toMatchObject([
      {
        mentions: [
          { kind: 'person', named: true, start: 0, end: 7 },
          { kind: 'date', named: true, start: 29, end: 40 },
        ],
        functions: [{ names: ['Ali Sow'], function: 'maire' }],
        events: [{ told: [{ start: 22, end: 25 }], days: [{ start: 29, end: 40 }], places: [] }],
      },
    ])
  })

  it('of sentences count where each of them ends, headings left out', () => {
    const sheet = scoreBoundaries(['Il vient.', 'Football', 'Elle part.', 'On attend.'])
    expect(percentOf(sheet, 'boundary.f1')).toBe(100)
    expect(sheet.ratios.get('boundary.recall')).toEqual({ right: 2, of: 2 })
  })
})
