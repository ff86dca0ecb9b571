import { describe, expect, it } from 'vitest'
import type { Position } from '../shared/actor.ts'
import type { SourcedPassage } from '../shared/article.ts'
import type { DatedRange } from '../shared/dated.ts'
import type { Language } from '../shared/language.ts'
import type {
  OpenMeeting,
  SourcedFact,
  SourcedStatement,
  SourcedMeetingItem,
} from '../shared/meeting.ts'
import type { MeetingItemKind } from '../shared/meeting-item-kind.ts'
import { type BriefingSubject, type SectionKind, sectionKind } from '../shared/briefing.ts'
import { assembleSection, fillSection } from './assemble-section.ts'
import { writeBlocks } from './blocks.ts'
import { type Material, noMaterial } from './material.ts'

const id = (number: number) => `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`
const at = '2026-03-01T08:00:00.000Z'

function passage(number: number): SourcedPassage {
  return {
    ...{
      id: id(number),
      articleId: id(900),
      start: 0,
      end: 3,
      quote: 'mot',
      before: '',
      after: '',
    },
    ...{ state: 'exact', articleTitle: 'Titre', outlet: 'Le Fleuve', publishedOn: '2026-02-19' },
    ...{ sourceReliability: null, informationCredibility: null, originId: id(900) },
    ...{ firstPage: null, lastPage: null },
  }
}

function days(from: string, to = from, precision: DatedRange['precision'] = 'day'): DatedRange {
  return { from, to, precision, approximate: false }
}

function position(parts: Partial<Position>): Position {
  return {
    ...{ id: id(800), actorId: id(1), rank: null, title: null, organisation: null, country: null },
    ...{ heldFrom: null, heldTo: null, firstSeenOn: null, lastSeenOn: null },
    ...parts,
  }
}

type Participation = OpenMeeting['participations'][number]
function participant(
  number: number,
  actorName: string,
  held: Partial<Position>,
  more: Partial<Participation> = {},
): Participation {
  return {
    ...{ id: id(100 + number), meetingId: id(500), actorId: id(number), actorName },
    ...{
      actorKind: 'person',
      capacity: 'participant',
      alsoAs: [],
      rankInList: number,
      doubt: null,
    },
    position: position(held),
    evidence: [passage(10)],
    ...more,
  }
}

function said(
  number: number,
  actorName: string | null,
  text: string,
  more: Partial<SourcedStatement> = {},
): SourcedStatement {
  return {
    ...{ id: id(200 + number), actorId: actorName === null ? null : id(number), actorName },
    ...{ meetingId: id(500), type: 'verbatim', text, language: 'fr', translation: null },
    ...{ saidOn: null, evidence: [passage(20 + number)] },
    ...more,
  }
}

function happened(number: number, date: DatedRange, text: string): SourcedFact {
  return {
    id: id(300 + number),
    date,
    text,
    meetingId: null,
    createdAt: at,
    evidence: [passage(30 + number)],
    tellings: [],
  }
}

function meeting(parts: Partial<OpenMeeting>): OpenMeeting {
  return {
    ...{
      id: id(500),
      title: "Conférence des ministres de l'Eau du Liptako",
      date: days('2026-02-18'),
      status: null,
    },
    ...{ place: 'Niamey', country: 'NE', organiser: null, agenda: '', outcome: '', drafter: null },
    ...{ kind: null, series: null, finalAt: null, items: [], gaps: [], inSeries: null },
    ...{ draftedOn: null, distribution: '', createdAt: at, updatedAt: at, evidence: [passage(10)] },
    ...{ participations: [], statements: [], facts: [], notes: [], briefings: [], documents: [] },
    ...parts,
  }
}

