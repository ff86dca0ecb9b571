import { describe, expect, it } from 'vitest'
import type { Extracted, ExtractOptions, ProposalKind } from '../shared/proposal.ts'
import { extraction } from '../shared/proposal.ts'
import { extract } from './extract.ts'
import { hasReason } from './reasons.ts'

function found<Kind extends ProposalKind>(
  kind: Kind,
  text: string,
  options: ExtractOptions = { language: 'fr' },
): Extract<Extracted, { kind: Kind }>[] {
  return extract(text, options).proposals.filter(
    (each): each is Extract<Extracted, { kind: Kind }> => each.kind === kind,
  )
}

const ARTICLE = [
  'Les ministres de la Santé des pays membres de l’Union du fleuve Mano se sont réunis le 4 mars à Conakry pour préparer la saison des pluies.',
  'La deuxième réunion des ministres de la Santé de l’Union du fleuve Mano, UFM, s’est tenue le 4 mars à Conakry.',
  'Nos hôpitaux manquent de lits et nous devons nous entraider. En avril 2019, nous avons signé un premier accord à Monrovia.',
  'DOCTEUR AWA TOUNKARA, Ministre de La Santé – Guinée',
  'Le stock commun de médicaments sera géré depuis Freetown, et chaque pays y versera sa part selon ses moyens.',
  'DOCTEUR PETER KAMARA, Ministre de La Santé – Sierra Leone',
  'Le réseau sanitaire a été fondé en 2010. Il a survécu au retrait du Ghana en mai 2015, puis du Togo et du Bénin en juin 2018.',
].join('\n')

describe('people', () => {
  it('carry rank, portfolio and country read before the name', () => {
    const [person] = found(
      'person',
      'Le ministre togolais de la Pêche, le colonel Yao Mensah, a visité le port.',
    )
    expect(person).toMatchObject({
      text: 'Yao Mensah',
      value: {
        name: 'Yao Mensah',
        rank: 'colonel',
        portfolio: 'ministre de la Pêche',
        country: 'TG',
      },
    })
  })

  it('carry a function read after the name', () => {
    const [person] = found(
      'person',
      'Oumou Traoré, directrice générale de la Banque malienne de solidarité, a démissionné.',
    )
    expect(person?.value).toMatchObject({ name: 'Oumou Traoré' })
    expect(person?.value.portfolio).toContain('directrice générale')
  })

  it('share a plural rank', () => {
    const people = found('person', 'Les généraux Idriss Sarr et Paul Akakpo ont été limogés.')
    expect(people.map(({ value }) => [value.rank, value.name])).toEqual([
      ['général', 'Idriss Sarr'],
      ['général', 'Paul Akakpo'],
    ])
  })

  it('are known again by a surname with its particle', () => {
    const text =
      'Le président mauritanien, Sidi Ould Tahir, a reçu Awa Sarr. M. Ould Tahir l’a remerciée ; Tahir l’a dit.'
    const people = found('person', text).map(({ value: { name, country } }) => [name, country])
    expect(people.filter(([name]) => name !== 'Awa Sarr')).toEqual([
      ['Sidi Ould Tahir', 'MR'],
      ['Sidi Ould Tahir', 'MR'],
      ['Sidi Ould Tahir', 'MR'],
    ])
  })

  it('keep name and titles when only the surname comes back', () => {
    const people = found('person', 'Le général Idriss Sarr est arrivé. Sarr repart demain.')
    expect(people.map(({ text, value }) => [text, value.name, value.rank])).toEqual([
      ['Idriss Sarr', 'Idriss Sarr', 'général'],
      ['Sarr', 'Idriss Sarr', 'général'],
    ])
  })

  it('are not invented from an unnamed group', () => {
    expect(
      found('person', 'Les ministres de la Pêche des pays membres de l’UEMOA se sont réunis.'),
    ).toEqual([])
  })
})

describe('countries', () => {
  it('tell Niger from Nigeria by the demonym', () => {
    const country = (text: string): string | undefined => found('person', text)[0]?.value.country
    expect(country('Le ministre nigérien de la Justice, Ali Sanda, est venu.')).toBe('NE')
    expect(country('Le ministre nigérian de la Justice, Ali Sanda, est venu.')).toBe('NG')
  })

  it.each([
    ['La RDC a protesté.', 'CD'],
    ['Il vit en Centrafrique.', 'CF'],
    ['Elle rentre de Côte d’Ivoire.', 'CI'],
    ['Le vol part des États-Unis.', 'US'],
  ])('%s', (text, code) => {
    expect(found('place', text)[0]?.value.country).toBe(code)
  })

  it('say so when a capital stands for its government', () => {
    const [place] = found('place', 'Lomé accuse ses voisins de laxisme.')
    expect(place).toMatchObject({ value: { country: 'TG' }, rule: 'place.metonymy' })
  })
})

describe('organisations', () => {
  it('join an acronym and its long form, whichever comes first', () => {
    for (const text of [
      'La Fédération des éleveurs du Nord (FEN) proteste. La FEN attend.',
      'La FEN (Fédération des éleveurs du Nord) proteste. La FEN attend.',
    ]) {
      const values = found('organisation', text).map(({ value }) => value)
      expect(values).toHaveLength(3)
      for (const value of values) {
        expect(value).toMatchObject({ name: 'Fédération des éleveurs du Nord', acronym: 'FEN' })
      }
    }
  })

  it('are found by their head noun and complement', () => {
    const [body] = found('organisation', 'Il a saisi le ministère de la Pêche et des Ports.')
    expect(body?.text).toBe('ministère de la Pêche et des Ports')
  })

  it('known to the store win over every rule', () => {
    const known = [
      { kind: 'organisation' as const, name: 'Comité Azur', aliases: ['comite d’azur'] },
    ]
    const [body] = found('organisation', 'Le Comité d’Azur se tait.', { language: 'fr', known })
    expect(body).toMatchObject({
      text: 'Comité d’Azur',
      value: { name: 'Comité Azur' },
      rule: 'known.name',
    })
  })
})

