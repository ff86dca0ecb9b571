import type { BriefingDetails } from '../shared/briefing.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { addArticle, addBriefing, addPassage } from './sample-rows.ts'

const article = (number: number) => `0197a000-0000-7000-8000-00000000000${number}`
const passage = (number: number) => `0197b000-0000-7000-8000-00000000000${number}`

/** Ids of what `sampleBriefing` holds, for tests. */
export const sample = {
  briefing: '0197c000-0000-7000-8000-000000000001',
  french: article(1),
  english: article(2),
  passages: { date: passage(1), alliance: passage(2), english: passage(3) },
  missing: passage(9),
}

const { passages, missing } = sample

const texts = {
  french:
    'La réunion des ministres de la Défense s’est tenue à Kéra le 12 mars 2025. En septembre 2023, trois États ont fondé l’Union du fleuve.',
  english: 'The two sides “agreed to open the border before the rains”, a communiqué said.',
}

const sections = [
  [
    'essentials',
    'L’essentiel',
    `Les ministres de la Défense se sont réunis à **Kéra** le 12 mars 2025[^${passages.date}]. L'accord est *partiel* ; il reste fragile[^${passages.alliance}][^${passages.english}].\n\n- Premier point, sourcé[^${passages.date}] ;\n- second point, qui ne l’est plus[^${missing}].`,
  ],
  [
    'participants',
    'Participants',
    `| Nom | Fonction | Pays |\n| --- | --- | --: |\n| [@Général Awa Torré](actor:0197d000-0000-7000-8000-000000000001) | ministre de la Défense | Kéra |\n| Colonel Issa \\| Béma | chef d’état-major | Niari |`,
  ],
  [
    'statements',
    'Déclarations',
    `> The two sides agreed to open the border before the rains.[^${passages.english}]\n\n<script>alert(1)</script>\n\nSuite <b onclick="x()">brute</b>, [piège](javascript:alert(1)), [carte](https://exemple.org/a?b=1&c=2) & \`code\`.`,
  ],
  ['assessment', 'Appréciations', '*À rédiger\u00a0: vos appréciations.*'],
  ['outlook', 'Perspectives', '   \n'],
] as const

/** A store in memory with two articles and a briefing that cites them, the same at every call. */
export function sampleStore(details: Partial<BriefingDetails> = {}, reviewed = false): Store {
  const store = openStore({ path: ':memory:', now: () => new Date('2025-03-14T09:30:00Z') })
  store.operations.perform('createBriefing', 'sample', () => {
    addArticle(store, {
      ...{ id: sample.french, title: 'À Kéra, la Défense parle d’une voix', language: 'fr' },
      ...{ outlet: 'Le Courrier du fleuve', author: 'Awa Sidibé', agency: null },
      ...{ address: 'https://courrier.example/kera?a=1&b=2', publishedOn: '2025-03-13' },
      ...{ sourceReliability: 'B', informationCredibility: 2, text: texts.french },
    })
    addArticle(store, {
      ...{ id: sample.english, title: 'Border to reopen <soon>', language: 'en' },
      ...{ outlet: 'River Wire', author: null, agency: 'River Wire', address: null },
      ...{ publishedOn: '2025-03-12', sourceReliability: null, informationCredibility: null },
      text: texts.english,
    })
    addPassage(store, passages.date, sample.french, texts.french, [0, 74])
    addPassage(store, passages.alliance, sample.french, texts.french, [75, 134])
    addPassage(store, passages.english, sample.english, texts.english, [0, texts.english.length])
    addSample(store, details, reviewed)
  })
  return store
}

function addSample(store: Store, given: Partial<BriefingDetails>, reviewed: boolean): void {
  const details: BriefingDetails = {
    ...{ title: 'Réunion des ministres de la Défense à Kéra', language: 'fr' },
    ...{ marking: 'tlp:amber', issuer: 'Bureau du fleuve', drafter: 'Claire Morel' },
    ...{ addressees: 'Monsieur le ministre\nMadame la directrice du cabinet' },
    ...{ documentDate: '2025-03-14', reference: 'N° 2025-031/FL' },
    ...{ form: '', lengthLimit: '' },
    ...{ paper: 'A4', contents: 'auto', watermark: 'none' },
    ...given,
  }
  addBriefing(store, {
    ...{ id: sample.briefing, details, reviewed },
    sections: sections.map(([kind, heading, body]) => ({ kind, heading, body })),
  })
}
