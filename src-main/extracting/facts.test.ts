import { describe, expect, it } from 'vitest'
import type { Language } from '../shared/language.ts'
import { extract } from './extract.ts'

/** Each fact of a text as « first day: words (rule) ». */
function facts(text: string, language: Language = 'fr'): string[] {
  return extract(text, { language, publishedOn: '2026-02-18' }).proposals.flatMap((each) =>
    each.kind === 'fact' ? [`${each.value.date.from}: ${each.value.text} (${each.rule})`] : [],
  )
}

const BODY = 'Le lac est calme ce matin et les pêcheurs attendent le retour des pluies.'

describe('facts', () => {
  it.each([
    'Le pont rouvre\nPublié le mardi 17 février 2026 à 6 h 15',
    'Le pont rouvre\nhttps://exemple.example/2026/02/17/pont',
    'Le pont rouvre\nMardi 17 février 2026, 17 h 42 GMT',
    'Lomé, 17 février (ABC) – Le pont a rouvert après des travaux de réfection.',
  ])('are not the head of an article: %s', (head) => {
    expect(facts(`${head}\n\n${BODY}`)).toEqual([])
  })

  it('are the date of a participle with the noun it completes', () => {
    expect(
      facts('La ligue applique la convention de Kara, signée le 12 mai 2016, sans hâte.'),
    ).toEqual(['2016-05-12: La convention de Kara, signée le 12 mai 2016 (fact.participle)'])
  })

  it('leave the main clause out when a relative one holds the date', () => {
    expect(
      facts('Le Togo, qui avait fermé le port en janvier 2025, le rouvrira sans délai.'),
    ).toEqual(['2025-01-01: Le Togo avait fermé le port en janvier 2025 (fact.recomposed)'])
    expect(
      facts('Togo, which closed the port in January last year, will reopen it.', 'en'),
    ).toEqual(['2025-01-01: Togo closed the port in January last year (fact.recomposed)'])
  })

  it('never end on a word that joins', () => {
    const found = facts(
      'Le barrage a cédé en mai 2019 et a été rebâti en juin 2021, or la digue fuit.',
    )
    expect(found).toHaveLength(2)
    expect(found.join()).not.toMatch(/\s(?:et|or|mais) \(/)
  })

  it('told in quoted words say that they are the speaker’s', () => {
    const text =
      '« En janvier 2024, nos voisins ont fermé le port et nous avons perdu la moitié de nos clients », a déclaré la maire Rose Boko.'
    expect(facts(text)).toEqual([
      '2024-01-01: En janvier 2024, nos voisins ont fermé le port et nous avons perdu la moitié de nos clients (fact.spoken)',
    ])
  })

  it('are not what somebody said this week', () => {
    expect(facts('Rose Boko a indiqué lundi que le pont serait rebâti par la commune.')).toEqual([])
  })

  it('lose the date that opens a chronology’s line', () => {
    expect(facts('- **Mars 2017.** La ligue tient sa première assemblée à Kara.')).toEqual([
      '2017-03-01: La ligue tient sa première assemblée à Kara. (fact.clause)',
    ])
  })

  it('are not what is still going on or to come', () => {
    expect(facts('Le budget vaut pour 2026. Le port doit rouvrir le 3 mai.')).toEqual([])
  })
})
