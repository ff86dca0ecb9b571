import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addNameWords } from './name-words.ts'
import { openSpelling } from './spelling.ts'
import { corrections } from './corrections-for-tests.ts'
import { rightEnglish, rightFrench } from './right-words-for-tests.ts'

const names = new Set<string>()
for (const name of [
  'Salifou Ouédraogo-Tankari',
  'Aïssata Wendlassida',
  'Gazette du Djoliba',
  'Inkinane',
])
  addNameWords(names, name)
const spelling = openSpelling(join(import.meta.dirname, '..', '..', 'resources'))(names)
const wrong = (text: string, language: 'fr' | 'en' = 'fr') =>
  spelling.misspelt(text, language).map((word) => word.text)

describe('words of the diplomatic press', () => {
  it('are right, in each language', () => {
    const flagged = [
      ...rightFrench.flatMap((text) => wrong(text)),
      ...rightEnglish.flatMap((text) => wrong(text, 'en')),
    ]
    expect(rightFrench.length + rightEnglish.length).toBeGreaterThanOrEqual(120)
    expect(flagged).toEqual([])
  })

  it('are found wrong where they are, and corrected within the first three suggestions', () => {
    const outcomes = corrections.map(({ typed, meant, language, around = '{}' }) => {
      const found = wrong(around.replace('{}', typed), language)
      const offered = spelling.suggest(typed, language)
      const rank = offered.findIndex((one) => meant.split('|').includes(one))
      return {
        typed,
        found: found.includes(typed),
        besides: found.filter((one) => one !== typed),
        rank,
        offered,
      }
    })
    const hits = outcomes.filter(({ found }) => found).length
    const besides = outcomes.flatMap((outcome) => outcome.besides)
    const well = outcomes.filter(({ rank }) => rank >= 0 && rank < 3)
    const first = outcomes.filter(({ rank }) => rank === 0).length
    const told = [
      `recall ${hits} of ${outcomes.length}, precision ${hits} of ${hits + besides.length}`,
      `first suggestion ${first}, first three ${well.length} of ${outcomes.length}`,
      ...outcomes
        .filter((outcome) => !outcome.found || !well.includes(outcome))
        .map(
          ({ typed, found, offered }) =>
            `${typed}: ${found ? '' : 'not flagged; '}${offered.join(', ')}`,
        ),
      ...besides,
    ].join('\n')
    expect(outcomes.length).toBeGreaterThanOrEqual(80)
    expect({ missed: outcomes.length - hits, besides }, told).toEqual({ missed: 0, besides: [] })
    expect(well.length / outcomes.length, told).toBeGreaterThanOrEqual(0.95)
    expect(first / outcomes.length, told).toBeGreaterThanOrEqual(0.8)
  }, 60_000)
})

describe('what is no word of a language', () => {
  it('is passed over: numbers, acronyms, codes, addresses, citations, links, code', () => {
    const id = '01980000-0000-7000-8000-000000000001'
    const text = [
      `Le 1er, le 2e, le XXIᵉ siècle, l’an 2023, 14h30, n° 12, 3,5 %, G5-Sahel, COVID-19, A/RES/2719.`,
      `L’ONU, l’OTAN, la MINUSMA, les ONG et les PMEs ; TLP:AMBER+STRICT ; M. Z. ; p.ex. xyzt.net`,
      `https://exempel.org/artikle?abc=wxq et jfk@exempel.org, www.exempel.org/qsdf`,
      `[le communiqué](https://exempel.org/xzq "x")[^${id}] [@Xqzv Wptk](actor:${id})`,
      '`xqzv wptk` et',
      '```',
      'const xqzv = wptk',
      '```',
    ].join('\n')
    expect(wrong(text)).toEqual([])
    expect(wrong('Le [comuniqué](https://exempel.org)')).toEqual(['comuniqué'])
  })

  it('leaves offsets as the text has them, whatever stands before', () => {
    const text = 'Un `xqzv` ; à 14h30, le comuniqué ; l’assembléé.'
    const at = spelling.misspelt(text, 'fr')
    expect(at.map(({ start, end }) => text.slice(start, end))).toEqual(['comuniqué', 'l’assembléé'])
  })
})

describe('names', () => {
  it('of the record are right whole, in parts, elided, in capitals, with a genitive', () => {
    expect(
      wrong('Salifou Ouédraogo-Tankari, Ouédraogo, d’Inkinane, TANKARI et la Gazette du Djoliba'),
    ).toEqual([])
    expect(wrong("Inkinane's envoy met Tankari’s aides.", 'en')).toEqual([])
  })

  it('that resemble one of the record are wrong, and corrected to it', () => {
    expect(wrong('Le ministre Wendlasida a parlé.')).toEqual(['Wendlasida'])
    expect(spelling.suggest('Wendlasida', 'fr')[0]).toBe('Wendlassida')
    expect(spelling.suggest('d’Inkinanne', 'fr')[0]).toBe('d’Inkinane')
  })

  it('of countries, people and towns are known beforehand', () => {
    expect(
      wrong('Le Burkina Faso, Nouakchott, Ouagadougou, Djibouti, la Cédéao et l’Otan'),
    ).toEqual([])
  })
})

describe('two languages in one text', () => {
  it('a word of the other language is right, unless it is a slip of the pen in this one', () => {
    expect(wrong('Le soft power du Foreign Office et le statement du Security Council')).toEqual([])
    expect(wrong('La reunion du president a eu lieu hier.')).toEqual(['reunion', 'president'])
    expect(wrong('Une attitude agressive, a responsable attitude', 'en')).toEqual([])
    expect(wrong('This is an agressive and responsable attitude.', 'en')).toEqual([
      'agressive',
      'responsable',
    ])
  })

  it('a sentence or a quotation of the other language is read as such', () => {
    const quoted =
      'Le ministre a dit : « The region expects a decision of the general assembly » avant de partir.'
    expect(wrong(quoted)).toEqual([])
    expect(wrong(quoted.replace('decision', 'decison'))).toEqual(['decison'])
    expect(wrong('> The president of the region said that a decision was near.')).toEqual([])
    expect(wrong('He said: “Le président de la région a pris une décision.”', 'en')).toEqual([])
  })

  it('a span is read in the language it is said to be in, or not at all', () => {
    expect(wrong('Il y eut [a reunion of old friends]{lang=en}.')).toEqual([])
    expect(wrong('Il y eut [a decison]{lang=en-GB}.')).toEqual(['decison'])
    expect(wrong('Die [Außenministerin sprach]{lang=de} : le comuniqué.')).toContain('comuniqué')
    expect(wrong('Le [Bundesnachrichtendienst]{lang=de} écrit.')).toEqual([])
  })
})
