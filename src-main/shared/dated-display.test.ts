import { describe, expect, it } from 'vitest'
import type { DatedRange, Precision } from './dated.ts'
import { compareDates, showDate, showDateInSentence } from './dated-display.ts'

function range(
  from: string | null,
  to: string | null,
  precision: Precision,
  more: Partial<DatedRange> = {},
): DatedRange {
  return { from, to, precision, approximate: false, ...more }
}
const about = { approximate: true }

const shown: [DatedRange, string, string, string, string][] = [
  [
    range('2025-06-20', '2025-06-20', 'day'),
    '20 juin 2025',
    'le 20 juin 2025',
    '20 June 2025',
    'on 20 June 2025',
  ],
  [
    range('2026-03-01', '2026-03-01', 'day'),
    '1er mars 2026',
    'le 1er mars 2026',
    '1 March 2026',
    'on 1 March 2026',
  ],
  [
    range('2024-05-12', '2024-05-14', 'day'),
    'du 12 au 14 mai 2024',
    'du 12 au 14 mai 2024',
    '12–14 May 2024',
    'from 12 to 14 May 2024',
  ],
  [
    range('2024-04-30', '2024-05-02', 'day'),
    'du 30 avril au 2 mai 2024',
    'du 30 avril au 2 mai 2024',
    '30 April – 2 May 2024',
    'from 30 April to 2 May 2024',
  ],
  [
    range('2023-12-30', '2024-01-02', 'day'),
    'du 30 décembre 2023 au 2 janvier 2024',
    'du 30 décembre 2023 au 2 janvier 2024',
    '30 December 2023 – 2 January 2024',
    'from 30 December 2023 to 2 January 2024',
  ],
  [
    range('2023-09-01', '2023-09-30', 'month'),
    'septembre 2023',
    'en septembre 2023',
    'September 2023',
    'in September 2023',
  ],
  [
    range('2024-04-01', '2024-06-30', 'month'),
    'd’avril à juin 2024',
    'd’avril à juin 2024',
    'April – June 2024',
    'from April to June 2024',
  ],
  [range('2014-01-01', '2014-12-31', 'year'), '2014', 'en 2014', '2014', 'in 2014'],
  [
    range('2014-01-01', '2016-12-31', 'year'),
    'de 2014 à 2016',
    'de 2014 à 2016',
    '2014 – 2016',
    'from 2014 to 2016',
  ],
  [
    range('2024-03-01', '2024-03-10', 'month', { ...about, asWritten: 'début mars' }),
    'début mars 2024',
    'début mars 2024',
    'early March 2024',
    'in early March 2024',
  ],
  [
    range('2024-03-10', '2024-03-20', 'month', about),
    'mi-mars 2024',
    'à la mi-mars 2024',
    'mid-March 2024',
    'in mid-March 2024',
  ],
  [
    range('2023-05-01', '2023-08-31', 'year', { ...about, asWritten: 'mi-2023' }),
    'mi-2023',
    'à la mi-2023',
    'mid-2023',
    'in mid-2023',
  ],
  [
    range('2023-12-21', '2023-12-31', 'month', about),
    'fin décembre 2023',
    'fin décembre 2023',
    'late December 2023',
    'in late December 2023',
  ],
  [
    range('2014-01-01', '2014-12-31', 'year', { ...about, asWritten: 'vers 2014' }),
    'vers 2014',
    'vers 2014',
    'around 2014',
    'around 2014',
  ],
  [
    range('2024-05-12', '2024-05-12', 'day', about),
    'vers le 12 mai 2024',
    'vers le 12 mai 2024',
    'around 12 May 2024',
    'around 12 May 2024',
  ],
  [
    range('2025-06-20', '2025-06-20', 'day', { yearInferred: true }),
    '20 juin 2025 (année déduite)',
    'le 20 juin 2025 (année déduite)',
    '20 June 2025 (year inferred)',
    'on 20 June 2025 (year inferred)',
  ],
  [
    range('2024-04-01', '2024-06-30', 'quarter'),
    '2e trimestre 2024',
    'au 2e trimestre 2024',
    'Q2 2024',
    'in Q2 2024',
  ],
  [
    range('2024-01-01', '2024-06-30', 'semester'),
    '1er semestre 2024',
    'au 1er semestre 2024',
    'first half of 2024',
    'in the first half of 2024',
  ],
  [
    range('2023-12-21', '2024-03-20', 'season'),
    'hiver 2023-2024',
    'à l’hiver 2023-2024',
    'winter 2023-2024',
    'in winter 2023-2024',
  ],
  [
    range('2024-03-20', '2024-06-20', 'season'),
    'printemps 2024',
    'au printemps 2024',
    'spring 2024',
    'in spring 2024',
  ],
  [
    range('2010-01-01', '2019-12-31', 'decade'),
    'années 2010',
    'dans les années 2010',
    '2010s',
    'in the 2010s',
  ],
  [
    range('2001-01-01', '2100-12-31', 'century'),
    'XXIe siècle',
    'au XXIe siècle',
    '21st century',
    'in the 21st century',
  ],
  [
    range('2024-05-06', '2024-05-12', 'week'),
    'semaine du 6 mai 2024',
    'dans la semaine du 6 mai 2024',
    'week of 6 May 2024',
    'in the week of 6 May 2024',
  ],
  [
    range(null, '2024-05-14', 'day'),
    'jusqu’au 14 mai 2024',
    'jusqu’au 14 mai 2024',
    'until 14 May 2024',
    'until 14 May 2024',
  ],
  [
    range('2024-03-01', null, 'month'),
    'depuis mars 2024',
    'depuis mars 2024',
    'since March 2024',
    'since March 2024',
  ],
  [
    range(null, null, 'day'),
    'date inconnue',
    'à une date inconnue',
    'date unknown',
    'on an unknown date',
  ],
]

describe('a date in a document', () => {
  it.each(shown)('%j is %s', (date, french, inFrench, english, inEnglish) => {
    expect([
      showDate(date, 'fr'),
      showDateInSentence(date, 'fr'),
      showDate(date, 'en'),
      showDateInSentence(date, 'en'),
    ]).toEqual([french, inFrench, english, inEnglish])
  })

  it('sorts by its first day, the shortest first, the unknown last', () => {
    const oldest = [
      range(null, '2013-12-31', 'year'),
      range('2014-01-01', '2014-01-01', 'day'),
      range('2014-01-01', '2014-12-31', 'year'),
      range('2022-05-01', null, 'month'),
      range(null, null, 'day'),
    ]
    expect(oldest.toReversed().sort(compareDates)).toEqual(oldest)
    expect([null, ...oldest.slice(0, 2)].sort(compareDates).at(-1)).toBeNull()
  })
})
