import { describe, expect, it } from 'vitest'
import { examinedOf, type LabelledCase } from '../../e2e/evaluate/preflight/labelled-case.ts'
import { typeset } from '../shared/typography/typeset.ts'
import { examine } from './examine.ts'

const article =
  'Les ministres se sont réunis à Niamey le 18 février 2026. Le général Salif Kanté a promis 300 soldats. « Nous irons ensemble jusqu’au bout », a-t-il déclaré.'

function found(body: string, more: Partial<LabelledCase> = {}) {
  const findings = examine(
    examinedOf({
      ...{ name: '', language: 'fr', expected: [] },
      sources: { a: { text: article }, b: { text: article, origin: 'a' } },
      actors: {
        m: {
          names: ['Salif Kanté'],
          titles: [
            { title: 'ministre de l’Intérieur', from: '2020-01-01', to: '2024-12-31' },
            { title: 'ministre de la Défense', from: '2025-01-01', to: null },
          ],
        },
      },
      sections: [{ kind: 'essentials', heading: 'L’essentiel', body: typeset(body, 'fr') }],
      ...more,
    }),
  )
  return findings.map(({ rule, words, fix }) => [rule, words, fix?.text ?? null])
}

describe('the check before release', () => {
  it('finds nothing in a document that is in order', () => {
    const body =
      'Les ministres se sont réunis à Niamey le 18 février 2026[^a]. [@Salif Kanté](actor:m), ministre de la Défense, a promis 300 soldats[^a]. Il a dit : « Nous irons ensemble jusqu’au bout »[^a].'
    expect(found(body)).toEqual([])
  })

  it('tells a factual sentence without a source, not a judgment nor what introduces', () => {
    expect(
      found(
        'Le général Kanté a quitté Niamey en 2024. Il pourrait revenir à Niamey. Le ministre Kanté a déclaré :',
      ),
    ).toEqual([['unsourced', 'Le général Kanté a quitté Niamey en 2024.', null]])
  })

  it('tells a quotation that the passage does not hold, and gives its words', () => {
    expect(found('Il a dit : « Nous irons toujours jusqu’au bout »[^a].')).toEqual([
      [
        'quotationDiffers',
        'Nous irons toujours jusqu’au bout',
        'Nous irons ensemble jusqu’au bout',
      ],
    ])
    expect(found('Il a dit : « Nous irons […] jusqu’au bout »[^a].')).toEqual([])
  })

  it('tells a number and a date that no article cited gives', () => {
    expect(found('Salif Kanté a promis 400 soldats le 19 février 2026[^a].')).toEqual([
      ['figureDiffers', '400', null],
      ['dateDiffers', '19\u00a0février 2026', null],
    ])
  })

  it('tells a title held on another day, and gives the one of the day', () => {
    expect(found('[@Salif Kanté](actor:m), ministre de l’Intérieur, était présent[^a].')).toEqual([
      ['titleOfAnotherDay', 'Salif Kanté, ministre de l’Intérieur', 'ministre de la Défense'],
    ])
    expect(found('[@Salif Kanté](actor:m), ancien ministre de l’Intérieur, était là[^a].')).toEqual(
      [],
    )
  })

  it('tells a judgment that rests on one origin, in however many papers', () => {
    const sections = [{ kind: 'assessment' as const, body: 'L’accord tiendra[^a][^b].' }]
    expect(found('', { sections })).toEqual([['oneSource', 'L’accord tiendra.', null]])
  })

  it('tells lost passages, links that lead nowhere and images without description', () => {
    expect(
      found('Un accord[^gone], [@lui](actor:gone), [ici](http:/exemple). ![](image:m)').map(
        ([rule]) => rule,
      ),
    ).toEqual(['citationLost', 'brokenLink', 'brokenLink', 'imageWithoutDescription'])
  })

  it('tells an acronym never expanded once, with the long form that the record knows', () => {
    const longForms = { AES: 'Alliance des États du Sahel' }
    expect(found('L’AES et la CEDEAO ; la CEDEAO encore.', { longForms })).toEqual([
      ['acronymUnexpanded', 'AES', 'Alliance des États du Sahel (AES)'],
      ['acronymUnexpanded', 'CEDEAO', null],
    ])
    const body =
      'La Communauté économique des États de l’Afrique de l’Ouest (CEDEAO) et l’Alliance des États du Sahel (AES). L’ONU.'
    expect(found(body, { longForms })).toEqual([])
  })

  it('tells a name spelt two ways, not its plural', () => {
    expect(
      found(
        'Amadou Traoré et les Traorés. Le colonel Amadou Traore. Abdoulaye Diop et Abdoulaie Diop.',
      ),
    ).toEqual([
      ['nameSpeltTwoWays', 'Amadou Traore', 'Amadou Traoré'],
      ['nameSpeltTwoWays', 'Abdoulaie Diop', 'Abdoulaye Diop'],
    ])
  })

  it('tells what is missing of the title block, empty sections and unfilled fields', () => {
    const sections = [
      { kind: 'free' as const, heading: 'Suite', body: ' ' },
      { kind: 'free' as const, body: 'Le {{lieu}}.' },
    ]
    expect(found('', { sections, details: { drafter: '' } }).map(([rule]) => rule)).toEqual([
      ...['missingDetail', 'unfilledField', 'emptySection'],
    ])
  })

  it('takes any text, and gives places that lie in it', () => {
    const pieces = [
      '[^a]',
      '« ',
      ' »',
      '*',
      '`',
      '\n',
      '|',
      '> ',
      '1 2',
      'é',
      '\u{1f600}',
      '{{',
      '[@a](actor:m)',
      'CEDEAO',
      '12 mars',
      '[',
      ']{.fact}',
      '- ',
      '# ',
      '(',
      '\u0000',
      '\ud800',
    ]
    let seed = 7
    const next = (most: number) => (seed = (seed * 48271) % 2147483647) % most
    for (let round = 0; round < 100; round++) {
      const body = Array.from({ length: next(60) }, () => pieces[next(pieces.length)]).join('')
      const examined = examinedOf({
        ...{ name: '', language: round % 2 === 0 ? 'fr' : 'en', expected: [] },
        sources: { a: { text: article } },
        actors: { m: { names: ['Salif Kanté'] } },
        sections: [{ kind: 'free', body }],
      })
      const [section] = examined.sections
      for (const { place } of examine(examined)) {
        if (!('sectionId' in place)) continue
        expect(place.start).toBeGreaterThanOrEqual(0)
        expect(place.end).toBeLessThanOrEqual(section?.body.length ?? 0)
        expect(place.start).toBeLessThanOrEqual(place.end)
      }
    }
  }, 60_000)
})
