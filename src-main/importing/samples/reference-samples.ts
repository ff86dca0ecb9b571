import { zipOf } from './office-samples.ts'
import { type Sample, utf8 } from './sample.ts'

const head = {
  title: 'Le partage des eaux',
  author: 'Aïssa Sy, Moussa Ba',
  outlet: 'Revue du Sahel',
  publishedOn: '2026-02-18',
}
const ris =
  'TY  - JOUR\nTI  - Le partage des eaux\nAU  - Sy, Aïssa\nAU  - Ba, Moussa\nT2  - Revue du Sahel\nDA  - 2026/02/18/\nAB  - Cet article étudie\nle partage.\nN1  - À lire\nER  - \n'
const englishRis =
  'TY  - NEWS\nTI  - Shared waters\nPB  - Gulf Chronicle\nPY  - 2026\nUR  - https://gulf.invalid/1\nAB  - The river and the dam.\nER  - \n'

/** References with and without an abstract, one and several to a file, and an archive. */
export function referenceSamples(): Sample[] {
  return [
    {
      name: 'partage.ris',
      bytes: utf8(ris),
      text: 'Cet article étudie\nle partage.',
      setAside: [['comment', 'À lire']],
      head,
    },
    {
      name: 'waters.ris',
      bytes: utf8(englishRis),
      text: 'The river and the dam.',
      setAside: [],
      head: { title: 'Shared waters', outlet: 'Gulf Chronicle', address: 'https://gulf.invalid/1' },
    },
    {
      name: 'biblio.ris',
      bytes: utf8(ris + englishRis),
      files: ['Le partage des eaux.ris', 'Shared waters.ris'],
    },
    {
      name: 'partage.bib',
      bytes: utf8(
        String.raw`@article{sy2026,
  title = {Le partage des {eaux}},
  author = {Sy, A{\"\i}ssa and Ba, Moussa},
  journal = "Revue du Sahel",
  year = 2026, month = feb, day = 18,
  abstract = {Cet article {\'e}tudie le partage -- et la paix.}
}`,
      ),
      text: 'Cet article étudie le partage – et la paix.',
      setAside: [],
      head,
    },
    {
      name: 'waters.bib',
      bytes: utf8('@misc{a, title={Shared waters}, url={https://gulf.invalid/1}}'),
      error: 'noAbstract',
    },
    {
      name: 'partage.json',
      bytes: utf8(
        JSON.stringify([
          {
            type: 'article-journal',
            title: 'Le partage des eaux',
            author: [
              { family: 'Sy', given: 'Aïssa' },
              { family: 'Ba', given: 'Moussa' },
            ],
            'container-title': 'Revue du Sahel',
            issued: { 'date-parts': [[2026, 2, 18]] },
            abstract: '<jats:p>Un résumé.</jats:p><jats:p>Sa suite.</jats:p>',
          },
        ]),
      ),
      text: 'Un résumé.\n\nSa suite.',
      setAside: [],
      head,
    },
    {
      name: 'dam.bib',
      bytes: utf8(
        '@article{a, title={Shared waters}, journal={Gulf Chronicle}, abstract={The river and the dam.}, annote={Read again}}',
      ),
      text: 'The river and the dam.',
      setAside: [['comment', 'Read again']],
      head: { title: 'Shared waters', outlet: 'Gulf Chronicle' },
    },
    {
      name: 'waters.json',
      bytes: utf8(
        JSON.stringify([
          {
            type: 'article-newspaper',
            title: 'Shared waters',
            'container-title': 'Gulf Chronicle',
            URL: 'https://gulf.invalid/1',
            language: 'en-GB',
            abstract: 'The river and the dam.',
            note: 'Read again',
          },
        ]),
      ),
      text: 'The river and the dam.',
      setAside: [['comment', 'Read again']],
      head: { title: 'Shared waters', address: 'https://gulf.invalid/1' },
    },
    { name: 'reglages.json', bytes: utf8('{"theme":"dark"}'), error: 'unsupportedFile' },
    {
      name: 'dossier.zip',
      bytes: zipOf({ 'presse/a.txt': 'Un texte.', '__MACOSX/._a.txt': 'x', 'b.md': '# Titre' }),
      files: ['presse/a.txt', 'b.md'],
    },
    {
      name: 'press.zip',
      bytes: zipOf({ 'river.txt': 'The river.', 'notes/dam.md': '# Dam', 'Thumbs.db': 'x' }),
      files: ['river.txt', 'notes/dam.md'],
    },
  ]
}
