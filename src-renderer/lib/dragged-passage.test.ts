import { expect, it } from 'vitest'
import { carriedSpan } from './dragged-passage.ts'

const carrying = (written: string) => ({ getData: () => written })

it('reads the span a drop carries, and nothing else', () => {
  const span = { articleId: '0197a000-0000-7000-8000-000000000001', start: 3, end: 9 }
  expect(carriedSpan(carrying(JSON.stringify(span)))).toEqual(span)
  for (const written of ['', 'mots', '{"start":1}', '[]'])
    expect(carriedSpan(carrying(written))).toBeNull()
  expect(carriedSpan(null)).toBeNull()
})
