import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'

const options = { publishedOn: '2026-03-05' }

function names(text: string, language: 'fr' | 'en' = 'fr'): string[] {
  return extract(text, { ...options, language }).proposals.flatMap((each) =>
    each.kind === 'place' || each.kind === 'organisation' || each.kind === 'person'
      ? [`${each.kind} ${each.text}`]
      : [],
  )
}

describe('the opening of a dispatch', () => {
  it.each([
    ['Bonn – Les négociateurs ouvrent leurs travaux lundi.', ['place Bonn']],
    [
      'Tabelot, 3 mars (Aïr Presse) – Le marché rouvre.',
      ['place Tabelot', 'organisation Aïr Presse'],
    ],
    ['KINDU (Lualaba Info) — Le pont a cédé.', ['place KINDU', 'organisation Lualaba Info']],
    ['Paris (France) – Le pont a cédé.', ['place Paris', 'place France']],
  ])('names its place and its agency: %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('names them in English too', () => {
    expect(names('KITALE, March 3 (Rift Wire) — The market reopened.', 'en')).toEqual([
      'place KITALE',
      'organisation Rift Wire',
    ])
  })

  it.each([
    'Pourquoi – Le marché rouvre.',
    'Fatima – une amie de la famille – se tait.',
    'Question – réponse.',
  ])('is not any word before a dash: %s', (text) => {
    expect(names(text).filter((each) => each.startsWith('place'))).toEqual([])
  })

  it('is not somebody that a pronoun means', () => {
    const text =
      'Le Caire, 1er mars (Delta Presse) – La ministre Hoda Raslan recevra les maires. « Il faut de l’eau pour tous », a-t-elle averti.'
    const said = extract(text, { ...options, language: 'fr' }).proposals.find(
      (each) => each.kind === 'statement',
    )
    expect(said?.value).toMatchObject({ speaker: { name: 'Hoda Raslan' } })
  })
})

describe('the country of a meeting', () => {
  it.each([
    ['Les deux ministres se sont réunis mardi à Tiébougou, poste-frontière malien.', 'ML'],
    ['Les deux ministres se sont réunis mardi à Tiébougou, près de Niamey.', 'NE'],
    ['Les maires se réuniront le 9 mars à Dogbala (Bénin).', 'BJ'],
    ['Une réunion des experts s’est tenue mardi à Dogbala, avant celle de Lomé.', 'TG'],
  ])('is told by what stands by an unknown town: %s', (text, country) => {
    const meeting = extract(text, { ...options, language: 'fr' }).proposals.find(
      (each) => each.kind === 'meeting',
    )
    expect(meeting?.value).toMatchObject({ country })
  })
})
