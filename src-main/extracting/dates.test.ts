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
    ['Il a annoncé un vote avant le 2 juin.', '2 juin → 2024-06-02 day'],
    ['Les troupes seraient engagées dès juillet.', 'juillet → 2024-07-01..2024-07-31 month'],
    ['La session, prévue à Lomé le 4 mai, a été annulée.', '4 mai → 2024-05-04 day'],
    ['Le siècle dernier a vu deux guerres.', 'siècle dernier → 1901-01-01..2000-12-31 century'],
    [
      'Le vote n’a lieu qu’au premier trimestre de l’an prochain.',
      'premier trimestre de l’an prochain → 2025-01-01..2025-03-31 quarter',
    ],
    [
      'On a compté les trois premiers mois de 2023.',
      'trois premiers mois de 2023 → 2023-01-01..2023-03-31 month',
    ],
  ])('are counted from the publication day: %s', (text, expected) => {
    expect(dates(text, '2024-05-15')).toEqual([expected])
  })

  it.each([
    ['Le marché ouvre le premier mardi d’octobre.', 'premier mardi d’octobre → 2024-10-01 day'],
    [
      'Elle viendra la première quinzaine d’avril.',
      'première quinzaine d’avril → 2025-04-01..2025-04-15 day',
    ],
    ['Le bilan est attendu fin du mois.', 'fin du mois → 2024-05-21..2024-05-31 month ~'],
    ['Le car partira deux jours après Noël.', 'deux jours après Noël → 2024-12-27 day'],
    ['Le bal du week-end du 8 juin aura lieu.', 'week-end du 8 juin → 2024-06-08..2024-06-09 day'],
    ['La foire se tiendra de lundi à jeudi.', 'de lundi à jeudi → 2024-05-20..2024-05-23 day'],
    ['Le port sera fermé du 20 au 22.', 'du 20 au 22 → 2024-05-20..2024-05-22 day'],
    ['Le puits a tari à l’été 2013.', 'été 2013 → 2013-06-21..2013-09-22 season'],
    ['Le train arrivera lundi à 15 h 30.', 'lundi à 15 h 30 → 2024-05-20 day'],
    [
      'Le pont a brûlé en août de l’an dernier.',
      'août de l’an dernier → 2023-08-01..2023-08-31 month',
    ],
    ['Le décret du 12 ramadan 1446 reste en vigueur.', '12 ramadan 1446 → 2025-03-12 day ~'],
    [
      'La reprise viendra d’ici à la fin 2026.',
      'd’ici à la fin 2026 → 2024-05-15..2026-12-31 year ~',
    ],
    ['La route sera rouverte au plus tard le 1er mars.', '1er mars → 2025-03-01 day'],
  ])('of everyday speech: %s', (text, expected) => {
    expect(dates(text, '2024-05-15')).toEqual([expected])
  })

  it('are counted from the day told just before, when the words say so', () => {
    expect(
      dates('Le camp a brûlé le 3 juin 2021. Il a rouvert le lendemain.', '2024-05-15'),
    ).toEqual(['3 juin 2021 → 2021-06-03 day', 'lendemain → 2021-06-04 day'])
  })

  it('look the way of the word right before them, then of the nearest verb', () => {
    const text = 'Le lac, qui avait baissé en janvier, doit remonter au plus tard le 1er mars.'
    expect(dates(text, '2024-02-15')).toEqual([
      'janvier → 2024-01-01..2024-01-31 month',
      '1er mars → 2024-03-01 day',
    ])
  })

  it('leave first names alone', () => {
    expect(dates('Jean Noël et Noël Kouakou sont partis.', '2024-05-15')).toEqual([])
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
    ['It fell in January last year.', 'January last year → 2023-01-01..2023-01-31 month'],
    ['It will open by the end of June.', 'the end of June → 2024-06-21..2024-06-30 month ~'],
    ['They left on Thursday with a plan to return.', 'Thursday → 2024-05-09 day'],
    ['She arrives three days before Christmas.', 'three days before Christmas → 2024-12-22 day'],
  ])('%s', (text, expected) => {
    expect(dates(text, '2024-05-15', 'en')).toEqual([expected])
  })
})

describe('French dates that lean on another', () => {
  it.each([
    [
      'Il est parti le 3 mars 2021 et revenu le 22 décembre de la même année.',
      ['3 mars 2021 → 2021-03-03 day', '22 décembre de la même année → 2021-12-22 day'],
    ],
    [
      'Le camp a brûlé en mai 2022 et fermé en juin de l’année suivante.',
      [
        'mai 2022 → 2022-05-01..2022-05-31 month',
        'juin de l’année suivante → 2023-06-01..2023-06-30 month',
      ],
    ],
    [
      'La rencontre, prévue le 10 avril, a été décalée au 17, puis annulée.',
      ['10 avril → 2024-04-10 day', 'au 17 → 2024-04-17 day'],
    ],
    [
      'Ils se sont vus le 6 mai à Lomé puis le même jour à Kara.',
      ['6 mai → 2024-05-06 day', 'même jour → 2024-05-06 day'],
    ],
    [
      'La foire dure du 3 au 7 mai 2024 ; deux jours après Noël 2023, elle était close.',
      [
        'du 3 au 7 mai 2024 → 2024-05-03..2024-05-07 day',
        'deux jours après Noël 2023 → 2023-12-27 day',
      ],
    ],
    [
      'La semaine du 11 mars 2024 a été calme, le jeudi 14 mars à 15 h aussi.',
      [
        'semaine du 11 mars 2024 → 2024-03-11..2024-03-17 week',
        'jeudi 14 mars à 15 h → 2024-03-14 day',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text, '2024-05-15')).toEqual(expected)
  })

  it('look back where they head the entries of a chronology', () => {
    expect(
      dates('3 août. Un drone tombe près du fleuve.\n11 août. La base ferme.', '2024-05-15'),
    ).toEqual(['3 août → 2023-08-03 day', '11 août → 2023-08-11 day'])
  })
})

describe('Hijri dates', () => {
  it.each([
    ['Né le 12 ramadan 1446.', '12 ramadan 1446 → 2025-03-12 day ~'],
    ['Le jeûne de ramadan 1446 est fini.', 'ramadan 1446 → 2025-03-01..2025-03-29 month ~'],
    ['La trêve tient pendant le ramadan.', 'ramadan → 2024-03-11..2024-04-09 month ~'],
  ])('are placed on the calendar, by the calendar of Umm al-Qura: %s', (text, expected) => {
    expect(dates(text, '2024-05-15')).toEqual([expected])
  })
})

describe('English ranges', () => {
  it('may go from one month and day to another', () => {
    expect(dates('They met between March 3 and March 9.', '2024-05-15', 'en')).toEqual([
      'between March 3 and March 9 → 2024-03-03..2024-03-09 day',
    ])
  })
})
