import { describe, expect, it } from 'vitest'
import type { Extracted } from '../../src-main/shared/proposal.ts'
import { draftOf, valueOf } from './correction.ts'

const found = { start: 0, end: 1, text: 'x', confidence: 0.9, rule: 'test', reason: 'because' }
const day = { from: '2025-06-20', to: '2025-06-20', precision: 'day', approximate: false } as const
const proposals: Extracted[] = [
  {
    ...found,
    kind: 'person',
    value: { name: 'Idrissa Salou', rank: 'général', portfolio: 'ministre', country: 'NE' },
  },
  { ...found, kind: 'organisation', value: { name: 'Union africaine', acronym: 'UA' } },
  { ...found, kind: 'place', value: { name: 'Bamako', country: 'ML' } },
  { ...found, kind: 'date', value: { ...day, asWritten: 'vendredi 20 juin' } },
  {
    ...found,
    kind: 'meeting',
    value: {
      title: 'Réunion des ministres',
      date: day,
      place: 'Bamako',
      participants: [{ name: 'Idrissa Salou', portfolio: 'Défense', country: 'NE' }],
    },
  },
  {
    ...found,
    kind: 'statement',
    value: { speaker: { name: 'Idrissa Salou' }, type: 'verbatim', text: 'Nous avançons.' },
  },
  { ...found, kind: 'statement', value: { speaker: null, type: 'reported', text: 'On avance.' } },
  { ...found, kind: 'fact', value: { date: { ...day, asWritten: 'le 20 juin' }, text: 'Accord.' } },
]

describe('correcting a proposal', () => {
  it.each(proposals)('that is left as it was gives back the same $kind', (proposal) => {
    expect(valueOf(proposal, draftOf(proposal))).toEqual({ value: proposal.value })
  })

  it('leaves out what was emptied', () => {
    const [person] = proposals as [Extracted]
    const draft = { ...draftOf(person), rank: ' ', country: '' }
    expect(valueOf(person, draft)).toEqual({
      value: { name: 'Idrissa Salou', portfolio: 'ministre' },
    })
  })

  it('names the field that is missing or cannot be read', () => {
    const [person, , , date, meeting, statement, , fact] = proposals as [
      Extracted,
      Extracted,
      Extracted,
      Extracted,
      Extracted,
      Extracted,
      Extracted,
      Extracted,
    ]
    expect(valueOf(person, { ...draftOf(person), name: ' ' })).toEqual({ wrong: 'name' })
    expect(valueOf(meeting, { ...draftOf(meeting), title: '' })).toEqual({ wrong: 'title' })
    expect(valueOf(statement, { ...draftOf(statement), text: '' })).toEqual({ wrong: 'text' })
    const unreadable = { from: 'hier', to: '', precision: '' as const, approximate: false }
    expect(valueOf(date, { ...draftOf(date), date: unreadable })).toEqual({ wrong: 'date' })
    expect(valueOf(fact, { ...draftOf(fact), date: unreadable })).toEqual({ wrong: 'date' })
  })

  it('drops a participant whose name was emptied', () => {
    const meeting = proposals[4] as Extracted
    const draft = draftOf(meeting)
    draft.participants = [{ name: '', portfolio: 'Défense', country: 'NE' }]
    expect(valueOf(meeting, draft)).toMatchObject({ value: { participants: [] } })
  })
})
