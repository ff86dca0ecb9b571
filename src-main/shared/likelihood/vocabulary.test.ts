import { describe, expect, it } from 'vitest'
import { expressionsIn } from './expressions.ts'
import { percentsOf, scales } from './scales.ts'
import { scaleOf, vocabularyFindings, vocabularyOf } from './vocabulary.ts'

/*
 * Sentences with the expressions of each: its words, then the degree from 0 in ICD 203 (i), the PHIA
 * yardstick (p) or both (b), or a level of confidence.
 */
const labelled: readonly (readonly [sentence: string, ...expressions: string[]])[] = [
  ['Il est probable que la trêve tienne.', 'probable b4'],
  ['Un report est très probable.', 'très probable i5'],
  ['Un report est hautement probable.', 'hautement probable p5'],
  ['Le ministre sera probablement reconduit.', 'probablement b4'],
  ['Il sera très probablement reconduit.', 'très probablement i5'],
  ['Des retards sont peu probables.', 'peu probables b2'],
  ['Des retards sont très peu probables.', 'très peu probables i1'],
  ['Un accord reste improbable.', 'improbable b2'],
  ['Un accord reste très improbable.', 'très improbable i1'],
  ['Un accord reste hautement improbable.', 'hautement improbable p1'],
  ['Il est vraisemblable que Kéra cède.', 'vraisemblable b4'],
  ['Kéra cédera vraisemblablement.', 'vraisemblablement b4'],
  ['Cette issue est très vraisemblable.', 'très vraisemblable i5'],
  ['Il est peu vraisemblable que Kéra cède.', 'peu vraisemblable b2'],
  ['Sa démission est quasi certaine.', 'quasi certaine b6'],
  ['Sa démission est quasi-certaine.', 'quasi-certaine b6'],
  ['Elle partira presque certainement.', 'presque certainement b6'],
  ['Ces départs sont quasiment certains.', 'quasiment certains b6'],
  ['Il n’a presque aucune chance d’être élu.', 'presque aucune chance i0'],
  ['Un putsch est quasi exclu.', 'quasi exclu i0'],
  ['Il a une chance infime de rester.', 'chance infime p0'],
  ['Il a une infime chance de rester.', 'infime chance p0'],
  ['Il a à peu près une chance sur deux.', 'à peu près une chance sur deux i3'],
  ['Il a environ une chance sur deux d’être élu.', 'environ une chance sur deux i3'],
  ['Les chances sont à peu près égales.', 'chances sont à peu près égales i3'],
  ['Une scission est une possibilité réelle.', 'possibilité réelle p3'],
  ['C’est une éventualité réaliste.', 'éventualité réaliste p3'],
  ['Selon toute vraisemblance, il viendra.', 'Selon toute vraisemblance b4'],
  ['Nous l’estimons avec une confiance élevée.', 'confiance élevée high'],
  ['Notre degré de confiance est modéré.', 'degré de confiance est modéré moderate'],
  ['Notre confiance est faible.', 'confiance est faible low'],
  ['Niveau de confiance : élevé.', 'Niveau de confiance : élevé high'],
  ['Un haut degré de confiance s’y attache.', 'haut degré de confiance high'],
  ['Très probable\u00a0; confiance modérée.', 'Très probable i5', 'confiance modérée moderate'],
  ['Improbable aujourd’hui, probable demain.', 'Improbable b2', 'probable b4'],
  ['Le Parlement a voté la confiance.'],
  ['Il se dit certain de gagner.'],
  ['La probabilité a été calculée.'],
  ['Il a dit «\u202fc’est probable\u202f» à deux reprises.'],
  ['Il juge “très probable” un report.'],
  ['Une approbation est attendue.'],
  ['Les possibilités sont réelles.'],
  ['Il est sûr que la pluie viendra.'],
  ['The truce will likely hold.', 'likely b4'],
  ['A delay is very likely.', 'very likely i5'],
  ['A delay is highly likely.', 'highly likely p5'],
  ['A delay is highly probable.', 'highly probable i5'],
  ['It is probable that talks resume.', 'probable b4'],
  ['Talks will probably resume.', 'probably b4'],
  ['An agreement is unlikely.', 'unlikely b2'],
  ['An agreement is very unlikely.', 'very unlikely i1'],
  ['An agreement is highly unlikely.', 'highly unlikely p1'],
  ['An agreement is improbable.', 'improbable b2'],
  ['An agreement is highly improbable.', 'highly improbable i1'],
  ['There is almost no chance of that.', 'almost no chance i0'],
  ['There is a remote possibility of that.', 'remote possibility i0'],
  ['There is a remote chance of that.', 'remote chance b0'],
  ['There is a roughly even chance of that.', 'roughly even chance i3'],
  ['There are about even odds of that.', 'about even odds i3'],
  ['It is a realistic possibility.', 'realistic possibility p3'],
  ['He is almost certain to resign.', 'almost certain b6'],
  ['He will almost certainly resign.', 'almost certainly b6'],
  ['Resignation is nearly certain.', 'nearly certain b6'],
  ['We judge this with high confidence.', 'high confidence high'],
  ['Our confidence is low.', 'confidence is low low'],
  ['We have moderate confidence in this.', 'moderate confidence moderate'],
  ['It is likely, with a high level of confidence.', 'likely b4', 'high level of confidence high'],
  ['In all likelihood they will come.', 'In all likelihood b4'],
  ['He lives in a remote area.'],
  ['“It is likely”, the minister said.'],
  ['The confidence vote takes place on Friday.'],
  ['A likeness of the president hangs there.'],
  ['It is certain that he left.'],
]

