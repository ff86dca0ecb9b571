import { expect, it } from 'vitest'
import type { DatedRange } from '../../src-main/shared/dated.ts'
import type { MeetingSummary, SourcedFact } from '../../src-main/shared/meeting.ts'
import { likelyByLine, momentsOf, yearOf } from './chronology-desk.svelte.ts'

const at = '2026-11-23T10:00:00.000Z'
const range = (from: string | null, to: string | null): DatedRange => ({
  from,
  to,
  precision: 'day',
  approximate: false,
})
const fact = (id: string, date: DatedRange): SourcedFact => ({
  id,
  date,
  text: id,
  meetingId: null,
  createdAt: at,
  evidence: [],
  tellings: [],
})
const meeting = (id: string, date: DatedRange | null): MeetingSummary => ({
  id,
  title: id,
  status: null,
  date,
  place: null,
  country: null,
  updatedAt: at,
  participants: [],
})

it('puts facts and dated meetings on one line, a day before the year it opens', () => {
  const moments = momentsOf(
    [
      fact('year', range('2024-01-01', '2024-12-31')),
      fact('day', range('2024-01-01', '2024-01-01')),
      fact('until', range(null, '2014-06-30')),
      fact('since', range('2024-01-01', null)),
    ],
    [meeting('meeting', range('2024-05-12', '2024-05-14')), meeting('undated', null)],
  )
  expect(moments.map(({ id }) => id)).toEqual(['until', 'day', 'year', 'since', 'meeting'])
  expect(moments.map(yearOf)).toEqual(['2014', '2024', '2024', '2024', '2024'])
})

it('tells each pair that may be one at the later of the two lines', () => {
  const day = range('2024-01-01', '2024-01-01')
  const shown = momentsOf([fact('first', day), fact('second', day)], [])
  const pair = (one: string, other: string) => ({
    ...{ one: fact(one, day), other: fact(other, day) },
    reasons: ['sameDate' as const],
  })
  const told = likelyByLine([pair('second', 'first'), pair('second', 'beyond')], shown)
  expect([...told.keys()]).toEqual(['second'])
  expect(told.get('second')?.map(({ telling }) => telling.id)).toEqual(['first', 'beyond'])
})
