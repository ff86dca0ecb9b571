import { describe, expect, it } from 'vitest'
import type { Language } from '../shared/language.ts'
import { readDates } from './dates.ts'
import { splitSentences } from './sentences.ts'

/** Each date of a text as « words → from..to precision ». */
function dates(text: string, publishedOn?: string, language: Language = 'fr'): string[] {
  return readDates(text, language, splitSentences(text), publishedOn).map(({ value }) => {
    const days = value.from === value.to ? value.from : `${value.from}..${value.to}`
    return `${value.asWritten} → ${days} ${value.precision}${value.approximate ? ' ~' : ''}`
  })
}

describe('French dates', () => {
  it.each([
    ['Le pont a cédé le 3 avril 2021.', '3 avril 2021 → 2021-04-03 day'],
    ['Signé mardi 1er mars 2022 à Kara.', 'mardi 1er mars 2022 → 2022-03-01 day'],
    ['Elle est née le 07/09/1968.', '07/09/1968 → 1968-09-07 day'],
    ['La foire dure du 12 au 14 mai 2024.', 'du 12 au 14 mai 2024 → 2024-05-12..2024-05-14 day'],
    [
      'Fermé du 28 décembre au 3 janvier 2023.',
      'du 28 décembre au 3 janvier 2023 → 2022-12-28..2023-01-03 day',
    ],
    ['La loi date de septembre 2019.', 'septembre 2019 → 2019-09-01..2019-09-30 month'],
    ['Tout a changé début mars 2020.', 'début mars 2020 → 2020-03-01..2020-03-10 month ~'],
    ['La mine a fermé mi-2018.', 'mi-2018 → 2018-05-01..2018-08-31 year ~'],
    ['Le barrage date de 1997.', '1997 → 1997-01-01..1997-12-31 year'],
    [
      'Au premier trimestre 2022, tout allait bien.',
      'premier trimestre 2022 → 2022-01-01..2022-03-31 quarter',
    ],
    ['Il a gouverné de 1996 à 2001.', 'de 1996 à 2001 → 1996-01-01..2001-12-31 year'],
    ['La dette des années 1980 pèse.', 'années 1980 → 1980-01-01..1989-12-31 decade'],
    ['Un fort du XIXe siècle.', 'XIXe siècle → 1801-01-01..1900-12-31 century'],
    ['À Noël 2021, la trêve a tenu.', 'Noël 2021 → 2021-12-25 day'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  it.each([
    ['Le ministre est arrivé hier.', 'hier → 2024-05-14 day'],
    ['Il a parlé lundi.', 'lundi → 2024-05-13 day'],
    ['Elle parlera vendredi.', 'vendredi → 2024-05-17 day'],
    ['Il a parlé mercredi dernier.', 'mercredi dernier → 2024-05-08 day'],
    ['Ils se verront la semaine prochaine.', 'semaine prochaine → 2024-05-20..2024-05-26 week'],
    ['Le puits a été creusé il y a trois jours.', 'il y a trois jours → 2024-05-12 day'],
    ['Le mur est tombé le 3 décembre.', '3 décembre → 2023-12-03 day'],
    ['Le scrutin se tiendra le 3 février.', '3 février → 2025-02-03 day'],
    ['Le camp a brûlé en mars.', 'mars → 2024-03-01..2024-03-31 month'],
    ['Le camp a brûlé le 6 août dernier.', '6 août dernier → 2023-08-06 day'],
  ])('are counted from the publication day: %s', (text, expected) => {
    expect(dates(text, '2024-05-15')).toEqual([expected])
  })

  it('refuses a day that no calendar has', () => {
    expect(dates('Réunion du 31 février 2023.')).not.toContain('31 février 2023 → 2023-02-31 day')
    expect(dates('Le 31/02/2023 au soir.')).toEqual([])
  })

  it('leaves counts and prices alone', () => {
    expect(dates('Près de 2000 soldats et 1950 euros, résolution 2085.')).toEqual([])
  })

  it('infers a missing year after the latest full date of the text, and says so', () => {
    const text = 'Les maires se sont vus le 4 mars. La ligue a été fondée en juin 2021.'
    const [first] = readDates(text, 'fr', splitSentences(text), undefined)
    expect(first?.value).toMatchObject({ from: '2022-03-04', yearInferred: true })
    expect(first?.rule).toBe('date.year-inferred')
  })
})

describe('English dates', () => {
  it.each([
    ['The dam broke on June 3, 2021.', 'June 3, 2021 → 2021-06-03 day'],
    ['Signed on 12 May 2020.', '12 May 2020 → 2020-05-12 day'],
    ['It opened in early March 2019.', 'early March 2019 → 2019-03-01..2019-03-10 month ~'],
    ['Prices rose in Q2 2022.', 'Q2 2022 → 2022-04-01..2022-06-30 quarter'],
    ['Yesterday they met.', 'Yesterday → 2024-05-14 day'],
    ['They met last Friday.', 'last Friday → 2024-05-10 day'],
    ['They left two days ago.', 'two days ago → 2024-05-13 day'],
  ])('%s', (text, expected) => {
    expect(dates(text, '2024-05-15', 'en')).toEqual([expected])
  })
})
