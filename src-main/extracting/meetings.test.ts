import { describe, expect, it } from 'vitest'
import type { MeetingValue } from '../shared/proposal.ts'
import type { Language } from '../shared/language.ts'
import { extract } from './extract.ts'

function meetings(
  text: string,
  language: Language = 'fr',
): { rule: string; value: MeetingValue }[] {
  return extract(text, { language, publishedOn: '2026-02-18' }).proposals.flatMap((each) =>
    each.kind === 'meeting' ? [{ rule: each.rule, value: each.value }] : [],
  )
}

describe('meetings', () => {
  it.each([
    [
      'La toute première réunion des ministres de la Pêche des pays membres de l’Union du fleuve Mano s’est tenue lundi à Conakry.',
      'Première réunion des ministres de la Pêche de l’Union du fleuve Mano',
    ],
    [
      'Les ministres de la Pêche des pays du bassin du Niger se sont réunis lundi à Lomé.',
      'Réunion des ministres de la Pêche du bassin du Niger',
    ],
    ['Un comité d’experts s’est réuni lundi à Lomé.', 'Réunion du comité d’experts'],
    [
      'Les maires du Liptako se sont réunis lundi à Dori lors d’un sommet extraordinaire.',
      'Sommet extraordinaire des maires du Liptako',
    ],
    [
      'La 3e session de la Grande commission mixte de coopération s’est tenue lundi à Lomé.',
      '3e session de la Grande commission mixte de coopération',
    ],
    [
      'La maire Rose Boko a reçu lundi à Lomé le ministre togolais de la Pêche, Yao Mensah.',
      'Rencontre entre Rose Boko et Yao Mensah',
    ],
  ])('are titled in the words of the text: %s', (text, title) => {
    expect(meetings(text).map(({ value }) => value.title)).toEqual([title])
  })

  it('are titled in English in English texts', () => {
    const text =
      'The Conference of Ministers of Fisheries and Ports of the Volta Basin, held on Monday in Lomé, was short.'
    expect(meetings(text, 'en')[0]?.value.title).toBe(
      'Conference of Ministers of Fisheries and Ports of the Volta Basin',
    )
  })

  it('are one when several sentences tell of them, with the one who chairs', () => {
    const text =
      'Les maires ont décidé lundi à Dori de curer le canal, au terme d’une conférence d’une journée.\n\nCette Conférence des maires du Liptako était présidée par Rose Boko, maire de Dori.'
    const found = meetings(text)
    expect(found).toHaveLength(1)
    expect(found[0]?.value).toMatchObject({
      title: 'Conférence des maires du Liptako',
      date: { from: '2026-02-16' },
      place: 'Dori',
      participants: [{ name: 'Rose Boko' }],
    })
  })

  it.each([
    ['Le sommet Afrique-Océan s’est ouvert lundi à Lomé.', 'meeting.held'],
    ['Le sommet Afrique-Océan se tiendra le 3 avril à Lomé.', 'meeting.announced'],
    ['Le sommet Afrique-Océan, prévu le 3 avril à Lomé, a été annulé.', 'meeting.called-off'],
    ['Le sommet Afrique-Océan, prévu le 3 avril à Lomé, a été reporté.', 'meeting.postponed'],
  ])('held, announced, cancelled and postponed are told apart: %s', (text, rule) => {
    expect(meetings(text).map((each) => each.rule)).toEqual([rule])
  })

  it('list those who took part, with the country each line gives', () => {
    const text =
      'La conférence des maires du Liptako s’est tenue lundi à Dori.\nOnt pris part aux travaux :\n– pour le Niger, Mme Rose Boko ;\n– pour le Mali, M. Ali Sanda.'
    expect(meetings(text)[0]?.value.participants).toEqual([
      { name: 'Rose Boko', country: 'NE' },
      { name: 'Ali Sanda', country: 'ML' },
    ])
  })

  it('of a rank alone take what completes the first', () => {
    const text =
      'La première Conférence des maires du Liptako s’est tenue lundi à Dori. La deuxième Conférence se tiendra le 3 mai à Lomé.'
    expect(meetings(text).map(({ value }) => value.title)).toEqual([
      'Première Conférence des maires du Liptako',
      'Deuxième Conférence des maires du Liptako',
    ])
  })

  it('are not invented from a press conference or a habit', () => {
    expect(
      meetings('Il aime les réunions. La conférence de presse a eu lieu lundi à Lomé.'),
    ).toEqual([])
  })

  it.each([
    ['Le comité s’est réuni samedi et dimanche à Dori.', '2026-02-14..2026-02-15'],
    [
      'Les maires du Liptako ont bouclé lundi à Dori une réunion de deux jours.',
      '2026-02-15..2026-02-16',
    ],
    [
      'Le sommet Afrique-Océan, prévu le 3 avril à Lomé, a été reporté au 9.',
      '2026-04-09..2026-04-09',
    ],
  ])('have the days the words mean: %s', (text, days) => {
    const [found] = meetings(text)
    expect(`${found?.value.date?.from}..${found?.value.date?.to}`).toBe(days)
  })

  it('are told apart within one sentence', () => {
    const text =
      'Une rencontre des maires du Liptako se tiendra le 3 avril à Dori, puis un séminaire des préfets le 9 avril à Kaya.'
    expect(meetings(text).map(({ value }) => [value.date?.from, value.place])).toEqual([
      ['2026-04-03', 'Dori'],
      ['2026-04-09', 'Kaya'],
    ])
  })

  it('take the day that heads the entry of a chronology', () => {
    const text = '3 août. Premiers pourparlers à Dori entre les deux camps.\n9 août. Le camp ferme.'
    expect(meetings(text).map(({ value }) => value.date?.from)).toEqual(['2025-08-03'])
  })

  it('have the town that receives as their place, and the body that meets among those present', () => {
    expect(
      meetings('Lomé accueillera le 3 avril la conférence des maires du Liptako.')[0]?.value.place,
    ).toBe('Lomé')
    const [body] = meetings('L’Union africaine se réunira le 3 avril à Addis-Abeba.')
    expect(body?.value.participants).toEqual([{ name: 'Union africaine' }])
  })

  it.each([
    'La rencontre de football entre Dori et Kaya a lieu lundi à Lomé.',
    'Son roman « Le Sommet de Lomé » paraît lundi.',
    'Le député a exigé l’audition du ministre avant le 3 avril.',
  ])('are not invented: %s', (text) => {
    expect(meetings(text)).toEqual([])
  })
})
