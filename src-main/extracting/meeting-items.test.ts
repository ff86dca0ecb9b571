import { describe, expect, it } from 'vitest'
import type { Language } from '../shared/language.ts'
import { extract } from './extract.ts'

function items(text: string, language: Language = 'fr'): string[] {
  const { proposals } = extract(text, { language, publishedOn: '2026-02-18' })
  return proposals.flatMap((each) =>
    each.kind === 'item' ? [`${each.value.item}: ${each.value.text} (${each.rule})`] : [],
  )
}

const MET = 'Les ministres de l’Eau du Togo et du Bénin se sont réunis mardi à Lomé'

describe('what a meeting treats', () => {
  it('is read behind « consacrée à », one item for each thing of the list', () => {
    expect(
      items(
        'Une réunion des ministres de l’Eau, consacrée à la crue du Mono et au partage des barrages, s’est tenue mardi à Lomé.',
      ),
    ).toEqual(['agenda: la crue du Mono (item.topic)', 'agenda: partage des barrages (item.topic)'])
  })

  it('is read in a list announced as the agenda, on lines of its own or in a sentence', () => {
    expect(
      items(`${MET}.\nL’ordre du jour comprenait les points suivants :\n1. la crue ;\n2. le fret.`),
    ).toEqual(['agenda: la crue (item.agenda-list)', 'agenda: le fret (item.agenda-list)'])
    expect(items(`${MET}. Au menu : la crue, le fret et les péages.`)).toEqual([
      'agenda: la crue (item.agenda-list)',
      'agenda: le fret (item.agenda-list)',
      'agenda: les péages (item.agenda-list)',
    ])
  })

  it('is read in the headings of minutes, but for those of every meeting', () => {
    const minutes = `Minutes of the second meeting, Lomé, 17 February 2026\n\n1. Opening. The chair thanked the members for coming.\n\n2. Flood warnings. Ms Ada Mensah said that the sirens were old.\n\n3. River tolls. It was agreed that tolls would be halved from 1 May.`
    expect(items(minutes, 'en')).toEqual([
      'agenda: Flood warnings (item.heading)',
      'agenda: River tolls (item.heading)',
      'decision: tolls would be halved from 1 May (item.decided)',
    ])
  })
})

describe('what a meeting decides', () => {
  it('is read behind a verb, each thing to do by itself', () => {
    expect(
      items(
        `${MET}. Ils ont convenu d’ouvrir un bureau à Aného et de publier les relevés, a indiqué un communiqué.`,
      ),
    ).toEqual([
      'decision: ouvrir un bureau à Aného (item.decided)',
      'decision: publier les relevés (item.decided)',
    ])
  })

  it('is read in a list of a communiqué, without what it only welcomes or condemns', () => {
    expect(
      items(
        `${MET}.\nLes ministres ont :\na) décidé de rouvrir le port ;\nb) salué le courage des riverains ;\nc) adopté le budget 2026.`,
      ),
    ).toEqual(['decision: rouvrir le port (item.listed)', 'decision: le budget 2026 (item.listed)'])
  })

  it('is not what somebody else decided in an article that also tells of a meeting', () => {
    expect(items(`${MET}.\n\nLa Cour a décidé de renvoyer le procès.`)).toEqual([])
  })

  it('is nothing where there is no meeting', () => {
    expect(items('Les deux sociétés ont décidé de fermer une usine à Lomé.')).toEqual([])
  })

  it('is not read inside quoted words', () => {
    expect(
      items(
        `${MET}. « Nous avons décidé de fermer le port de Lomé », a dit le ministre Kossi Amegan.`,
      ),
    ).toEqual([])
  })
})

describe('a commitment', () => {
  it('says who undertakes it and by when', () => {
    const text = `${MET}. Le Bénin s’est engagé à rouvrir la route avant le 31 mars.`
    const { proposals } = extract(text, { language: 'fr', publishedOn: '2026-02-18' })
    const [item] = proposals.flatMap((each) => (each.kind === 'item' ? [each.value] : []))
    expect(item).toMatchObject({
      ...{ item: 'commitment', text: 'rouvrir la route avant le 31 mars', owner: 'Bénin' },
      deadline: { from: '2026-03-31', to: '2026-03-31' },
    })
  })
})

describe('the organiser of a meeting', () => {
  it.each([
    [
      'Un séminaire sur la crue, organisé par l’Union africaine, s’est tenu mardi à Lomé.',
      'Union africaine',
    ],
    [
      'À l’invitation du ministre togolais de l’Eau, Kossi Amegan, une réunion des ministres de l’Eau s’est tenue mardi à Lomé.',
      'Kossi Amegan',
    ],
  ])('is read in « %s »', (text, organiser) => {
    const { proposals } = extract(text, { language: 'fr', publishedOn: '2026-02-18' })
    const found = proposals.flatMap((each) => (each.kind === 'meeting' ? [each.value] : []))
    expect(found.map((each) => each.organiser)).toEqual([organiser])
  })
})
