import { expect, it } from 'vitest'
import { extract } from './extract.ts'

it.each([
  ...['« Oui » ', 'selon ', 'selon X, ', 'a dit que ', '«', '"', '(', '12 ', '   ', 'du 3 au '],
  ...['ont décidé de fermer ', '1. Elle décide de ', 'réunion consacrée à la ', '\n– la crue ;'],
  ...[
    'Awa Sow, membre du Parti civil, ',
    'la réunion, organisée par ',
    'son épouse, la ',
    'X (Mali) ',
  ],
])(
  'reads « %s » over and over to the end, and proposes nothing outside the text',
  (unit) => {
    const text = unit.repeat(Math.ceil(16_000 / unit.length))
    const { proposals } = extract(text, { language: 'fr', publishedOn: '2026-02-18' })
    for (const { start, end, text: span } of proposals) expect(text.slice(start, end)).toBe(span)
  },
  60_000,
)
