import type { Sample } from './sample.ts'
import { column, makePdf } from './make-pdf.ts'

const running = (page: number) => [
  { text: 'Le Courrier du Liptako – édition du 19 février 2026', x: 60, y: 40, size: 9 },
  { text: `${page}/2`, x: 290, y: 815, size: 9 },
]

/** PDFs: two columns over two pages in French, a memorandum in English, a scan without words. */
export async function pdfSamples(): Promise<Sample[]> {
  return [
    {
      name: 'deux-colonnes.pdf',
      bytes: await makePdf([
        [
          ...running(1),
          { text: 'Le barrage sera partagé', x: 60, y: 110, size: 22 },
          ...column(60, 150, [
            'Les ministres de l’Eau se sont réu-',
            'nis à Niamey mercredi. Le porte-',
            'parole du gouvernement a annoncé',
            'un accord de principe.',
          ]),
          ...column(60, 226, [
            'Le vice-président de la Commis-',
            'sion a salué une étape décisive',
            'pour les trois pays riverains.',
          ]),
          ...column(310, 150, [
            'La délégation du Burkina-',
            'Faso demandait un débit garanti',
            'depuis 2023, sans l’obtenir.',
          ]),
          ...column(310, 212, [
            'Une commission mixte veillera à',
            'l’application du texte, signé par',
            'les trois ministres, qui prévoit',
          ]),
        ],
        [
          ...running(2),
          ...column(60, 110, [
            'un partage des eaux en saison sèche et un mécanisme d’alerte commun aux trois capitales.',
            'Les experts se reverront à Bamako au printemps.',
          ]),
        ],
      ]),
      text: [
        'Le barrage sera partagé',
        'Les ministres de l’Eau se sont réunis à Niamey mercredi. Le porte-parole du gouvernement a annoncé un accord de principe.',
        'Le vice-président de la Commission a salué une étape décisive pour les trois pays riverains.',
        'La délégation du Burkina-Faso demandait un débit garanti depuis 2023, sans l’obtenir.',
        'Une commission mixte veillera à l’application du texte, signé par les trois ministres, qui prévoit un partage des eaux en saison sèche et un mécanisme d’alerte commun aux trois capitales. Les experts se reverront à Bamako au printemps.',
      ].join('\n\n'),
      setAside: [
        ['pageHeader', 'Le Courrier du Liptako – édition du 19 février 2026'],
        ['pageFooter', '1/2'],
        ['pageHeader', 'Le Courrier du Liptako – édition du 19 février 2026'],
        ['pageFooter', '2/2'],
      ],
      pages: [
        [1, 'Le barrage sera partagé'],
        [2, 'un partage des eaux'],
      ],
      head: { title: 'Le barrage sera partagé' },
    },
    {
      name: 'memorandum.pdf',
      bytes: await makePdf(
        [
          [
            { text: 'Ministers agree on water sharing', x: 60, y: 80, size: 18 },
            ...column(60, 120, [
              'The ministers met in Niamey on 18 February 2026 and agreed on a long-',
              'term plan for the river, the first since the drought of 2023.',
            ]),
            ...column(60, 170, ['They will meet again in Bamako.']),
          ],
        ],
        { title: 'Microsoft Word - draft3.doc', author: 'Grace Okoro' },
      ),
      text: [
        'Ministers agree on water sharing',
        'The ministers met in Niamey on 18 February 2026 and agreed on a long-term plan for the river, the first since the drought of 2023.',
        'They will meet again in Bamako.',
      ].join('\n\n'),
      setAside: [],
      pages: [[1, 'Ministers agree']],
      head: { title: 'Ministers agree on water sharing', author: 'Grace Okoro' },
    },
    {
      name: 'numerisation.pdf',
      bytes: await makePdf([
        [
          { text: 'Archives 7', x: 60, y: 300 },
          { text: 'Scanned by CamScanner', x: 60, y: 600 },
        ],
        [{ text: '2/2', x: 290, y: 815 }],
      ]),
      text: '',
      setAside: [
        ['stamp', 'Archives 7'],
        ['stamp', 'Scanned by CamScanner'],
        ['pageFooter', '2/2'],
      ],
      wordless: [1, 2],
      head: {},
    },
    {
      name: 'annexe-numerisee.pdf',
      bytes: await makePdf([
        [...column(60, 120, ['The delegations initialled the annex, which fol-'])],
        [],
        [],
        [...column(60, 120, ['lows in facsimile. They will sign it in Bamako in March.'])],
        [...column(60, 120, ['The text comes into force when ratified by both.'])],
      ]),
      text: [
        'The delegations initialled the annex, which follows in facsimile. They will sign it in Bamako in March.',
        'The text comes into force when ratified by both.',
      ].join('\n\n'),
      setAside: [],
      pages: [
        [1, 'The delegations'],
        [4, 'lows in facsimile'],
        [5, 'The text comes'],
      ],
      wordless: [2, 3],
      head: {},
    },
  ]
}