const scaleLetters = { icd203: 'i', phia: 'p' }

describe('expressions of likelihood and confidence', () => {
  it.each(labelled)('of « %s »', (sentence, ...expected) => {
    const found = expressionsIn(sentence).map((one) => {
      const words = sentence.slice(one.start, one.end)
      if (one.kind === 'confidence') return `${words} ${one.level}`
      const [scale, other] = one.scales
      return `${words} ${other || !scale ? 'b' : scaleLetters[scale]}${one.degree}`
    })
    expect(found).toEqual(expected)
  })

  it.each(['icd203', 'phia'] as const)('are the words of %s, in both languages', (name) => {
    for (const [degree, { words }] of scales[name].entries())
      for (const word of [...words.fr, ...words.en].filter((one) => one !== 'remote'))
        expect([word, ...expressionsIn(word)]).toMatchObject([
          word,
          { kind: 'likelihood', degree, start: 0, end: word.length },
        ])
  })

  it('tell their percents', () => {
    expect(scales.icd203.map((one) => percentsOf(one, 'en'))).toEqual([
      ...['1–5%', '5–20%', '20–45%', '45–55%', '55–80%', '80–95%', '95–99%'],
    ])
    expect(scales.phia.map((one) => percentsOf(one, 'fr').replaceAll('\u00a0', ' '))).toEqual([
      ...['≤ 5 %', '10–20 %', '25–35 %', '40–<50 %', '55–75 %', '80–90 %', '≥ 95 %'],
    ])
  })
})

describe('the vocabulary of a text', () => {
  it('stands where it is in the Markdown, and not in quotations of sources or code', () => {
    const text = 'Il est **très**\nprobable[^a] ici.\n\n> C’est probable.\n\n`probable`'
    expect(vocabularyOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'très**\nprobable',
    ])
  })

  it('speaks in the scale whose own words it uses', () => {
    const scale = (text: string) => scaleOf(vocabularyOf(text))
    expect(scale('Rien.')).toBeNull()
    expect(scale('C’est probable.')).toBe('icd203')
    expect(scale('C’est hautement probable.')).toBe('phia')
    expect(scale('Très probable. Très improbable. Possibilité réelle.')).toBe('icd203')
  })
})

describe('what is to be reconsidered', () => {
  const found = (text: string, elsewhere = '') =>
    vocabularyFindings(text, vocabularyOf(elsewhere)).map(({ kind, text: words }) => [kind, words])

  it('is a likelihood and a level of confidence in one sentence, not in two', () => {
    expect(found('Il est probable, avec une confiance élevée, qu’il cède. Rien.')).toEqual([
      ['likelihoodWithConfidence', 'Il est probable, avec une confiance élevée, qu’il cède.'],
    ])
    expect(found('Il est probable qu’il cède. Notre confiance est élevée.')).toEqual([])
    expect(found('We judge with high confidence that it is unlikely.')).toHaveLength(1)
  })

  it('is the words of the scale used less, where two mix', () => {
    expect(found('Très probable. Highly likely. Very unlikely. Probable.')).toEqual([
      ['mixedScales', 'Highly likely'],
    ])
    expect(found('Très probable. Probable. Quasi certain.')).toEqual([])
  })

  it('counts what the other texts of the document say', () => {
    expect(found('Hautement probable.', 'Très probable. Très improbable.')).toEqual([
      ['mixedScales', 'Hautement probable'],
    ])
    expect(found('Très probable.', 'Très improbable.')).toEqual([])
  })

  it('is nothing in the words of somebody else', () => {
    expect(
      found('Il a dit « probable, confiance élevée ».\n\n> Likely, with high confidence.'),
    ).toEqual([])
  })
})
