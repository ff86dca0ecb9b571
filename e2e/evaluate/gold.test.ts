import { describe, expect, it } from 'vitest'
import { faultsOf, nameSpans, readGold, statementSpans, type GoldItem } from './gold.ts'

const item = (text: string, gold: Partial<GoldItem['gold']>): GoldItem => ({
  slug: 'made-up',
  text,
  gold: {
    language: 'fr',
    published: '2026-02-18',
    kind: 'brief',
    names: [],
    people: [],
    groups: [],
    dates: [],
    statements: [],
    meetings: [],
    facts: [],
    items: [],
    ...gold,
  },
})

describe('the gold', () => {
  it.each(['dev', 'dev-2', 'test', 'test-2'] as const)('of %s is true of its texts', (split) => {
    const items = readGold(split)
    expect(items.length).toBeGreaterThan(0)
    expect(items.flatMap(faultsOf)).toEqual([])
  })

  it('has each article in one split only', () => {
    const all = (['dev', 'dev-2', 'test', 'test-2'] as const).flatMap((split) => readGold(split))
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })
})

describe('a name of the gold', () => {
  it('stands for each whole word that is not inside a longer name', () => {
    const text = 'Le Mali et le président du Mali. Le Haut-Mali Club, dit Mali, malien.'
    const spans = nameSpans(
      item(text, {
        names: [
          { text: 'Mali', type: 'place', only: [1, 2] },
          { text: 'Haut-Mali Club', type: 'organisation' },
          { text: 'Mali', type: 'organisation', only: [4] },
        ],
      }),
    )
    expect(spans.map(({ start, end, type }) => [text.slice(start, end), type, start])).toEqual([
      ['Mali', 'place', 3],
      ['Mali', 'place', 27],
      ['Haut-Mali Club', 'organisation', 36],
      ['Mali', 'organisation', 56],
    ])
  })
})

describe('a statement of the gold', () => {
  it('may be cut in two by an aside', () => {
    const text = '« Nous irons, a dit Awa, nous irons loin. »'
    const cut = {
      parts: ['Nous irons', 'nous irons loin'],
      speaker: null,
      kind: 'verbatim' as const,
    }
    const spans = statementSpans(text, cut)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(cut.parts)
  })
})

describe('what is not true of the text', () => {
  it('is told in words', () => {
    const wrong = item('Awa Sow est venue hier.', {
      names: [{ text: 'Awa', type: 'person', only: [2] }],
      dates: [{ text: 'hier', nth: 2, from: '2026-02-17', to: '2026-02-17' }],
      statements: [{ text: 'Bonjour', speaker: 'Ali', kind: 'verbatim' }],
    })
    expect(faultsOf(wrong)).toEqual([
      'made-up: name “Awa” stands 1 times',
      'made-up: date “hier” no 2 is not in the text',
      'made-up: statement “Bonjour” is not in the text',
      'made-up: speaker “Ali” is nobody named',
    ])
  })
})
