import { describe, expect, it } from 'vitest'
import type { Extracted, ExtractOptions, OwnWords, ProposalKind } from '../shared/proposal.ts'
import { extract } from './extract.ts'

const nothing: OwnWords = {
  title: [],
  rank: [],
  organisation: [],
  attributionVerb: [],
  notName: [],
}

function read(text: string, words: Partial<OwnWords> = {}, options: ExtractOptions = {}) {
  const own = { ...nothing, ...words }
  const { proposals } = extract(text, { language: 'fr', ...options, words: own })
  const of = <Kind extends ProposalKind>(kind: Kind) =>
    proposals.filter((one): one is Extract<Extracted, { kind: Kind }> => one.kind === kind)
  return { proposals, of }
}

describe('the analyst’s own words', () => {
  it('make a function known before and after a name, with what completes it', () => {
    const text =
      'Le garde-fleuve du Mali Modibo Dembara est arrivé à Ségou. Aminata Sorko, garde-fleuve du Niger, l’attendait.'
    const titles = ({ of }: ReturnType<typeof read>) =>
      of('person').map(({ value }) => [value.name, value.portfolio ?? null, value.country ?? null])
    expect(titles(read(text)).map(([, portfolio]) => portfolio)).not.toContain('garde-fleuve')
    const known = read(text, { title: ['garde-fleuve'] })
    expect(titles(known)).toEqual([
      ['Modibo Dembara', 'garde-fleuve', 'ML'],
      ['Aminata Sorko', 'garde-fleuve', 'NE'],
    ])
    const [, sorko] = known.of('person')
    expect(sorko?.rule).toBe('person.apposition+own-words')
    expect(sorko?.reason).toMatch(/, d’après votre lexique : fonction «\sgarde-fleuve\s»$/)
  })

  it('make a rank known, and say so in English too', () => {
    const { of } = read(
      'Le caïd-major Modibo Dembara a parlé.',
      { rank: ['caïd-major'] },
      { reasonLanguage: 'en' },
    )
    expect(of('person')).toMatchObject([
      {
        value: { name: 'Modibo Dembara', rank: 'caïd-major' },
        rule: 'person.rank+own-words',
      },
    ])
    expect(of('person')[0]?.reason).toContain('from your word lists: rank or style “caïd-major”')
  })

  it('make an organisation known, with its country', () => {
    const text = 'Le convoi du Djoliba Vert est parti. Djoliba Vert attend.'
    expect(JSON.stringify(read(text).proposals)).not.toContain('Djoliba vert')
    const { of } = read(text, { organisation: [{ name: 'Djoliba vert', country: 'ML' }] })
    expect(of('organisation').map(({ text: words, value, rule }) => [words, value, rule])).toEqual([
      ['Djoliba Vert', { name: 'Djoliba vert', country: 'ML' }, 'organisation.listed+own-words'],
      ['Djoliba Vert', { name: 'Djoliba vert', country: 'ML' }, 'organisation.listed+own-words'],
    ])
  })

  it('make every regular form of a verb of speech known', () => {
    const said = (verb: string) =>
      read(`« Nous tiendrons le pont jusqu’au soir », ${verb} Modibo Dembara, ministre du Mali.`, {
        attributionVerb: ['glapir', 'se lamenter', 'bougonner', 'sous-entendre'],
      }).of('statement')
    for (const verb of [
      'glapit',
      'a glapi',
      'glapissait',
      'se lamente',
      'bougonna',
      'sous-entend',
    ]) {
      const [statement] = said(verb)
      expect(statement?.value.speaker?.name, verb).toBe('Modibo Dembara')
      expect(statement?.reason, verb).toContain('d’après votre lexique')
    }
  })

  it('know an English verb of speech in its forms', () => {
    const { proposals } = extract('“We will hold the bridge,” grumbled Adam Sorko, a minister.', {
      language: 'en',
      words: { ...nothing, attributionVerb: ['grumble'] },
    })
    expect(proposals.filter(({ kind }) => kind === 'statement')).toMatchObject([
      { value: { speaker: { name: 'Adam Sorko' } } },
    ])
  })

  it('keep a name from being proposed, as a speaker and as a participant too', () => {
    const text =
      'Le ministre malien Modibo Dembara et le ministre nigérien Issa Tankari se sont réunis à Ségou le 12 mai 2025. « Nous tiendrons le pont jusqu’au soir », a déclaré Modibo Dembara.'
    expect(JSON.stringify(read(text).proposals)).toContain('"name":"Modibo Dembara"')
    const { proposals, of } = read(text, { notName: ['modibo dembara'] })
    expect(JSON.stringify(proposals)).not.toContain('"name":"Modibo Dembara"')
    expect(of('person').map(({ value }) => value.name)).toEqual(['Issa Tankari'])
    expect(of('statement')).toHaveLength(1)
  })

  it('change nothing where they do not stand, nor what the lists shipped know', () => {
    const text =
      'Le général Salifou Mody, ministre d’État, a déclaré que tout allait bien à Niamey le 3 mai 2025.'
    const plain = extract(text, { language: 'fr' })
    const own = { title: ['garde-fleuve', 'ministre'], rank: ['général'], notName: ['Tombouctou'] }
    expect(read(text, own).proposals).toEqual(plain.proposals)
  })
})