/** The sections of a briefing, ids made short and non-breaking spaces visible: ~ wide, ¬ fine. */
function assembled(
  made: OpenMeeting,
  language: Language = 'fr',
  positions = new Map<string, Position | null>(),
) {
  const held = new Map([
    ...made.participations.map((one) => [one.actorId, one.position] as const),
    ...positions,
  ])
  const material: Material = {
    ...noMaterial('2026-03-01'),
    subject: about(made),
    label: made.title,
    meetings: [made],
    statements: made.statements,
    facts: made.facts,
    positionOf: (actorId) => held.get(actorId) ?? null,
  }
  return Object.fromEntries(
    sectionKind.options.flatMap((kind) => {
      const blocks = assembleSection(kind, material, language) ?? []
      return blocks.length === 0 ? [] : [[kind, visible(writeBlocks(blocks))]]
    }),
  )
}

function about({ id }: OpenMeeting): BriefingSubject {
  return { kind: 'meeting', id }
}

function visible(text: string): string {
  return text
    .replace(/01980000-0000-7000-8000-0*/g, '')
    .replaceAll('\u00a0', '~')
    .replaceAll('\u202f', '¬')
}

const colonel = { rank: 'colonel-major', title: 'ministre de la Sécurité', country: 'NE' }
const executive = {
  title: 'secrétaire exécutive',
  organisation: 'Commission du bassin du Liptako',
  country: 'TG',
}

