import { describe, expect, it } from 'vitest'
import { sentenceAt, sentencesIn } from './sentences.ts'

const id = '01980000-0000-7000-8000-000000000001'

/** The source of each sentence. */
function sources(markdown: string): string[] {
  return sentencesIn(markdown).map(({ start, end }) => markdown.slice(start, end))
}

describe('the sentences of a text', () => {
  it('are those of its paragraphs, items, headings and cells, code left out', () => {
    const text = [
      '## Contexte',
      'La trêve tient. Elle est fragile',
      'depuis mars.',
      '',
      '- M. Diallo est parti. Il reviendra.',
      '  1. Un point',
      '```',
      'code. Encore.',
      '```',
      '| Nom | Pays |',
      '| --- | --- |',
      '> Des mots. D’une source.',
    ].join('\n')
    expect(sources(text)).toEqual([
      ...['Contexte', 'La trêve tient.', 'Elle est fragile\ndepuis mars.'],
      ...['M. Diallo est parti.', 'Il reviendra.', 'Un point', 'Nom | Pays'],
      ...['Des mots.', 'D’une source.'],
    ])
    expect(sentencesIn(text).map(({ quoted }) => quoted)).toEqual([
      ...Array<boolean>(7).fill(false),
      ...[true, true],
    ])
    expect(sentencesIn(text).filter(({ heading }) => heading)).toHaveLength(2)
  })

  it('read without marks, citations and comments, each unit with its place', () => {
    const text = `Selon [@Awa Koné](actor:${id}), **tout** va[^${id}] {==bien==}{>>sûr ?<<}. [Voir](https://a.org) là.`
    const [first, second] = sentencesIn(text)
    expect(first?.text).toBe('Selon Awa Koné, tout va bien.')
    expect(second?.text).toBe('Voir là.')
    const at = (first?.text ?? '').indexOf('bien')
    expect(text.slice(first?.offsets[at], (first?.offsets[at + 3] ?? 0) + 1)).toBe('bien')
  })

  it('have the citations within them and behind them', () => {
    const text = `Une.[^${id}] Deux[^${id}][^${id}]. Trois.`
    expect(sentencesIn(text).map(({ citations }) => citations.length)).toEqual([1, 2, 0])
    expect(sources(text)).toEqual(['Une.', `Deux[^${id}][^${id}].`, 'Trois.'])
  })

  it('keep emphasis whole where it begins and ends with them', () => {
    expect(sources('**Un** mot. *Une phrase.* **Deux. Trois.**')).toEqual([
      ...['**Un** mot.', '*Une phrase.*', 'Deux.', 'Trois.'],
    ])
  })

  it('know the nature and the language told of them', () => {
    const text = '[Un fait.]{.fact} Rien. [One. [Two.]{.judgment}]{lang=en .assumption}'
    expect(
      sentencesIn(text).map(({ text: words, nature, language }) => [words, nature, language]),
    ).toEqual([
      ['Un fait.', 'fact', null],
      ['Rien.', null, null],
      ['One.', 'assumption', 'en'],
      ['Two.', 'judgment', 'en'],
    ])
  })

  it('begin after the marks of their paragraph', () => {
    expect(
      sources('(TLP:AMBER) Un mot.\n\n- (Diffusion Restreinte) Deux.\n- [ ] (sic) Trois.'),
    ).toEqual([...['Un mot.', 'Deux.', '(sic) Trois.']])
  })

  it('are found from an offset, which may stand at their end', () => {
    const text = 'Un. Deux.\n\nTrois.'
    const found = (offset: number) => sentenceAt(text, offset)?.text ?? null
    expect([0, 3, 4, 9, 10, 11, 17].map(found)).toEqual([
      ...['Un.', 'Un.', 'Deux.', 'Deux.', null, 'Trois.', 'Trois.'],
    ])
  })
})