describe('statements', () => {
  it.each([
    ['« Le pont sera rebâti avant l’hiver », a promis la maire Rose Boko.', 'Rose Boko'],
    ['Le colonel Yao Mensah a déclaré : « Le port restera ouvert cette nuit. »', 'Yao Mensah'],
    ['« Le port, a prévenu Yao Mensah, restera fermé toute la semaine. »', 'Yao Mensah'],
    ['Rose Boko est arrivée. « Nous resterons ici jusqu’au matin », a-t-elle ajouté.', 'Rose Boko'],
  ])('find the speaker of %s', (text, speaker) => {
    const [statement] = found('statement', text)
    expect(statement?.value).toMatchObject({ type: 'verbatim', speaker: { name: speaker } })
  })

  it('are reported ones after « que » and « selon »', () => {
    const [clause] = found('statement', 'Rose Boko a indiqué que le pont serait rebâti.')
    expect(clause?.value).toMatchObject({
      type: 'reported',
      text: 'le pont serait rebâti',
      speaker: { name: 'Rose Boko' },
    })
    const [according] = found('statement', 'Selon Rose Boko, le chantier durera un an.')
    expect(according?.value).toMatchObject({ type: 'reported', speaker: { name: 'Rose Boko' } })
  })

  it('read English attributions', () => {
    const [statement] = found(
      'statement',
      '"We will keep the harbour open all night," said Colonel Peter Mensah.',
      { language: 'en' },
    )
    expect(statement?.value).toMatchObject({ type: 'verbatim', speaker: { name: 'Peter Mensah' } })
  })

  it('are neither titles nor words held at arm’s length', () => {
    expect(
      found(
        'statement',
        'Son livre intitulé « Les chemins de la soif » paraît. Cette « victoire » inquiète.',
      ),
    ).toEqual([])
  })
})

describe('a whole article', () => {
  it('signs each paragraph with the line that follows it', () => {
    const signed = found('statement', ARTICLE).filter(
      ({ rule }) => rule === 'statement.speaker-line',
    )
    expect(signed.map(({ value }) => value.speaker)).toEqual([
      { name: 'Awa Tounkara', rank: 'Dr', portfolio: 'ministre de la Santé', country: 'GN' },
      { name: 'Peter Kamara', rank: 'Dr', portfolio: 'ministre de la Santé', country: 'SL' },
    ])
    expect(signed[0]?.value.text).toBe(ARTICLE.split('\n')[2])
  })

  it('tells of one meeting, with its day, place and participants', () => {
    const meetings = found('meeting', ARTICLE)
    expect(meetings).toHaveLength(1)
    expect(meetings[0]?.value).toMatchObject({
      title: 'Deuxième réunion des ministres de la Santé de l’UFM',
      date: { from: '2020-03-04', yearInferred: true },
      place: 'Conakry',
      country: 'GN',
      participants: [
        { name: 'Awa Tounkara', country: 'GN' },
        { name: 'Peter Kamara', country: 'SL' },
        { name: 'ministres de la Santé de l’Union du fleuve Mano' },
      ],
    })
  })

  it('takes no portfolio for a place', () => {
    const places = found('place', ARTICLE).map(({ text }) => text)
    expect(places).toContain('Sierra Leone')
    expect(places).not.toContain('La Santé')
  })

  it('splits a chain of dated exits into one fact each', () => {
    const facts = found('fact', ARTICLE).filter(({ rule }) => rule === 'fact.chain')
    expect(facts.map(({ value }) => [value.text.slice(0, 17), value.date.from])).toEqual([
      ['Retrait du Ghana ', '2015-05-01'],
      ['Retrait du Togo (', '2018-06-01'],
      ['Retrait du Bénin ', '2018-06-01'],
    ])
  })

  it('answers in the shape agreed with the rest of the application', () => {
    expect(extraction.safeParse(extract(ARTICLE, {})).error).toBeUndefined()
  })
})

describe('any text at all', () => {
  const alphabet = [
    'A',
    'é',
    '«',
    '»',
    '"',
    '“',
    '.',
    ',',
    ' ',
    '\n',
    'M. ',
    'le 3 ',
    'mars ',
    '20',
    '’',
    'GÉN ',
    'l’',
    '(',
    ')',
    '–',
    '😀',
    'ministre ',
    'de ',
    'selon ',
    'a dit ',
    'réunion ',
    'ont décidé de ',
    '1. ',
    'membre du Parti ',
    'organisée par ',
    's’est engagé à ',
    'sur la ',
  ]

  function scramble(seed: number): string {
    let state = seed
    let text = ''
    for (let at = 0; at < 120; at += 1) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      text += alphabet[(state >>> 16) % alphabet.length] ?? ''
    }
    return text
  }

  it('is read without failing, with spans that are on the text and reasons that exist', () => {
    for (let seed = 1; seed < 80; seed += 1) {
      const text = scramble(seed)
      const first = extract(text, { publishedOn: '2024-05-15' })
      expect(extract(text, { publishedOn: '2024-05-15' })).toEqual(first)
      for (const each of first.proposals) {
        expect(text.slice(each.start, each.end)).toBe(each.text)
        expect(each.end).toBeGreaterThan(each.start)
        expect(hasReason(each.rule)).toBe(true)
      }
    }
  })

  it('may be empty', () => {
    expect(extract('', {}).proposals).toEqual([])
  })
})