describe('the essentials of a briefing', () => {
  it('say what, when, where and who in sentences, each with its source', () => {
    const made = meeting({
      participations: [
        participant(1, 'Issa Harouna', colonel, { capacity: 'chair' }),
        participant(2, 'Hélène Akouété', executive, { evidence: [passage(11)] }),
        participant(3, 'Paul Tiendré', {
          rank: 'Amiral',
          title: 'ministre malien de l’Eau',
          country: 'ML',
        }),
        participant(4, 'Awa Sy', { country: 'SN' }, { capacity: 'absent' }),
      ],
      outcome: "Un centre d'alerte sera ouvert à Dori.",
    })
    expect(assembled(made)['essentials']).toBe(
      'La [#conférence des ministres de l’Eau du Liptako](meeting:500) a eu lieu le 18~février 2026 à Niamey, au Niger[^10]. ' +
        'Y ont pris part~: le colonel-major [@Issa Harouna](actor:1), ministre de la Sécurité du Niger (présidence)[^10]¬; ' +
        '[@Hélène Akouété](actor:2), secrétaire exécutive de la Commission du bassin du Liptako[^11]¬; ' +
        'l’amiral [@Paul Tiendré](actor:3), ministre malien de l’Eau[^10]. ' +
        'Absence signalée~: [@Awa Sy](actor:4) (Sénégal)[^10].\n\n' +
        'Résultats annoncés~: Un centre d’alerte sera ouvert à Dori.',
    )
  })

  it.each([
    [
      'Sommet de Dakar',
      null,
      'Dakar',
      'SN',
      'Le [#sommet de Dakar](meeting:500) a eu lieu au Sénégal[^10].',
    ],
    [
      'AES : point d’étape',
      null,
      'Le Caire',
      'EG',
      'La réunion «¬[#AES~: point d’étape](meeting:500)¬» a eu lieu au Caire, en Égypte[^10].',
    ],
    [
      'Assemblée des élus',
      null,
      null,
      'CU',
      'L’[#assemblée des élus](meeting:500) a eu lieu à Cuba[^10].',
    ],
    [
      'Première session',
      null,
      null,
      null,
      'La [#première session](meeting:500) a eu lieu¬; ni la date ni le lieu ne sont connus[^10].',
    ],
    [
      'Entretiens bilatéraux',
      days('2024-05-12', '2024-05-14'),
      null,
      null,
      'Les [#entretiens bilatéraux](meeting:500) ont eu lieu du 12 au 14~mai 2024[^10].',
    ],
    [
      '11e conférence des donateurs',
      days('2023-09-01', '2023-09-30', 'month'),
      'palais des congrès',
      'FR',
      'La [#11e conférence des donateurs](meeting:500) a eu lieu en septembre 2023 (palais des congrès), en France[^10].',
    ],
    [
      'La toute première réunion du Comité',
      null,
      'Mali',
      'ML',
      'La [#toute première réunion du Comité](meeting:500) a eu lieu au Mali[^10].',
    ],
  ] as const)('make a French sentence of « %s »', (title, date, place, country, sentence) => {
    expect(assembled(meeting({ title, date, place, country }))['essentials']).toBe(sentence)
  })

  it('do not tell as held what was only announced', () => {
    const before = { ...passage(10), publishedOn: '2026-02-10' }
    const after = { ...passage(11), publishedOn: '2026-02-19' }
    const opening = (evidence: OpenMeeting['evidence']) =>
      assembled(meeting({ evidence }))['essentials']
    expect(opening([before])).toContain('devait avoir lieu le 18')
    expect(opening([before])).toContain('aucune source postérieure n’en rend compte')
    expect(opening([before, after])).toContain('a eu lieu le 18')
  })

  it.each([
    [
      'cancelled',
      'devait avoir lieu le 18 février 2026 à Niamey',
      'l’annulation en a été annoncée',
    ],
    ['postponed', 'devait avoir lieu le 18 février 2026 à Niamey', 'le report en a été annoncé'],
    ['announced', 'devait avoir lieu le 18 février 2026 à Niamey', 'aucune source postérieure'],
    ['held', 'a eu lieu le 18 février 2026 à Niamey', 'Niger[^10].'],
  ] as const)(
    'tell a meeting that was %s as such, whenever its sources came out',
    (status, ...words) => {
      const essentials = assembled(meeting({ status }))['essentials']?.replaceAll('~', ' ') ?? ''
      for (const part of words) expect(essentials).toContain(part)
    },
  )

  it('tell a cancelled meeting of which neither day nor place is known in one breath', () => {
    const nowhere = { date: null, place: null, country: null }
    expect(assembled(meeting({ status: 'cancelled', ...nowhere }))['essentials']).toContain(
      'devait avoir lieu¬; l’annulation en a été annoncée',
    )
  })

  it('name who chairs and who holds a function when there are many', () => {
    const crowd = Array.from({ length: 9 }, (_, index) =>
      participant(index + 1, `Personne ${index + 1}`, index === 7 ? colonel : {}, {
        capacity: index === 8 ? 'chair' : 'participant',
      }),
    )
    const essentials = assembled(meeting({ participations: crowd }))['essentials'] ?? ''
    expect([...essentials.matchAll(/@Personne (\d)/g)].map(([, number]) => number).join('')).toBe(
      '981234',
    )
    expect(essentials).toMatch(/¬; 3 autres participants\[\^10]\.$/)
  })

  it('are said in English too, the record’s own words kept', () => {
    const made = meeting({
      title: 'First meeting of water ministers',
      participations: [participant(1, 'Issa Harouna', colonel)],
    })
    expect(assembled(made, 'en')['essentials']).toBe(
      'The [#first meeting of water ministers](meeting:500) took place on 18 February 2026 in Niamey, Niger.[^10] ' +
        'Taking part: Colonel-major [@Issa Harouna](actor:1), ministre de la Sécurité (Niger).[^10]',
    )
    expect(assembled(meeting({ title: 'Réunion de crise' }), 'en')['essentials']).toMatch(
      /^The meeting “\[#Réunion de crise]/,
    )
  })
})

describe('the other sections of a briefing', () => {
  const facts = [
    happened(1, days('2026-02-20'), 'Le Mali a démenti.'),
    happened(
      2,
      days('2022-05-01', '2022-05-31', 'month'),
      'retrait du Mali du G5 Sahel (mai 2022)',
    ),
    happened(
      3,
      days('2025-10-01', '2025-10-31', 'month'),
      'Un médiateur avait été désigné en octobre : sans résultat.',
    ),
    happened(
      4,
      days('2021-01-01', '2021-12-31', 'year'),
      'Adopté en 2021, le plan | fut abandonné en 2023.',
    ),
    happened(
      5,
      days('2023-01-01', '2023-12-31', 'year'),
      'Adopté en 2021, le plan | fut abandonné en 2023.',
    ),
  ]

  it('give as context what came before, once, with its year and its source', () => {
    expect(assembled(meeting({ facts, agenda: '- Eau' }))['context']).toBe(
      '- Adopté en 2021, le plan | fut abandonné en 2023[^34].\n' +
        '- Retrait du Mali du G5 Sahel (mai 2022)[^32].\n' +
        '- Octobre 2025~: Un médiateur avait été désigné en octobre~: sans résultat[^33].\n\n' +
        'Ordre du jour~:\n\n- Eau',
    )
  })

  it('give as chronology every fact and the meeting, oldest first', () => {
    expect(assembled(meeting({ facts }))['chronology']?.split('\n')).toEqual([
      '| Date | Fait |',
      '| --- | --- |',
      '| 2021 | Adopté en 2021, le plan \\| fut abandonné en 2023[^34] |',
      '| mai 2022 | Retrait du Mali du G5 Sahel[^32] |',
      '| 2023 | Adopté en 2021, le plan \\| fut abandonné en 2023[^35] |',
      '| octobre 2025 | Un médiateur avait été désigné en octobre~: sans résultat[^33] |',
      '| 18~février 2026 | **[#Conférence des ministres de l’Eau du Liptako](meeting:500)** (Niamey)[^10] |',
      '| 20~février 2026 | Le Mali a démenti[^31] |',
    ])
  })

  it('list participants with the title held that day, and say when it may be out of date', () => {
    const made = meeting({
      participations: [
        participant(
          1,
          'Issa Harouna',
          { ...colonel, lastSeenOn: '2024-01-01' },
          { doubt: 'stale' },
        ),
        participant(2, 'Hélène Akouété', executive, { capacity: 'observer' }),
        participant(3, 'AES', {}, { position: null, capacity: 'host' }),
        participant(4, 'Awa Sidibé', executive, { doubt: 'contested' }),
      ],
    })
    expect(assembled(made)['participants']?.split('\n').slice(2)).toEqual([
      '| [@Issa Harouna](actor:1)[^10] | colonel-major, ministre de la Sécurité *(fonction à vérifier, relevée pour la dernière fois le 1er~janvier 2024)* | Niger | participation |',
      '| [@Hélène Akouété](actor:2)[^10] | secrétaire exécutive, Commission du bassin du Liptako | Togo | observation |',
      '| [@AES](actor:3)[^10] | – | – | hôte |',
      '| [@Awa Sidibé](actor:4)[^10] | secrétaire exécutive, Commission du bassin du Liptako *(fonction à vérifier, les sources divergent)* | Togo | participation |',
    ])
  })

  it('introduce each speaker in full once, and leave the words of the source alone', () => {
    const made = meeting({
      participations: [participant(1, 'Issa Harouna', colonel)],
      statements: [
        said(1, 'Issa Harouna', "« L'eau : oui ! »"),
        said(2, 'Awa Sy', 'le projet continue,', { type: 'reported', saidOn: days('2026-02-20') }),
        said(1, 'Issa Harouna', 'Premier.\n\nSecond.', { saidOn: days('2026-02-18') }),
        said(3, null, 'Water first.', {
          language: 'en',
          translation: 'L’eau d’abord.',
          type: 'paraphrase',
        }),
      ],
    })
    const spoke = new Map([
      [id(2), position({ rank: 'professor', title: 'porte-parole', organisation: 'AES' })],
    ])
    expect(assembled(made, 'fr', spoke)['statements']).toBe(
      [
        'Le colonel-major [@Issa Harouna](actor:1), ministre de la Sécurité du Niger~:',
        "> «¬L'eau : oui !¬»[^21]",
        'Selon professor [@Awa Sy](actor:2), porte-parole de l’AES, le 20~février 2026~:',
        '> le projet continue[^22]',
        'Le colonel-major [@Issa Harouna](actor:1)~:',
        '> «¬Premier.\n>\n> Second.¬»[^21]',
        'En substance, selon un intervenant que la source ne nomme pas~:',
        '> Water first.[^23]',
        'Traduction~:',
        '> L’eau d’abord.',
      ].join('\n\n'),
    )
    expect(assembled(made, 'en', spoke)['statements']).toContain("> “L'eau : oui !”[^21]")
  })

  it('are none when there is nothing to say, and a document says that there is nothing', () => {
    const bare = meeting({ date: null })
    expect(Object.keys(assembled(bare))).toEqual(['essentials'])
    const material = { ...noMaterial('2026-03-01'), meetings: [bare], subject: about(bare) }
    const told = (kind: SectionKind, language: Language) =>
      visible(writeBlocks(fillSection(kind, material, language) ?? []))
    expect(told('statements', 'fr')).toBe('*Le dossier ne contient aucune déclaration.*')
    expect(told('participants', 'en')).toBe('*The record names no participant.*')
    expect(fillSection('assessment', material, 'fr')).toBeNull()
  })
})

describe('the items of a meeting in its briefing', () => {
  const item = (number: number, kind: MeetingItemKind, text: string): SourcedMeetingItem => ({
    ...{ id: id(600 + number), meetingId: id(500), kind, text, rankInMeeting: number },
    ...{ ownerId: null, ownerName: null, deadline: null, evidence: [passage(40 + number)] },
    kept: kind === 'commitment' ? 'open' : null,
  })

  it('are lists of the agenda and the decisions, and a table of commitments', () => {
    const sections = assembled(
      meeting({
        items: [
          item(1, 'agenda', 'Partage des eaux'),
          item(2, 'decision', 'Ouvrir un bureau à Mopti'),
          item(3, 'decision', 'Publier les relevés'),
          {
            ...item(4, 'commitment', 'Payer | les gardes'),
            ...{ ownerId: id(1), ownerName: 'Issa Harouna', deadline: days('2026-06-30') },
          },
        ],
      }),
    )
    expect(sections).toMatchObject({
      agenda: '1. Partage des eaux[^41]',
      decisions: '1. Ouvrir un bureau à Mopti[^42]\n2. Publier les relevés[^43]',
    })
    expect(sections['commitments']?.split('\n').slice(2)).toEqual([
      String.raw`| Payer \| les gardes[^44] | [@Issa Harouna](actor:1) | 30~juin 2026 | En cours |`,
    ])
  })

  it('list the documents, with where and when they were published', () => {
    const document = (number: number, title: string, outlet: string | null, on: string | null) => ({
      ...{ id: id(600 + number), articleId: id(650 + number), title, outlet, publishedOn: on },
    })
    const documents = [
      document(1, 'Communiqué | final', 'ABA', '2026-02-19'),
      document(2, 'Ordre du jour', null, null),
    ]
    expect(assembled(meeting({ documents }))['documents']?.split('\n')).toEqual([
      String.raw`- Communiqué \| final (ABA, 19~février 2026)`,
      '- Ordre du jour',
    ])
  })

  it('tell what changed since the meeting before', () => {
    const position = {
      ...{ id: id(700), actorId: id(1), rank: null, organisation: null, country: null },
      ...{ heldFrom: null, heldTo: null, firstSeenOn: null, lastSeenOn: null },
    }
    const changes = {
      came: [{ id: id(2), name: 'Alpha Bah' }],
      left: [],
      positions: [
        {
          actor: { id: id(1), name: 'Awa Sow' },
          before: { ...position, title: 'directrice' },
          after: { ...position, title: 'ministre' },
        },
      ],
      statements: [],
      commitments: [{ ...item(5, 'commitment', 'Payer les gardes.'), kept: 'kept' as const }],
    }
    const previous = { id: id(501), title: 'Première réunion', date: days('2025-11-03') }
    const inSeries = { number: 2, total: 2, previous, next: null, changes }
    expect(assembled(meeting({ series: 'Comité', inSeries }))['changes']).toBe(
      [
        'Par rapport à la réunion précédente, [#Première réunion](meeting:501) (3~novembre 2025)~:',
        '',
        '- nouveaux participants~: [@Alpha Bah](actor:2)¬;',
        '- [@Awa Sow](actor:1)~: ministre, et non plus directrice¬;',
        '- engagement tenu~: Payer les gardes[^45].',
      ].join('\n'),
    )
    expect(assembled(meeting({}))['changes']).toBeUndefined()
  })
})
