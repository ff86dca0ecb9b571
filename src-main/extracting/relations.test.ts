import { describe, expect, it } from 'vitest'
import type { Language } from '../shared/language.ts'
import { extract } from './extract.ts'

function relations(text: string, language: Language = 'fr'): string[] {
  return extract(text, { language, publishedOn: '2026-02-18' }).proposals.flatMap((each) =>
    each.kind === 'relation'
      ? [`${each.value.from.name} ${each.value.relation} ${each.value.to.name}`]
      : [],
  )
}

describe('how actors stand to each other', () => {
  it.each([
    [
      'Awa Diallo, 58 ans, juriste, membre du Parti du renouveau civil, a été élue.',
      'Awa Diallo memberOf Parti du renouveau civil',
    ],
    ['Ibrahim Sow, président du Front du fleuve, a parlé.', 'Ibrahim Sow memberOf Front du fleuve'],
    [
      'Awa Diallo est arrivée lundi. Son époux, le général Moussa Keïta, l’accompagnait.',
      'Moussa Keïta spouseOf Awa Diallo',
    ],
    [
      'Le Groupe de soutien à l’islam et aux musulmans (JNIM), affilié à Al-Qaïda, a attaqué Téra.',
      "Groupe de soutien à l'islam et aux musulmans allyOf Al-Qaïda",
    ],
  ])('is read in « %s »', (text, told) => {
    expect(relations(text)).toContain(told)
  })

  it('is read in English too', () => {
    expect(
      relations(
        'Kasper Holm, leader of the Islands First party, spoke. His wife, the composer Ida Dam, sang.',
        'en',
      ),
    ).toEqual(['Kasper Holm memberOf Islands First', 'Ida Dam spouseOf Kasper Holm'])
  })

  it('is not an office: who presides over a court or a commission is no member of a party', () => {
    expect(
      relations('Awa Diallo, présidente de la Commission nationale des élections, a parlé.'),
    ).toEqual([])
  })

  it('is not told of the wrong one of two people named in turn', () => {
    expect(
      relations('Awa Diallo a reçu Ibrahim Sow, membre du Parti du renouveau civil, à Dakar.'),
    ).toEqual(['Ibrahim Sow memberOf Parti du renouveau civil'])
  })
})
