import { day, proposalsOf, type Found, type TestArticle } from './dossier-for-tests.ts'

const text = `Ségou : les ministres de la Sécurité se parlent

Les ministres de la Sécurité du bassin se sont réunis à Ségou le 12 mai 2025, sous l’égide de la Commission du bassin du Liptako (CBL). Le général Modibo Dembara et Aminata Sorko, ministre de la Sécurité du Niger, ont ouvert la séance.

Nous partagerons l’information, pas le commandement. Nos ouvrages resteront gardés par nos forces.

GÉNÉRAL MODIBO DEMBARA, Ministre de la Sécurité – Mali

« L’alerte n’attend pas », a résumé Paul Tiendré, ministre de la Sécurité du Burkina Faso. Dembara n’a pas répondu.

En janvier 2024, le Burkina Faso avait cessé de transmettre ses relevés. La CBL est née en 2017. Le Mali en est membre.

Les experts se retrouveront à Ouagadougou le 3 juillet 2025.
`

const dembara = {
  name: 'Modibo Dembara',
  rank: 'général',
  portfolio: 'ministre de la Sécurité',
  country: 'ML',
}
const sorko = { name: 'Aminata Sorko', portfolio: 'ministre de la Sécurité', country: 'NE' }
const tiendre = { name: 'Paul Tiendré', portfolio: 'ministre de la Sécurité', country: 'BF' }
const commission = { name: 'Commission du bassin du Liptako', acronym: 'CBL' }
const january = {
  from: '2024-01-01',
  to: '2024-01-31',
  precision: 'month',
  approximate: false,
  asWritten: 'janvier 2024',
} as const
const year = {
  from: '2017-01-01',
  to: '2017-12-31',
  precision: 'year',
  approximate: false,
} as const
const country = 'place.country'

const found: Found[] = [
  {
    kind: 'meeting',
    words: 'Les ministres de la Sécurité du bassin se sont réunis à Ségou le 12 mai 2025',
    value: {
      title: 'Réunion des ministres de la Sécurité du bassin',
      date: day('2025-05-12', '12 mai 2025'),
      place: 'Ségou',
      country: 'ML',
      participants: [
        { name: 'Modibo Dembara', portfolio: 'ministre de la Sécurité', country: 'ML' },
        { name: 'Aminata Sorko', portfolio: 'ministre de la Sécurité', country: 'NE' },
      ],
    },
  },
  {
    kind: 'meeting',
    words: 'Les experts se retrouveront à Ouagadougou le 3 juillet 2025',
    value: {
      title: 'Réunion des experts',
      date: day('2025-07-03'),
      place: 'Ouagadougou',
      participants: [],
    },
  },
  { kind: 'person', words: 'Modibo Dembara', value: { name: 'Modibo Dembara', rank: 'général' } },
  { kind: 'person', words: 'MODIBO DEMBARA', value: dembara },
  { kind: 'person', words: 'Dembara', nth: 1, value: { name: 'Modibo Dembara' } },
  { kind: 'person', words: 'Aminata Sorko', value: sorko },
  { kind: 'person', words: 'Paul Tiendré', value: tiendre },
  { kind: 'organisation', words: 'Commission du bassin du Liptako', value: commission },
  { kind: 'organisation', words: 'CBL', nth: 1, value: commission },
  {
    kind: 'statement',
    words:
      'Nous partagerons l’information, pas le commandement. Nos ouvrages resteront gardés par nos forces.',
    value: {
      speaker: dembara,
      type: 'verbatim',
      text: 'Nous partagerons l’information, pas le commandement. Nos ouvrages resteront gardés par nos forces.',
    },
  },
  {
    kind: 'statement',
    words: '« L’alerte n’attend pas »',
    value: { speaker: tiendre, type: 'verbatim', text: 'L’alerte n’attend pas' },
  },
  {
    kind: 'fact',
    words: 'En janvier 2024, le Burkina Faso avait cessé de transmettre ses relevés.',
    value: { date: january, text: 'Le Burkina Faso cesse de transmettre ses relevés.' },
  },
  { kind: 'date', words: '12 mai 2025', value: day('2025-05-12') },
  { kind: 'date', words: 'janvier 2024', value: january },
  { kind: 'date', words: '2017', value: year },
  { kind: 'place', words: 'Ségou', nth: 1, value: { name: 'Ségou', country: 'ML' } },
  { kind: 'place', words: 'Mali', value: { name: 'Mali', country: 'ML' }, rule: country },
  { kind: 'place', words: 'Mali', nth: 1, value: { name: 'Mali', country: 'ML' }, rule: country },
  { kind: 'place', words: 'Niger', value: { name: 'Niger', country: 'NE' }, rule: country },
]

/** A report of one meeting held and another announced, with what extraction finds in it. */
export const segou: TestArticle = {
  title: 'Ségou : les ministres de la Sécurité se parlent',
  publishedOn: '2025-05-13',
  text,
  proposals: proposalsOf(text, found),
}
